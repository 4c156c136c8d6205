import { reaches } from '../scoring/reaches.ts';
import { coverExactly } from './cover-exactly.ts';
import { type CoverProblem, type CoverStage, coverSlack } from './cover-problem.ts';

/** A question as the solver sees it: in exactly one of its stages, the first being today's. */
export type Row = { readonly stages: readonly Stage[] };
type Stage = { readonly steps: readonly string[]; readonly cost: number; readonly score: number };

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

const byRow = (needs: readonly Need[], row: number, stage: Stage): CoverStage['adds'] =>
  needs.flatMap(({ amount }, place) => {
    const adds = amount(row, stage);
    return adds > 0 ? [[place, adds] as const] : [];
  });

/** A need as the cover sees it: what a stage of a row adds to it, never less than nothing, and how much is wanted in all. */
type Need = { readonly amount: (row: number, stage: Stage) => number; readonly wanted: number };

const lowest = ({ stages }: Row): number => Math.min(...stages.map((s) => s.score));

/** Scores count from each row's lowest stage up, so that no stage takes away. */
const meanNeeds = ({ rows, means }: Selection): readonly Need[] =>
  means.map(({ shares, fixed, min }) => {
    const floor = [...shares].reduce((sum, [row, share]) => sum + share * (rows[row] ? lowest(rows[row]) : 0), fixed);
    const amount = (row: number, stage: Stage): number => (shares.get(row) ?? 0) * (stage.score - (rows[row] ? lowest(rows[row]) : 0));
    return { amount, wanted: min - floor };
  });

const countNeeds = ({ counts }: Selection): readonly Need[] =>
  counts.map(({ rows: marked, fixed, score, atLeast }) => ({
    amount: (row, stage) => (marked.includes(row) && reaches(stage.score, score) ? 1 : 0),
    wanted: atLeast - fixed,
  }));

/** “The first only after the second” is covered by leaving the first or by doing the second. */
const waitNeeds = ({ rows, waits }: Selection): readonly Need[] =>
  waits.map(([step, before]) => {
    const waiting = rows.findIndex((row) => row.stages.some((s) => s.steps.includes(step)));
    const amount = (row: number, stage: Stage): number =>
      (row === waiting && !stage.steps.includes(step) ? 1 : 0) + (stage.steps.includes(before) ? 1 : 0);
    return { amount, wanted: 1 };
  });

/**
 * The cheapest choice that meets all needs; null where none does. Exact: see `coverExactly`, whose answer is held against
 * `meetsNeeds` once more.
 */
export const selectStages = (selection: Selection): Chosen => {
  const needs = [...meanNeeds(selection), ...countNeeds(selection), ...waitNeeds(selection)].filter((n) => n.wanted > coverSlack);
  const problem: CoverProblem = {
    rows: selection.rows.map((row, place) => row.stages.map((stage) => ({ cost: stage.cost, adds: byRow(needs, place, stage) }))),
    needs: needs.map((n) => n.wanted),
  };
  const chosen = coverExactly(problem);
  if (chosen && !meetsNeeds(selection, chosen)) throw new Error('a cover that does not meet the needs');
  return chosen;
};
