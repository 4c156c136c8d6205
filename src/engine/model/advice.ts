import * as z from 'zod/mini';
import { actionId, optionId, packId, questionId, roleId, tagId } from './ids.ts';
import { proofs } from './question.ts';

/**
 * The one step an action takes. `option`: from an option or rung to the next. `tick`: one more thing of a list.
 * `value`: the question's figure from one mark to the next, in its own unit; `from` the larger where less is better.
 */
const step = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject({ kind: z.literal('option'), from: optionId, to: optionId })),
  z.readonly(z.strictObject({ kind: z.literal('tick'), option: optionId })),
  z.readonly(z.strictObject({ kind: z.literal('value'), from: z.number(), to: z.number() })),
]);
export type AdviceStep = z.infer<typeof step>;

const actionTexts = z.readonly(
  z.strictObject({
    /** What to do, in one sentence. */
    what: z.string().check(z.minLength(1)),
    /** What to expect of it. */
    effect: z.string().check(z.minLength(1)),
    /** What remains as evidence. */
    evidence: z.string().check(z.minLength(1)),
  }),
);

/** The enterprise's own staff, in person-days (人天), roughly. */
const effort = z
  .readonly(z.strictObject({ min: z.int().check(z.positive()), max: z.int().check(z.positive()) }))
  .check(z.refine((e) => e.min < e.max));
export type Effort = z.infer<typeof effort>;

const bothTexts = z.readonly(z.strictObject({ 'zh-CN': actionTexts, en: actionTexts }));

const action = z.readonly(
  z.strictObject({
    id: actionId,
    question: questionId,
    step,
    /** Who does it. */
    roles: z.readonly(z.array(roleId).check(z.minLength(1))),
    effort,
    /** Actions that must come first; the step before at the same question always must. */
    after: z.readonly(z.array(actionId)),
    /** What it needs beyond own staff (a system to buy, say), by the names in `tags`: so that a plan can do without. */
    tags: z.readonly(z._default(z.array(tagId), [])),
    texts: bothTexts,
  }),
);
export type Action = z.infer<typeof action>;

/** What to do where a score is held down only because a kind of evidence is missing; the same for every question. */
const evidenceAction = z.readonly(
  z.strictObject({ proof: z.enum(proofs), roles: z.readonly(z.array(roleId).check(z.minLength(1))), effort, texts: bothTexts }),
);
export type EvidenceAction = z.infer<typeof evidenceAction>;

const tagName = z.string().check(z.minLength(1));
const tag = z.readonly(z.strictObject({ id: tagId, texts: z.readonly(z.strictObject({ 'zh-CN': tagName, en: tagName })) }));
export type AdviceTag = z.infer<typeof tag>;

/** What to do to climb one step at one question. Never more than one step at a time. */
export const advice = z.readonly(
  z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal('rongchi-advice'),
    formatVersion: z.literal(2),
    packId,
    actions: z.readonly(z.array(action)),
    evidence: z.readonly(z._default(z.array(evidenceAction), [])),
    tags: z.readonly(z._default(z.array(tag), [])),
  }),
);
export type Advice = z.infer<typeof advice>;
