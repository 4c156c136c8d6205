import { describe, expect, it } from 'vitest';
import { type Bound, boundCover } from '../../../src/engine/plan/bound-cover.ts';
import { type CoverProblem, type CoverStage, coverCost, isCovered, missingOf } from '../../../src/engine/plan/cover-problem.ts';

const free: CoverStage = { cost: 0, adds: [] };
const adding = (cost: number, need: number, amount: number): CoverStage => ({ cost, adds: [[need, amount]] });
const bound = (rows: CoverProblem['rows'], needs: readonly number[], known: number): Bound =>
  boundCover({ rows, needs }, known, () => undefined);

/** Four rows that each add 1, for 1 to 4 days: two of them are wanted. */
const ascending = [1, 2, 3, 4].map((cost) => [free, adding(cost, 0, 1)]);

const everyCover = ({ rows }: CoverProblem): readonly (readonly number[])[] =>
  rows.reduce<readonly (readonly number[])[]>((all, stages) => all.flatMap((cover) => stages.map((_, s) => [...cover, s])), [[]]);

describe('the lower bound on the cost of a cover', () => {
  it('comes up to the cheapest cover where a price tells the rows that pay from those that do not', () => {
    // At a price from 2 to 3 a point, the rows for 1 and 2 pay: 3 days in all.
    expect(bound(ascending, [2], 3).bound).toBeCloseTo(3, 3);
  });

  it('comes up to what half a row more would cost where a whole one is not wanted', () => {
    // 1 and a half of 2.
    const at = bound(ascending, [1.5], 3).bound;
    expect(at).toBeLessThanOrEqual(2);
    expect(at).toBeGreaterThan(1.98);
  });

  it('has a price for each need', () => {
    const rows = [
      [free, adding(2, 0, 1), adding(3, 1, 1)],
      [free, adding(5, 0, 1)],
      [free, adding(4, 1, 1)],
    ];
    // Row 0 can meet one need only: 2 + 4 or 3 + 5, so 6 at the least.
    const at = bound(rows, [1, 1], 6).bound;
    expect(at).toBeLessThanOrEqual(6);
    expect(at).toBeGreaterThan(5.9);
  });

  it('is what every row’s cheapest stage costs where nothing is missing', () => {
    expect(bound([[adding(3, 0, 1), adding(2, 0, 1)], [{ cost: 4, adds: [] }]], [0], 6).bound).toBe(6);
    expect(bound([[adding(3, 0, 1), adding(2, 0, 1)]], [], 2).bound).toBe(2);
  });

  it('never passes a cover that only dust is missing of', () => {
    const at = bound([[free, adding(3, 0, 1 - 5e-10)]], [1], 3).bound;
    expect(at).toBeLessThanOrEqual(3);
    expect(at).toBeCloseTo(3, 6);
  });

  it('lies below every cover by what its stages are dearer than their row’s best', () => {
    const problem: CoverProblem = {
      rows: [
        [free, adding(2, 0, 1), adding(3, 1, 1)],
        [adding(1, 0, 0.5), adding(5, 0, 2)],
        [
          free,
          {
            cost: 6,
            adds: [
              [0, 1],
              [1, 1],
            ],
          },
        ],
      ],
      needs: [2, 1],
    };
    const { bound: least, regrets } = boundCover(problem, 8.5, () => undefined);
    for (const cover of everyCover(problem).filter((c) => isCovered(missingOf(problem, c)))) {
      const regret = cover.reduce((sum, stage, row) => sum + (regrets[row]?.[stage] ?? Number.NaN), 0);
      expect(coverCost(problem, cover)).toBeGreaterThanOrEqual(least + regret - 1e-9);
    }
  });
});

describe('the regret of a stage', () => {
  it('is nothing for the stage a row would take, and never less', () => {
    const { regrets } = bound(ascending, [2], 3);
    for (const row of regrets) expect(Math.min(...row)).toBe(0);
    expect(regrets.map((row) => row.length)).toEqual([2, 2, 2, 2]);
  });

  it('is what a stage costs more than the row’s cheapest where nothing has a price', () => {
    expect(bound([[adding(3, 0, 1), adding(2, 0, 1), adding(7, 0, 1)]], [0], 2).regrets).toEqual([[1, 0, 5]]);
  });
});

describe('the choices seen on the way', () => {
  it('begin with every row’s cheapest stage', () => {
    const seen: (readonly number[])[] = [];
    boundCover({ rows: [[adding(3, 0, 1), free, adding(2, 0, 1)]], needs: [1] }, 2, (cover) => seen.push(cover));
    expect(seen[0]).toEqual([1]);
    expect(seen.at(-1)).toEqual([2]);
  });

  it('end as soon as the bound has come up to the cost known', () => {
    const seen: (readonly number[])[] = [];
    boundCover({ rows: ascending, needs: [0] }, 0, (cover) => seen.push(cover));
    expect(seen).toHaveLength(1);
  });

  it('are no more than a few hundred, however hard the problem', () => {
    const rows = [2, 3, 5, 7, 11, 13].map((n) => [free, adding(n, 0, n / 2 + 0.3), adding(n + 1, 1, n / 3)]);
    let seen = 0;
    boundCover({ rows, needs: [6, 5] }, 30, () => {
      seen += 1;
    });
    expect(seen).toBeGreaterThan(20);
    expect(seen).toBeLessThanOrEqual(400);
  });
});
