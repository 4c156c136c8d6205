import type { CountNeed, MeanNeed, Selection } from './select-stages.ts';

/** Of needs on the same rows only the strictest says anything. */
const strictest = <N>(needs: readonly N[], sameAs: (need: N) => string, isStricter: (a: N, b: N) => boolean): readonly N[] => {
  const kept = new Map<string, N>();
  for (const need of needs) {
    const before = kept.get(sameAs(need));
    if (!before || isStricter(need, before)) kept.set(sameAs(need), need);
  }
  return [...kept.values()];
};

const meansOf = (needs: readonly MeanNeed[]): readonly MeanNeed[] =>
  strictest(
    needs,
    ({ shares, fixed }) => JSON.stringify([...shares, fixed]),
    (a, b) => a.min > b.min,
  );

const countsOf = (needs: readonly CountNeed[]): readonly CountNeed[] =>
  strictest(
    needs,
    ({ rows, fixed, score }) => JSON.stringify([rows, fixed, score]),
    (a, b) => a.atLeast > b.atLeast,
  );

/** Leaders of rows joined with one another: rows under the same leader belong together. */
const joinRows = (count: number, links: readonly (readonly number[])[]): readonly number[] => {
  const leader = Array.from({ length: count }, (_, row) => row);
  const find = (row: number): number => {
    let at = row;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  for (const [first, ...others] of links) for (const other of others) if (first !== undefined) leader[find(other)] = find(first);
  return leader.map((_, row) => find(row));
};

/** A part of a selection that can be chosen by itself. `rows`: the places of its rows in the whole. */
export type SelectionPart = { readonly rows: readonly number[]; readonly selection: Selection };

/**
 * Splits a choice into parts no need and no waiting connects: their cheapest choices together are the cheapest of all.
 * A need on no row belongs to a part of its own, which has no rows.
 */
export const splitSelection = (whole: Selection): readonly SelectionPart[] => {
  const means = meansOf(whole.means);
  const counts = countsOf(whole.counts);
  const owner = new Map(
    whole.rows.flatMap((row, index) => row.stages.flatMap((stage) => stage.steps.map((step) => [step, index] as const))),
  );
  const waits = whole.waits.filter(([step]) => owner.has(step));
  const ends = (wait: Selection['waits'][number]): readonly number[] => wait.flatMap((step) => owner.get(step) ?? []);
  const leaders = joinRows(whole.rows.length, [
    ...means.map((m) => [...m.shares.keys()]),
    ...counts.map((c) => c.rows),
    ...waits.map(ends),
  ]);
  const isOf = (leader: number | undefined) => (rows: readonly number[]) =>
    rows[0] === undefined ? leader === undefined : leaders[rows[0]] === leader;
  return [undefined, ...new Set(leaders)].flatMap((leader): readonly SelectionPart[] => {
    const mine = isOf(leader);
    const rows = leaders.flatMap((of, row) => (of === leader ? [row] : []));
    const place = new Map(rows.map((row, index) => [row, index] as const));
    const at = (row: number): number => place.get(row) ?? 0;
    const selection: Selection = {
      rows: rows.flatMap((row) => whole.rows[row] ?? []),
      means: means
        .filter((m) => mine([...m.shares.keys()]))
        .map((m) => ({ ...m, shares: new Map([...m.shares].map(([row, share]) => [at(row), share])) })),
      counts: counts.filter((c) => mine(c.rows)).map((c) => ({ ...c, rows: c.rows.map(at) })),
      waits: waits.filter((wait) => mine(ends(wait))),
    };
    return selection.means.length + selection.counts.length > 0 ? [{ rows, selection }] : [];
  });
};
