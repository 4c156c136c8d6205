import { type EvidenceEntry, listEvidence } from '../../../engine/index.ts';
import type { Paper } from '../typesetting/paper.ts';
import { type Context, topicOf } from './context.ts';
import { drawLines, type Flow } from './flow.ts';
import { accent, ink, lineHeight, soft, styles } from './style.ts';
import { type ColumnLine, halfWidth, putTwoColumns } from './two-columns.ts';

const style = { ...styles.small, size: 8, leading: 1.5 };
const strong = { ...styles.smallStrong, size: 8.5 };
const step = lineHeight(style);
const boxSize = 2.6;
const indent = 5;

/** A box to tick, ticked where the material is at hand: drawn, so that it prints in any font. */
export const drawBox = (paper: Paper, x: number, y: number, isTicked: boolean): void => {
  paper.rect(x, y, boxSize, boxSize, { stroke: ink, width: 0.25 });
  if (!isTicked) return;
  const steps = [
    { kind: 'move', to: [x + boxSize * 0.2, y + boxSize * 0.55] },
    { kind: 'line', to: [x + boxSize * 0.43, y + boxSize * 0.78] },
    { kind: 'line', to: [x + boxSize * 0.82, y + boxSize * 0.25] },
  ] as const;
  paper.path(steps, { stroke: accent, width: 0.5 });
};

const linesOf = (flow: Flow, text: string, isAtHand: boolean): readonly ColumnLine[] =>
  flow.paper.wrap(text, halfWidth - indent, style.font, style.size).map((words, index) => ({
    height: step,
    holdsNext: false,
    draw: (x, top) => {
      if (index === 0) drawBox(flow.paper, x, top + (step - boxSize) / 2, isAtHand);
      drawLines(flow.paper, [words], style, { x: x + indent, top });
    },
  }));

const titleOf = (flow: Flow, topic: string): readonly ColumnLine[] =>
  flow.paper.wrap(topic, halfWidth, strong.font, strong.size).map((words, index) => ({
    height: lineHeight(strong) + (index === 0 ? 1.8 : 0),
    holdsNext: true,
    draw: (x, top) => void drawLines(flow.paper, [words], strong, { x, top: top + (index === 0 ? 1.6 : 0) }),
  }));

/** 佐证材料清单: the materials of every question answered, ticked where they are at hand; brief: those to get ready. */
export const drawEvidence = (flow: Flow, context: Context): void => {
  const { t, report, texts, options } = context;
  const lists = listEvidence(report);
  const all = lists.flatMap(({ entries }) => entries);
  const done = all.filter(({ isAtHand }) => isAtHand).length;
  flow.paragraph(t('paper.evidenceHint', { done, all: all.length }), { ...styles.small, color: soft });
  flow.space(1);
  const isListed = ({ isAtHand }: EvidenceEntry): boolean => options.detail === 'full' || !isAtHand;
  const lines = lists.flatMap(({ item, entries }) => {
    const words = texts.questions[item.question.id]?.evidence ?? {};
    const shown = entries.filter(isListed);
    const named = ({ id, proves }: EvidenceEntry): string => {
      const name = words[id] ?? id;
      if (proves.length === 0) return name;
      const extra = proves.map((proof) => t(`paper.proves.${proof}`)).join(t('app.listJoin'));
      return t('app.inBrackets', { text: name, extra });
    };
    if (shown.length === 0) return [];
    return [...titleOf(flow, topicOf(context, item.question.id)), ...shown.flatMap((entry) => linesOf(flow, named(entry), entry.isAtHand))];
  });
  putTwoColumns(flow, lines);
};
