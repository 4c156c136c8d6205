import { describe, expect, it } from 'vitest';
import { cheaperOf, coverGreedily } from '../../../src/engine/plan/cover-greedily.ts';
import type { CoverProblem, CoverStage } from '../../../src/engine/plan/cover-problem.ts';

const free: CoverStage = { cost: 0, adds: [] };
/** A stage by its cost and what it adds to needs 0, 1 … */
const stage = (cost: number, ...amounts: readonly number[]): CoverStage => ({
  cost,
  adds: amounts.flatMap((amount, need) => (amount > 0 ? [[need, amount] as const] : [])),
});
const cover = (rows: CoverProblem['rows'], needs: readonly number[], start = rows.map(() => 0)) => coverGreedily({ rows, needs }, start);

describe('a quick cover', () => {
  it('grows by the change that brings most for its cost, and counts no more of it than is missing', () => {
    // A half a day for each 1, against 1 of 2 for four days.
    expect(
      cover(
        [
          [free, stage(4, 2)],
          [free, stage(1, 1)],
        ],
        [1],
      ),
    ).toEqual([0, 1]);
    // Here both are missing: 2 for three days is better than 1 for two.
    expect(
      cover(
        [
          [free, stage(3, 2)],
          [free, stage(2, 1)],
        ],
        [2],
      ),
    ).toEqual([1, 0]);
  });

  it('weighs needs by how much is wanted of each: a tenth of one is less than half of another', () => {
    const rows = [
      [free, stage(2, 1), stage(2, 0, 1)],
      [free, stage(100, 10)],
      [free, stage(1, 0, 1)],
    ];
    // First the last row (half a need for one day), then row 0 takes the other half before row 1 brings all of the first need.
    expect(cover(rows, [10, 2])).toEqual([2, 1, 1]);
  });

  it('does not take from one need what it gives to another', () => {
    const rows = [
      [free, stage(1, 1), stage(1, 0, 1)],
      [free, stage(2, 0, 1)],
    ];
    expect(cover(rows, [1, 1], [1, 0])).toEqual([1, 1]);
  });

  it('may take what is there twice over', () => {
    const rows = [[free, stage(1, 1), stage(1, 0, 1)], [free, stage(2, 0, 1)], [stage(0, 1)]];
    expect(cover(rows, [1, 1], [1, 0, 0])).toEqual([2, 0, 0]);
  });

  it('reckons only the difference where a row already adds to a need', () => {
    // From 2 to 3 costs two days more and brings 1; the other row brings 1 for one day.
    const rows = [
      [stage(1, 2), stage(3, 3)],
      [free, stage(1, 1)],
    ];
    expect(cover(rows, [3])).toEqual([0, 1]);
  });

  it('is none where no change helps any more', () => {
    expect(cover([[free, stage(1, 1)]], [2])).toBeNull();
    expect(cover([[free]], [1])).toBeNull();
  });

  it('is done where only dust is missing', () => {
    expect(cover([[stage(0, 1), stage(5, 2)]], [1 + 5e-10])).toEqual([0]);
  });
});

describe('what a quick cover does not need', () => {
  it('is given back, the dearest first', () => {
    const rows = [
      [free, stage(5, 1)],
      [free, stage(8, 1)],
    ];
    expect(cover(rows, [1], [1, 1])).toEqual([1, 0]);
  });

  it('is given back down to the cheapest stage that is enough', () => {
    expect(cover([[stage(6, 3), stage(4, 2), stage(2, 1)]], [2], [0])).toEqual([1]);
    expect(cover([[stage(6, 3), stage(4, 2), stage(2, 1)]], [1], [0])).toEqual([2]);
    expect(cover([[stage(2, 1), stage(6, 3), stage(4, 2)]], [2], [1])).toEqual([2]);
  });

  it('is not exchanged for a stage of the same cost', () => {
    expect(cover([[stage(2, 1), stage(2, 1)]], [1], [1])).toEqual([1]);
  });

  it('is given back in every row where it can be', () => {
    const rows = [
      [free, stage(3, 1)],
      [free, stage(4, 1)],
      [free, stage(5, 2)],
    ];
    expect(cover(rows, [2], [1, 1, 1])).toEqual([1, 1, 0]);
    expect(cover(rows, [0], [1, 1, 1])).toEqual([0, 0, 0]);
  });
});

describe('of two covers', () => {
  const problem: CoverProblem = { rows: [[free, stage(1), stage(1)]], needs: [] };

  it('the cheaper is kept, the first where they cost the same', () => {
    expect(cheaperOf(problem, [1], [0])).toEqual([0]);
    expect(cheaperOf(problem, [0], [1])).toEqual([0]);
    expect(cheaperOf(problem, [1], [2])).toEqual([1]);
  });

  it('one that is none gives way to the other', () => {
    expect(cheaperOf(problem, null, [1])).toEqual([1]);
    expect(cheaperOf(problem, [1], null)).toEqual([1]);
    expect(cheaperOf(problem, null, null)).toBeNull();
  });
});
