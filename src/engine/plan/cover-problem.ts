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

export const coverCost = ({ rows }: CoverProblem, cover: Cover): number =>
  rows.reduce((sum, stages, row) => sum + (stages[cover[row] ?? 0]?.cost ?? 0), 0);

/** What is still missing of every need; 0 or less: covered. */
export const missingOf = ({ rows, needs }: CoverProblem, cover: Cover): number[] => {
  const missing = [...needs];
  rows.forEach((stages, row) => {
    for (const [need, amount] of stages[cover[row] ?? 0]?.adds ?? []) missing[need] = (missing[need] ?? 0) - amount;
  });
  return missing;
};

export const isCovered = (missing: readonly number[]): boolean => missing.every((m) => m <= coverSlack);

/** The needs that even every row's best cannot cover, by place. */
export const needsOutOfReach = ({ rows, needs }: CoverProblem): readonly number[] => {
  const most = needs.map(() => 0);
  for (const stages of rows) {
    const best = new Map<number, number>();
    for (const { adds } of stages) for (const [need, amount] of adds) best.set(need, Math.max(best.get(need) ?? 0, amount));
    for (const [need, amount] of best) most[need] = (most[need] ?? 0) + amount;
  }
  return needs.flatMap((need, place) => ((most[place] ?? 0) + coverSlack < need ? [place] : []));
};
