import { boundCover } from './bound-cover.ts';
import { cheaperOf, coverGreedily } from './cover-greedily.ts';
import { type Cover, type CoverProblem, coverCost, coverSlack, needsOutOfReach } from './cover-problem.ts';
import { keepUnbeaten, type Label } from './keep-unbeaten.ts';
import { orderRows } from './order-rows.ts';

/** Costs are whole or half days: a cheaper cover is cheaper by half a day at least. */
const grain = 0.5;

/** Enough for the quick search to come close to the cheapest cover in most cases. */
const beamWidth = 100;

/** For each place in the order: the most that the rows from there on can still add to each need. */
const stillToCome = ({ rows, needs }: CoverProblem, order: readonly number[]): readonly Float64Array[] => {
  const sums = [new Float64Array(needs.length)];
  for (const row of [...order].reverse()) {
    const sum = Float64Array.from(sums[0] ?? []);
    const best = new Map<number, number>();
    for (const { adds } of rows[row] ?? []) for (const [need, amount] of adds) best.set(need, Math.max(best.get(need) ?? 0, amount));
    for (const [need, amount] of best) sum[need] = (sum[need] ?? 0) + amount;
    sums.unshift(sum);
  }
  return sums;
};

type Search = {
  readonly problem: CoverProblem;
  readonly regrets: readonly (readonly number[])[];
  /** Only covers whose regrets together stay below this can be cheaper than the one known. */
  readonly room: number;
  readonly discrete: readonly number[];
  readonly order: readonly number[];
  readonly come: readonly Float64Array[];
};

const extend = (label: Label, row: number, { problem, regrets, room }: Search, come: Float64Array): readonly Label[] =>
  (problem.rows[row] ?? []).flatMap((stage, at): readonly Label[] => {
    const lift = label.lift + (regrets[row]?.[at] ?? 0);
    if (lift > room) return [];
    const missing = Float64Array.from(label.missing);
    for (const [need, amount] of stage.adds) missing[need] = Math.max(0, (missing[need] ?? 0) - amount);
    if (missing.some((m, need) => m > (come[need] ?? 0) + coverSlack)) return [];
    return [{ cost: label.cost + stage.cost, lift, missing, stage: at, before: label }];
  });

const coverOf = (label: Label, order: readonly number[]): Cover => {
  const cover: number[] = order.map(() => 0);
  let at: Label | null = label;
  for (let place = order.length - 1; place >= 0 && at; place -= 1) {
    cover[order[place] ?? 0] = at.stage;
    at = at.before;
  }
  return cover;
};

/** Of more labels than `width`, those that promise the cheapest covers. */
const mostPromising = (labels: readonly Label[], width: number): readonly Label[] =>
  labels.length <= width ? labels : [...labels].sort((a, b) => a.lift - b.lift).slice(0, width);

/**
 * Row by row, every choice that may still lead to a cheaper cover than the one known; null where none does.
 * With a finite `width` only the most promising choices are followed: quick, and perhaps not the cheapest.
 */
const search = (on: Search, width: number, onRow: (done: number) => void): Cover | null => {
  const { order, come } = on;
  const start: Label = { cost: 0, lift: 0, missing: Float64Array.from(on.problem.needs), stage: 0, before: null };
  let labels: readonly Label[] = [start];
  order.forEach((row, place) => {
    const longer = labels.flatMap((label) => extend(label, row, on, come[place + 1] ?? new Float64Array()));
    labels = mostPromising(keepUnbeaten(longer, on.discrete), width);
    onRow((place + 1) / order.length);
  });
  const cheapest = labels.reduce<Label | null>((best, label) => (!best || label.cost < best.cost ? label : best), null);
  return cheapest ? coverOf(cheapest, order) : null;
};

/**
 * The cheapest cover; null where the needs cannot be covered. Exact: dynamic programming over the rows, where a partial choice
 * is dropped only if another is no worse in everything, if the needs cannot be covered any more, or if a Lagrangian bound
 * proves that it leads to nothing cheaper than a cover already known. Costs must be multiples of half a day.
 * `discrete`: needs that stages meet whole or not at all. `onProgress`: share of the rows done, 0–1.
 */
export const coverExactly = (
  problem: CoverProblem,
  discrete: readonly number[],
  onProgress: (done: number) => void = () => undefined,
): Cover | null => {
  if (needsOutOfReach(problem).length > 0) return null;
  let known = coverGreedily(
    problem,
    problem.rows.map(() => 0),
  );
  const dearest = problem.rows.reduce((sum, stages) => sum + Math.max(...stages.map((s) => s.cost)), 0);
  const guess = known ? coverCost(problem, known) : dearest;
  let seen = 0;
  const { bound, regrets } = boundCover(problem, guess, (cover) => {
    seen += 1;
    if (seen % 20 === 0) known = cheaperOf(problem, known, coverGreedily(problem, cover));
  });
  const order = orderRows(problem);
  const on = { problem, regrets, discrete, order, come: stillToCome(problem, order) };
  const roomBelow = (cover: Cover | null): number => (cover ? coverCost(problem, cover) - grain : dearest) - bound + 1e-6;
  // What a search comes back with may lie within the room and yet be dearer: over-covered needs make a bound too kind.
  const improved = (width: number, onRow: (done: number) => void) =>
    cheaperOf(problem, known, search({ ...on, room: roomBelow(known) }, width, onRow));
  known = improved(beamWidth, () => undefined);
  return improved(Number.POSITIVE_INFINITY, onProgress);
};
