import type { GroupRow, ItemRow } from '../../../engine/index.ts';
import { answerWords, evidenceWords } from '../../../i18n/answer-words.ts';
import type { Block, Cell, Row } from '../document.ts';
import { cell, cellOf, heading, headRow, paragraph, ruled, run } from './blocks.ts';
import { type Context, groupTitle, topicOf } from './context.ts';

const answerText = ({ t, texts, format }: Context, { question, record }: ItemRow): string => {
  const words = answerWords(t, question, record, texts, format);
  return record.state.kind === 'not-applicable' ? t('paper.notApplicable', { reason: words }) : words;
};

/** The answer with its note; in full also what is at hand to show, unless the list of evidence has it ticked already. */
const answerCell = (context: Context, item: ItemRow): Cell => {
  const { t, texts, options } = context;
  const { question, record } = item;
  const isOmitted = options.detail === 'brief' || options.sections.includes('evidence');
  const evidence = isOmitted ? '' : evidenceWords(t, question, record, texts);
  return cellOf([
    paragraph('cell', answerText(context, item)),
    ...(record.note ? [paragraph('cellNote', [run(t('paper.note', { text: record.note }), 'accent')])] : []),
    ...(evidence ? [paragraph('cellNote', t('paper.evidence', { text: evidence }))] : []),
  ]);
};

const questionCell = (context: Context, { question }: ItemRow): Cell => {
  const prompt = context.texts.questions[question.id]?.prompt;
  const isFull = context.options.detail === 'full';
  const topic = paragraph('cell', [run(topicOf(context, question.id), isFull ? 'strong' : null)]);
  return cellOf([topic, ...(prompt && isFull ? [paragraph('cellNote', prompt)] : [])]);
};

const itemRow = (context: Context, item: ItemRow): Row => {
  const { score, status } = item.result;
  const shown = score === null ? run(context.t(`status.${status}`), 'faint') : run(context.format.score(score), 'strong');
  return [questionCell(context, item), answerCell(context, item), cell([shown], 'right')];
};

const groupBlocks = (context: Context, row: GroupRow): readonly Block[] => {
  const { t, format } = context;
  const score = row.score === null ? t('results.noScore') : format.score(row.score);
  const title = heading(row.depth === 0 ? 2 : 3, `${groupTitle(context, row.id)}　${score}`);
  if (row.items.length === 0) return [title];
  const head = headRow([t('paper.question'), t('paper.answerCol'), t('results.score')], ['left', 'left', 'right']);
  return [title, ruled({ widths: [60, 82, 20], head, rows: row.items.map((item) => itemRow(context, item)) })];
};

/** 逐题结果: every question asked, with its answer in words and score and note; in full also with the question itself and the evidence at hand. */
export const answerBlocks = (context: Context): readonly Block[] => [...context.report.groups.flatMap((row) => groupBlocks(context, row))];
