import * as z from 'zod/mini';
import { enterpriseId } from './ids.ts';
import { nameLimit } from './limits.ts';

/**
 * What is asked once about an enterprise and used by every questionnaire.
 * Choices are ids of questionnaires/profile/profile.json; null: not said. Revenue in 万元 a year, staff in persons.
 */
export const facts = z.readonly(
  z.strictObject({
    name: z.string().check(z.maxLength(nameLimit)),
    /** As typed, normalised; whether it is right is said on screen. */
    creditCode: z.string().check(z.maxLength(40)),
    industry: z.nullable(z.string()),
    productionType: z.nullable(z.string()),
    staff: z.nullable(z.int().check(z.gte(0), z.lte(10_000_000))),
    revenue: z.nullable(z.number().check(z.gte(0), z.lte(1e10))),
    city: z.nullable(z.string()),
    ownership: z.nullable(z.string()),
    group: z.nullable(z.string()),
    certificates: z.readonly(z.array(z.string())),
  }),
);
export type Facts = z.infer<typeof facts>;

export const enterprise = z.readonly(
  z.strictObject({
    id: enterpriseId,
    /** Made up, for training: said on every screen and page. */
    sample: z.boolean(),
    facts,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  }),
);
export type Enterprise = z.infer<typeof enterprise>;
