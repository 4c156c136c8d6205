/** The lowest and the highest score still possible, on the pack's scale; both can be reached, or come as near as one likes. */
export type Band = { readonly least: number; readonly most: number };

/** What may still become of a question or group: its band where it has a score, and whether it may end without one. */
export type Outlook = { readonly band: Band | null; readonly mayBeAbsent: boolean };

export const absent: Outlook = { band: null, mayBeAbsent: true };
export const settledAt = (score: number): Outlook => ({ band: { least: score, most: score }, mayBeAbsent: false });

export const widthOf = (band: Band | null): number => (band ? band.most - band.least : 0);

export const uniteBands = (a: Band | null, b: Band | null): Band | null =>
  a && b ? { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) } : (a ?? b);

type Weighed = { readonly weight: number; readonly outlook: Outlook };
type Valued = { readonly weight: number; readonly value: number };

/** 1 for the highest mean there can be, −1 for the lowest. */
type End = 1 | -1;

/**
 * The highest (or lowest) weighted mean of all required children and any of the optional ones. An optional child lifts the
 * mean exactly when it lies above it, so they are taken from the highest down until one would not.
 */
const extremeMean = (required: readonly Valued[], optional: readonly Valued[], end: End): number => {
  let sum = required.reduce((total, { weight, value }) => total + weight * value, 0);
  let weights = required.reduce((total, { weight }) => total + weight, 0);
  for (const { weight, value } of [...optional].sort((a, b) => end * (b.value - a.value))) {
    if (weights > 0 && end * (value * weights - sum) <= 0) break;
    sum += weight * value;
    weights += weight;
  }
  return sum / weights;
};

/**
 * What may become of a weighted mean, given what may become of its children; exact, because children are answered independently.
 * Children of weight 0 neither count nor give their parent a score.
 */
export const outlookOfMean = (children: readonly Weighed[]): Outlook => {
  const required: (Weighed & { readonly band: Band })[] = [];
  const optional: typeof required = [];
  for (const child of children) {
    const { band, mayBeAbsent } = child.outlook;
    if (band && child.weight > 0) (mayBeAbsent ? optional : required).push({ ...child, band });
  }
  if (required.length + optional.length === 0) return absent;
  const valued = (list: typeof required, pick: (band: Band) => number) => list.map(({ weight, band }) => ({ weight, value: pick(band) }));
  const extreme = (pick: (band: Band) => number, end: End) => extremeMean(valued(required, pick), valued(optional, pick), end);
  return { band: { least: extreme((b) => b.least, -1), most: extreme((b) => b.most, 1) }, mayBeAbsent: required.length === 0 };
};
