import type { Quantile } from '../model/reference-profile.ts';

/** The shares at which a cohort's spread is told. */
export const toldShares = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** Finer digits would say nothing to a reader and help to tell enterprises apart. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * Quantile of ascending values by linear interpolation of the order statistics at (n − 1) p,
 * the type 7 of Hyndman and Fan (1996), the default of R, NumPy and Excel's PERCENTILE.INC.
 */
export const quantileOf = (ascending: readonly number[], p: number): number => {
  const at = (ascending.length - 1) * p;
  const below = Math.floor(at);
  const left = ascending[below];
  const right = ascending[Math.min(below + 1, ascending.length - 1)];
  if (left === undefined || right === undefined) throw new Error('no quantile of nothing');
  return left + (at - below) * (right - left);
};

export type Summary = { readonly n: number; readonly mean: number; readonly quantiles: readonly Quantile[] };

/** n, mean and quantiles of at least one value, to four decimals. Added up in ascending order, so that the order given does not matter. */
export const summarise = (values: readonly number[]): Summary => {
  const ascending = [...values].sort((a, b) => a - b);
  let sum = 0;
  for (const value of ascending) sum += value;
  return {
    n: ascending.length,
    mean: rounded(sum / ascending.length),
    quantiles: toldShares.map((p) => ({ p, value: rounded(quantileOf(ascending, p)) })),
  };
};
