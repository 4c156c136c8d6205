import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { fail, isInterviewHead, ok, type Result, type SheetCell, type SheetColumn, type SheetRow } from '../../engine/index.ts';
import { languages } from '../../i18n/languages.ts';
import { createTranslations } from '../../i18n/translator.ts';
import type { FilledWorkbook, WorkbookProblem } from '../../ports/interview-sheets.ts';
import { type CellMarks, markSheets } from './cell-marks.ts';
import { columnLetters, columns, headerOf, readBack } from './columns.ts';
import { fileLimit, type Parts, unpack } from './unpack.ts';

type Value = string | number | boolean | Date | null;
type Sheet = { readonly name: string; readonly rows: readonly (readonly Value[])[]; readonly marks: CellMarks };

/** A stray cell far out would have the library fill the whole rectangle before it. */
const [lastRow, lastColumn] = [20_000, 200];

const tooFar = (names: readonly string[], marks: readonly CellMarks[]): WorkbookProblem | null => {
  const index = marks.findIndex(({ rows, columns: far }) => rows > lastRow || far > lastColumn);
  const found = marks[index];
  return found ? { code: 'too-far', sheet: names[index] ?? '', row: found.rows, column: columnLetters(found.columns) } : null;
};

/** The library unpacks for itself: what has been unpacked safely is packed again, uncompressed, which needs no worker either. */
const repack = (parts: Parts): ArrayBuffer => zipSync(Object.fromEntries(parts), { level: 0 }).slice().buffer;

const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&');

const sheetNames = (parts: Parts): readonly string[] =>
  [...new TextDecoder().decode(parts.get('xl/workbook.xml')).matchAll(/<(?:\w+:)?sheet\b[^>]*\sname="([^"]*)"/g)].map(([, name = '']) =>
    unescapeXml(name),
  );

const readSheets = async (parts: Parts): Promise<Result<readonly Sheet[], WorkbookProblem>> => {
  const marks = markSheets(parts);
  if (marks.some(({ isSound }) => !isSound)) return fail({ code: 'damaged' });
  const far = tooFar(sheetNames(parts), marks);
  if (far) return fail(far);
  try {
    const read = await readXlsxFile(repack(parts));
    return ok(read.map(({ sheet, data }, index) => sheetOf(sheet, (data ?? []) as readonly (readonly Value[])[], marks[index])));
  } catch {
    return fail({ code: 'damaged' });
  }
};

const noMarks: CellMarks = { percent: new Set(), errors: new Map(), rows: 0, columns: 0, isSound: true };

const sheetOf = (name: string, rows: Sheet['rows'], marks = noMarks): Sheet => ({ name, rows, marks });

/** Multiplying by a hundred leaves dust such as 56.99999999999999. */
const percentText = (value: number): string => `${Number((value * 100).toPrecision(14))}%`;

const cellOf = (value: Value, cell: string, { percent, errors }: CellMarks): SheetCell | null => {
  const error = errors.get(cell);
  if (error !== undefined) return { text: error, kind: 'error', cell };
  if (value === null) return null;
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), kind: 'date', cell };
  if (typeof value === 'number') return { text: percent.has(cell) ? percentText(value) : String(value), kind: 'number', cell };
  return { text: String(value).toString(), kind: 'text', cell };
};

const squeezed = (value: Value | undefined): string => (typeof value === 'string' ? value.replace(/\s/g, '') : '');

/** Headers of both languages, and which column each heads. */
const headers: ReadonlyMap<string, SheetColumn> = new Map(
  languages.flatMap((language) => {
    const { t } = createTranslations(language);
    return columns.flatMap(({ id }, place) => {
      const column = readBack(place);
      return column ? [[squeezed(headerOf(t, id)), column] as const] : [];
    });
  }),
);

type Layout = { readonly first: number; readonly columnAt: (place: number) => SheetColumn | null };

const isKey = (value: Value | undefined): boolean => typeof value === 'string' && /^(?=.*[a-z])[a-z0-9.-]+(#[a-z0-9.-]+)?$/.test(value);

/** Where the columns are now: by their headers; by their places where these are gone but the keys are not; null: no sheet of ours. */
const findLayout = ({ rows }: Sheet): Layout | null => {
  const at = rows.slice(0, 30).findIndex((row) => {
    const found = row.flatMap((value) => headers.get(squeezed(value)) ?? []);
    return found.includes('answer') && (found.includes('key') || found.includes('text'));
  });
  const header = rows[at];
  if (header) return { first: at + 1, columnAt: (place) => headers.get(squeezed(header[place])) ?? null };
  return rows.some((row) => isKey(row[0])) ? { first: 0, columnAt: readBack } : null;
};

/** Errors stand in cells the library says are empty: as far as the last column of the layout is looked at. */
const rowOf = (sheet: Sheet, index: number, { columnAt }: Layout): SheetRow => {
  const values = sheet.rows[index] ?? [];
  const width = Math.max(values.length, columns.length, sheet.marks.columns + 1);
  const cells = Array.from({ length: width }, (_, place) => {
    const column = columnAt(place);
    const cell = column && cellOf(values[place] ?? null, `${columnLetters(place)}${index + 1}`, sheet.marks);
    return column && cell ? [[column, cell] as const] : [];
  });
  return { sheet: sheet.name, cells: Object.fromEntries(cells.flat()) };
};

const rowsOf = (sheet: Sheet): readonly SheetRow[] => {
  const layout = findLayout(sheet);
  if (!layout) return [];
  const count = Math.max(sheet.rows.length, sheet.marks.rows) - layout.first;
  return Array.from({ length: Math.max(0, count) }, (_, offset) => rowOf(sheet, layout.first + offset, layout));
};

const headIn = (sheets: readonly Sheet[]): string | null => {
  const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === 'string');
  return texts.find(isInterviewHead) ?? null;
};

/** The cells of every sheet, wherever rows and columns have gone. Nothing is judged here but what cannot be read at all. */
export const readWorkbook = async (file: Blob): Promise<Result<FilledWorkbook, WorkbookProblem>> => {
  if (file.size > fileLimit) return fail({ code: 'too-large', size: file.size, max: fileLimit });
  const parts = unpack(new Uint8Array(await file.arrayBuffer()));
  if (!parts.ok) return parts;
  const sheets = await readSheets(parts.value);
  return sheets.ok ? ok({ head: headIn(sheets.value), rows: sheets.value.flatMap(rowsOf) }) : sheets;
};
