import { z } from 'zod';
import { actionId, optionId, packId, questionId, roleId, tagId } from './ids.ts';
import { proofs } from './question.ts';

/**
 * The one step an action takes. `option`: from an option or rung to the next. `tick`: one more thing of a list.
 * `value`: the question's figure from one mark to the next, in its own unit; `from` the larger where less is better.
 */
const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('option'), from: optionId, to: optionId }).readonly(),
  z.strictObject({ kind: z.literal('tick'), option: optionId }).readonly(),
  z.strictObject({ kind: z.literal('value'), from: z.number(), to: z.number() }).readonly(),
]);
export type AdviceStep = z.infer<typeof step>;

const actionTexts = z
  .strictObject({
    /** What to do, in one sentence. */
    what: z.string().min(1),
    /** What to expect of it. */
    effect: z.string().min(1),
    /** What remains as evidence. */
    evidence: z.string().min(1),
  })
  .readonly();

/** The enterprise's own staff, in person-days (人天), roughly. */
const effort = z
  .strictObject({ min: z.int().positive(), max: z.int().positive() })
  .readonly()
  .refine((e) => e.min < e.max);
export type Effort = z.infer<typeof effort>;

const bothTexts = z.strictObject({ 'zh-CN': actionTexts, en: actionTexts }).readonly();

const action = z
  .strictObject({
    id: actionId,
    question: questionId,
    step,
    /** Who does it. */
    roles: z.array(roleId).min(1).readonly(),
    effort,
    /** Actions that must come first; the step before at the same question always must. */
    after: z.array(actionId).readonly(),
    /** What it needs beyond own staff (a system to buy, say), by the names in `tags`: so that a plan can do without. */
    tags: z.array(tagId).default([]).readonly(),
    texts: bothTexts,
  })
  .readonly();
export type Action = z.infer<typeof action>;

/** What to do where a score is held down only because a kind of evidence is missing; the same for every question. */
const evidenceAction = z
  .strictObject({ proof: z.enum(proofs), roles: z.array(roleId).min(1).readonly(), effort, texts: bothTexts })
  .readonly();
export type EvidenceAction = z.infer<typeof evidenceAction>;

const tagName = z.string().min(1);
const tag = z.strictObject({ id: tagId, texts: z.strictObject({ 'zh-CN': tagName, en: tagName }).readonly() }).readonly();
export type AdviceTag = z.infer<typeof tag>;

/** What to do to climb one step at one question. Never more than one step at a time. */
export const advice = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('rongchi-advice'),
    formatVersion: z.literal(2),
    packId,
    actions: z.array(action).readonly(),
    evidence: z.array(evidenceAction).default([]).readonly(),
    tags: z.array(tag).default([]).readonly(),
  })
  .readonly();
export type Advice = z.infer<typeof advice>;
