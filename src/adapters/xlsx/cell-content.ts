import type { Look } from './cell-style.ts';

/** Where a click on a cell leads: a page on the web, or another sheet by its place in the workbook (0, 1, …). */
export type CellLink = { readonly kind: 'page'; readonly url: string } | { readonly kind: 'sheet'; readonly sheet: number };

/** What a cell holds. Numbers at full precision, rounded by `format` alone; a date is a day: 2027-03-31. */
export type CellContent =
  | { readonly kind: 'empty' }
  /** `isGuarded`: kept a text where a spreadsheet could take it for a formula. */
  | { readonly kind: 'text'; readonly text: string; readonly link?: CellLink; readonly isGuarded?: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | { readonly kind: 'day'; readonly day: string };

/** `span`: over how many columns it reaches; those after it hold nothing. */
export type WorkbookCell = CellContent & { readonly look?: Look; readonly span?: number };

export const emptyCell: WorkbookCell = { kind: 'empty' };

export const text = (words: string | null | undefined, look: Look = {}): WorkbookCell =>
  words ? { kind: 'text', text: words, look } : { kind: 'empty', look };

export const number = (value: number | null | undefined, format: string, look: Look = {}): WorkbookCell =>
  value === null || value === undefined ? { kind: 'empty', look } : { kind: 'number', value, format, look };

export const day = (iso: string | null, look: Look = {}): WorkbookCell => (iso ? { kind: 'day', day: iso, look } : { kind: 'empty', look });

export const pageLink = (url: string | null): WorkbookCell =>
  url ? { kind: 'text', text: url, link: { kind: 'page', url } } : { kind: 'empty' };

const places = (decimals: number): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');

/** Number formats by what they show. */
export const formats = {
  whole: '0',
  plain: '#,##0.##',
  /** A share 0–1. */
  share: '0.0%',
  wholeShare: '0%',
  /** A percentage given in percent. */
  percent: '0.0"%"',
  fixed: (decimals: number): string => `0${places(decimals)}`,
  difference: (decimals: number): string => `+0${places(decimals)};-0${places(decimals)};0${places(decimals)}`,
} as const;
