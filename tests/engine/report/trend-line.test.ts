import { describe, expect, it } from 'vitest';
import { trendLine } from '../../../src/engine/index.ts';

describe('the line of rounds', () => {
  it('gives each round an equal column and its value as a height from the bottom', () => {
    expect(trendLine([0, 0.25]).points).toEqual([
      { x: 0.25, y: 1 },
      { x: 0.75, y: 0.75 },
    ]);
  });

  it('stands in the middle with a single round, and draws no line', () => {
    expect(trendLine([0.5])).toEqual({ points: [{ x: 0.5, y: 0.5 }], segments: [] });
  });

  it('breaks where a round has no value', () => {
    const { points, segments } = trendLine([0.1, 0.2, null, 0.3, null, 0.4, 0.5]);
    expect(points[2]).toBeNull();
    expect(segments.map((s) => s.length)).toEqual([2, 2]);
  });

  it('stays within the square for a value off the scale', () => {
    expect(trendLine([-1, 2]).points.map((p) => p?.y)).toEqual([1, 0]);
  });
});
