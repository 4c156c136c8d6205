import writeXlsxFile, { type Cell, type CellObject, type Image, type Sheet } from 'write-excel-file/universal';
import type { Logo } from '../../ports/report-renderer.ts';
import type { WorkbookCell } from './cell-content.ts';
import { rowHeight } from './cell-height.ts';
import { colours, numberSide } from './cell-style.ts';
import { printFeature, type WorkbookInfo } from './workbook-print.ts';
import type { WorkbookSheet } from './workbook-table.ts';

/** A typeface every Windows has, and for which the other systems have an equal. */
const typeface = 'Microsoft YaHei';
const typeSize = 10;

const plain = { alignVertical: 'top', wrap: true } as const;
const ruled = { ...plain, bottomBorderStyle: 'thin', bottomBorderColor: colours.line } as const;
const linked = { textColor: colours.accent, textDecoration: { underline: true } } as const;

/** The number format that keeps a text a text, even when somebody edits the cell. */
const guarded = { format: '@' } as const;

const contentOf = (cell: WorkbookCell): CellObject => {
  switch (cell.kind) {
    case 'text':
      return { value: cell.text, type: String, ...(cell.isGuarded ? guarded : {}), ...(cell.link ? linked : {}) };
    case 'number':
      return { value: cell.value, type: Number, format: cell.format, ...numberSide };
    case 'day':
      return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', align: 'center' };
    case 'empty':
      return {};
  }
};

const cellOf = (cell: WorkbookCell, base: typeof plain | typeof ruled): Cell => {
  if (cell.kind === 'empty' && base === plain) return null;
  const span = cell.span !== undefined && cell.span > 1 ? { columnSpan: cell.span } : {};
  return { ...base, ...contentOf(cell), ...cell.look, ...span };
};

/** The most a logo takes on screen, in pixels, and how wide a character of the body font is there. */
const logoRoom = { width: 260, height: 72 };
const characterWidth = 7;

/** The logo at the top right, at the end of the last column. The library counts from 1, and offsets in the picture's own pixels. */
const imageOf = ({ bytes, mime, width, height }: Logo, widths: readonly number[]): Image => {
  const scale = Math.min(logoRoom.width / width, logoRoom.height / height);
  const columnWidth = (widths.at(-1) ?? 0) * characterWidth;
  return {
    content: new Blob([bytes], { type: mime }),
    contentType: mime,
    width,
    height,
    dpi: 96 / scale,
    anchor: { row: 1, column: widths.length },
    offsetX: Math.max(0, columnWidth / scale - width),
  };
};

/** The height of a row is said in its first cell. */
const dataRow = (sheet: WorkbookSheet, row: readonly WorkbookCell[], index: number): Cell[] => {
  const base = sheet.head > 0 && index >= sheet.head ? ruled : plain;
  const [first, ...rest] = row.map((cell) => cellOf(cell, base));
  if (row.length === 0) return [];
  const height = rowHeight(row, sheet.widths);
  return [first && typeof first === 'object' && 'alignVertical' in first ? { ...first, height } : { height }, ...rest];
};

const sheetFor = (sheet: WorkbookSheet, logo: Logo | null): Sheet<Blob> => ({
  sheet: sheet.name,
  data: sheet.rows.map((row, index) => dataRow(sheet, row, index)),
  columns: sheet.widths.map((width) => ({ width })),
  stickyRowsCount: sheet.head,
  stickyColumnsCount: sheet.side,
  orientation: 'landscape',
  showGridLines: false,
  ...(logo && sheet.isCover ? { images: [imageOf(logo, sheet.widths)] } : {}),
});

/** Everything a workbook is written from; plain data, so that a worker can be handed it. Texts are safe by now (see `safeSheet`). */
export type WorkbookOrder = { readonly sheets: readonly WorkbookSheet[]; readonly info: WorkbookInfo; readonly logo: Logo | null };

/** Writes a workbook (.xlsx). Rejects on broken invariants only. */
export const writeWorkbook = async ({ sheets, info, logo }: WorkbookOrder): Promise<Uint8Array<ArrayBuffer>> => {
  const written = writeXlsxFile(
    sheets.map((sheet) => sheetFor(sheet, logo)),
    { fontFamily: typeface, fontSize: typeSize, features: [printFeature(sheets, info)] },
  );
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
};
