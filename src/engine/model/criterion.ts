import * as z from 'zod/mini';
import { groupId, levelId, packId, questionId } from './ids.ts';

/** From `atLeast` up, itself included, to `below`, itself not. */
export type Limits = { readonly atLeast?: number | undefined; readonly below?: number | undefined };

/**
 * What an enterprise must be like for a programme to fit it or an entry condition to be met, as data:
 * facts of its profile and results of its assessments. `pack` may be left out inside a questionnaire, where it means that one.
 */
export type Criterion =
  | { readonly kind: 'all'; readonly of: readonly Criterion[] }
  | { readonly kind: 'any'; readonly of: readonly Criterion[] }
  | { readonly kind: 'not'; readonly of: Criterion }
  /** A choice of the profile: industry, productionType, sizeClass, city, region, ownership, group. */
  | { readonly kind: 'fact'; readonly fact: string; readonly oneOf: readonly string[] }
  /** Staff in persons, revenue in 万元 a year. */
  | ({
      readonly kind: 'amount';
      readonly fact: 'staff' | 'revenue';
    } & Limits)
  | { readonly kind: 'certificate'; readonly oneOf: readonly string[] }
  /** Score of a group on its questionnaire's scale. */
  | ({
      readonly kind: 'score';
      readonly pack?: z.infer<typeof packId> | undefined;
      readonly group: z.infer<typeof groupId>;
    } & Limits)
  | ({
      readonly kind: 'question';
      readonly pack?: z.infer<typeof packId> | undefined;
      readonly question: z.infer<typeof questionId>;
    } & Limits)
  /** Every question asked in the group scores at least this much. */
  | {
      readonly kind: 'every-question';
      readonly pack?: z.infer<typeof packId> | undefined;
      readonly group: z.infer<typeof groupId>;
      readonly atLeast: number;
    }
  /** One of these levels is reached. */
  | { readonly kind: 'level'; readonly pack?: z.infer<typeof packId> | undefined; readonly oneOf: readonly z.infer<typeof levelId>[] };

const limits = { atLeast: z.optional(z.number()), below: z.optional(z.number()) };
const within = { pack: z.optional(packId) };

export const criterion: z.ZodMiniType<Criterion> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.readonly(z.strictObject({ kind: z.literal('all'), of: z.readonly(z.array(criterion).check(z.minLength(1))) })),
    z.readonly(z.strictObject({ kind: z.literal('any'), of: z.readonly(z.array(criterion).check(z.minLength(1))) })),
    z.readonly(z.strictObject({ kind: z.literal('not'), of: criterion })),
    z.readonly(z.strictObject({ kind: z.literal('fact'), fact: z.string(), oneOf: z.readonly(z.array(z.string()).check(z.minLength(1))) })),
    z.readonly(z.strictObject({ kind: z.literal('amount'), fact: z.enum(['staff', 'revenue']), ...limits })),
    z.readonly(z.strictObject({ kind: z.literal('certificate'), oneOf: z.readonly(z.array(z.string()).check(z.minLength(1))) })),
    z.readonly(z.strictObject({ kind: z.literal('score'), ...within, group: groupId, ...limits })),
    z.readonly(z.strictObject({ kind: z.literal('question'), ...within, question: questionId, ...limits })),
    z.readonly(z.strictObject({ kind: z.literal('every-question'), ...within, group: groupId, atLeast: z.number() })),
    z.readonly(z.strictObject({ kind: z.literal('level'), ...within, oneOf: z.readonly(z.array(levelId).check(z.minLength(1))) })),
  ]),
);
