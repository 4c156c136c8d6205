import { z } from 'zod';
import { evidenceId, optionId, packId, questionId } from './ids.ts';
import { degrees } from './question.ts';

const finite = z.number();

/** The value of an answer, on the kind its question declares. Numbers are in the question's own unit. */
export const answerValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), option: optionId }).readonly(),
  z.strictObject({ kind: z.literal('multiple'), options: z.array(optionId).min(1).readonly() }).readonly(),
  z.strictObject({ kind: z.literal('percentage'), percent: finite.min(0).max(100) }).readonly(),
  z.strictObject({ kind: z.literal('number'), value: finite }).readonly(),
  /** Null: not known yet; a pair with a null side is kept but not scored. */
  z.strictObject({ kind: z.literal('pair'), first: finite.nullable(), second: finite.nullable() }).readonly(),
  z.strictObject({ kind: z.literal('ladder'), rung: optionId }).readonly(),
  /** Degree by practice; a practice not judged yet has none. */
  z.strictObject({ kind: z.literal('practices'), degrees: z.record(optionId, z.enum(degrees)).readonly() }).readonly(),
]);
export type AnswerValue = z.infer<typeof answerValue>;

export const reasonLimit = 500;

export const answerState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unanswered') }).readonly(),
  z.strictObject({ kind: z.literal('answered'), value: answerValue }).readonly(),
  z.strictObject({ kind: z.literal('not-applicable'), reason: z.string().max(reasonLimit) }).readonly(),
  z.strictObject({ kind: z.literal('unknown') }).readonly(),
]);
export type AnswerState = z.infer<typeof answerState>;

export const noteLimit = 2000;

/** How sure the respondent is of an answer. */
export const confidences = ['high', 'middle', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** All that is kept about one question. */
export const answerRecord = z
  .strictObject({
    state: answerState,
    note: z.string().max(noteLimit),
    flagged: z.boolean(),
    /** Null: not said. Only an answer has one. */
    confidence: z.enum(confidences).nullable(),
    evidence: z.array(evidenceId).readonly(),
    /** Where the answer was taken over from; null once it is given or changed here. */
    carried: z
      .strictObject({ packId, questions: z.array(questionId).min(1).readonly() })
      .readonly()
      .nullable(),
  })
  .readonly();
export type AnswerRecord = z.infer<typeof answerRecord>;

/** Records by question; a question never touched has none. */
export const answers = z.record(questionId, answerRecord).readonly();
export type Answers = z.infer<typeof answers>;

export const unansweredRecord: AnswerRecord = {
  state: { kind: 'unanswered' },
  note: '',
  flagged: false,
  confidence: null,
  evidence: [],
  carried: null,
};

export const recordOf = (all: Answers, id: z.infer<typeof questionId>): AnswerRecord =>
  (Object.hasOwn(all, id) ? all[id] : undefined) ?? unansweredRecord;
