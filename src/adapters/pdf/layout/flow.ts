import type { Paper } from '../typesetting/paper.ts';
import { baselineIn, contentWidth, faint, line, lineHeight, page, styles, type TextStyle } from './style.ts';

type Inset = { readonly x?: number; readonly width?: number };

/**
 * Text and blocks from top to bottom over as many pages as they need. Lengths in millimetres.
 * `put` draws a block that stays whole; `paragraph` may break between pages, never leaving one line alone.
 */
export type Flow = {
  readonly paper: Paper;
  readonly y: () => number;
  readonly moveTo: (y: number) => void;
  readonly space: (height: number) => void;
  readonly newPage: () => void;
  /** Starts a page if less than `height` is left. */
  readonly need: (height: number) => void;
  readonly put: (height: number, draw: (top: number) => void) => void;
  readonly heading: (text: string, level: 1 | 2) => void;
  readonly paragraph: (text: string, style: TextStyle, inset?: Inset) => void;
  readonly rule: () => void;
};

const bottom = page.height - page.bottom;

/** Where lines go: `x` their left, right or middle, `top` the first one's box. */
export type Spot = { readonly x: number; readonly top: number; readonly align?: 'left' | 'right' | 'center' };

/** Draws lines one below the other; returns the height they took. */
export const drawLines = (paper: Paper, lines: readonly string[], style: TextStyle, { x, top, align = 'left' }: Spot): number => {
  const step = lineHeight(style);
  lines.forEach((text, index) => {
    paper.text(text, x, top + index * step + baselineIn(style), { font: style.font, size: style.size, color: style.color, align });
  });
  return lines.length * step;
};

/** How many of `count` lines go on this page when `fit` would: never one alone before or after the break. */
export const linesBeforeBreak = (count: number, fit: number): number => {
  if (count <= fit) return count;
  const most = count - fit === 1 ? fit - 1 : fit;
  return most < 2 ? 0 : most;
};

export const createFlow = (paper: Paper): Flow => {
  let y: number = page.top;
  let parents: readonly (ReturnType<Paper['outline']> | null)[] = [null];
  const newPage = () => {
    paper.newPage();
    y = page.top;
  };
  const need = (height: number) => {
    if (y + height > bottom && y > page.top) newPage();
  };
  const put = (height: number, draw: (top: number) => void) => {
    need(height);
    draw(y);
    y += height;
  };
  const putLines = (lines: readonly string[], style: TextStyle, x: number): void => {
    const room = Math.floor((bottom - y + 0.01) / lineHeight(style));
    const now = linesBeforeBreak(lines.length, room);
    y += drawLines(paper, lines.slice(0, now), style, { x, top: y });
    if (now === lines.length) return;
    newPage();
    putLines(lines.slice(now), style, x);
  };
  return {
    paper,
    y: () => y,
    moveTo: (to) => {
      y = to;
    },
    space: (height) => {
      if (y > page.top) y += height;
    },
    newPage,
    need,
    put,
    heading: (text, level) => {
      const style = level === 1 ? styles.title : styles.heading;
      const lines = paper.wrap(text, contentWidth, style.font, style.size);
      if (level === 2 && y > page.top) y += 3;
      need(lines.length * lineHeight(style) + 22);
      const entry = paper.outline(text, paper.pageCount(), level === 1 ? null : (parents[0] ?? null));
      if (level === 1) parents = [entry];
      y += drawLines(paper, lines, style, { x: page.left, top: y }) + (level === 1 ? 4 : 1.5);
    },
    paragraph: (text, style, inset = {}) => {
      const x = page.left + (inset.x ?? 0);
      putLines(paper.wrap(text, inset.width ?? contentWidth - (inset.x ?? 0), style.font, style.size), style, x);
    },
    rule: () => {
      put(3, (top) => paper.line(page.left, top + 1.5, page.left + contentWidth, top + 1.5, { color: line, width: 0.2 }));
    },
  };
};

/** Head and foot of every page but the cover, once the number of pages is known. */
export const drawFurniture = (
  paper: Paper,
  head: { readonly left: string; readonly right: string },
  pageText: (page: number, pages: number) => string,
): void => {
  const style = { ...styles.small, size: 8, color: faint };
  for (let number = 2; number <= paper.pageCount(); number += 1) {
    paper.goTo(number);
    const right = page.width - page.right;
    const nameRoom = contentWidth - paper.measure(head.right, style.font, style.size) - 8;
    drawLines(paper, [paper.wrap(head.left, nameRoom, style.font, style.size)[0] ?? ''], style, { x: page.left, top: 12 });
    drawLines(paper, [head.right], style, { x: right, top: 12, align: 'right' });
    paper.line(page.left, 18.5, right, 18.5, { color: line, width: 0.2 });
    drawLines(paper, [pageText(number, paper.pageCount())], style, { x: right, top: page.height - 16, align: 'right' });
  }
};
