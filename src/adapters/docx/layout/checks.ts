import type { ConsistencyCheck } from '../../../engine/index.ts';
import { contradictingAnswers } from '../../../i18n/contradiction-words.ts';
import type { Block, Row } from '../document.ts';
import { cell, cellNote, cellOf, filled, heading, headRow, joined, note, over, pairs, paragraph, ruled, run } from './blocks.ts';
import { type Context, labelled, topicOf } from './context.ts';

/** What does not go together, and under it the answers it is about. */
const checkRows = (context: Context, check: ConsistencyCheck): readonly Row[] => {
  const { t, report, texts, format } = context;
  const title = labelled(context, t(`severity.${check.severity}`), texts.checks[check.id] ?? check.id);
  const answers = contradictingAnswers(t, format, report, texts, check);
  return [
    [filled('F4F2EC', over(2, cell([run(title, 'strong')])))],
    ...answers.map(({ topic, answer }): Row => [cellNote(topic), cell(answer)]),
  ];
};

const contradictions = (context: Context): readonly Block[] => {
  const { t, report } = context;
  if (report.contradictions.length === 0) return [];
  const rows = report.contradictions.flatMap((check) => checkRows(context, check));
  return [heading(2, t('results.contradictions')), note(t('results.contradictionsHint')), pairs([52, 110], rows)];
};

const capped = (context: Context): readonly Block[] => {
  const { t, report, format } = context;
  if (report.capped.length === 0) return [];
  const rows = report.capped.flatMap(({ id, cap }): readonly Row[] =>
    cap
      ? [
          [
            cellOf([paragraph('cell', topicOf(context, id))]),
            cell(t(`results.lacks.${cap.proof}`)),
            cell(format.score(cap.uncapped), 'right'),
            cell([run(format.score(cap.max), 'strong')], 'right'),
          ],
        ]
      : [],
  );
  const head = headRow(
    [t('paper.question'), t('paper.lacking'), t('docx.uncapped'), t('docx.cappedAt')],
    ['left', 'left', 'right', 'right'],
  );
  const hint = note(t('results.cappedHint', { count: report.capped.length }));
  return [heading(2, t('results.capped')), hint, ruled({ widths: [70, 48, 22, 22], head, rows })];
};

/** 需要核实的回答: what answers contradict each other, and scores held down for want of evidence. */
export const checkBlocks = (context: Context): readonly Block[] => joined(contradictions(context), capped(context));
