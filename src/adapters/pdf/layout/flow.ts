import type { Paper } from '../typesetting/paper.ts';
import { accent, baselineIn, contentWidth, lineHeight, page, styles, type TextStyle } from './style.ts';

type Inset = { readonly x?: number; readonly width?: number };

/** A heading, where it came to stand: for the contents. */
export type Entry = { readonly title: string; readonly number: string; readonly level: 1 | 2; readonly page: number };

/**
 * Text and blocks from top to bottom over as many pages as they need. Lengths in millimetres.
 * `put` draws a block that stays whole; `paragraph` may break between pages, never leaving one line alone.
 */
export type Flow = {
  readonly paper: Paper;
  readonly y: () => number;
  /** What is left of the page. */
  readonly room: () => number;
  readonly space: (height: number) => void;
  readonly newPage: () => void;
  /** Starts a page if less than `height` is left. */
  readonly need: (height: number) => void;
  readonly put: (height: number, draw: (top: number) => void) => void;
  /** While `body` draws, every page it begins starts with this head. */
  readonly underHead: (height: number, drawHead: (top: number) => void, body: () => void) => void;
  /** `number` stands before a title of the first level. */
  readonly heading: (text: string, level: 1 | 2, number?: string) => void;
  readonly paragraph: (text: string, style: TextStyle, inset?: Inset) => void;
  readonly entries: () => readonly Entry[];
  /** How many pages something would touch, begun where the flow stands; nothing is drawn. */
  readonly pagesFor: (draw: (trial: Flow) => void) => number;
};

const bottom = page.height - page.bottom;

/** The height of a page between its margins. */
export const pageRoom = bottom - page.top;

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

/** Space before and after a heading, and what must follow it on its page. */
const headings = {
  1: { style: styles.title, before: 8, after: 3, keep: 40 },
  2: { style: styles.heading, before: 3, after: 1.5, keep: 24 },
} as const;

type Running = { readonly height: number; readonly draw: (top: number) => void };

const nothing = (): void => undefined;

/** Measures as the paper does and counts the pages begun; draws nothing. */
const blankPaper = (paper: Paper): Paper => {
  let count = 1;
  return {
    ...paper,
    newPage: () => {
      count += 1;
    },
    pageCount: () => count,
    text: nothing,
    line: nothing,
    rect: nothing,
    circle: nothing,
    polygon: nothing,
    path: nothing,
    picture: nothing,
    link: nothing,
    outline: (title, at, parent) => ({ title, page: at, top: 0, parent }),
  };
};

type Begin = { readonly from?: number; readonly under?: ReturnType<Paper['outline']> | null };

/** `from`: where on the page it begins; `under`: the bookmark its headings belong to. */
export const createFlow = (paper: Paper, { from = page.top, under = null }: Begin = {}): Flow => {
  let y: number = from;
  let head: Running | null = null;
  let parent: ReturnType<Paper['outline']> | null = null;
  const entries: Entry[] = [];
  const newPage = () => {
    paper.newPage();
    y = page.top;
    if (!head) return;
    head.draw(y);
    y += head.height;
  };
  const isAtTop = () => y <= page.top + (head?.height ?? 0);
  const need = (height: number) => {
    if (y + height > bottom + 0.01 && !isAtTop()) newPage();
  };
  const put = (height: number, draw: (top: number) => void) => {
    need(height);
    draw(y);
    y += height;
  };
  const drawFilled = (lines: readonly string[], style: TextStyle, { x, width }: Required<Inset>, isWhole: boolean): void => {
    lines.forEach((line, index) => {
      const isLast = isWhole && index === lines.length - 1;
      const tracking = isLast ? 0 : paper.fill(line, width, style.font, style.size);
      paper.text(line, x, y + index * lineHeight(style) + baselineIn(style), { ...style, tracking });
    });
    y += lines.length * lineHeight(style);
  };
  const putLines = (lines: readonly string[], style: TextStyle, place: Required<Inset>): void => {
    const room = Math.floor((bottom - y + 0.01) / lineHeight(style));
    const now = linesBeforeBreak(lines.length, room);
    drawFilled(lines.slice(0, now), style, place, now === lines.length);
    if (now === lines.length) return;
    newPage();
    putLines(lines.slice(now), style, place);
  };
  const drawTitle = (text: string, style: TextStyle, number: string): void => {
    const indent = number === '' ? 0 : 11;
    const lines = paper.wrap(text, contentWidth - indent, style.font, style.size);
    if (number) drawLines(paper, [number], { ...style, color: accent }, { x: page.left, top: y });
    y += drawLines(paper, lines, style, { x: page.left + indent, top: y });
  };
  return {
    paper,
    y: () => y,
    room: () => bottom - y,
    space: (height) => {
      if (!isAtTop()) y += height;
    },
    newPage,
    need,
    put,
    underHead: (height, draw, body) => {
      put(height, draw);
      head = { height, draw };
      body();
      head = null;
    },
    heading: (text, level, number = '') => {
      const { style, before, after, keep } = headings[level];
      if (!isAtTop()) y += before;
      need(lineHeight(style) + keep);
      const entry = paper.outline([number, text].filter(Boolean).join(' '), paper.pageCount(), level === 1 ? under : parent, y);
      if (level === 1) parent = entry;
      entries.push({ title: text, number, level, page: paper.pageCount() });
      drawTitle(text, style, number);
      y += after;
    },
    paragraph: (text, style, inset = {}) => {
      const x = page.left + (inset.x ?? 0);
      const width = inset.width ?? contentWidth - (inset.x ?? 0);
      putLines(paper.wrap(text, width, style.font, style.size), style, { x, width });
    },
    entries: () => entries,
    pagesFor: (draw) => {
      const blank = blankPaper(paper);
      draw(createFlow(blank, { from: y }));
      return blank.pageCount();
    },
  };
};
