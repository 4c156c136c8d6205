import { describe, expect, it } from 'vitest';
import { type Curve, curveFigure } from '../../../src/engine/index.ts';

const scale = { min: 0, max: 100 };
const curve: Curve = [
  [0, 0],
  [40, 50],
  [80, 100],
];

describe('the figure of a curve', () => {
  it('runs from the first to the last breakpoint, the figure on it at its score', () => {
    const { at, breakpoints, from, to } = curveFigure(curve, scale, 20);
    expect([from, to]).toEqual([0, 80]);
    expect(at).toEqual({ x: 0.25, y: 0.25 });
    expect(breakpoints).toEqual([
      { x: 0, y: 0 },
      { x: 0.5, y: 0.5 },
      { x: 1, y: 1 },
    ]);
  });

  it('goes on flat to a figure beyond its ends', () => {
    const { at, line, to } = curveFigure(curve, scale, 90);
    expect(to).toBe(90);
    expect(at).toEqual({ x: 1, y: 1 });
    expect(line.at(-2)?.x).toBeCloseTo(80 / 90);
  });

  it('lets a figure far off stand at the edge, so that the curve keeps its shape', () => {
    const { at, from, to } = curveFigure(curve, scale, -9000);
    expect([from, to]).toEqual([-20, 80]);
    expect(at).toEqual({ x: 0, y: 0 });
  });

  it('is placed by the ends of its own curve and scale, wherever they begin', () => {
    const late: Curve = [
      [20, 1],
      [60, 3],
      [100, 5],
    ];
    const figure = (x: number) => curveFigure(late, { min: 1, max: 5 }, x);
    expect(figure(60)).toMatchObject({ from: 20, to: 100, at: { x: 0.5, y: 0.5 } });
    expect(figure(80).at).toEqual({ x: 0.75, y: 0.75 });
    // A quarter of the length of 80 beyond the end.
    expect(figure(-9000)).toMatchObject({ from: 0, to: 100, at: { x: 0, y: 0 } });
    expect(figure(9000)).toMatchObject({ from: 20, to: 120, at: { x: 1, y: 1 } });
  });
});
