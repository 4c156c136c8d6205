import * as z from 'zod/mini';
import { groupId, levelId, tagId } from './ids.ts';
import { ownerLimit, quarterLimit } from './limits.ts';

export const target = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject({ kind: z.literal('level'), level: levelId })),
  z.readonly(z.strictObject({ kind: z.literal('score'), group: groupId, min: z.number() })),
]);
/** What a plan is to reach: a level with all below it, or a score of a group on the pack's scale. */
export type Target = z.infer<typeof target>;

const task = z.readonly(
  z.strictObject({
    /** A step by its id: an action of the advice, or evidence to gather. */
    step: z.string().check(z.minLength(1)),
    /** The quarter it begins in, counted from the plan's first (0). */
    quarter: z.int().check(z.gte(0), z.lte(quarterLimit)),
    owner: z.string().check(z.maxLength(ownerLimit)),
    /** Money beyond own staff, in 万元; null: not said. */
    budget: z.nullable(z.number().check(z.gte(0))),
    due: z.nullable(z.iso.date()),
    done: z.boolean(),
  }),
);
export type PlanTask = z.infer<typeof task>;

/** A way to a target as the enterprise has made it its own. Which steps it takes is kept; what they bring is worked out anew. */
export const plan = z
  .readonly(
    z.strictObject({
      target,
      /** Person-days of own staff a quarter. */
      capacity: z.number().check(z.gte(1), z.lte(10_000)),
      start: z.readonly(z.strictObject({ year: z.int().check(z.gte(2000), z.lte(2100)), quarter: z.int().check(z.gte(1), z.lte(4)) })),
      /** What the enterprise does without: single steps, and everything with a tag. */
      without: z.readonly(z.strictObject({ steps: z.readonly(z.array(z.string())), tags: z.readonly(z.array(tagId)) })),
      tasks: z.readonly(z.array(task)),
    }),
  )
  .check(z.refine((p) => new Set(p.tasks.map((t) => t.step)).size === p.tasks.length, { path: ['tasks'] }));
export type Plan = z.infer<typeof plan>;
