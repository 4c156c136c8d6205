import * as z from 'zod/mini';
import { formId, packId } from './ids.ts';
import { type ReferenceProfile, referenceProfile } from './reference-profile.ts';

export const cohortFormat = 'rongchi-cohort';
export const cohortFormatVersion = 1;

/** Under this many enterprises nothing is told: a figure on four is nearly a figure on one. */
export const fewestEnterprises = 5;

/** By what the enterprises of a cohort are told apart. */
export const cohortDimensions = ['all', 'industry', 'size', 'city', 'year', 'industry-year'] as const;
export type CohortDimension = (typeof cohortDimensions)[number];

/** `few`: fewer than five enterprises. `complement`: withheld so that those could not be worked out by subtraction. */
export const withholdingReasons = ['few', 'complement'] as const;
export type WithholdingReason = (typeof withholdingReasons)[number];

const title = z.readonly(z.strictObject({ title: z.string().check(z.minLength(1)) }));

/**
 * What many assessments have in common, slice by slice, as reference figures for use elsewhere:
 * no names, ids, notes or days, and nothing on fewer than five enterprises.
 */
export const cohortFile = z.readonly(
  z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal(cohortFormat),
    formatVersion: z.literal(cohortFormatVersion),
    /** Follows from the content: the same enterprises make the same id. */
    id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    kind: z.enum(['cohort', 'illustrative']),
    /** First and last year of the assessments. */
    years: z.readonly(z.strictObject({ from: z.string().check(z.length(4)), to: z.string().check(z.length(4)) })),
    texts: z.readonly(z.strictObject({ 'zh-CN': title, en: title })),
    profiles: z.readonly(z.array(referenceProfile).check(z.minLength(1))),
    /** How many slices are not told, and why; not which. */
    withheld: z.readonly(
      z.array(
        z.readonly(
          z.strictObject({
            packId,
            form: formId,
            dimension: z.enum(cohortDimensions),
            reason: z.enum(withholdingReasons),
            slices: z.int().check(z.positive()),
          }),
        ),
      ),
    ),
  }),
);
export type CohortFile = z.infer<typeof cohortFile>;

/** A profile before i18n has put it into words. */
export type WordlessProfile = Omit<ReferenceProfile, 'texts' | '$schema'>;
