import { type Cover, type CoverProblem, coverCost, coverSlack, isCovered, missingOf } from './cover-problem.ts';

type Move = { readonly row: number; readonly stage: number; readonly worth: number };

const addsOf = ({ rows }: CoverProblem, row: number, stage: number): ReadonlyMap<number, number> => new Map(rows[row]?.[stage]?.adds ?? []);

/** How much of what is missing a change of one row brings, each need as a share of the whole of it. */
const helps = (problem: CoverProblem, missing: readonly number[], row: number, from: number, to: number): number => {
  const before = addsOf(problem, row, from);
  let sum = 0;
  for (const [need, amount] of problem.rows[row]?.[to]?.adds ?? []) {
    const lacks = missing[need] ?? 0;
    const gain = amount - (before.get(need) ?? 0);
    if (lacks > coverSlack) sum += Math.min(gain, lacks) / (problem.needs[need] ?? 1);
  }
  for (const [need, amount] of before)
    if (!addsOf(problem, row, to).has(need))
      sum -= Math.max(0, Math.min(amount, (missing[need] ?? 0) + amount)) / (problem.needs[need] ?? 1);
  return sum;
};

const bestMove = (problem: CoverProblem, cover: Cover, missing: readonly number[]): Move | null => {
  let best: Move | null = null;
  problem.rows.forEach((stages, row) => {
    const at = cover[row] ?? 0;
    stages.forEach((stage, to) => {
      const help = to === at ? 0 : helps(problem, missing, row, at, to);
      if (help <= 0) return;
      const worth = help / Math.max(0.25, stage.cost - (stages[at]?.cost ?? 0));
      if (!best || worth > best.worth) best = { row, stage: to, worth };
    });
  });
  return best;
};

/** Takes every row down to its cheapest stage that leaves the needs covered, dearest savings first. */
const trim = (problem: CoverProblem, cover: Cover): Cover => {
  const trimmed = [...cover];
  const rows = problem.rows.map((_, row) => row).sort((a, b) => coverCostOf(problem, b, cover) - coverCostOf(problem, a, cover));
  for (const row of rows) {
    const stages = problem.rows[row] ?? [];
    const cheaper = stages.map((_, stage) => stage).sort((a, b) => (stages[a]?.cost ?? 0) - (stages[b]?.cost ?? 0));
    for (const stage of cheaper) {
      if ((stages[stage]?.cost ?? 0) >= (stages[trimmed[row] ?? 0]?.cost ?? 0)) break;
      const tried = trimmed.map((s, r) => (r === row ? stage : s));
      if (!isCovered(missingOf(problem, tried))) continue;
      trimmed[row] = stage;
      break;
    }
  }
  return trimmed;
};

const coverCostOf = ({ rows }: CoverProblem, row: number, cover: Cover): number => rows[row]?.[cover[row] ?? 0]?.cost ?? 0;

/** A cover that grows from `start` by the change that helps most for its cost; null where that gets stuck. Good, not always cheapest. */
export const coverGreedily = (problem: CoverProblem, start: Cover): Cover | null => {
  let cover = start;
  for (let moves = 0; moves < 2000; moves += 1) {
    const missing = missingOf(problem, cover);
    if (isCovered(missing)) return trim(problem, cover);
    const move = bestMove(problem, cover, missing);
    if (!move) return null;
    cover = cover.map((stage, row) => (row === move.row ? move.stage : stage));
  }
  return null;
};

/** The cheaper of two covers. */
export const cheaperOf = (problem: CoverProblem, a: Cover | null, b: Cover | null): Cover | null => {
  if (!a || !b) return a ?? b;
  return coverCost(problem, b) < coverCost(problem, a) ? b : a;
};
