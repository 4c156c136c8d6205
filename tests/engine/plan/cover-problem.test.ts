import { describe, expect, it } from 'vitest';
import { type CoverProblem, coverCost, isCovered, missingOf, needsOutOfReach } from '../../../src/engine/plan/cover-problem.ts';

/** Two rows: the first adds 1, 3 or 2 to need 0; the second 2 to need 0 or 1 to need 1. */
const rows: CoverProblem['rows'] = [
  [
    { cost: 1, adds: [[0, 1]] },
    { cost: 5, adds: [[0, 3]] },
    { cost: 4, adds: [[0, 2]] },
  ],
  [
    { cost: 0, adds: [] },
    { cost: 7, adds: [[0, 2]] },
    { cost: 0.5, adds: [[1, 1]] },
  ],
];

describe('a cover', () => {
  it('costs what its stages cost together', () => {
    expect([coverCost({ rows, needs: [] }, [0, 0]), coverCost({ rows, needs: [] }, [1, 2])]).toEqual([1, 5.5]);
  });

  it('leaves of each need what its stages do not add, less than nothing where they add more', () => {
    expect(missingOf({ rows, needs: [4, 1] }, [1, 1])).toEqual([-1, 1]);
    expect(missingOf({ rows, needs: [4, 1] }, [2, 2])).toEqual([2, 0]);
  });

  it('is one where nothing is missing but the dust of sums', () => {
    expect([isCovered([]), isCovered([0, -1]), isCovered([1e-9, 0]), isCovered([0, 2e-9])]).toEqual([true, true, true, false]);
  });
});

describe('needs out of reach', () => {
  const out = (...needs: readonly number[]) => needsOutOfReach({ rows, needs });

  it('are those that the best stages of all rows do not add up to', () => {
    expect(out(5, 1)).toEqual([]);
    expect(out(5.1, 1)).toEqual([0]);
    expect(out(5, 1.1)).toEqual([1]);
    expect(out(6, 2)).toEqual([0, 1]);
  });

  it('are not those that only dust is missing of', () => {
    expect(out(5 + 5e-10, 1)).toEqual([]);
    expect(out(5 + 2e-9, 1)).toEqual([0]);
  });

  it('are those that no row adds to, unless nothing of them is wanted', () => {
    expect(out(0, 0, 1)).toEqual([2]);
    expect(out(0, 0, 0)).toEqual([]);
  });
});
