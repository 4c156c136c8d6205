import type { ItemRow } from '../../../engine/index.ts';
import { answerWords, evidenceWords } from '../../../i18n/answer-words.ts';
import { type Context, groupTitle, topicOf } from './context.ts';
import { drawLines, type Flow } from './flow.ts';
import { accent, contentWidth, faint, lineHeight, page, styles } from './style.ts';
import { drawTable, remaining } from './table.ts';

const scoreOf = ({ t, format }: Context, { result }: ItemRow): string =>
  result.score === null ? t(`status.${result.status}`) : format.score(result.score);

const answerOf = ({ t, texts, format }: Context, { question, record }: ItemRow): string => {
  const words = answerWords(t, question, record, texts, format);
  return record.state.kind === 'not-applicable' ? t('paper.notApplicable', { reason: words }) : words;
};

const drawTopic = (flow: Flow, context: Context, item: ItemRow): void => {
  const topic = flow.paper.wrap(topicOf(context, item.question.id), contentWidth - 26, 'bold', styles.strong.size);
  const height = topic.length * lineHeight(styles.strong);
  flow.need(height + lineHeight(styles.small) * 2);
  flow.put(height, (top) => {
    drawLines(flow.paper, topic, styles.strong, { x: page.left, top });
    const style = item.result.score === null ? { ...styles.small, color: faint } : styles.strong;
    drawLines(flow.paper, [scoreOf(context, item)], style, { x: page.left + contentWidth, top, align: 'right' });
  });
};

/** What is at hand, unless the list of evidence has it ticked already: it would add pages and say nothing new. */
const evidenceOf = ({ t, texts, options }: Context, { question, record }: ItemRow): string =>
  options.sections.includes('evidence') ? '' : evidenceWords(t, question, record, texts);

const drawItem = (flow: Flow, context: Context, item: ItemRow): void => {
  const { t } = context;
  const { record } = item;
  drawTopic(flow, context, item);
  const answer = answerOf(context, item);
  if (answer) flow.paragraph(answer, styles.small);
  if (record.note) flow.paragraph(t('paper.note', { text: record.note }), { ...styles.small, color: accent });
  const evidence = evidenceOf(context, item);
  if (evidence) flow.paragraph(t('paper.evidence', { text: evidence }), { ...styles.small, color: faint });
  flow.space(1.6);
};

const drawTableOf = (flow: Flow, context: Context, items: readonly ItemRow[]): void => {
  const { t } = context;
  const columns = [
    { title: t('paper.question'), width: 46 },
    { title: t('paper.answerCol'), width: remaining(46, 16) },
    { title: t('results.score'), width: 16, align: 'right' },
  ] as const;
  const noteStyle = { ...styles.small, color: accent };
  const rows = items.map((item) => [
    topicOf(context, item.question.id),
    [
      { text: answerOf(context, item), style: styles.small },
      ...(item.record.note ? [{ text: t('paper.note', { text: item.record.note }), style: noteStyle }] : []),
    ],
    scoreOf(context, item),
  ]);
  drawTable(flow, columns, rows);
};

/** 逐题回答与备注: every question asked, with its answer in words, score and note; in full also the evidence at hand, where no list of it is in the report. */
export const drawAnswers = (flow: Flow, context: Context): void => {
  const { t, report, format, options } = context;
  for (const row of report.groups) {
    const score = row.score === null ? t('results.noScore') : format.score(row.score);
    const title = `${groupTitle(context, row.id)}  ${score}`;
    if (row.depth === 0) flow.heading(title, 2);
    else {
      flow.need(24);
      flow.space(options.detail === 'brief' ? 4 : 1.5);
      flow.paragraph(title, { ...styles.subheading, color: accent });
    }
    if (options.detail === 'brief' && row.items.length > 0) drawTableOf(flow, context, row.items);
    else for (const item of row.items) drawItem(flow, context, item);
  }
};
