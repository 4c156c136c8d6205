import * as z from 'zod/mini';
import { answerHistory } from './answer-history.ts';
import { answers } from './answers.ts';
import { assessmentId, enterpriseId, formId, packId, questionId } from './ids.ts';
import { plan } from './plan.ts';

/** One enterprise's answers to one form of one questionnaire. Scores are never kept: they follow from pack, facts and answers. */
export const assessment = z.readonly(
  z.strictObject({
    id: assessmentId,
    enterpriseId,
    packId,
    /** Version of the pack the answers were last given to. */
    packVersion: z.string(),
    form: formId,
    answers,
    /** Where the respondent was, to resume there. */
    lastQuestion: z.nullable(questionId),
    /** The way up the enterprise has chosen; null: none yet. */
    plan: z._default(z.nullable(plan), null),
    /** What was answered before; on the device and in saved files, not in reports. */
    history: z._default(answerHistory, {}),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  }),
);
export type Assessment = z.infer<typeof assessment>;
