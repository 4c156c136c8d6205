import type { Quantile } from '../model/reference-profile.ts';

/**
 * Where a value stands among enterprises whose quantiles are known; percentiles 0–100.
 * Beyond the outermost quantile nothing is known but the side: nothing is extrapolated.
 */
export type Rank =
  | { readonly kind: 'at'; readonly percentile: number }
  /** Several quantiles have this very value: many enterprises do, so it takes up a stretch and not a place. */
  | { readonly kind: 'tied'; readonly from: number; readonly to: number }
  | { readonly kind: 'below'; readonly percentile: number }
  | { readonly kind: 'above'; readonly percentile: number };

/** Half of the last place cohort files keep, and a little more. */
const tolerance = 1e-4;

/** A stretch that reaches the outermost quantile may go on behind it, to the end. */
const tied = (quantiles: readonly Quantile[], first: number, last: number): Rank => ({
  kind: 'tied',
  from: first === 0 ? 0 : 100 * (quantiles[first]?.p ?? 0),
  to: last === quantiles.length - 1 ? 100 : 100 * (quantiles[last]?.p ?? 1),
});

const onQuantile = (value: number, quantiles: readonly Quantile[]): Rank | null => {
  const same = (q: Quantile): boolean => Math.abs(q.value - value) <= tolerance;
  const first = quantiles.findIndex(same);
  if (first < 0) return null;
  const last = first + quantiles.filter(same).length - 1;
  return first === last ? { kind: 'at', percentile: 100 * (quantiles[first]?.p ?? 0) } : tied(quantiles, first, last);
};

/**
 * Piecewise-linear between neighbouring quantiles (p ascending, values non-decreasing, at least one).
 * Rises with the value, ends of tied stretches included.
 */
export const rankAmong = (value: number, quantiles: readonly Quantile[]): Rank => {
  const held = onQuantile(value, quantiles);
  if (held) return held;
  const after = quantiles.findIndex((q) => q.value > value);
  const right = quantiles[after];
  const left = after < 0 ? quantiles.at(-1) : quantiles[after - 1];
  if (!right) return { kind: 'above', percentile: 100 * (left?.p ?? 1) };
  if (!left) return { kind: 'below', percentile: 100 * right.p };
  const share = (value - left.value) / (right.value - left.value);
  return { kind: 'at', percentile: 100 * (left.p + share * (right.p - left.p)) };
};
