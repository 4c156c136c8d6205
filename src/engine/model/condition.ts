import * as z from 'zod/mini';
import { optionId, questionId } from './ids.ts';

/**
 * When a question applies, or an indicator counts as adopted, as data.
 * `fact` looks at the enterprise profile, the others at earlier answers of the same assessment.
 */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'fact'; readonly fact: string; readonly oneOf: readonly string[] }
  | {
      readonly kind: 'number';
      readonly question: z.infer<typeof questionId>;
      readonly above?: number | undefined;
      readonly atLeast?: number | undefined;
      readonly below?: number | undefined;
      readonly atMost?: number | undefined;
    }
  | { readonly kind: 'option'; readonly question: z.infer<typeof questionId>; readonly oneOf: readonly z.infer<typeof optionId>[] }
  | { readonly kind: 'some-option'; readonly question: z.infer<typeof questionId> };

export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.readonly(z.strictObject({ kind: z.literal('all'), of: z.readonly(z.array(condition).check(z.minLength(1))) })),
    z.readonly(z.strictObject({ kind: z.literal('any'), of: z.readonly(z.array(condition).check(z.minLength(1))) })),
    z.readonly(z.strictObject({ kind: z.literal('not'), of: condition })),
    z.readonly(z.strictObject({ kind: z.literal('fact'), fact: z.string(), oneOf: z.readonly(z.array(z.string()).check(z.minLength(1))) })),
    z.readonly(
      z.strictObject({
        kind: z.literal('number'),
        question: questionId,
        above: z.optional(z.number()),
        atLeast: z.optional(z.number()),
        below: z.optional(z.number()),
        atMost: z.optional(z.number()),
      }),
    ),
    z.readonly(
      z.strictObject({ kind: z.literal('option'), question: questionId, oneOf: z.readonly(z.array(optionId).check(z.minLength(1))) }),
    ),
    z.readonly(z.strictObject({ kind: z.literal('some-option'), question: questionId })),
  ]),
);
