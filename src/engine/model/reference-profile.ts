import { z } from 'zod';
import { formId, groupId, indicatorId, packId, region } from './ids.ts';

export const referenceFormat = 'rongchi-reference';
export const referenceFormatVersion = 1;

/**
 * What kind of number a published figure is. Only like is compared with like:
 * a mean of enterprise rates with a rate, a mean of scores with a score on the same scale; a share of enterprises is only told.
 * An index of another model and a mere count meet nothing.
 */
export const statistic = z.enum(['mean-of-rates', 'mean-of-scores', 'share-of-enterprises', 'index', 'count']);
export type Statistic = z.infer<typeof statistic>;

/** The value under which the share `p` (0–1) of the enterprises lies. */
const quantile = z.strictObject({ p: z.number().gt(0).lt(1), value: z.number() }).readonly();
export type Quantile = z.infer<typeof quantile>;

const figureShape = {
  id: z.string().min(1),
  statistic,
  /** `percent` for rates and shares; else the name of the published scale. */
  scale: z.string().min(1),
  value: z.number(),
  /** How the enterprises behind a mean are spread; p ascending, values non-decreasing. */
  quantiles: z.array(quantile).min(1).readonly().optional(),
  /** The time the figure speaks of: 2019, 2021-10, 2025-Q1, 2024/2026 (from, to). */
  period: z.string().min(4),
  /** Enterprises behind the figure; null where the source does not say. */
  sampleSize: z.int().positive().nullable(),
  /** Where it speaks of another region than its profile. */
  region: region.optional(),
  /** A derived figure shows its arithmetic. */
  derivation: z.string().min(1).optional(),
};

/** A figure speaks of a declared indicator, as published ones do, or of a group's score in the questionnaire its cohort answered. */
const figure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('indicator').optional(), indicator: indicatorId, ...figureShape }).readonly(),
  z.strictObject({ kind: z.literal('group'), group: groupId, ...figureShape }).readonly(),
]);
export type ReferenceFigure = z.infer<typeof figure>;

const profileId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Whose answers a computed profile sums up: scores of another questionnaire, edition or form are on another scale. */
const cohortBasis = z
  .strictObject({
    /** The cohort this profile is one slice of. */
    id: profileId,
    packId,
    /** Major number of the questionnaire's version. */
    edition: z.int().min(0),
    form: formId,
    /** Enterprises in the slice; a figure may rest on fewer of them. */
    enterprises: z.int().positive(),
  })
  .readonly();
export type CohortBasis = z.infer<typeof cohortBasis>;

const referenceTexts = z
  .strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    /** Title of the document or article the figures were found in. */
    source: z.string().min(1),
    /** Whom the figures speak of, as the source says it. */
    population: z.string().min(1),
    caveat: z.string().min(1).optional(),
    indicators: z.record(z.string(), z.string().min(1)),
  })
  .readonly();

/** One source of figures. Recalled figures have no place here: `evidence` knows found, derived, and computed from assessments. */
export const referenceProfile = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(referenceFormat),
    formatVersion: z.literal(referenceFormatVersion),
    id: profileId,
    /** `cohort`: summed up from assessments of this tool. `illustrative`: made up for training, said so wherever shown. */
    kind: z.enum(['statistic', 'target', 'illustrative', 'cohort']),
    evidence: z.enum(['found', 'derived', 'computed']),
    published: z.string().min(4),
    /** Address of the page the figure was found on (http or https), or the document's number where it has no address. */
    url: z
      .string()
      .regex(/^https?:\/\//)
      .nullable(),
    document: z.string().min(1).nullable(),
    scope: z
      .strictObject({
        region,
        /** Two-digit GB/T 4754 classes; empty: all industry. */
        industries: z.array(z.string()).readonly(),
        /** Size classes; empty: any. */
        sizes: z.array(z.string()).readonly(),
        /** Cities of the profile catalogue; empty: any. */
        cities: z.array(z.string()).default([]).readonly(),
      })
      .readonly(),
    cohort: cohortBasis.optional(),
    figures: z.array(figure).min(1).readonly(),
    texts: z.strictObject({ 'zh-CN': referenceTexts, en: referenceTexts }).readonly(),
  })
  .readonly()
  .refine((p) => p.url !== null || p.document !== null || p.evidence === 'computed', { path: ['url'] })
  .refine((p) => p.evidence !== 'derived' || p.figures.every((f) => f.derivation !== undefined), { path: ['figures'] })
  .refine((p) => (p.cohort === undefined) === (p.evidence !== 'computed'), { path: ['cohort'] })
  .refine((p) => p.kind !== 'cohort' || p.cohort !== undefined, { path: ['cohort'] })
  .refine((p) => p.cohort !== undefined || p.figures.every((f) => f.kind !== 'group'), { path: ['figures'] });
export type ReferenceProfile = z.infer<typeof referenceProfile>;
