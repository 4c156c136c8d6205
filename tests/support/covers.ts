import { type Cover, type CoverProblem, type CoverStage, coverSlack } from '../../src/engine/plan/cover-problem.ts';

export const free: CoverStage = { cost: 0, adds: [] };

/** A stage by its cost and what it adds to needs 0, 1 … */
export const stage = (cost: number, ...amounts: readonly number[]): CoverStage => ({
  cost,
  adds: amounts.flatMap((amount, need) => (amount > 0 ? [[need, amount] as const] : [])),
});

const taken = ({ rows }: CoverProblem, cover: Cover): readonly (CoverStage | undefined)[] =>
  rows.map((stages, row) => stages[cover[row] ?? 0]);

export const coverCost = (problem: CoverProblem, cover: Cover): number =>
  taken(problem, cover).reduce((sum, chosen) => sum + (chosen?.cost ?? Number.NaN), 0);

export const isCovered = (problem: CoverProblem, cover: Cover): boolean =>
  problem.needs.every((wanted, place) => {
    const amounts = taken(problem, cover).flatMap((chosen) => chosen?.adds ?? []);
    return amounts.reduce((sum, [need, amount]) => sum + (need === place ? amount : 0), 0) >= wanted - coverSlack;
  });

/** Every way to take one stage of each row. */
export const everyChoice = ({ rows }: CoverProblem): readonly Cover[] =>
  rows.reduce<readonly Cover[]>((all, stages) => all.flatMap((cover) => stages.map((_, at) => [...cover, at])), [[]]);

/** What the cheapest cover costs, found by trying every choice; null where there is none. */
export const cheapestByTrying = (problem: CoverProblem): number | null => {
  const costs = everyChoice(problem).flatMap((cover) => (isCovered(problem, cover) ? [coverCost(problem, cover)] : []));
  return costs.length === 0 ? null : Math.min(...costs);
};
