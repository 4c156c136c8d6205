import type { Flow } from './flow.ts';
import { contentWidth, page } from './style.ts';

/** A line of a column. `holdsNext`: a title, which never stands last. */
export type ColumnLine = { readonly height: number; readonly holdsNext: boolean; readonly draw: (x: number, top: number) => void };

const gap = 10;
export const halfWidth = (contentWidth - gap) / 2;

const sumOf = (lines: readonly ColumnLine[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** How many lines fill a column of this height; a title goes with what follows. */
const fitting = (lines: readonly ColumnLine[], room: number): number => {
  let height = 0;
  let count = 0;
  for (const line of lines) {
    height += line.height;
    if (height > room + 0.01) break;
    count += 1;
  }
  while (count > 1 && count < lines.length && lines[count - 1]?.holdsNext) count -= 1;
  return Math.max(1, count);
};

/** The lowest height at which two columns hold as much as they can of `room`. */
const balanced = (lines: readonly ColumnLine[], room: number): number => {
  let height = Math.min(room, sumOf(lines) / 2);
  const holds = (at: number): boolean => {
    const first = fitting(lines, at);
    return first + (first < lines.length ? fitting(lines.slice(first), at) : 0) >= lines.length;
  };
  while (height < room && !holds(height)) height += 1;
  return Math.min(room, height);
};

/** Sets lines in two columns of like height, over as many pages as they need. */
export const putTwoColumns = (flow: Flow, lines: readonly ColumnLine[]): void => {
  if (lines.length === 0) return;
  flow.need(Math.min(50, sumOf(lines)));
  const height = balanced(lines, flow.room());
  const first = fitting(lines, height);
  const second = first < lines.length ? fitting(lines.slice(first), height) : 0;
  const columns = [lines.slice(0, first), lines.slice(first, first + second)];
  flow.put(Math.min(height, Math.max(...columns.map(sumOf))), (top) =>
    columns.forEach((column, side) => {
      let y = top;
      for (const line of column) {
        line.draw(page.left + side * (halfWidth + gap), y);
        y += line.height;
      }
    }),
  );
  const rest = lines.slice(first + second);
  if (rest.length === 0) return;
  flow.newPage();
  putTwoColumns(flow, rest);
};
