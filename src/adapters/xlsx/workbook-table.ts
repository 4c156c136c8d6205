import { emptyCell, text, type WorkbookCell } from './cell-content.ts';
import { type Look, looks, numberSide } from './cell-style.ts';
import { cellLimit, needsGuard, safeText } from './safe-text.ts';
import { labelsOf, type WorkbookContext } from './workbook-context.ts';

/** `width` in characters of the body font. */
export type WorkbookColumn = { readonly title: string; readonly width: number };

/** What a sheet says outside its cells. `foot`, `page`: printed below every page, left and right; `cutMark`: ends what was too long. */
export type SheetWords = { readonly foot: string; readonly page: string; readonly cutMark: string };

/** A sheet ready to be written. `head`: how many rows stay in sight, the last of them the header; 0: none. */
export type WorkbookSheet = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly head: number;
  /** Columns that stay in sight. */
  readonly side: number;
  /** The first sheet of a language: upright, on one page, with the logo. */
  readonly isCover: boolean;
  readonly words: SheetWords;
};

export type WorkbookTable = {
  readonly name: string;
  readonly title: string;
  readonly hints?: readonly string[];
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly side?: number;
};

export const sheetWords = ({ t, report }: WorkbookContext): SheetWords => ({
  foot: [t('paper.disclaimer'), report.enterprise.facts.name].join(' · '),
  page: t('paper.page', { page: '&P', pages: '&N' }),
  cutMark: t('xlsx.cut', { limit: cellLimit }),
});

const safeCell = (cell: WorkbookCell, cutMark: string): WorkbookCell => {
  if (cell.kind !== 'text') return cell;
  const safe = safeText(cell.text, cutMark);
  return { ...cell, text: safe, isGuarded: needsGuard(safe) };
};

/** A sheet whose texts are such as a cell can hold, and stay texts. */
export const safeSheet = (sheet: WorkbookSheet): WorkbookSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((cell) => safeCell(cell, sheet.words.cutMark))),
});

/** A line longer than this is hard to read, and reaches beyond most screens. */
const readableWidth = 130;

/** Over how many columns a text above a table reaches. */
const readableSpan = (columns: readonly WorkbookColumn[]): number => {
  let width = 0;
  const within = columns.filter((column) => {
    width += column.width;
    return width <= readableWidth;
  });
  return Math.max(1, within.length);
};

/** The head of a column of numbers stands above them. */
const isOfNumbers = ({ rows }: WorkbookTable, column: number): boolean => rows.some((row) => row[column]?.kind === 'number');

/** A table under its title, the labels of the result, and what is to be known of it. */
export const tableSheet = (context: WorkbookContext, table: WorkbookTable): WorkbookSheet => {
  const { columns, hints = [], side = 0 } = table;
  const over = (words: string, look: Look): readonly WorkbookCell[] => [{ ...text(words, look), span: readableSpan(columns) }];
  const top = [
    over(table.title, looks.title),
    over([context.report.enterprise.facts.name, ...labelsOf(context)].join(' · '), looks.notice),
    ...hints.map((hint) => over(hint, looks.hint)),
    columns.map(({ title }, index) => text(title, isOfNumbers(table, index) ? { ...looks.head, ...numberSide } : looks.head)),
  ];
  return {
    name: table.name,
    widths: columns.map(({ width }) => width),
    rows: [...top, ...table.rows.map((row) => columns.map((_, index) => row[index] ?? emptyCell))],
    head: top.length,
    side,
    isCover: false,
    words: sheetWords(context),
  };
};
