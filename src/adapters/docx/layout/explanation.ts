import type { LevelStep, Part } from '../../../engine/index.ts';
import {
  absenceWords,
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
import type { Align, Block, Row, Table } from '../document.ts';
import { cell, filled, heading, headRow, joined, note, over, ruled, run } from './blocks.ts';
import { type Context, levelName, prose } from './context.ts';

const wordsOf = ({ t, texts, report, format }: Context): ExplainWords => ({ t, texts, report, number: format.number });

/** Weight, share, score and points of a dimension, or why it has none. */
const figuresOf = (context: Context, { of, weight, share, points }: Part): readonly string[] => {
  const words = wordsOf(context);
  const { number, percent } = context.format;
  if (of.score === null) return [number(weight), '—', absenceWords(words, of), '—'];
  const score = scoreWords(words, of.id, of.score);
  return share === 0
    ? [context.t('explain.zeroWeight'), '—', score, '—']
    : [number(weight), percent(share * 100), score, pointsWords(words, points)];
};

const aligns: readonly Align[] = ['left', 'right', 'right', 'right', 'right'];

const sumTable = (context: Context): Table => {
  const { t, report, format } = context;
  const { root } = report.explanation;
  const words = wordsOf(context);
  const titles = [t('explain.paperGroup'), t('explain.weight'), t('explain.share'), t('explain.score'), t('explain.points')];
  const row = (texts: readonly string[], look: 'strong' | null): Row =>
    texts.map((text, column) => cell([run(text, look)], aligns[column] ?? 'left'));
  const rows = root.parts.map((part) => row([nameOf(words, part.of.id), ...figuresOf(context, part)], null));
  const total =
    root.score !== null && root.parts.some(isCounted)
      ? [row([t('explain.total'), format.number(root.weightCounted), '100%', '', pointsWords(words, root.score)], 'strong')]
      : [];
  return ruled({ widths: [50, 24, 22, 44, 22], head: headRow(titles, aligns), rows: [...rows, ...total] });
};

/** The overall score as the weighted mean of the top-level dimensions, with its real figures. */
const sum = (context: Context): readonly Block[] => {
  const { t, report } = context;
  const words = wordsOf(context);
  const { root } = report.explanation;
  const formula = meanFormula(words, root);
  const gone = weightGoneWords(words, root);
  return joined(
    heading(2, t('docx.sum')),
    prose(context, t('explain.rule')),
    formula ? prose(context, formula) : null,
    sumTable(context),
    gone ? note(gone) : null,
    note(t('explain.shareHint')),
    note(originWords(words, 'weights')),
  );
};

const conditionRows = (context: Context, { requires, counts }: LevelStep): readonly Row[] => {
  const { t } = context;
  const words = wordsOf(context);
  const conditions = [...requires.map((r) => requirementWords(words, r)), ...counts.map((c) => countWords(words, c))];
  if (conditions.length === 0) return [[over(3, cell(t('explain.noCondition')))]];
  return conditions.map(({ wanted, found, isMet }) => [
    cell(wanted),
    cell(found),
    cell([run(t(isMet ? 'explain.isMet' : 'explain.notMet'), isMet ? 'accent' : 'warn')]),
  ]);
};

/** A step with its state, and each of its conditions with what there is. */
const stepRows = (context: Context, step: LevelStep): readonly Row[] => {
  const level = levelName(context, step.level);
  const state = stepState(context.report, step);
  const title = state ? context.t('explain.labelStep', { level, state: context.t(`explain.step.${state}`) }) : level;
  return [[filled('F4F2EC', over(3, cell([run(title, 'strong')])))], ...conditionRows(context, step)];
};

const levelRule = (context: Context): readonly Block[] => {
  const { t, report } = context;
  const head = headRow([t('explain.condition'), t('explain.standing'), t('explain.verdict')]);
  const rows = report.explanation.steps.flatMap((step) => stepRows(context, step));
  return [
    heading(2, t('explain.paperLevel')),
    prose(context, t('explain.stepsRule')),
    ruled({ widths: [92, 44, 26], head, rows }),
    note(originWords(wordsOf(context), 'thresholds')),
  ];
};

/** 得分与等级的由来: the overall score down to its dimensions, and the level rule step by step. */
export const explanationBlocks = (context: Context): readonly Block[] => joined(sum(context), levelRule(context));
