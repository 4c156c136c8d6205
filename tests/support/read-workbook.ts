import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { workbookOf } from '../../src/adapters/xlsx/workbook-sheets.ts';
import { writeWorkbook } from '../../src/adapters/xlsx/workbook-writer.ts';
import type { ReportRequest } from '../../src/ports/report-renderer.ts';

export type ReadCell = string | number | boolean | Date | null;
export type ReadWorkbook = ReadonlyMap<string, readonly (readonly ReadCell[])[]>;

export const writtenFor = async (request: ReportRequest): Promise<Uint8Array> => writeWorkbook(await workbookOf(request));

/** The cells of every sheet, as another library reads them back. */
export const readCells = async (bytes: Uint8Array): Promise<ReadWorkbook> => {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown as readonly (readonly ReadCell[])[]]));
};

/** The files inside, as text. */
export const readParts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

export type ReadRow = Readonly<Record<string, ReadCell>>;

/** The rows of a table by the titles of its columns. `column`: one of them, by which its head is found. */
export const rowsOf = (workbook: ReadWorkbook, sheet: string, column: string): readonly ReadRow[] => {
  const rows = workbook.get(sheet) ?? [];
  const at = rows.findIndex((row) => row.includes(column));
  if (at < 0) throw new Error(`the sheet ${sheet} has no column ${column}`);
  const head = rows[at] ?? [];
  return rows.slice(at + 1).map((row) => Object.fromEntries(head.map((title, index) => [String(title), row[index] ?? null])));
};

/** Every text of a workbook. */
export const textsIn = (workbook: ReadWorkbook): readonly string[] =>
  [...workbook.values()].flatMap((rows) => rows.flatMap((row) => row.filter((cell): cell is string => typeof cell === 'string')));
