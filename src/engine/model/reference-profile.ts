import * as z from 'zod/mini';
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
const quantile = z.readonly(z.strictObject({ p: z.number().check(z.gt(0), z.lt(1)), value: z.number() }));
export type Quantile = z.infer<typeof quantile>;

const figureShape = {
  id: z.string().check(z.minLength(1)),
  statistic,
  /** `percent` for rates and shares; else the name of the published scale. */
  scale: z.string().check(z.minLength(1)),
  value: z.number(),
  /** How the enterprises behind a mean are spread; p ascending, values non-decreasing. */
  quantiles: z.optional(z.readonly(z.array(quantile).check(z.minLength(1)))),
  /** The time the figure speaks of: 2019, 2021-10, 2025-Q1, 2024/2026 (from, to). */
  period: z.string().check(z.minLength(4)),
  /** Enterprises behind the figure; null where the source does not say. */
  sampleSize: z.nullable(z.int().check(z.positive())),
  /** Where it speaks of another region than its profile. */
  region: z.optional(region),
  /** A derived figure shows its arithmetic. */
  derivation: z.optional(z.string().check(z.minLength(1))),
};

/** A figure speaks of a declared indicator, as published ones do, or of a group's score in the questionnaire its cohort answered. */
const figure = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject({ kind: z.optional(z.literal('indicator')), indicator: indicatorId, ...figureShape })),
  z.readonly(z.strictObject({ kind: z.literal('group'), group: groupId, ...figureShape })),
]);
export type ReferenceFigure = z.infer<typeof figure>;

const profileId = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** Whose answers a computed profile sums up: scores of another questionnaire, edition or form are on another scale. */
const cohortBasis = z.readonly(
  z.strictObject({
    /** The cohort this profile is one slice of. */
    id: profileId,
    packId,
    /** Major number of the questionnaire's version. */
    edition: z.int().check(z.gte(0)),
    form: formId,
    /** Enterprises in the slice; a figure may rest on fewer of them. */
    enterprises: z.int().check(z.positive()),
  }),
);
export type CohortBasis = z.infer<typeof cohortBasis>;

const referenceTexts = z.readonly(
  z.strictObject({
    title: z.string().check(z.minLength(1)),
    publisher: z.string().check(z.minLength(1)),
    /** Title of the document or article the figures were found in. */
    source: z.string().check(z.minLength(1)),
    /** Whom the figures speak of, as the source says it. */
    population: z.string().check(z.minLength(1)),
    caveat: z.optional(z.string().check(z.minLength(1))),
    indicators: z.record(z.string(), z.string().check(z.minLength(1))),
  }),
);

/** One source of figures. Recalled figures have no place here: `evidence` knows found, derived, and computed from assessments. */
export const referenceProfile = z
  .readonly(
    z.strictObject({
      $schema: z.optional(z.string()),
      format: z.literal(referenceFormat),
      formatVersion: z.literal(referenceFormatVersion),
      id: profileId,
      /** `cohort`: summed up from assessments of this tool. `illustrative`: made up for training, said so wherever shown. */
      kind: z.enum(['statistic', 'target', 'illustrative', 'cohort']),
      evidence: z.enum(['found', 'derived', 'computed']),
      published: z.string().check(z.minLength(4)),
      /** Address of the page the figure was found on (http or https), or the document's number where it has no address. */
      url: z.nullable(z.string().check(z.regex(/^https?:\/\//))),
      document: z.nullable(z.string().check(z.minLength(1))),
      scope: z.readonly(
        z.strictObject({
          region,
          /** Two-digit GB/T 4754 classes; empty: all industry. */
          industries: z.readonly(z.array(z.string())),
          /** Size classes; empty: any. */
          sizes: z.readonly(z.array(z.string())),
          /** Cities of the profile catalogue; empty: any. */
          cities: z.readonly(z._default(z.array(z.string()), [])),
        }),
      ),
      cohort: z.optional(cohortBasis),
      figures: z.readonly(z.array(figure).check(z.minLength(1))),
      texts: z.readonly(z.strictObject({ 'zh-CN': referenceTexts, en: referenceTexts })),
    }),
  )
  .check(
    z.refine((p) => p.url !== null || p.document !== null || p.evidence === 'computed', { path: ['url'] }),
    z.refine((p) => p.evidence !== 'derived' || p.figures.every((f) => f.derivation !== undefined), { path: ['figures'] }),
    z.refine((p) => (p.cohort === undefined) === (p.evidence !== 'computed'), { path: ['cohort'] }),
    z.refine((p) => p.kind !== 'cohort' || p.cohort !== undefined, { path: ['cohort'] }),
    z.refine((p) => p.cohort !== undefined || p.figures.every((f) => f.kind !== 'group'), { path: ['figures'] }),
  );
export type ReferenceProfile = z.infer<typeof referenceProfile>;
