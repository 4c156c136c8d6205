import * as z from 'zod/mini';
import { assessmentId, checkId, enterpriseId, levelId, questionId } from './ids.ts';

const lines = <T extends z.ZodMiniType>(shape: T) => z.readonly(z.strictObject({ 'zh-CN': shape, en: shape }));

/** What a made-up enterprise teaches: its story, the results that are right, and the answers a class most likely gets wrong. */
export const answerKey = z.readonly(
  z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal('rongchi-answer-key'),
    formatVersion: z.literal(1),
    sample: enterpriseId,
    /** Place among the samples, the easiest first. */
    order: z.int(),
    texts: lines(
      z.readonly(
        z.strictObject({
          lesson: z.string().check(z.minLength(1)),
          story: z.readonly(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
        }),
      ),
    ),
    expected: z.readonly(
      z
        .array(
          z.readonly(
            z.strictObject({
              assessment: assessmentId,
              /** Rounded to the pack's decimals; null where nothing is scored. */
              score: z.nullable(z.number()),
              /** The level reached; null where none is given. */
              level: z.nullable(levelId),
              contradictions: z.readonly(z.array(checkId)),
            }),
          ),
        )
        .check(z.minLength(1)),
    ),
    points: z.readonly(
      z.array(
        z.readonly(z.strictObject({ assessment: assessmentId, question: questionId, texts: lines(z.string().check(z.minLength(1))) })),
      ),
    ),
  }),
);
export type AnswerKey = z.infer<typeof answerKey>;
