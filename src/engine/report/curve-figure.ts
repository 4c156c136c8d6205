import type { Curve } from '../model/question.ts';
import { interpolate } from '../scoring/score-question.ts';
import type { Point } from './radar.ts';

/** A curve and a figure on it in a unit square: x from left to right, y from the scale's minimum (0) up to its maximum (1). */
export type CurveFigure = {
  readonly line: readonly Point[];
  readonly breakpoints: readonly Point[];
  readonly at: Point;
  /** What the left and the right edge stand for. */
  readonly from: number;
  readonly to: number;
};

/** How far beyond its ends a curve is drawn at the most, as a part of its length: a figure further off stands at the edge. */
const overhang = 0.25;

/** `scale`: of the scores. `x`: the figure, in the curve's unit. */
export const curveFigure = (curve: Curve, scale: { readonly min: number; readonly max: number }, x: number): CurveFigure => {
  const first = curve[0]?.[0] ?? 0;
  const last = curve.at(-1)?.[0] ?? 1;
  const room = (last - first) * overhang;
  const from = Math.max(Math.min(first, x), first - room);
  const to = Math.min(Math.max(last, x), last + room);
  const place = (at: number, score: number): Point => ({ x: (at - from) / (to - from), y: (score - scale.min) / (scale.max - scale.min) });
  const on = (at: number): Point => place(at, interpolate(curve, at));
  const breakpoints = curve.map(([at, score]) => place(at, score));
  return { line: [on(from), ...breakpoints, on(to)], breakpoints, at: on(Math.min(to, Math.max(from, x))), from, to };
};
