import { radarAxes, radarRing } from '../../../src/engine/index.ts';
import type { Writer } from './chinese.ts';

export type Point = readonly [x: number, y: number];

/** What a chart is made of. Lengths in millimetres from its upper left corner; colours as in CSS. */
export type Shape =
  | {
      readonly kind: 'polygon';
      readonly points: readonly Point[];
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly width: number;
    }
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly stroke: string; readonly width: number }
  | { readonly kind: 'label'; readonly text: string; readonly at: Point; readonly anchor: 'start' | 'middle' | 'end' };

export type Chart = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

export const labelSize = 8.5;

const [gridColor, fillColor, strokeColor] = ['#d6d3cb', '#e1edf0', '#14566b'];

export const drawRadar = ({ words }: Writer, width: number): Chart => {
  const [height, radius] = [70, 26];
  const at = ({ x, y }: { readonly x: number; readonly y: number }, reach = radius): Point => [
    width / 2 + x * reach,
    height / 2 + y * reach,
  ];
  const axes = radarAxes([0.62, 0.48, 0.8, 0.35, 0.71, 0.55, 0.9, 0.44]);
  const rings = [0.2, 0.4, 0.6, 0.8, 1].map((ring) => radarRing(axes.length, ring).map((point) => at(point)));
  const values = axes.flatMap(({ value }) => (value ? [at(value)] : []));
  return {
    width,
    height,
    shapes: [
      ...rings.map((points): Shape => ({ kind: 'polygon', points, fill: null, stroke: gridColor, width: 0.2 })),
      ...axes.map(({ end }): Shape => ({ kind: 'line', from: [width / 2, height / 2], to: at(end), stroke: gridColor, width: 0.2 })),
      { kind: 'polygon', points: values, fill: fillColor, stroke: strokeColor, width: 0.6 },
      ...axes.map(({ end }): Shape => {
        const [x, y] = at(end, radius + 5);
        return { kind: 'label', text: words(5), at: [x, y + 1], anchor: Math.abs(end.x) < 0.1 ? 'middle' : end.x > 0 ? 'start' : 'end' };
      }),
    ],
  };
};

const bar = (index: number, length: number): readonly Point[] => {
  const [left, top, high] = [40, 4 + index * 7, 4.5];
  return [
    [left, top],
    [left + length, top],
    [left + length, top + high],
    [left, top + high],
  ];
};

export const drawBars = ({ words }: Writer, width: number): Chart => {
  const lengths = [88, 61, 102, 45, 77, 30, 95, 68, 52];
  return {
    width,
    height: 70,
    shapes: [
      ...[0, 25, 50, 75, 100].map((x): Shape => ({ kind: 'line', from: [40 + x, 1], to: [40 + x, 68], stroke: gridColor, width: 0.2 })),
      ...lengths.map(
        (length, index): Shape => ({ kind: 'polygon', points: bar(index, length), fill: strokeColor, stroke: null, width: 0 }),
      ),
      ...lengths.map((_, index): Shape => ({ kind: 'label', text: words(8), at: [38, 7.6 + index * 7], anchor: 'end' })),
      ...lengths.map(
        (length, index): Shape => ({ kind: 'label', text: `${length}.5%`, at: [42 + length, 7.6 + index * 7], anchor: 'start' }),
      ),
    ],
  };
};
