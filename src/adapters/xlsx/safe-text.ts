import { looksLikeFormula } from '../../engine/index.ts';

/** The most a cell holds, in UTF-16 units. */
export const cellLimit = 32_767;

/** What no XML may hold: control characters, and halves of characters beyond U+FFFF. */
const unprintable = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** The library keeps the strings of a workbook in a plain object and would find these in it. A blank at the end tells them apart. */
const isOwnedByObjects = (text: string): boolean => text in {};

const cutAt = (text: string, end: number): string => text.slice(0, end).replace(/\p{Cs}$/u, '');

/** A text as a cell can hold it: LF line ends, no control characters; what is too long ends with `cutMark`. */
export const safeText = (text: string, cutMark: string): string => {
  const plain = text.replace(/\r\n?/gu, '\n').replace(unprintable, '');
  if (plain.length > cellLimit) return `${cutAt(plain, cellLimit - cutMark.length)}${cutMark}`;
  return isOwnedByObjects(plain) ? `${plain} ` : plain;
};

/**
 * Whether a cell must keep a text a text: it begins with = + - @, tab or line end. Such a text is written as a string and stays as
 * it is; its cell is formatted as text, so that a spreadsheet does not take it for a formula even when somebody edits it.
 */
export const needsGuard = (text: string): boolean => looksLikeFormula(text);
