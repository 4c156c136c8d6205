import type { AnswerRecord, Degree, Question, QuestionScore } from '../../engine/index.ts';
import { answerWords } from '../../i18n/answer-words.ts';
import { bandWords } from '../../i18n/band-words.ts';
import { formats, number, text, type WorkbookCell } from './cell-content.ts';
import { looks } from './cell-style.ts';
import { isTold, type PlacedItem, placedItems, scoreCell, titleOf, topicOf, type WorkbookContext } from './workbook-context.ts';
import { tableSheet, type WorkbookColumn, type WorkbookSheet } from './workbook-table.ts';
import { questionWorking } from './workbook-working.ts';

const hasSubgroups = ({ report }: WorkbookContext): boolean => report.groups.some(({ depth }) => depth > 0);

const questionColumns = (context: WorkbookContext): readonly WorkbookColumn[] => {
  const { t, report } = context;
  return [
    { title: t('results.dimension'), width: 14 },
    ...(hasSubgroups(context) ? [{ title: t('xlsx.subgroup'), width: 14 }] : []),
    { title: t('paper.item'), width: 18 },
    { title: t('xlsx.question'), width: 34 },
    { title: t('paper.answerCol'), width: 34 },
    { title: t('xlsx.state'), width: 9 },
    { title: t('results.score'), width: 9 },
    ...(report.bands ? [{ title: t('band.column'), width: 13 }] : []),
    { title: t('paper.shareOfTotal'), width: 10 },
    { title: t('xlsx.potential'), width: 10 },
    { title: t('xlsx.note'), width: 26 },
    { title: t('xlsx.evidence'), width: 26 },
    { title: t('xlsx.flagged'), width: 7 },
    { title: t('answer.confidence.label'), width: 8 },
    { title: t('xlsx.reason'), width: 18 },
    ...(isTold(context, 'explanation') ? [{ title: t('explain.working'), width: 38 }] : []),
  ];
};

const evidenceWords = ({ texts }: WorkbookContext, { id }: Question, { evidence }: AnswerRecord): string =>
  evidence.map((one) => texts.questions[id]?.evidence?.[one] ?? one).join('\n');

const scoreCells = (context: WorkbookContext, { id, score, status }: QuestionScore): readonly WorkbookCell[] => {
  const { t, report, weighed } = context;
  const { decimals } = report.pack.scale;
  return [
    text(t(`status.${status}`)),
    scoreCell(context, id, score, '—'),
    ...(report.bands ? [text(bandWords(report, id) ?? '', { align: 'right' })] : []),
    number(weighed.get(id)?.share, formats.share),
    number(weighed.get(id)?.potential, formats.fixed(decimals + 1)),
  ];
};

const questionRow = (context: WorkbookContext, { item, outer, inner }: PlacedItem): readonly WorkbookCell[] => {
  const { t, texts, format } = context;
  const { question, result, record } = item;
  const words = answerWords(t, question, record, texts, format);
  const isReason = record.state.kind === 'not-applicable';
  return [
    text(titleOf(context, outer), looks.soft),
    ...(hasSubgroups(context) ? [text(inner === outer ? '' : titleOf(context, inner), looks.soft)] : []),
    text(topicOf(context, question.id), looks.strong),
    text(texts.questions[question.id]?.prompt),
    text(isReason ? '' : words),
    ...scoreCells(context, result),
    text(record.note),
    text(evidenceWords(context, question, record)),
    text(record.flagged ? t('results.yes') : ''),
    text(record.confidence ? t(`answer.confidence.${record.confidence}`) : ''),
    text(isReason ? words : ''),
    ...(isTold(context, 'explanation') ? [text(questionWorking(context, question))] : []),
  ];
};

/** Every question asked: answer, score, what it weighs, what could be gained, and what was noted. */
export const questionsSheet = (context: WorkbookContext): WorkbookSheet =>
  tableSheet(context, {
    name: context.t('xlsx.sheet.questions'),
    title: context.t('paper.items'),
    hints: [context.t('xlsx.potentialHint')],
    columns: questionColumns(context),
    rows: placedItems(context).map((placed) => questionRow(context, placed)),
    side: 3,
  });

const judgedDegrees = ({ state }: AnswerRecord): Readonly<Record<string, Degree>> =>
  state.kind === 'answered' && state.value.kind === 'practices' ? state.value.degrees : {};

const practiceRows = (context: WorkbookContext, { item, outer }: PlacedItem): readonly (readonly WorkbookCell[])[] => {
  const { t, texts, report } = context;
  const { question, record } = item;
  const { answer } = question;
  if (answer.kind !== 'practices') return [];
  const judged = judgedDegrees(record);
  const words = texts.questions[question.id]?.practices ?? {};
  const worth = report.pack.practiceRule?.worth;
  return answer.levels.flatMap(({ rung, practices }) =>
    practices.map((practice) => {
      const degree = judged[practice];
      return [
        text(titleOf(context, outer), looks.soft),
        text(topicOf(context, question.id), looks.strong),
        text(t('explain.rung', { rung })),
        text(words[practice] ?? practice),
        text(degree ? t(`degree.${degree}`) : t('xlsx.notJudged'), degree ? {} : looks.soft),
        number(degree ? worth?.[degree] : null, formats.share),
      ];
    }),
  );
};

/** Every practice of every question that is judged by practices; null where none is. */
export const practicesSheet = (context: WorkbookContext): WorkbookSheet | null => {
  const { t } = context;
  const rows = placedItems(context).flatMap((placed) => practiceRows(context, placed));
  if (rows.length === 0) return null;
  return tableSheet(context, {
    name: t('xlsx.sheet.practices'),
    title: t('xlsx.practicesTitle'),
    columns: [
      { title: t('results.dimension'), width: 18 },
      { title: t('paper.item'), width: 22 },
      { title: t('xlsx.rung'), width: 10 },
      { title: t('xlsx.practice'), width: 80 },
      { title: t('explain.met'), width: 14 },
      { title: t('xlsx.worth'), width: 10 },
    ],
    rows,
    side: 2,
  });
};
