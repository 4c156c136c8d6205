import { z } from 'zod';
import { optionId, packId, questionId } from './ids.ts';

const action = z
  .strictObject({
    id: z.string().min(1),
    question: questionId,
    /** The option or rung left behind, and the one reached. */
    from: optionId,
    to: optionId,
    texts: z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) }).readonly(),
  })
  .readonly();
export type Action = z.infer<typeof action>;

/** What to do to climb one step at one question. Never more than one step at a time. */
export const advice = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('rongchi-advice'),
    formatVersion: z.literal(1),
    packId,
    actions: z.array(action).readonly(),
  })
  .readonly();
export type Advice = z.infer<typeof advice>;
