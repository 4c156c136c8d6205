/** Rows decided so far: what they cost, what is still missing of each need, and by how much they lift the bound. */
export type Label = {
  readonly cost: number;
  readonly lift: number;
  readonly missing: Float64Array;
  readonly stage: number;
  readonly before: Label | null;
};

/** Of two labels, the first costing no more: whether nothing is missing of it that is not missing of the other. */
const lacksNoMore = (a: Label, b: Label): boolean => {
  for (let need = 0; need < a.missing.length; need += 1) if ((a.missing[need] ?? 0) > (b.missing[need] ?? 0) + 1e-12) return false;
  return true;
};

/** The labels than which none is cheaper and lacks no more, the cheapest first. */
export const keepUnbeaten = (labels: readonly Label[]): readonly Label[] => {
  const kept: Label[] = [];
  for (const label of [...labels].sort((a, b) => a.cost - b.cost)) {
    if (!kept.some((other) => lacksNoMore(other, label))) kept.push(label);
  }
  return kept;
};
