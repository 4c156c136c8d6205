import { z } from 'zod';

/** The choices of the enterprise profile (questionnaires/profile/profile.json) and the rule that computes the size class. */
const sizeBand = z.strictObject({ size: z.string(), staff: z.number(), revenue: z.number() }).readonly();

export const profileCatalogue = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('rongchi-profile'),
    formatVersion: z.literal(1),
    industries: z.array(z.strictObject({ id: z.string(), section: z.string() }).readonly()).readonly(),
    productionTypes: z.array(z.string()).readonly(),
    cities: z.array(z.strictObject({ id: z.string(), region: z.string() }).readonly()).readonly(),
    ownerships: z.array(z.string()).readonly(),
    groups: z.array(z.string()).readonly(),
    certificates: z.array(z.string()).readonly(),
    /** Lower limits, both of which must be met; from large to small, the last one has none. `sections` it holds for. */
    sizeRule: z
      .strictObject({ sections: z.array(z.string()).readonly(), bands: z.array(sizeBand).min(2).readonly(), source: z.string() })
      .readonly(),
  })
  .readonly();
export type ProfileCatalogue = z.infer<typeof profileCatalogue>;

/** What each choice of the profile may be, by the name conditions and criteria call it. */
export type Choices = Readonly<Record<string, readonly string[]>>;

export const choicesOf = (catalogue: ProfileCatalogue): Choices => ({
  industry: catalogue.industries.map((i) => i.id),
  productionType: catalogue.productionTypes,
  sizeClass: catalogue.sizeRule.bands.map((b) => b.size),
  city: catalogue.cities.map((c) => c.id),
  region: [...new Set(catalogue.cities.map((c) => c.region))],
  ownership: catalogue.ownerships,
  group: catalogue.groups,
  certificates: catalogue.certificates,
});

const names = z.record(z.string(), z.string().min(1));
export const profileTexts = z
  .strictObject({
    $schema: z.string().optional(),
    language: z.enum(['zh-CN', 'en']),
    sections: names,
    industries: names,
    productionTypes: z.record(z.string(), z.strictObject({ name: z.string().min(1), hint: z.string().min(1) }).readonly()),
    cities: names,
    ownerships: names,
    groups: names,
    certificates: names,
    sizes: names,
    roles: names,
    sizeRuleSource: z.string().min(1),
  })
  .readonly();
export type ProfileTexts = z.infer<typeof profileTexts>;
