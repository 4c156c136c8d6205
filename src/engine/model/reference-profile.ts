import { z } from 'zod';
import { indicatorId, region } from './ids.ts';

export const referenceFormat = 'rongchi-reference';
export const referenceFormatVersion = 1;

/**
 * What kind of number a published figure is. Only like is compared with like:
 * a mean of enterprise rates with a rate, a mean of scores with a score on the same scale; a share of enterprises is only told.
 * An index of another model and a mere count meet nothing.
 */
export const statistic = z.enum(['mean-of-rates', 'mean-of-scores', 'share-of-enterprises', 'index', 'count']);
export type Statistic = z.infer<typeof statistic>;

const figure = z
  .strictObject({
    id: z.string().min(1),
    indicator: indicatorId,
    statistic,
    /** `percent` for rates and shares; else the name of the published scale. */
    scale: z.string().min(1),
    value: z.number(),
    /** The time the figure speaks of: 2019, 2021-10, 2025-Q1. */
    period: z.string().min(4),
    /** Enterprises behind the figure; null where the source does not say. */
    sampleSize: z.int().positive().nullable(),
    /** Where it speaks of another region than its profile. */
    region: region.optional(),
    /** A derived figure shows its arithmetic. */
    derivation: z.string().min(1).optional(),
  })
  .readonly();
export type ReferenceFigure = z.infer<typeof figure>;

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

/** One source of published figures. Recalled figures have no place here: `evidence` knows only found and derived. */
export const referenceProfile = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(referenceFormat),
    formatVersion: z.literal(referenceFormatVersion),
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    /** `illustrative`: made up for training, said so wherever shown. */
    kind: z.enum(['statistic', 'target', 'illustrative']),
    evidence: z.enum(['found', 'derived']),
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
      })
      .readonly(),
    figures: z.array(figure).min(1).readonly(),
    texts: z.strictObject({ 'zh-CN': referenceTexts, en: referenceTexts }).readonly(),
  })
  .readonly()
  .refine((p) => p.url !== null || p.document !== null, { path: ['url'] })
  .refine((p) => p.evidence !== 'derived' || p.figures.every((f) => f.derivation !== undefined), { path: ['figures'] });
export type ReferenceProfile = z.infer<typeof referenceProfile>;
