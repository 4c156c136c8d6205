import type { LevelStep, Part } from '../../../engine/index.ts';
import {
  absenceWords,
  type ConditionWords,
  countWords,
  type ExplainWords,
  isCounted,
  meanFormula,
  nameOf,
  originWords,
  pointsWords,
  requirementWords,
  scoreWords,
  stepState,
  weightGoneWords,
} from '../../../i18n/explain-words.ts';
import { type Context, levelName } from './context.ts';
import type { Flow } from './flow.ts';
import { lineHeight, soft, styles, type TextStyle } from './style.ts';
import { type Cell, drawTable, remaining } from './table.ts';

const muted = { ...styles.small, color: soft };

const wordsOf = ({ t, texts, report, format }: Context): ExplainWords => ({ t, texts, report, number: format.number });

type Row = { readonly figures: readonly string[]; readonly style: TextStyle };

const cellsOf = (name: string, { figures, style }: Row): readonly Cell[] => [name, ...figures].map((text) => [{ text, style }]);

/** Weight, share, score and points of a dimension, or why it has none. */
const rowOf = (context: Context, { of, weight, share, points }: Part): Row => {
  const words = wordsOf(context);
  const { number, percent } = context.format;
  if (of.score === null) return { figures: [number(weight), '—', absenceWords(words, of), '—'], style: muted };
  const score = scoreWords(words, of.id, of.score);
  if (share === 0) return { figures: [context.t('explain.zeroWeight'), '—', score, '—'], style: muted };
  return { figures: [number(weight), percent(share * 100), score, pointsWords(words, points)], style: styles.small };
};

/** The overall score as the weighted mean of the top-level dimensions, with its real figures. */
const drawSum = (flow: Flow, context: Context): void => {
  const { t, report, format } = context;
  const { root } = report.explanation;
  const words = wordsOf(context);
  flow.heading(t('explain.paperTitle'), 2);
  flow.paragraph(t('explain.rule'), muted);
  const formula = meanFormula(words, root);
  if (formula) flow.paragraph(formula, styles.body);
  flow.space(1);
  const columns = [
    { title: t('explain.paperGroup'), width: remaining(34, 14, 22, 22) },
    { title: t('explain.weight'), width: 34, align: 'right' },
    { title: t('explain.share'), width: 14, align: 'right' },
    { title: t('explain.score'), width: 22, align: 'right' },
    { title: t('explain.points'), width: 22, align: 'right' },
  ] as const;
  const parts = root.parts.map((part) => cellsOf(nameOf(words, part.of.id), rowOf(context, part)));
  const sum = [format.number(root.weightCounted), '100%', '', pointsWords(words, root.score ?? 0)];
  const isSummed = root.score !== null && root.parts.some(isCounted);
  drawTable(flow, columns, [...parts, ...(isSummed ? [cellsOf(t('explain.total'), { figures: sum, style: styles.smallStrong })] : [])]);
  const gone = weightGoneWords(words, root);
  flow.space(1);
  if (gone) flow.paragraph(gone, muted);
  flow.paragraph(t('explain.shareHint'), muted);
  flow.paragraph(originWords(words, 'weights'), muted);
};

const conditionsOf = (words: ExplainWords, { requires, counts }: LevelStep): readonly ConditionWords[] => [
  ...requires.map((r) => requirementWords(words, r)),
  ...counts.map((c) => countWords(words, c)),
];

/** A step with its state, and each of its conditions with what there is. */
const drawStep = (flow: Flow, context: Context, step: LevelStep): void => {
  const { t } = context;
  const conditions = conditionsOf(wordsOf(context), step);
  flow.need(lineHeight(styles.strong) + lineHeight(styles.small) * Math.max(1, conditions.length));
  const level = levelName(context, step.level);
  const state = stepState(context.report, step);
  const title = state ? t('explain.labelStep', { level, state: t(`explain.step.${state}`) }) : level;
  flow.paragraph(title, { ...styles.smallStrong, size: 9 });
  if (conditions.length === 0) flow.paragraph(t('explain.noCondition'), muted, { x: 5 });
  for (const { wanted, found, isMet } of conditions) {
    const verdict = t(isMet ? 'explain.isMet' : 'explain.notMet');
    flow.paragraph([wanted, found, verdict].join(t('app.clauseJoin')), muted, { x: 5 });
  }
  flow.space(0.8);
};

const drawLevelRule = (flow: Flow, context: Context): void => {
  const { t, report } = context;
  flow.heading(t('explain.paperLevel'), 2);
  flow.paragraph(t('explain.stepsRule'), muted);
  flow.space(1);
  for (const step of report.explanation.steps) drawStep(flow, context, step);
  flow.paragraph(originWords(wordsOf(context), 'thresholds'), muted);
};

/** 得分是怎么算出来的: the overall score down to its dimensions, and the level rule step by step. */
export const drawExplanation = (flow: Flow, context: Context): void => {
  drawSum(flow, context);
  drawLevelRule(flow, context);
};
