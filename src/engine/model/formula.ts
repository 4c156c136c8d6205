import { z } from 'zod';
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

export const formula: z.ZodType<Formula> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('answer'), question: questionId }).readonly(),
    z.strictObject({ kind: z.literal('percent-of'), of: z.array(formula).length(2).readonly() }).readonly(),
    z.strictObject({ kind: z.literal('mean'), of: z.array(formula).min(2).readonly() }).readonly(),
    z.strictObject({ kind: z.literal('sum'), of: z.array(formula).min(2).readonly() }).readonly(),
  ]),
);

/** Every question a formula looks at, in order. */
export const formulaQuestions = (f: Formula): readonly z.infer<typeof questionId>[] =>
  f.kind === 'answer' ? [f.question] : f.of.flatMap(formulaQuestions);
