import { type Coefficients, type Constraint, solve } from 'yalps';
import { reaches } from '../scoring/reaches.ts';

/** A question as the solver sees it: in exactly one of its stages, the first being today's. */
export type Row = { readonly stages: readonly { readonly steps: readonly string[]; readonly cost: number; readonly score: number }[] };

/** Σ share × score of the rows, plus what is fixed, must reach `min`. */
export type MeanNeed = { readonly shares: ReadonlyMap<number, number>; readonly fixed: number; readonly min: number };
/** So many of these rows, beside those counted for good, must score `score` or more. */
export type CountNeed = { readonly rows: readonly number[]; readonly fixed: number; readonly score: number; readonly atLeast: number };

/** Choose a stage for every row at the least total cost, such that all needs are met and no step is done before one it waits for. */
export type Selection = {
  readonly rows: readonly Row[];
  readonly means: readonly MeanNeed[];
  readonly counts: readonly CountNeed[];
  /** Pairs of steps of different rows: the first waits for the second. */
  readonly waits: readonly (readonly [step: string, before: string])[];
};

/** The stage chosen for each row, by its place; null where no choice meets the needs. */
export type Chosen = readonly number[] | null;

const gain = (row: Row, stage: number): number => (row.stages[stage]?.score ?? 0) - (row.stages[0]?.score ?? 0);

const meanReached = ({ rows }: Selection, { shares, fixed }: MeanNeed, chosen: readonly number[]): number =>
  [...shares].reduce((sum, [row, share]) => sum + share * (rows[row]?.stages[chosen[row] ?? 0]?.score ?? 0), fixed);

const counted = ({ rows }: Selection, { rows: marked, fixed, score }: CountNeed, chosen: readonly number[]): number =>
  fixed + marked.filter((row) => reaches(rows[row]?.stages[chosen[row] ?? 0]?.score ?? Number.NEGATIVE_INFINITY, score)).length;

/** Whether a choice meets every need and waits for nothing: what the solver answers is held against this, not believed. */
export const meetsNeeds = (selection: Selection, chosen: readonly number[]): boolean => {
  const done = new Set(selection.rows.flatMap((row, index) => row.stages[chosen[index] ?? 0]?.steps ?? []));
  return (
    selection.means.every((need) => reaches(meanReached(selection, need, chosen), need.min)) &&
    selection.counts.every((need) => counted(selection, need, chosen) >= need.atLeast) &&
    selection.waits.every(([step, before]) => !done.has(step) || done.has(before))
  );
};

export const costOf = ({ rows }: Selection, chosen: readonly number[]): number =>
  rows.reduce((sum, row, index) => sum + (row.stages[chosen[index] ?? 0]?.cost ?? 0), 0);

type Variable = readonly [name: string, coefficients: Coefficients];

const nameOf = (row: number, stage: number): string => `${row} ${stage}`;

const variablesOf = ({ rows, means, counts, waits }: Selection): readonly Variable[] =>
  rows.flatMap((row, r) =>
    row.stages.flatMap((stage, s): readonly Variable[] => {
      if (s === 0) return [];
      const coefficients: (readonly [string, number])[] = [
        ['cost', stage.cost],
        [`row ${r}`, 1],
        ...means.map(({ shares }, i) => [`mean ${i}`, (shares.get(r) ?? 0) * gain(row, s)] as const),
        ...counts.map(({ rows: marked, score }, i) => {
          const was = reaches(row.stages[0]?.score ?? Number.NEGATIVE_INFINITY, score);
          return [`count ${i}`, marked.includes(r) ? Number(reaches(stage.score, score)) - Number(was) : 0] as const;
        }),
        ...waits.map(
          ([step, before], i) => [`wait ${i}`, Number(stage.steps.includes(step)) - Number(stage.steps.includes(before))] as const,
        ),
      ];
      return [[nameOf(r, s), coefficients.filter(([, value]) => value !== 0)]];
    }),
  );

/** Sums of doubles that are exactly a threshold on paper come out a little above or below it. */
const slack = 1e-9;

const constraintsOf = (selection: Selection): readonly (readonly [string, Constraint])[] => {
  const { rows, means, counts, waits } = selection;
  const today = rows.map(() => 0);
  return [
    ...rows.flatMap((row, r) => (row.stages.length > 1 ? [[`row ${r}`, { max: 1 }] as const] : [])),
    ...means.map((need, i) => [`mean ${i}`, { min: need.min - meanReached(selection, need, today) - slack }] as const),
    ...counts.map((need, i) => [`count ${i}`, { min: need.atLeast - counted(selection, need, today) }] as const),
    ...waits.map((_, i) => [`wait ${i}`, { max: 0 }] as const),
  ];
};

/** Integer programming by branch and bound; exact: the tolerance is less than any difference two costs (in half days) can have. */
export const selectStages = (selection: Selection): Chosen => {
  const variables = variablesOf(selection);
  const dearest = selection.rows.reduce((sum, row) => sum + Math.max(...row.stages.map((s) => s.cost)), 0);
  const solution = solve(
    { direction: 'minimize', objective: 'cost', constraints: constraintsOf(selection), variables, binaries: true },
    { tolerance: 0.4 / Math.max(1, dearest), maxIterations: Number.POSITIVE_INFINITY },
  );
  if (solution.status !== 'optimal') return null;
  const chosen: number[] = selection.rows.map(() => 0);
  for (const [name, value] of solution.variables) {
    const [row = 0, stage = 0] = name.split(' ').map(Number);
    if (value > 0.5) chosen[row] = stage;
  }
  return meetsNeeds(selection, chosen) ? chosen : null;
};
