import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withhold } from '../../../src/engine/index.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);
const cellsOf = (sizes: readonly number[]) => sizes.map((size) => ({ size, barred: null }));
const rest = (sizes: readonly number[], unplaced: number) => (told: readonly boolean[]) => [
  unplaced + sum(sizes.filter((_, index) => !told[index])),
];
const reasons = (sizes: readonly number[], unplaced = 0) => withhold(cellsOf(sizes), rest(sizes, unplaced));

describe('what is withheld of a breakdown', () => {
  it('is nothing where every slice has five or more', () => {
    expect(reasons([5, 9, 100])).toEqual([null, null, null]);
  });

  it('is a slice under five, and the smallest told with it, for the total less the others would tell it', () => {
    expect(reasons([3, 9, 6, 20])).toEqual(['few', null, 'complement', null]);
  });

  it('is only the small slices where together they are five or more', () => {
    expect(reasons([3, 2, 9])).toEqual(['few', 'few', null]);
  });

  it('reckons in those who belong to no slice', () => {
    expect(reasons([3, 9], 2)).toEqual(['few', null]);
    expect(reasons([9, 12], 2)).toEqual(['complement', null]);
  });

  it('is everything where no slice is left to hide behind', () => {
    expect(reasons([2])).toEqual(['few']);
  });

  it('leaves what is barred otherwise as it is', () => {
    expect(withhold([{ size: 50, barred: 'complement' }, ...cellsOf([7])], () => [0])).toEqual(['complement', null]);
  });

  it('never tells a slice under five and never leaves a remainder of one to four, whatever the sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 9 }), fc.integer({ min: 0, max: 12 }), (sizes, unplaced) => {
        const found = reasons(sizes, unplaced);
        for (const [index, size] of sizes.entries()) if (found[index] === null) expect(size).toBeGreaterThanOrEqual(5);
        const remainder = unplaced + sum(sizes.filter((_, index) => found[index] !== null));
        if (found.includes(null)) expect(remainder === 0 || remainder >= 5).toBe(true);
      }),
    );
  });
});
