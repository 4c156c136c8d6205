import { type CoverProblem, type CoverStage, coverSlack, dearestCost } from './cover-problem.ts';

/**
 * A lower bound on the cost of any cover, and by how much at the least each stage of each row lifts it:
 * a cover costs no less than `bound` + Σ `regrets` of its stages.
 */
export type Bound = { readonly bound: number; readonly regrets: readonly (readonly number[])[] };

const pricedCost = ({ cost, adds }: CoverStage, prices: readonly number[]): number =>
  adds.reduce((sum, [need, amount]) => sum - (prices[need] ?? 0) * amount, cost);

type Relaxed = Bound & { readonly prices: readonly number[]; readonly missing: readonly number[] };

/** Lagrangian relaxation: needs are bought at a price instead of being covered, so every row chooses by itself. */
const relax = ({ rows, needs }: CoverProblem, prices: readonly number[]): Relaxed => {
  const missing = [...needs];
  // A need counts as covered from a hair below on, and a price would blow that hair up.
  let bound = needs.reduce((sum, need, place) => sum + (prices[place] ?? 0) * (need - coverSlack), 0);
  const regrets = rows.map((stages) => {
    const costs = stages.map((stage) => pricedCost(stage, prices));
    const least = Math.min(...costs);
    bound += least;
    for (const [need, amount] of stages[costs.indexOf(least)]?.adds ?? []) missing[need] = (missing[need] ?? 0) - amount;
    return costs.map((cost) => cost - least);
  });
  return { bound, regrets, prices, missing };
};

const rounds = 150;
const shorter = 0.95;

/** Keeps a step finite where next to nothing is missing. */
const least = 1e-6;

/**
 * Prices found by the subgradient method: what is missing of gets dearer, what there is too much of cheaper, by ever shorter
 * steps. Any prices give a true bound; better ones only save work.
 */
export const boundCover = (problem: CoverProblem): Bound => {
  let now = relax(
    problem,
    problem.needs.map(() => 0),
  );
  let best = now;
  let stride = dearestCost(problem);
  for (let round = 0; round < rounds; round += 1) {
    const { prices, missing } = now;
    const step = stride / (missing.reduce((sum, m) => sum + m * m, 0) + least);
    now = relax(
      problem,
      prices.map((price, place) => Math.max(0, price + step * (missing[place] ?? 0))),
    );
    if (now.bound > best.bound) best = now;
    stride *= shorter;
  }
  return best;
};
