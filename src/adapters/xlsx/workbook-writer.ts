import writeXlsxFile, { type Cell, type CellObject, type Image, type Sheet } from 'write-excel-file/universal';
import { createTranslations } from '../../i18n/translator.ts';
import type { Logo, ReportRequest } from '../../ports/report-renderer.ts';
import type { WorkbookCell } from './cell-content.ts';
import { rowHeight } from './cell-height.ts';
import { colours, numberSide } from './cell-style.ts';
import { safeText, textFormat } from './safe-text.ts';
import { printFeature, type WorkbookInfo } from './workbook-print.ts';
import { sheetsOf } from './workbook-sheets.ts';
import type { WorkbookSheet } from './workbook-table.ts';

/** A typeface every Windows has, and for which the other systems have an equal. */
const typeface = 'Microsoft YaHei';
const typeSize = 10;

const plain = { alignVertical: 'top', wrap: true } as const;
const ruled = { ...plain, bottomBorderStyle: 'thin', bottomBorderColor: colours.line } as const;
const linked = { textColor: colours.accent, textDecoration: { underline: true } } as const;

const contentOf = (cell: WorkbookCell, cutMark: string): CellObject => {
  switch (cell.kind) {
    case 'text': {
      const value = safeText(cell.text, cutMark);
      return { value, type: String, ...textFormat(value), ...(cell.link ? linked : {}) };
    }
    case 'number':
      return { value: cell.value, type: Number, format: cell.format, ...numberSide };
    case 'day':
      return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', align: 'center' };
    case 'empty':
      return {};
  }
};

const cellOf = (cell: WorkbookCell, base: typeof plain | typeof ruled, cutMark: string): Cell => {
  if (cell.kind === 'empty' && base === plain) return null;
  const span = cell.span !== undefined && cell.span > 1 ? { columnSpan: cell.span } : {};
  return { ...base, ...contentOf(cell, cutMark), ...cell.look, ...span };
};

const logoHeight = 56;

/** The logo beside the title; `dpi` makes it as high as the rows it stands in. */
const imageOf = ({ bytes, mime, width, height }: Logo, column: number): Image => ({
  content: new Blob([bytes], { type: mime }),
  contentType: mime,
  width,
  height,
  dpi: (96 * height) / logoHeight,
  anchor: { row: 0, column },
});

/** The height of a row is said in its first cell. */
const dataRow = (sheet: WorkbookSheet, row: readonly WorkbookCell[], index: number): Cell[] => {
  const base = sheet.head > 0 && index >= sheet.head ? ruled : plain;
  const [first, ...rest] = row.map((cell) => cellOf(cell, base, sheet.words.cutMark));
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
  ...(logo && sheet.isCover ? { images: [imageOf(logo, sheet.widths.length)] } : {}),
});

const infoOf = ({ report, editions: [{ language, texts }] }: ReportRequest): WorkbookInfo => {
  const { t } = createTranslations(language);
  return {
    title: `${report.enterprise.facts.name} ${texts.shortTitle} ${t('paper.title')}`,
    creator: t('app.name'),
    language,
    createdAt: report.madeAt,
  };
};

export type WorkbookStage = 'pages' | 'file';

/** Makes a workbook (.xlsx) of a report. `onStage` hears how far the stage is (0–1). Rejects on broken invariants only. */
export const writeWorkbook = async (
  request: ReportRequest,
  onStage: (stage: WorkbookStage, done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> => {
  const sheets = sheetsOf(request, (done) => onStage('pages', done));
  onStage('file', 0);
  const written = writeXlsxFile(
    sheets.map((sheet) => sheetFor(sheet, request.options.logo)),
    { fontFamily: typeface, fontSize: typeSize, features: [printFeature(sheets, infoOf(request))] },
  );
  const bytes = new Uint8Array(await (await written.toBlob()).arrayBuffer());
  onStage('file', 1);
  return bytes;
};
