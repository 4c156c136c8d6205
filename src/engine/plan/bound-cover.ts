import { type Cover, type CoverProblem, type CoverStage, coverSlack, missingOf } from './cover-problem.ts';

/**
 * A lower bound on the cost of any cover, and by how much at the least each stage of each row lifts it:
 * a cover costs no less than `bound` + Σ `regrets` of its stages.
 */
export type Bound = { readonly bound: number; readonly regrets: readonly (readonly number[])[] };

type Priced = { readonly bound: number; readonly cover: Cover; readonly prices: readonly number[] };

const pricedCost = ({ cost, adds }: CoverStage, prices: readonly number[]): number =>
  adds.reduce((sum, [need, amount]) => sum - (prices[need] ?? 0) * amount, cost);

/** Lagrangian relaxation: needs are bought at a price instead of being covered, so every row chooses by itself. */
const relax = ({ rows, needs }: CoverProblem, prices: readonly number[]): Priced => {
  // A need counts as covered from a hair below on, and a price would blow that hair up.
  let bound = needs.reduce((sum, need, place) => sum + (prices[place] ?? 0) * (need - coverSlack), 0);
  const cover = rows.map((stages) => {
    let [best, at] = [Number.POSITIVE_INFINITY, 0];
    stages.forEach((stage, place) => {
      const cost = pricedCost(stage, prices);
      if (cost < best) [best, at] = [cost, place];
    });
    bound += best;
    return at;
  });
  return { bound, cover, prices };
};

const rounds = 400;
const patience = 12;

/** Dearer than any step per point of any need; beyond it rounding would show in the bound. */
const highestPrice = 1e6;

/**
 * Prices found by the subgradient method (Polyak's step against `knownCost`, the cost of some cover). Any prices give a true
 * bound; better ones only save work. `onCover` sees every relaxed choice on the way.
 */
export const boundCover = (problem: CoverProblem, knownCost: number, onCover: (cover: Cover) => void): Bound => {
  let best = relax(
    problem,
    problem.needs.map(() => 0),
  );
  let [prices, eagerness, idle] = [best.prices, 1.5, 0];
  for (let round = 0; round < rounds && eagerness > 1e-4; round += 1) {
    const now = relax(problem, prices);
    onCover(now.cover);
    if (now.bound > best.bound + 1e-9) [best, idle] = [now, 0];
    else idle += 1;
    if (idle >= patience) [prices, eagerness, idle] = [best.prices, eagerness / 2, 0];
    const missing = missingOf(problem, idle === 0 && prices === best.prices ? best.cover : now.cover);
    // A need that is over-covered at price 0 has nothing to give.
    const slope = missing.map((m, place) => (m < 0 && (prices[place] ?? 0) === 0 ? 0 : m));
    const steepness = slope.reduce((sum, s) => sum + s * s, 0);
    if (steepness === 0 || knownCost <= best.bound) break;
    const step = (eagerness * (knownCost - now.bound)) / steepness;
    prices = prices.map((price, place) => Math.min(highestPrice, Math.max(0, price + step * (slope[place] ?? 0))));
  }
  const priced = problem.rows.map((stages) => stages.map((stage) => pricedCost(stage, best.prices)));
  return { bound: best.bound, regrets: priced.map((costs) => costs.map((cost) => cost - Math.min(...costs))) };
};
