/** Geometry of a radar chart, in a unit circle round the origin (y downwards), shared by screen and paper so that both show the same figure. */
export type Point = { readonly x: number; readonly y: number };

export type RadarAxis = {
  /** Outer end of the axis. */
  readonly end: Point;
  /** Where on the axis the value lies; null where there is none. */
  readonly value: Point | null;
};

const onAxis = (index: number, count: number, radius: number): Point => {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};

/** Axes from the top clockwise; `fractions` are values as a share of the scale (0–1), null for none. */
export const radarAxes = (fractions: readonly (number | null)[]): readonly RadarAxis[] =>
  fractions.map((fraction, index) => ({
    end: onAxis(index, fractions.length, 1),
    value: fraction === null ? null : onAxis(index, fractions.length, Math.max(0, Math.min(1, fraction))),
  }));

/** A ring of the grid at `radius` (0–1): a polygon with a corner on each axis. */
export const radarRing = (count: number, radius: number): readonly Point[] =>
  Array.from({ length: count }, (_, index) => onAxis(index, count, radius));
