/** The few notations of PDF (ISO 32000-1, 7.3) that pages, fonts and bookmarks are written in. */

export type Rgb = readonly [number, number, number];

/** Three decimals of a point are a third of a micrometre. */
export const number = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no place on paper`);
  return String(Number(value.toFixed(3)));
};

export const numbers = (...values: readonly number[]): string => values.map(number).join(' ');

export const color = (rgb: Rgb): string => numbers(...rgb.map((part) => part / 255));

const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

export const glyphString = (glyphs: readonly number[]): string => `<${glyphs.map(hex4).join('')}>`;

/** UTF-16BE; beyond U+FFFF as a surrogate pair. */
export const utf16 = (text: string): string => Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index))).join('');

/**
 * A text string. In hexadecimal: in a literal one, as jsPDF writes them, readers take the byte 0D for the end of a line, and
 * 不 (4E0D) becomes 上 (4E0A).
 */
export const textString = (text: string): string => `<FEFF${utf16(text)}>`;

/** In UTC: a file made from the same data is the same in every time zone. */
export const pdfDate = (iso: string): string => `D:${new Date(iso).toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;

/** jsPDF takes bytes as characters of a string. `apply`: spreading a typed array is five times slower. */
export const toBinaryString = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode.apply(null, bytes.subarray(at, at + 8192) as unknown as number[]));
  return parts.join('');
};
