/** A number is written as it is, at full precision; null is an empty field. */
export type CsvCell = string | number | null;

/** With blanks before it, and in full width, a spreadsheet takes the sign for a formula all the same. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Whether a spreadsheet could take a text for a formula: it begins with = + - @, a tab or a line end. */
export const looksLikeFormula = (text: string): boolean => formulaStart.test(text);

/** An apostrophe in front keeps a text a text; nothing is taken away from it. A number needs none, be it negative. */
const guarded = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const field = (cell: CsvCell): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : quoted(guarded(cell));
};

/** Excel reads a CSV file as UTF-8 only where it begins with this. */
const byteOrderMark = '\uFEFF';

/** Rows as a CSV file by RFC 4180, marked as UTF-8. A text that could pass for a formula gets an apostrophe in front. */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `${byteOrderMark}${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
