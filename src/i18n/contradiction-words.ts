import type { ConsistencyCheck, PackTexts, QuestionId, ReportModel } from '../engine/index.ts';
import { answerWords } from './answer-words.ts';
import type { Translate } from './translator.ts';
import type { Format } from './use-format.ts';

export type GivenAnswer = { readonly id: QuestionId; readonly topic: string; readonly answer: string };

/** The answers that do not go together, in words, in the order the check names them. */
export const contradictingAnswers = (
  t: Translate,
  format: Pick<Format, 'number' | 'percent'>,
  report: ReportModel,
  texts: PackTexts,
  check: ConsistencyCheck,
): readonly GivenAnswer[] => {
  const items = report.groups.flatMap((row) => row.items);
  return check.questions.flatMap((id) => {
    const item = items.find(({ question }) => question.id === id);
    if (!item) return [];
    const answer = answerWords(t, item.question, item.record, texts, format) || t(`status.${item.result.status}`);
    return [{ id, topic: texts.questions[id]?.topic ?? id, answer }];
  });
};
