import type { SheetColumn } from '../../engine/index.ts';
import type { Translate } from '../../i18n/translator.ts';

/** Columns of a sheet from the left; those that are not read back are for the reader. The key stands in A, hidden; the answer in F. */
export const columns = [
  { id: 'key', width: 12 },
  { id: 'number', width: 6 },
  { id: 'section', width: 12 },
  { id: 'text', width: 52 },
  { id: 'options', width: 46 },
  { id: 'answer', width: 14 },
  { id: 'unit', width: 8 },
  { id: 'reason', width: 18 },
  { id: 'note', width: 24 },
  { id: 'evidence', width: 32 },
  { id: 'seen', width: 11 },
  { id: 'who', width: 16 },
] as const;

export type Column = (typeof columns)[number]['id'];

/** What a person fills in. */
export const toFill: readonly Column[] = ['answer', 'reason', 'note', 'seen'];

export const headerOf = (t: Translate, column: Column): string => t(`interview.book.${column}`);

/** The column at a place as the sheet was made; null for one that is not read back. */
export const readBack = (place: number): SheetColumn | null => {
  const id = columns[place]?.id;
  return id === undefined || id === 'section' || id === 'options' || id === 'unit' || id === 'evidence' || id === 'who' ? null : id;
};

/** 0 → A, 26 → AA. */
export const columnLetters = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : `${columnLetters(Math.floor(place / 26) - 1)}${columnLetters(place % 26)}`;
