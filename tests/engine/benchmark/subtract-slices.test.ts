import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCohort, type Cohort } from '../../../src/engine/index.ts';
import { entryOf, type Member } from '../../support/cohort-fixtures.ts';

/**
 * Somebody with the file alone, who adds and subtracts slices in every way. Each told slice is a sum over cells, a cell being the
 * answers of one industry and year that are their enterprise's newest, or are not; a set of cells can be worked out exactly when it is
 * a linear combination of such sums.
 */
type Vector = readonly number[];

const industries = ['06', '34', null];
const years = ['2024', '2026'];
const cells = industries.flatMap((industry) => years.flatMap((year) => [true, false].map((isNewest) => ({ industry, year, isNewest }))));

const minus = (row: Vector, factor: number, other: Vector): Vector => row.map((x, i) => x - factor * (other[i] ?? 0));
const pivotOf = (row: Vector): number => row.findIndex((x) => Math.abs(x) > 1e-9);

/** What is left of a vector once all that the basis can express is taken off. */
const residue = (basis: readonly Vector[], vector: Vector): Vector =>
  basis.reduce((left, row) => minus(left, (left[pivotOf(row)] ?? 0) / (row[pivotOf(row)] ?? 1), row), vector);

const basisOf = (vectors: readonly Vector[]): readonly Vector[] => {
  const basis: Vector[] = [];
  for (const vector of vectors) {
    const left = residue(basis, vector);
    if (pivotOf(left) >= 0) basis.push(left);
  }
  return basis;
};

const sumsTold = ({ slices }: Cohort): readonly Vector[] =>
  slices.map(({ key }) =>
    cells.map(({ industry, year, isNewest }) =>
      Number((key.industry ?? industry) === industry && (key.year === null ? isNewest : key.year === year)),
    ),
  );

/** Every set of cells, empty ones too (nobody outside knows which those are), as a vector of 0 and 1. */
const sets: readonly Vector[] = Array.from({ length: 2 ** cells.length - 1 }, (_, n) => cells.map((__, i) => ((n + 1) >> i) & 1));

const sizeOf = (set: Vector, sizes: readonly number[]): number => set.reduce((sum, x, i) => sum + x * (sizes[i] ?? 0), 0);

/** Few answer again, and few belong to no industry or the second: where there are few, there is most to give away. */
const someone = fc.record({
  industry: fc.oneof({ weight: 6, arbitrary: fc.constant('06') }, { weight: 3, arbitrary: fc.constantFrom('34', null) }),
  answered: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...years).map((year) => [year]) },
    { weight: 1, arbitrary: fc.constant(years) },
  ),
});

it('no one to four enterprises can be worked out by adding and subtracting slices by industry and year', () => {
  fc.assert(
    fc.property(fc.array(someone, { minLength: 12, maxLength: 50 }), (people) => {
      const all: readonly Member[] = people.flatMap(({ industry, answered }, i) =>
        answered.map((year) => ({ id: `e${i}`, industry, year, size: null, city: null })),
      );
      const newestOf = new Map(people.map(({ answered }, i) => [`e${i}`, [...answered].sort().at(-1)]));
      const sizes = cells.map(
        ({ industry, year, isNewest }) =>
          all.filter((m) => m.industry === industry && m.year === year && (newestOf.get(m.id) === year) === isNewest).length,
      );
      const basis = basisOf(sumsTold(buildCohort(all.map(entryOf), 'cohort')));
      const few = sets.filter((set) => sizeOf(set, sizes) > 0 && sizeOf(set, sizes) < 5);
      expect(few.filter((set) => pivotOf(residue(basis, set)) < 0)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
