import { z } from 'zod';
import { enterpriseId } from './ids.ts';

export const nameLimit = 100;

/**
 * What is asked once about an enterprise and used by every questionnaire.
 * Choices are ids of questionnaires/profile/profile.json; null: not said. Revenue in 万元 a year, staff in persons.
 */
export const facts = z
  .strictObject({
    name: z.string().max(nameLimit),
    /** As typed, normalised; whether it is right is said on screen. */
    creditCode: z.string().max(40),
    industry: z.string().nullable(),
    productionType: z.string().nullable(),
    staff: z.number().int().min(0).max(10_000_000).nullable(),
    revenue: z.number().min(0).max(1e10).nullable(),
    city: z.string().nullable(),
    ownership: z.string().nullable(),
    group: z.string().nullable(),
    certificates: z.array(z.string()).readonly(),
  })
  .readonly();
export type Facts = z.infer<typeof facts>;

export const noFacts: Facts = {
  name: '',
  creditCode: '',
  industry: null,
  productionType: null,
  staff: null,
  revenue: null,
  city: null,
  ownership: null,
  group: null,
  certificates: [],
};

export const enterprise = z
  .strictObject({
    id: enterpriseId,
    /** Made up, for training: said on every screen and page. */
    sample: z.boolean(),
    facts,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .readonly();
export type Enterprise = z.infer<typeof enterprise>;
