import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileOf, summarise, toldShares } from '../../../src/engine/index.ts';

const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('a quantile', () => {
  it.each([
    // (n − 1) p = 4 × 0.1 = 0.4 → 10 + 0.4 × 10
    [0.1, 14],
    [0.25, 20],
    [0.5, 30],
    [0.75, 40],
    [0.9, 46],
  ])('at %d of 10, 20, 30, 40, 50 is %d: linear between the order statistics (type 7)', (p, expected) => {
    expect(quantileOf([10, 20, 30, 40, 50], p)).toBeCloseTo(expected, 12);
  });

  it('of an even number of values lies between the middle two at the median', () => {
    expect(quantileOf([1, 2, 4, 10], 0.5)).toBe(3);
  });

  it('of a single value is that value', () => {
    for (const p of toldShares) expect(quantileOf([7], p)).toBe(7);
  });
});

describe('a summary', () => {
  it('is worked out by hand: n, mean and five quantiles', () => {
    expect(summarise([50, 10, 40, 20, 30])).toEqual({
      n: 5,
      mean: 30,
      quantiles: [
        { p: 0.1, value: 14 },
        { p: 0.25, value: 20 },
        { p: 0.5, value: 30 },
        { p: 0.75, value: 40 },
        { p: 0.9, value: 46 },
      ],
    });
  });

  it('keeps four decimals', () => {
    expect(summarise([0, 0, 1]).mean).toBe(0.3333);
  });

  it('has quantiles that never fall and stay within the values', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { quantiles, mean } = summarise(given);
        const [min, max] = [Math.min(...given) - 5e-5, Math.max(...given) + 5e-5];
        for (const [index, { value }] of quantiles.entries()) {
          expect(value).toBeGreaterThanOrEqual(Math.max(min, quantiles[index - 1]?.value ?? min));
          expect(value).toBeLessThanOrEqual(max);
        }
        expect(mean).toBeGreaterThanOrEqual(min);
        expect(mean).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('does not depend on the order of the values, to the last bit', () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(summarise([...given].reverse())).toEqual(summarise(given));
      }),
    );
  });
});
