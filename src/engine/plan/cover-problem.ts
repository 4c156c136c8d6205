/**
 * A choice as a covering problem: every row takes one of its stages, each at a cost; a stage adds to some needs, never less than
 * nothing; every need must be covered, at the least total cost.
 */
export type CoverStage = { readonly cost: number; readonly adds: readonly (readonly [need: number, amount: number])[] };
export type CoverProblem = { readonly rows: readonly (readonly CoverStage[])[]; readonly needs: readonly number[] };

/** Stage of each row, by place. */
export type Cover = readonly number[];

/** Sums of doubles that are exactly a threshold on paper come out a little above or below it. */
export const coverSlack = 1e-9;

/** What all rows cost at their dearest: no cover costs more. */
export const dearestCost = ({ rows }: CoverProblem): number =>
  rows.reduce((sum, stages) => sum + Math.max(...stages.map((stage) => stage.cost)), 0);
