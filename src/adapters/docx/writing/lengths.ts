/** Millimetres in twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Millimetres in pixels of 1/96 inch. */
export const pixels = (millimetres: number): number => Math.round((millimetres * 96) / 25.4);

/** Points in twentieths of a point. */
export const points = (count: number): number => Math.round(count * 20);
