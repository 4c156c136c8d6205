import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type ITableCellOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Row, Table as Said } from '../document.ts';
import { points, twips } from './lengths.ts';
import { type Script, writeParagraph } from './paragraphs.ts';
import { headedTableId, tableId } from './table-style.ts';

/** Borders in eighths of a point. */
const white = (size: number): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color: 'FFFFFF' });
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const isBar = ({ fill }: Cell): boolean => fill?.shape === 'bar';

const shadingOf = (color: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: color });

const barHeight = 8;

/** A strip: an empty line of its own height with a ground, from edge to edge of its cell. */
const strip = (color: string): Paragraph =>
  new Paragraph({ shading: shadingOf(color), spacing: { before: 0, after: 0, line: points(barHeight), lineRule: LineRuleType.EXACT } });

const fillOf = ({ fill }: Cell): Pick<ITableCellOptions, 'shading' | 'margins'> => {
  if (!fill) return {};
  return fill.shape === 'bar' ? { margins: { left: 0, right: 0 } } : { shading: shadingOf(fill.color) };
};

const upright = (row: Row, isHead: boolean) => {
  if (isHead) return VerticalAlignTable.BOTTOM;
  return row.some(isBar) ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP;
};

/** A tinted row across the whole table names the rows below it. */
const namesNext = ([first, ...others]: Row): boolean => first?.fill?.shape === 'cell' && others.length === 0;

const writeCell = (cell: Cell, row: Row, script: Script, isHead: boolean): TableCell =>
  new TableCell({
    children:
      cell.fill?.shape === 'bar'
        ? [strip(cell.fill.color)]
        : cell.paragraphs.map((said) => writeParagraph(said, script, { keepNext: isHead || namesNext(row) })),
    verticalAlign: upright(row, isHead),
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...fillOf(cell),
  });

type Place = { readonly script: Script; readonly isHead: boolean; readonly height: number | null };

/** A row never breaks across pages; a head row is said again on each, and stays with the row below it. */
const writeRow = (row: Row, { script, isHead, height }: Place): TableRow =>
  new TableRow({
    children: row.map((cell) => writeCell(cell, row, script, isHead)),
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    ...(height === null ? {} : { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
  });

const lookOf = ({ look, heads }: Said) =>
  look === 'ruled'
    ? { style: heads > 0 ? headedTableId : tableId, tableLook: { firstRow: heads > 0, noHBand: true, noVBand: true } }
    : { borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: white(24) } };

export const writeTable = (table: Said, script: Script): Table => {
  const columnWidths = table.widths.map(twips);
  return new Table({
    rows: table.rows.map((row, index) => writeRow(row, { script, isHead: index < table.heads, height: table.rowHeight })),
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    ...lookOf(table),
  });
};
