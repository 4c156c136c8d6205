import * as z from 'zod/mini';
import { confidences } from './answer-terms.ts';
import { answerState } from './answers.ts';
import { evidenceId, questionId } from './ids.ts';
import { noteLimit } from './limits.ts';

/** What is put in place of parts of a record; the parts not named stay. */
export const answerEdit = z.readonly(
  z.strictObject({
    state: z.exactOptional(answerState),
    note: z.exactOptional(z.string().check(z.maxLength(noteLimit))),
    flagged: z.exactOptional(z.boolean()),
    confidence: z.exactOptional(z.nullable(z.enum(confidences))),
    evidence: z.exactOptional(z.readonly(z.array(evidenceId))),
  }),
);
export type AnswerEdit = z.infer<typeof answerEdit>;

/** Edits tried on a copy of answers, by question. Only what differs is held, so that whatever else changes meanwhile is not undone. */
export const answerEdits = z.readonly(z.record(questionId, answerEdit));
export type AnswerEdits = z.infer<typeof answerEdits>;
