import * as z from 'zod/mini';
import { questionId } from './ids.ts';

/**
 * A figure computed from answers, as data. `answer`: the percentage, the number, or what a pair makes, in the question's own (result) unit.
 * `percent-of`: a × b ÷ 100, for a share of a share.
 */
export type Formula =
  | { readonly kind: 'answer'; readonly question: z.infer<typeof questionId> }
  | { readonly kind: 'percent-of'; readonly of: readonly Formula[] }
  | { readonly kind: 'mean'; readonly of: readonly Formula[] }
  | { readonly kind: 'sum'; readonly of: readonly Formula[] };

export const formula: z.ZodMiniType<Formula> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.readonly(z.strictObject({ kind: z.literal('answer'), question: questionId })),
    z.readonly(z.strictObject({ kind: z.literal('percent-of'), of: z.readonly(z.array(formula).check(z.length(2))) })),
    z.readonly(z.strictObject({ kind: z.literal('mean'), of: z.readonly(z.array(formula).check(z.minLength(2))) })),
    z.readonly(z.strictObject({ kind: z.literal('sum'), of: z.readonly(z.array(formula).check(z.minLength(2))) })),
  ]),
);
