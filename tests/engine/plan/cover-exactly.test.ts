import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from 'yalps';
import { coverExactly } from '../../../src/engine/plan/cover-exactly.ts';
import type { CoverProblem } from '../../../src/engine/plan/cover-problem.ts';
import { cheapestByTrying, coverCost, free, isCovered, stage } from '../../support/covers.ts';

const halfDays = fc.integer({ min: 0, max: 40 }).map((n) => n / 2);
/** Needs 0 and 1 are met by degrees, 2 and 3 whole or not at all. */
const adds = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.boolean(), fc.boolean()).map(([a, b, c, d]) =>
  [
    [0, a / 3],
    [1, b / 7],
    [2, Number(c)],
    [3, Number(d)],
  ].flatMap(([need = 0, amount = 0]) => (amount > 0 ? [[need, amount] as const] : [])),
);
const rowsOf = (most: number, stages: number) =>
  fc.array(fc.array(fc.record({ cost: halfDays, adds }), { minLength: 1, maxLength: stages }), { minLength: 1, maxLength: most });
const needs = fc
  .tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 14 }), fc.nat(3), fc.nat(3))
  .map(([a, b, c, d]) => [a / 3, b / 7, c, d]);
const problemOf = (most: number, stages: number): fc.Arbitrary<CoverProblem> => fc.record({ rows: rowsOf(most, stages), needs });

const cheapestByProgramming = ({ rows, needs: wanted }: CoverProblem): number | null => {
  const variables = rows.flatMap((stages, row) =>
    stages.map(
      (stage, place) =>
        [
          `${row} ${place}`,
          [['cost', stage.cost], [`row ${row}`, 1], ...stage.adds.map(([need, amount]) => [`need ${need}`, amount] as const)],
        ] as const,
    ),
  );
  const constraints = [
    ...rows.map((_, row) => [`row ${row}`, { equal: 1 }] as const),
    ...wanted.map((min, need) => [`need ${need}`, { min }] as const),
  ];
  const solution = solve({ direction: 'minimize', objective: 'cost', constraints, variables, binaries: true }, { tolerance: 0 });
  return solution.status === 'optimal' ? solution.result : null;
};

describe('the cheapest cover', () => {
  it('costs what trying out every choice finds to be the least, and is none where there is none', () => {
    fc.assert(
      fc.property(problemOf(6, 4), (problem) => {
        const cover = coverExactly(problem);
        const least = cheapestByTrying(problem);
        if (cover === null) expect(least).toBeNull();
        else {
          expect(isCovered(problem, cover)).toBe(true);
          expect(coverCost(problem, cover)).toBe(least);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('costs what a general integer programming library finds, where there is too much to try', () => {
    fc.assert(
      fc.property(problemOf(14, 6), (problem) => {
        const cover = coverExactly(problem);
        const least = cheapestByProgramming(problem);
        if (cover === null) expect(least).toBeNull();
        else expect(coverCost(problem, cover)).toBeCloseTo(least ?? Number.NaN, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('takes each row’s cheapest stage where nothing is needed', () => {
    expect(
      coverExactly({
        rows: [
          [free, stage(3)],
          [stage(2), stage(1), stage(4)],
        ],
        needs: [],
      }),
    ).toEqual([0, 1]);
  });

  it('names the stage of each row in the order of the rows, whatever the order they are decided in', () => {
    const rows = [
      [free, stage(9, 1, 1)],
      [free, stage(2, 1)],
      [stage(3), stage(1), stage(2)],
      [free, stage(8), stage(4, 0, 1)],
    ];
    expect(coverExactly({ rows, needs: [1, 1] })).toEqual([0, 1, 1, 2]);
  });

  it('is none where no row adds enough, where there are no rows, or where one row cannot do two things', () => {
    expect(coverExactly({ rows: [[free, stage(5, 1)]], needs: [1.1] })).toBeNull();
    expect(coverExactly({ rows: [], needs: [1] })).toBeNull();
    expect(coverExactly({ rows: [[free, stage(1, 1), stage(1, 0, 1)]], needs: [1, 1] })).toBeNull();
    expect(coverExactly({ rows: [], needs: [] })).toEqual([]);
  });

  it('may leave dust missing, and no more', () => {
    const rows = [[free, stage(2, 1), stage(7, 2)]];
    expect(coverExactly({ rows, needs: [1 + 5e-10] })).toEqual([1]);
    expect(coverExactly({ rows, needs: [1 + 2e-9] })).toEqual([2]);
    expect(coverExactly({ rows, needs: [2 + 5e-10] })).toEqual([2]);
    expect(coverExactly({ rows, needs: [2 + 2e-9] })).toBeNull();
  });

  it('is found however far it lies above the bound', () => {
    // The bound sees hundredths of a stage; a whole one is wanted.
    const rows = [
      [free, stage(1000, 100)],
      [free, stage(900, 90)],
    ];
    expect(coverExactly({ rows, needs: [1] })).toEqual([0, 1]);
  });

  it('is not the first cover found, where a cheaper one lies further above the bound', () => {
    // Each pays by itself at the same price: over-covering looks free to the bound, and is not.
    const rows = [
      [free, stage(10, 10)],
      [free, stage(6, 5)],
      [free, stage(3, 2)],
    ];
    expect(coverExactly({ rows, needs: [7] })).toEqual([0, 1, 1]);
    expect(coverExactly({ rows, needs: [8] })).toEqual([1, 0, 0]);
  });
});
