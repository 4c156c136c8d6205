import { z } from 'zod';
import { assessmentId, checkId, enterpriseId, levelId, questionId } from './ids.ts';

const lines = <T extends z.ZodType>(shape: T) => z.strictObject({ 'zh-CN': shape, en: shape }).readonly();

/** What a made-up enterprise teaches: its story, the results that are right, and the answers a class most likely gets wrong. */
export const answerKey = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('rongchi-answer-key'),
    formatVersion: z.literal(1),
    sample: enterpriseId,
    /** Place among the samples, the easiest first. */
    order: z.int(),
    texts: lines(z.strictObject({ lesson: z.string().min(1), story: z.array(z.string().min(1)).min(1).readonly() }).readonly()),
    expected: z
      .array(
        z
          .strictObject({
            assessment: assessmentId,
            /** Rounded to the pack's decimals; null where nothing is scored. */
            score: z.number().nullable(),
            /** The level reached; null where none is given. */
            level: levelId.nullable(),
            contradictions: z.array(checkId).readonly(),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    points: z
      .array(z.strictObject({ assessment: assessmentId, question: questionId, texts: lines(z.string().min(1)) }).readonly())
      .readonly(),
  })
  .readonly();
export type AnswerKey = z.infer<typeof answerKey>;
