/** A mean that is exactly a threshold on paper may fall short of it by the last bits of a double. */
const tolerance = 1e-9;
export const reaches = (score: number, min: number): boolean => score >= min - tolerance;
