import { z } from 'zod';
import { groupId, levelId, tagId } from './ids.ts';

export const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: levelId }).readonly(),
  z.strictObject({ kind: z.literal('score'), group: groupId, min: z.number() }).readonly(),
]);
/** What a plan is to reach: a level with all below it, or a score of a group on the pack's scale. */
export type Target = z.infer<typeof target>;

export const ownerLimit = 60;
export const quarterLimit = 40;

const task = z
  .strictObject({
    /** A step by its id: an action of the advice, or evidence to gather. */
    step: z.string().min(1),
    /** The quarter it begins in, counted from the plan's first (0). */
    quarter: z.int().min(0).max(quarterLimit),
    owner: z.string().max(ownerLimit),
    /** Money beyond own staff, in 万元; null: not said. */
    budget: z.number().min(0).nullable(),
    due: z.iso.date().nullable(),
    done: z.boolean(),
  })
  .readonly();
export type PlanTask = z.infer<typeof task>;

/** A way to a target as the enterprise has made it its own. Which steps it takes is kept; what they bring is worked out anew. */
export const plan = z
  .strictObject({
    target,
    /** Person-days of own staff a quarter. */
    capacity: z.number().min(1).max(10_000),
    start: z.strictObject({ year: z.int().min(2000).max(2100), quarter: z.int().min(1).max(4) }).readonly(),
    /** What the enterprise does without: single steps, and everything with a tag. */
    without: z.strictObject({ steps: z.array(z.string()).readonly(), tags: z.array(tagId).readonly() }).readonly(),
    tasks: z.array(task).readonly(),
  })
  .readonly()
  .refine((p) => new Set(p.tasks.map((t) => t.step)).size === p.tasks.length, { path: ['tasks'] });
export type Plan = z.infer<typeof plan>;
