import type { Paper } from '../typesetting/paper.ts';
import type { Context } from './context.ts';
import { drawLines, type Entry, pageRoom } from './flow.ts';
import { accent, contentWidth, faint, line, lineHeight, page, soft, styles } from './style.ts';

const numberWidth = 11;
const heights = { 1: 9, 2: 6 } as const;
const titleHeight = 16;

const fits = (entries: readonly Entry[]): boolean => entries.reduce((sum, { level }) => sum + heights[level], titleHeight) <= pageRoom;

/** Parts of a section that has few enough to be worth a look in the contents. */
const mostParts = 6;

const withFewParts = (entries: readonly Entry[]): readonly Entry[] => {
  const partsOf = entries.map(({ level }, index) => {
    if (level === 2) return 0;
    const end = entries.findIndex((entry, at) => at > index && entry.level === 1);
    return (end < 0 ? entries.length : end) - index - 1;
  });
  let isFew = true;
  return entries.filter(({ level }, index) => {
    if (level === 1) isFew = (partsOf[index] ?? 0) <= mostParts;
    return level === 1 || isFew;
  });
};

/** As much as one page holds: all, else without the parts of long sections, else the sections alone. */
const shownOf = (entries: readonly Entry[]): readonly Entry[] =>
  [entries, withFewParts(entries)].find(fits) ?? entries.filter(({ level }) => level === 1);

const drawEntry = (paper: Paper, { title, number, level, page: target }: Entry, top: number): void => {
  const style = level === 1 ? styles.strong : { ...styles.small, color: soft, size: 9 };
  const right = page.left + contentWidth;
  const x = page.left + numberWidth;
  const middle = top + (heights[level] - lineHeight(style)) / 2;
  const [words = ''] = paper.wrap(title, contentWidth - numberWidth - 16, style.font, style.size);
  if (number) drawLines(paper, [number], { ...style, color: accent }, { x: page.left, top: middle });
  drawLines(paper, [words], style, { x, top: middle });
  drawLines(paper, [String(target)], { ...style, color: level === 1 ? style.color : faint }, { x: right, top: middle, align: 'right' });
  const from = x + paper.measure(words, style.font, style.size) + 3;
  const to = right - 9;
  if (to > from)
    paper.line(from, top + heights[level] * 0.66, to, top + heights[level] * 0.66, { color: line, width: 0.25, dash: [0.4, 1.1] });
  paper.link(page.left, top, contentWidth, heights[level], target);
};

/** 目录, on a page kept for it: every line leads to its page. */
export const drawContents = (paper: Paper, { t }: Context, entries: readonly Entry[]): void => {
  drawLines(paper, [t('paper.contents')], styles.title, { x: page.left, top: page.top });
  let y = page.top + titleHeight;
  for (const entry of shownOf(entries)) {
    drawEntry(paper, entry, y);
    y += heights[entry.level];
  }
};
