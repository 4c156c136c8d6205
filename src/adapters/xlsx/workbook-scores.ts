import { answeredShare, type Counts, type GroupRow } from '../../engine/index.ts';
import { bandWords } from '../../i18n/band-words.ts';
import { type ConditionWords, countWords, originWords, requirementWords, stepState } from '../../i18n/explain-words.ts';
import { ownFigureWords } from '../../i18n/own-figure-words.ts';
import { emptyCell, formats, number, text, type WorkbookCell } from './cell-content.ts';
import { type Look, looks } from './cell-style.ts';
import { isTold, levelName, scoreCell, titleOf, type WorkbookContext } from './workbook-context.ts';
import { tableSheet, type WorkbookColumn, type WorkbookSheet } from './workbook-table.ts';
import { groupWorking } from './workbook-working.ts';

const scoreColumns = (context: WorkbookContext): readonly WorkbookColumn[] => {
  const { t, report } = context;
  return [
    { title: t('results.dimension'), width: 34 },
    { title: t('xlsx.depth'), width: 7 },
    { title: t('results.score'), width: 11 },
    ...(report.bands ? [{ title: t('band.column'), width: 15 }] : []),
    { title: t('explain.weight'), width: 9 },
    { title: t('results.share'), width: 11 },
    { title: t('explain.points'), width: 11 },
    { title: t('results.answered'), width: 9 },
    { title: t('xlsx.scored'), width: 9 },
    { title: t('xlsx.asked'), width: 9 },
    ...(isTold(context, 'explanation') ? [{ title: t('explain.sum'), width: 70 }] : []),
  ];
};

type ScoredRow = Pick<GroupRow, 'id' | 'score' | 'share'> & { readonly depth: number; readonly counts: Counts };

const weighing = ({ parts, report }: WorkbookContext, { id, share, score }: ScoredRow): readonly WorkbookCell[] => {
  const part = parts.get(id);
  const points = formats.fixed(report.pack.scale.decimals + 1);
  return [
    number(part?.weight, formats.plain),
    number(score === null ? null : share, formats.share),
    number(part && part.share > 0 ? part.points : null, points),
  ];
};

const scoreRow = (context: WorkbookContext, row: ScoredRow): readonly WorkbookCell[] => {
  const { t, report } = context;
  const { id, depth, score, counts } = row;
  const look: Look = depth <= 1 ? looks.strong : {};
  return [
    text(titleOf(context, id), { ...look, indent: Math.max(0, depth) }),
    number(depth, formats.whole),
    scoreCell(context, id, score, t('results.noScore')),
    ...(report.bands ? [text(bandWords(report, id) ?? '', { align: 'right' })] : []),
    ...weighing(context, row),
    number(answeredShare(counts), formats.share),
    number(counts.scored, formats.whole),
    number(counts.asked, formats.whole),
    ...(isTold(context, 'explanation') ? [text(groupWorking(context, id))] : []),
  ];
};

/** The whole and every group below it: score, band, weight, share, points, how much is answered, and the sum in words. */
export const scoresSheet = (context: WorkbookContext): WorkbookSheet => {
  const { t, report } = context;
  const { root } = report.explanation;
  const whole = { id: root.id, depth: 0, score: report.score, share: 1, counts: report.counts };
  return tableSheet(context, {
    name: t('xlsx.sheet.scores'),
    title: t('paper.dimensions'),
    hints: [t('explain.rule'), originWords(context.explain, 'weights')],
    columns: scoreColumns(context),
    rows: [whole, ...report.groups.map((row) => ({ ...row, depth: row.depth + 1 }))].map((row) => scoreRow(context, row)),
    side: 1,
  });
};

/** Every step of the level rule, a row a condition. */
export const levelsSheet = (context: WorkbookContext): WorkbookSheet => {
  const { t, report, explain } = context;
  const rows = report.explanation.steps.flatMap((step) => {
    const state = stepState(report, step);
    const conditions: readonly (ConditionWords | null)[] = [
      ...step.requires.map((r) => requirementWords(explain, r)),
      ...step.counts.map((c) => countWords(explain, c)),
    ];
    return (conditions.length > 0 ? conditions : [null]).map((condition) => [
      text(levelName(context, step.level), looks.strong),
      text(state ? t(`explain.step.${state}`) : ''),
      text(condition?.wanted ?? t('explain.noCondition')),
      text(condition?.found),
      text(condition ? t(condition.isMet ? 'explain.isMet' : 'explain.notMet') : ''),
    ]);
  });
  return tableSheet(context, {
    name: t('xlsx.sheet.levels'),
    title: t('explain.levelTitle'),
    hints: [t('explain.stepsRule'), originWords(explain, 'thresholds')],
    columns: [
      { title: t('paper.level'), width: 22 },
      { title: t('xlsx.state'), width: 26 },
      { title: t('explain.condition'), width: 54 },
      { title: t('explain.standing'), width: 22 },
      { title: t('explain.verdict'), width: 12 },
    ],
    rows,
  });
};

const figureRow = ({ t, texts, format }: WorkbookContext, told: WorkbookContext['report']['figures'][number]): readonly WorkbookCell[] => {
  const { indicator, own } = told;
  const words = texts.indicators[indicator.id];
  return [
    text(words?.title ?? indicator.id, looks.strong),
    own.kind === 'rate' ? number(own.percent, formats.percent) : emptyCell,
    text(ownFigureWords(t, format, texts, told)),
    text(words?.definition),
  ];
};

/** The enterprise's indicators other than scores. */
export const figuresSheet = (context: WorkbookContext): WorkbookSheet | null => {
  const { t, report } = context;
  const told = report.figures.filter(({ indicator }) => indicator.kind !== 'score');
  if (told.length === 0) return null;
  return tableSheet(context, {
    name: t('xlsx.sheet.figures'),
    title: t('results.figures'),
    hints: [t('results.figuresHint')],
    columns: [
      { title: t('xlsx.indicator'), width: 40 },
      { title: t('xlsx.value'), width: 12 },
      { title: t('xlsx.inWords'), width: 34 },
      { title: t('xlsx.definition'), width: 70 },
    ],
    rows: told.map((figure) => figureRow(context, figure)),
    side: 1,
  });
};
