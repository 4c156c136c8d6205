import type { FontWeight, Rgb } from '../typesetting/paper.ts';

/** A4 in millimetres; type in points. Colours follow the screen's tokens and keep their order in greyscale. */
export const page = { width: 210, height: 297, left: 22, right: 22, top: 26, bottom: 24 } as const;
export const contentWidth = page.width - page.left - page.right;

export const white: Rgb = [255, 255, 255];
export const ink: Rgb = [29, 37, 48];
export const soft: Rgb = [78, 88, 102];
export const faint: Rgb = [107, 116, 128];
export const line: Rgb = [214, 211, 203];
export const accent: Rgb = [20, 86, 107];
export const accentSoft: Rgb = [225, 237, 240];
export const warn: Rgb = [133, 87, 0];
export const track: Rgb = [230, 228, 221];
export const levelSteps: readonly Rgb[] = [
  [201, 221, 227],
  [147, 188, 201],
  [90, 149, 168],
  [43, 107, 130],
  [12, 61, 80],
];

export type TextStyle = { readonly font: FontWeight; readonly size: number; readonly color: Rgb; readonly leading: number };

export const styles = {
  title: { font: 'bold', size: 18, color: ink, leading: 1.4 },
  heading: { font: 'bold', size: 12.5, color: ink, leading: 1.5 },
  subheading: { font: 'bold', size: 10.5, color: ink, leading: 1.6 },
  body: { font: 'regular', size: 10, color: ink, leading: 1.7 },
  strong: { font: 'bold', size: 10, color: ink, leading: 1.7 },
  small: { font: 'regular', size: 8.5, color: soft, leading: 1.6 },
  smallStrong: { font: 'bold', size: 8.5, color: ink, leading: 1.6 },
} as const satisfies Record<string, TextStyle>;

const millimetresPerPoint = 25.4 / 72;

export const lineHeight = (style: TextStyle): number => style.size * style.leading * millimetresPerPoint;

/** From the top of a line's box to its baseline: the ink of Noto Sans SC sits in the middle of the box. */
export const baselineIn = (style: TextStyle): number => lineHeight(style) / 2 + style.size * millimetresPerPoint * 0.36;
