import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bound, boundCover } from '../../../src/engine/plan/bound-cover.ts';
import type { CoverProblem } from '../../../src/engine/plan/cover-problem.ts';
import { coverCost, everyChoice, free, isCovered, stage } from '../../support/covers.ts';

const bound = (rows: CoverProblem['rows'], needs: readonly number[]): Bound => boundCover({ rows, needs });

/** Four rows that each add 1, for 1 to 4 days. */
const ascending = [1, 2, 3, 4].map((cost) => [free, stage(cost, 1)]);

/** A bound that is true, and so near the cheapest that little is left to search. */
const expectNear = (at: number, cheapest: number, within: number) => {
  expect(at).toBeLessThanOrEqual(cheapest + 1e-9);
  expect(at).toBeGreaterThan(cheapest - within);
};

/** No cover costs less than the bound with what its stages lift it by. */
const expectBelowEveryCover = (problem: CoverProblem) => {
  const { bound: least, regrets } = boundCover(problem);
  for (const cover of everyChoice(problem).filter((c) => isCovered(problem, c))) {
    const lift = cover.reduce((sum, at, row) => sum + (regrets[row]?.[at] ?? Number.NaN), 0);
    expect(coverCost(problem, cover)).toBeGreaterThanOrEqual(least + lift - 1e-6);
  }
};

describe('the lower bound on the cost of a cover', () => {
  it('comes up to the cheapest cover where a price tells the rows that pay from those that do not', () => {
    // At a price from 2 to 3 a point, the rows for 1 and 2 pay: 3 days in all.
    expectNear(bound(ascending, [2]).bound, 3, 0.001);
    expectNear(bound(ascending, [4]).bound, 10, 0.01);
  });

  it('comes up to what half a row more would cost where a whole one is not wanted', () => {
    // 1 and a half of 2.
    expectNear(bound(ascending, [1.5]).bound, 2, 0.01);
  });

  it('has a price for each need', () => {
    const rows = [
      [free, stage(2, 1), stage(3, 0, 1)],
      [free, stage(5, 1)],
      [free, stage(4, 0, 1)],
    ];
    // Row 0 can meet one need only: 2 + 4 or 3 + 5, so 6 at the least.
    expectNear(bound(rows, [1, 1]).bound, 6, 0.01);
  });

  it('lowers the price of what there is too much of', () => {
    // The first need comes with the second, for nothing more; only the second is worth a price, of 8 days.
    const rows = [
      [free, stage(8, 3, 1)],
      [free, stage(20, 1)],
    ];
    expectNear(bound(rows, [1, 1]).bound, 8, 0.01);
  });

  it('is near also where one need is counted in thousands and another in thousandths', () => {
    const rows = [
      [free, stage(3, 2000), stage(4, 0, 0.002)],
      [free, stage(7, 2000)],
      [free, stage(6, 0, 0.002)],
    ];
    // 3 + 6; trading both would cost 4 + 7.
    expectNear(bound(rows, [2000, 0.002]).bound, 9, 1);
  });

  it('is what every row’s cheapest stage costs where nothing is missing', () => {
    expect(bound([[stage(3, 1), stage(2, 1)], [stage(4)]], [0]).bound).toBe(6);
    expect(bound([[stage(3, 1), stage(2, 1)]], []).bound).toBe(2);
  });

  it('never passes a cover that only dust is missing of', () => {
    expectNear(bound([[free, stage(3, 1 - 5e-10)]], [1]).bound, 3, 1e-6);
    // Free is enough.
    expect(bound([[stage(0, 1), stage(3, 2)]], [1 + 5e-10]).bound).toBeLessThanOrEqual(0);
    expect(bound([[stage(0, 1), stage(3, 2)]], [1 + 1e-7]).bound).toBeLessThanOrEqual(3);
  });

  it('rises past what all rows cost together where the needs cannot be covered together', () => {
    expect(bound([[free, stage(1, 1), stage(1, 0, 1)]], [1, 1]).bound).toBeGreaterThan(1);
  });
});

describe('the regret of a stage', () => {
  it('is nothing for the stage a row would take, and never less', () => {
    const { regrets } = bound(ascending, [2]);
    for (const row of regrets) expect(Math.min(...row)).toBe(0);
    expect(regrets.map((row) => row.length)).toEqual([2, 2, 2, 2]);
  });

  it('is what a stage costs more than the row’s cheapest where nothing has a price', () => {
    expect(bound([[stage(3, 1), stage(2, 1), stage(7, 1)]], [0]).regrets).toEqual([[1, 0, 5]]);
  });

  it('tells the rows that pay from those that do not', () => {
    // Two of four are wanted: to go without the cheapest, or to take the dearest, costs a day more at any price from 2 to 3.
    const { regrets } = bound(ascending, [2]);
    expect(regrets[0]?.[0]).toBeGreaterThan(0.9);
    expect(regrets[3]?.[1]).toBeGreaterThan(0.9);
    expect([regrets[0]?.[1], regrets[3]?.[0]]).toEqual([0, 0]);
  });

  it('lies with the bound below every cover that takes the stage', () => {
    expectBelowEveryCover({
      rows: [
        [free, stage(2, 1), stage(3, 0, 1)],
        [stage(1, 0.5), stage(5, 2)],
        [free, stage(6, 1, 1)],
      ],
      needs: [2, 1],
    });
  });

  it('does so whatever the rows and needs', () => {
    const amounts = fc.tuple(fc.nat(5), fc.nat(5)).map(([a, b]) => [a / 3, b / 7]);
    const stages = fc.array(
      fc.tuple(fc.nat(40), amounts).map(([cost, adds]) => stage(cost / 2, ...adds)),
      { minLength: 1, maxLength: 4 },
    );
    const rows = fc.array(stages, { minLength: 1, maxLength: 5 });
    const needs = fc.tuple(fc.nat(16), fc.nat(14)).map(([a, b]) => [a / 3, b / 7]);
    fc.assert(fc.property(fc.record({ rows, needs }), expectBelowEveryCover), { numRuns: 100 });
  });
});
