import type { Paper } from '../typesetting/paper.ts';
import { drawLines, type Flow, pageRoom } from './flow.ts';
import { contentWidth, faint, ink, line, lineHeight, page, styles, type TextStyle } from './style.ts';

/** `width` in millimetres; the columns of a table fill the page between its margins, gaps included. */
export type Column = { readonly title: string; readonly width: number; readonly align?: 'left' | 'right' | 'center' };

/** Words of one style in a cell, or a picture in a line's height. */
export type CellPart =
  | { readonly text: string; readonly style: TextStyle }
  | { readonly height: number; readonly draw: (x: number, top: number, width: number) => void };
export type Cell = string | readonly CellPart[];

const gap = 4;
const padding = 1.3;

/** What is left for the one column whose width is not told. */
export const remaining = (...widths: readonly number[]): number =>
  contentWidth - widths.reduce((sum, width) => sum + width, 0) - gap * widths.length;

/** A line of a cell or a picture, as it will be drawn. */
type Laid = { readonly height: number; readonly draw: (x: number, top: number) => void };

type Frame = { readonly column: Column; readonly x: number };

const frames = (columns: readonly Column[]): readonly Frame[] => {
  let x = page.left;
  return columns.map((column) => {
    const frame = { column, x };
    x += column.width + gap;
    return frame;
  });
};

const anchor = { left: 0, center: 0.5, right: 1 } as const;

const layText = (paper: Paper, text: string, style: TextStyle, { width, align = 'left' }: Column): readonly Laid[] =>
  paper.wrap(text, width, style.font, style.size).map((words) => ({
    height: lineHeight(style),
    draw: (x, top) => void drawLines(paper, [words], style, { x: x + width * anchor[align], top, align }),
  }));

const layPart = (paper: Paper, part: CellPart, column: Column): readonly Laid[] =>
  'text' in part
    ? layText(paper, part.text, part.style, column)
    : [{ height: part.height, draw: (x, top) => part.draw(x, top, column.width) }];

const layCell = (paper: Paper, cell: Cell, column: Column): readonly Laid[] =>
  typeof cell === 'string' ? layText(paper, cell, styles.small, column) : cell.flatMap((part) => layPart(paper, part, column));

const heightOf = (lines: readonly Laid[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** Lines that fit into `room`, at least one, and the rest. */
const cut = (lines: readonly Laid[], room: number): readonly [readonly Laid[], readonly Laid[]] => {
  let height = 0;
  const fit = lines.findIndex((laid) => {
    height += laid.height;
    return height > room;
  });
  const count = fit < 0 ? lines.length : Math.max(1, fit);
  return [lines.slice(0, count), lines.slice(count)];
};

const drawCells = (placed: readonly Frame[], cells: readonly (readonly Laid[])[], top: number): void =>
  placed.forEach(({ x }, index) => {
    let y = top;
    for (const laid of cells[index] ?? []) {
      laid.draw(x, y);
      y += laid.height;
    }
  });

/** The tallest row that stays whole; a taller one goes on over pages. */
const tallest = pageRoom * 0.6;

const putRow = (flow: Flow, placed: readonly Frame[], cells: readonly (readonly Laid[])[]): void => {
  const whole = Math.max(...cells.map(heightOf));
  const isSplit = whole > tallest;
  const room = isSplit ? Math.max(40, flow.room() - padding * 2) : whole;
  const parts = cells.map((lines) => cut(lines, room));
  const height = Math.max(...parts.map(([now]) => heightOf(now))) + padding * 2;
  const rest = parts.map(([, later]) => later);
  const isLast = rest.every((lines) => lines.length === 0);
  flow.put(height, (top) => {
    drawCells(
      placed,
      parts.map(([now]) => now),
      top + padding,
    );
    if (isLast) flow.paper.line(page.left, top + height, page.left + contentWidth, top + height, { color: line, width: 0.2 });
  });
  if (!isLast) putRow(flow, placed, rest);
};

const headStyle = { ...styles.small, color: faint };

const rowHeight = (cells: readonly (readonly Laid[])[]): number => Math.max(0, ...cells.map(heightOf)) + padding * 2;

/** A table: its head stands on every page it covers; a row stays whole unless it is taller than most of a page; the last never stands alone. */
export const drawTable = (flow: Flow, columns: readonly Column[], rows: readonly (readonly Cell[])[]): void => {
  const { paper } = flow;
  const placed = frames(columns);
  const titles = placed.map(({ column }) => layText(paper, column.title, headStyle, column));
  const height = Math.max(...titles.map(heightOf)) + padding;
  const laid = rows.map((cells) => placed.map(({ column }, index) => layCell(paper, cells[index] ?? '', column)));
  const [first = []] = laid;
  flow.need(height + Math.min(tallest, rowHeight(first)));
  const drawHead = (top: number): void => {
    drawCells(placed, titles, top);
    paper.line(page.left, top + height, page.left + contentWidth, top + height, { color: ink, width: 0.35 });
  };
  flow.underHead(height, drawHead, () => {
    laid.forEach((cells, index) => {
      if (index === laid.length - 2) flow.need(Math.min(tallest, rowHeight(cells) + rowHeight(laid.at(-1) ?? [])));
      putRow(flow, placed, cells);
    });
  });
};
