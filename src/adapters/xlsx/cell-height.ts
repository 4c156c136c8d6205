import type { WorkbookCell } from './cell-content.ts';

/** Points a line of ten-point type takes, and what a row has above and below. */
const lineHeight = 14.6;
const padding = 4;
/** The most a spreadsheet allows. */
const tallest = 409;

/** In digits of the body font: Chinese characters and full-width signs are about twice as wide. */
const isWide = (character: string): boolean => character >= '\u2E80' || (character >= '\u2014' && character <= '\u2026');

const lengthOf = (words: string): number => {
  let length = 0;
  for (const character of words) length += isWide(character) ? 2 : 1;
  return length;
};

/** A line loses part of a character at its end, and bold type runs wider. */
const slack = 1.04;
const boldSlack = 1.1;

const linesOf = (words: string, width: number, { fontWeight }: NonNullable<WorkbookCell['look']>): number => {
  const room = Math.max(1, width - 1.5);
  const wider = fontWeight === 'bold' ? boldSlack : slack;
  return words.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((lengthOf(line) * wider) / room)), 0);
};

const heightOf = (cell: WorkbookCell, width: number): number => {
  const look = cell.look ?? {};
  const size = (look.fontSize ?? 10) / 10;
  const lines = cell.kind === 'text' && look.wrap !== false ? linesOf(cell.text, (width - 2 * (look.indent ?? 0)) / size, look) : 1;
  return lines * lineHeight * size + padding;
};

const spanned = (widths: readonly number[], from: number, span: number): number =>
  widths.slice(from, from + span).reduce((sum, width) => sum + width, 0);

/**
 * The height of a row in points, such that its wrapped texts are seen whole. Estimated: a workbook is written without the means
 * to measure type, and not every program works heights out when it opens one.
 */
export const rowHeight = (row: readonly WorkbookCell[], widths: readonly number[]): number =>
  Math.min(tallest, Math.ceil(Math.max(lineHeight + padding, ...row.map((cell, x) => heightOf(cell, spanned(widths, x, cell.span ?? 1))))));
