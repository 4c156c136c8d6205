import type { AnswerRecord, Answers } from './answers.ts';
import type { QuestionId } from './ids.ts';

export const unansweredRecord: AnswerRecord = {
  state: { kind: 'unanswered' },
  note: '',
  flagged: false,
  confidence: null,
  evidence: [],
  carried: null,
};

export const recordOf = (all: Answers, id: QuestionId): AnswerRecord => (Object.hasOwn(all, id) ? all[id] : undefined) ?? unansweredRecord;
