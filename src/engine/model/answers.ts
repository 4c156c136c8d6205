import * as z from 'zod/mini';
import { confidences, degrees } from './answer-terms.ts';
import { evidenceId, optionId, packId, questionId } from './ids.ts';
import { noteLimit, reasonLimit } from './limits.ts';

const finite = z.number();

/** The value of an answer, on the kind its question declares. Numbers are in the question's own unit. */
export const answerValue = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject({ kind: z.literal('single'), option: optionId })),
  z.readonly(z.strictObject({ kind: z.literal('multiple'), options: z.readonly(z.array(optionId).check(z.minLength(1))) })),
  z.readonly(z.strictObject({ kind: z.literal('percentage'), percent: finite.check(z.gte(0), z.lte(100)) })),
  z.readonly(z.strictObject({ kind: z.literal('number'), value: finite })),
  /** Null: not known yet; a pair with a null side is kept but not scored. */
  z.readonly(z.strictObject({ kind: z.literal('pair'), first: z.nullable(finite), second: z.nullable(finite) })),
  z.readonly(z.strictObject({ kind: z.literal('ladder'), rung: optionId })),
  /** Degree by practice; a practice not judged yet has none. */
  z.readonly(z.strictObject({ kind: z.literal('practices'), degrees: z.readonly(z.record(optionId, z.enum(degrees))) })),
]);
export type AnswerValue = z.infer<typeof answerValue>;

export const answerState = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject({ kind: z.literal('unanswered') })),
  z.readonly(z.strictObject({ kind: z.literal('answered'), value: answerValue })),
  z.readonly(z.strictObject({ kind: z.literal('not-applicable'), reason: z.string().check(z.maxLength(reasonLimit)) })),
  z.readonly(z.strictObject({ kind: z.literal('unknown') })),
]);
export type AnswerState = z.infer<typeof answerState>;

/** All that is kept about one question. */
export const answerRecord = z.readonly(
  z.strictObject({
    state: answerState,
    note: z.string().check(z.maxLength(noteLimit)),
    flagged: z.boolean(),
    /** Null: not said. Only an answer has one. */
    confidence: z.nullable(z.enum(confidences)),
    evidence: z.readonly(z.array(evidenceId)),
    /** Where the answer was taken over from; null once it is given or changed here. */
    carried: z.nullable(z.readonly(z.strictObject({ packId, questions: z.readonly(z.array(questionId).check(z.minLength(1))) }))),
  }),
);
export type AnswerRecord = z.infer<typeof answerRecord>;

/** Records by question; a question never touched has none. */
export const answers = z.readonly(z.record(questionId, answerRecord));
export type Answers = z.infer<typeof answers>;
