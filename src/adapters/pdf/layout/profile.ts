import { type FactWords, factWords } from '../../../i18n/fact-words.ts';
import type { Context } from './context.ts';
import { drawLines, type Flow } from './flow.ts';
import { contentWidth, faint, line, lineHeight, page, styles } from './style.ts';

const labelWidth = 30;
const columnGap = 8;
const valueWidth = (contentWidth - columnGap) / 2 - labelWidth;

/** Two facts side by side, with a rule below. */
const drawFactPair = (flow: Flow, facts: readonly FactWords[], notGiven: string): void => {
  const style = styles.small;
  const placed = facts.map(([label, value]) => ({
    label: flow.paper.wrap(label, labelWidth - 2, style.font, style.size),
    lines: flow.paper.wrap(value ?? notGiven, valueWidth, style.font, style.size),
    color: value === null ? faint : style.color,
  }));
  const height = Math.max(...placed.flatMap(({ label, lines }) => [label.length, lines.length])) * lineHeight(style) + 2.4;
  flow.put(height, (top) => {
    placed.forEach(({ label, lines, color }, column) => {
      const x = page.left + column * (labelWidth + valueWidth + columnGap);
      drawLines(flow.paper, label, { ...style, color: faint }, { x, top: top + 1.2 });
      drawLines(flow.paper, lines, { ...style, color }, { x: x + labelWidth, top: top + 1.2 });
    });
    flow.paper.line(page.left, top + height, page.left + contentWidth, top + height, { color: line, width: 0.2 });
  });
};

/** 企业概况: the facts the questions were chosen by. The name, which may be long, has a row of its own, as have the certificates. */
export const drawProfile = (flow: Flow, context: Context): void => {
  const { t } = context;
  flow.heading(t('paper.profile'), 2);
  const facts = factWords(context);
  for (let index = 0; index < facts.length; index += 2) drawFactPair(flow, facts.slice(index, index + 2), t('paper.notGiven'));
};
