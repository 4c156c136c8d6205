import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quantile, type Rank, rankAmong } from '../../../src/engine/index.ts';

const of = (...values: readonly number[]): readonly Quantile[] =>
  [0.1, 0.25, 0.5, 0.75, 0.9].slice(0, values.length).map((p, i) => ({ p, value: values[i] ?? 0 }));
const spread = of(10, 20, 40, 60, 90);

/** The lowest and highest percentile a rank leaves open. */
const bounds = (rank: Rank): readonly [number, number] => {
  if (rank.kind === 'at') return [rank.percentile, rank.percentile];
  if (rank.kind === 'tied') return [rank.from, rank.to];
  return rank.kind === 'below' ? [0, rank.percentile] : [rank.percentile, 100];
};

describe('the percentile of a value', () => {
  it.each([
    [10, 10],
    [15, 17.5],
    [20, 25],
    [30, 37.5],
    [50, 62.5],
    [75, 82.5],
    [90, 90],
  ])('of %d lies on the straight line between its neighbours: %d', (value, percentile) => {
    const rank = rankAmong(value, spread);
    expect(rank.kind).toBe('at');
    expect(bounds(rank)[0]).toBeCloseTo(percentile, 9);
  });

  it('is not guessed beyond the outermost quantiles', () => {
    expect(rankAmong(9.9, spread)).toEqual({ kind: 'below', percentile: 10 });
    expect(rankAmong(-1000, spread)).toEqual({ kind: 'below', percentile: 10 });
    expect(rankAmong(91, spread)).toEqual({ kind: 'above', percentile: 90 });
  });

  it('is a range where several quantiles share the value', () => {
    expect(rankAmong(30, of(10, 30, 30, 60, 90))).toEqual({ kind: 'tied', from: 25, to: 50 });
  });

  it('is a range to the very end where the shared value is the outermost: it may go on behind', () => {
    expect(rankAmong(0, of(0, 0, 5, 60, 90))).toEqual({ kind: 'tied', from: 0, to: 25 });
    expect(rankAmong(90, of(0, 5, 6, 90, 90))).toEqual({ kind: 'tied', from: 75, to: 100 });
  });

  it('takes a value that differs only by the rounding of a file for the same', () => {
    expect(rankAmong(200 / 3, of(10, 66.6667, 66.6667, 80, 90))).toEqual({ kind: 'tied', from: 25, to: 50 });
  });

  it('works with a single quantile, of which only the sides are known', () => {
    const median = [{ p: 0.5, value: 7 }];
    expect([rankAmong(6, median), rankAmong(7, median), rankAmong(8, median)].map((r) => r.kind)).toEqual(['below', 'at', 'above']);
  });

  const quantiles = fc
    .tuple(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 3 }))
    .map(([values, scale]) =>
      [...values].sort((a, b) => a - b).map((value, i): Quantile => ({ p: (i + 1) / (values.length + 1), value: value * scale })),
    );
  const value = fc.double({ min: -5, max: 45, noNaN: true });

  it('rises with the value, whatever the quantiles', () => {
    fc.assert(
      fc.property(quantiles, value, value, (among, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((v) => bounds(rankAmong(v, among)));
        expect(low?.[0]).toBeLessThanOrEqual((high?.[0] ?? 0) + 1e-9);
        expect(low?.[1]).toBeLessThanOrEqual((high?.[1] ?? 0) + 1e-9);
      }),
    );
  });

  it('always lies from 0 to 100', () => {
    fc.assert(
      fc.property(quantiles, value, (among, own) => {
        const [from, to] = bounds(rankAmong(own, among));
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100);
        expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});
