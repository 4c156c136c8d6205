import type { Point } from './radar.ts';

/** Geometry of a line of rounds in a unit square (x to the right, y downwards): one place a round, however long the time between. */
export type TrendLine = {
  /** One a round; null where there is no value. */
  readonly points: readonly (Point | null)[];
  /** Unbroken stretches of two points or more: no line is drawn across a round without a value. */
  readonly segments: readonly (readonly Point[])[];
};

const clamp = (fraction: number): number => Math.max(0, Math.min(1, fraction));

/** Points stand in the middle of equal columns, so that a single one is in the middle of the whole. */
const place = (index: number, count: number): number => (index + 0.5) / count;

const stretches = (points: readonly (Point | null)[]): readonly (readonly Point[])[] => {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point) found.at(-1)?.push(point);
    else found.push([]);
  }
  return found.filter((stretch) => stretch.length > 1);
};

/** `fractions` are values as a share of the scale (0–1), null for none. */
export const trendLine = (fractions: readonly (number | null)[]): TrendLine => {
  const points = fractions.map((fraction, index) =>
    fraction === null ? null : { x: place(index, fractions.length), y: 1 - clamp(fraction) },
  );
  return { points, segments: stretches(points) };
};
