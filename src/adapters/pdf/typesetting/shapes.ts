import { color, numbers, type Rgb } from './pdf-syntax.ts';

/** Lengths in millimetres. A dash is drawn and left out in turn. */
export type Stroke = { readonly color: Rgb; readonly width: number; readonly dash?: readonly number[] };
export type Shape = {
  readonly fill?: Rgb;
  readonly fillOpacity?: number;
  readonly stroke?: Rgb;
  /** Of the stroke. */
  readonly width?: number;
  readonly dash?: readonly number[];
};

export type Point = readonly [x: number, y: number];
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly control1: Point; readonly control2: Point; readonly to: Point }
  | { readonly kind: 'close' };

/** Control points of a quarter circle, as a share of the radius: off by 0.03 % at most. */
const quarter = 0.5523;

export const polygonPath = (points: readonly Point[]): readonly PathStep[] => [
  ...points.map((to, index): PathStep => ({ kind: index === 0 ? 'move' : 'line', to })),
  { kind: 'close' },
];

export const circlePath = (x: number, y: number, radius: number): readonly PathStep[] => {
  const at = (dx: number, dy: number): Point => [x + dx * radius, y + dy * radius];
  const arc = (control1: Point, control2: Point, to: Point): PathStep => ({ kind: 'curve', control1, control2, to });
  return [
    { kind: 'move', to: at(1, 0) },
    arc(at(1, quarter), at(quarter, 1), at(0, 1)),
    arc(at(-quarter, 1), at(-1, quarter), at(-1, 0)),
    arc(at(-1, -quarter), at(-quarter, -1), at(0, -1)),
    arc(at(quarter, -1), at(1, -quarter), at(1, 0)),
    { kind: 'close' },
  ];
};

type DrawPath = (steps: readonly PathStep[], shape: Shape) => void;

/** Lines, rectangles, circles and polygons, all drawn as paths. */
export const shapesBy = (path: DrawPath) => ({
  path,
  line: (x1: number, y1: number, x2: number, y2: number, { color: stroke, ...rest }: Stroke): void =>
    path(
      [
        { kind: 'move', to: [x1, y1] },
        { kind: 'line', to: [x2, y2] },
      ],
      { stroke, ...rest },
    ),
  rect: (x: number, y: number, w: number, h: number, shape: Shape): void =>
    path(
      polygonPath([
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ]),
      shape,
    ),
  circle: (x: number, y: number, radius: number, shape: Shape): void => path(circlePath(x, y, radius), shape),
  polygon: (points: readonly Point[], shape: Shape): void => path(polygonPath(points), shape),
});

/** From millimetres of the page to points of the file. */
export type Placing = { readonly place: (point: Point) => Point; readonly scale: number };

const stepOperator = (step: PathStep, { place }: Placing): string => {
  if (step.kind === 'close') return 'h';
  if (step.kind === 'curve') return `${numbers(...place(step.control1), ...place(step.control2), ...place(step.to))} c`;
  return `${numbers(...place(step.to))} ${step.kind === 'move' ? 'm' : 'l'}`;
};

const strokeOperators = ({ color: rgb, width, dash }: Stroke, { scale }: Placing): readonly string[] => [
  `${color(rgb)} RG`,
  `${numbers(width * scale)} w`,
  ...(dash ? [`[${numbers(...dash.map((length) => length * scale))}] 0 d`] : []),
];

const paintOperator = ({ fill, stroke }: Shape): string => {
  if (fill && stroke) return 'B';
  if (fill) return 'f';
  return stroke ? 'S' : 'n';
};

export const defaultWidth = 0.2;

/** Operators that draw a path; what they set ends with them. `state`: name of a graphics state, for opacity. */
export const drawPath = (steps: readonly PathStep[], shape: Shape, placing: Placing, state: string | null): string => {
  const { fill, stroke, width = defaultWidth, dash } = shape;
  return [
    'q',
    ...(state ? [`/${state} gs`] : []),
    ...(fill ? [`${color(fill)} rg`] : []),
    ...(stroke ? strokeOperators({ color: stroke, width, ...(dash ? { dash } : {}) }, placing) : []),
    ...steps.map((step) => stepOperator(step, placing)),
    paintOperator(shape),
    'Q',
  ].join('\n');
};
