import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from 'yalps';
import { coverExactly } from '../../../src/engine/plan/cover-exactly.ts';
import { type CoverProblem, coverCost, isCovered, missingOf } from '../../../src/engine/plan/cover-problem.ts';

const halfDays = fc.integer({ min: 0, max: 40 }).map((n) => n / 2);
/** Needs 0 and 1 are met by degrees, 2 and 3 whole or not at all. */
const discrete = [2, 3];
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

const cheapestByTrying = (problem: CoverProblem): number | null => {
  const covers = problem.rows.reduce<readonly (readonly number[])[]>(
    (all, stages) => all.flatMap((cover) => stages.map((_, stage) => [...cover, stage])),
    [[]],
  );
  const costs = covers.filter((cover) => isCovered(missingOf(problem, cover))).map((cover) => coverCost(problem, cover));
  return costs.length === 0 ? null : Math.min(...costs);
};

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
        const cover = coverExactly(problem, discrete);
        const least = cheapestByTrying(problem);
        if (cover === null) expect(least).toBeNull();
        else {
          expect(isCovered(missingOf(problem, cover))).toBe(true);
          expect(coverCost(problem, cover)).toBe(least);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('costs what a general integer programming library finds, where there is too much to try', () => {
    fc.assert(
      fc.property(problemOf(14, 6), (problem) => {
        const cover = coverExactly(problem, discrete);
        const least = cheapestByProgramming(problem);
        if (cover === null) expect(least).toBeNull();
        else expect(coverCost(problem, cover)).toBeCloseTo(least ?? Number.NaN, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('takes each row’s free stage where nothing is needed', () => {
    const rows = [
      [
        { cost: 0, adds: [] },
        { cost: 3, adds: [] },
      ],
    ];
    expect(coverExactly({ rows, needs: [] }, [])).toEqual([0]);
  });

  it('tells how far it is, up to the end', () => {
    const row = [
      { cost: 0, adds: [] },
      { cost: 2, adds: [[0, 1] as const] },
      { cost: 3, adds: [[0, 2] as const] },
    ];
    const seen: number[] = [];
    coverExactly({ rows: [row, row, row, row], needs: [5] }, [], (done) => seen.push(done));
    expect(seen).toEqual([0.25, 0.5, 0.75, 1]);
  });
});
