import { boundCover } from './bound-cover.ts';
import { type Cover, type CoverProblem, coverSlack, dearestCost } from './cover-problem.ts';
import { keepUnbeaten, type Label } from './keep-unbeaten.ts';
import { orderRows } from './order-rows.ts';

/** Most that one row can add to each need. */
const mostOf = (stages: CoverProblem['rows'][number], needs: number): Float64Array => {
  const most = new Float64Array(needs);
  for (const { adds } of stages) for (const [need, amount] of adds) most[need] = Math.max(most[need] ?? 0, amount);
  return most;
};

/** For each place in the order: the most that the rows from there on can still add to each need. */
const stillToCome = ({ rows, needs }: CoverProblem, order: readonly number[]): readonly Float64Array[] =>
  order.reduceRight<readonly Float64Array[]>(
    ([next = new Float64Array(), ...later], row) => {
      const most = mostOf(rows[row] ?? [], needs.length);
      return [next.map((sum, need) => sum + (most[need] ?? 0)), next, ...later];
    },
    [new Float64Array(needs.length)],
  );

const isWithinReach = (missing: Float64Array, come: Float64Array | undefined): boolean =>
  missing.every((m, need) => m <= (come?.[need] ?? 0) + coverSlack);

type Search = {
  readonly problem: CoverProblem;
  readonly regrets: readonly (readonly number[])[];
  readonly order: readonly number[];
  readonly come: readonly Float64Array[];
};

/** A label with each stage of one more row, where that lifts the bound no further than there is room. */
const extend = (label: Label, row: number, { problem, regrets }: Search, room: number): readonly Label[] =>
  (problem.rows[row] ?? []).flatMap((stage, at): readonly Label[] => {
    const lift = label.lift + (regrets[row]?.[at] ?? 0);
    if (lift > room) return [];
    const missing = Float64Array.from(label.missing);
    for (const [need, amount] of stage.adds) missing[need] = Math.max(0, (missing[need] ?? 0) - amount);
    return [{ cost: label.cost + stage.cost, lift, missing, stage: at, before: label }];
  });

const coverOf = (label: Label, order: readonly number[]): Cover => {
  const cover: number[] = [];
  let at: Label | null = label;
  for (const row of [...order].reverse()) {
    cover[row] = at?.stage ?? 0;
    at = at?.before ?? null;
  }
  return cover;
};

/** Row by row, every choice that lifts the bound by `room` at the most and leaves no need out of reach: the cheapest in the end. */
const search = (on: Search, room: number): Label | undefined => {
  const start: Label = { cost: 0, lift: 0, missing: Float64Array.from(on.problem.needs), stage: 0, before: null };
  return on.order.reduce<readonly Label[]>(
    (labels, row, place) => {
      const longer = labels.flatMap((label) => extend(label, row, on, room));
      return keepUnbeaten(longer.filter(({ missing }) => isWithinReach(missing, on.come[place + 1])));
    },
    isWithinReach(start.missing, on.come[0]) ? [start] : [],
  )[0];
};

/** Days above the bound that the first search looks at, and how many times as many each further one does. */
const firstRoom = 1;
const moreRoom = 1.5;

/**
 * The cheapest cover; null where the needs cannot be covered. Exact: dynamic programming over the rows, where a partial choice
 * is dropped only if another is no worse in everything, if the needs cannot be covered any more, or if a Lagrangian bound
 * proves that it leads to nothing within the days looked at. Those grow until a cover lies within them, or every cover would.
 */
export const coverExactly = (problem: CoverProblem): Cover | null => {
  const order = orderRows(problem);
  const { bound, regrets } = boundCover(problem);
  const on = { problem, regrets, order, come: stillToCome(problem, order) };
  for (let room = firstRoom; ; room *= moreRoom) {
    const found = search(on, room);
    // Over-covered needs make a bound too kind: what is found may be dearer than what lies beyond the room.
    if (found && found.cost <= bound + room) return coverOf(found, order);
    if (bound + room > dearestCost(problem)) return null;
  }
};
