import * as z from 'zod/mini';

/** The choices of the enterprise profile (questionnaires/profile/profile.json) and the rule that computes the size class. */
const sizeBand = z.readonly(z.strictObject({ size: z.string(), staff: z.number(), revenue: z.number() }));

export const profileCatalogue = z.readonly(
  z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal('rongchi-profile'),
    formatVersion: z.literal(1),
    industries: z.readonly(z.array(z.readonly(z.strictObject({ id: z.string(), section: z.string() })))),
    productionTypes: z.readonly(z.array(z.string())),
    cities: z.readonly(z.array(z.readonly(z.strictObject({ id: z.string(), region: z.string() })))),
    ownerships: z.readonly(z.array(z.string())),
    groups: z.readonly(z.array(z.string())),
    certificates: z.readonly(z.array(z.string())),
    /** Lower limits, both of which must be met; from large to small, the last one has none. `sections` it holds for. */
    sizeRule: z.readonly(
      z.strictObject({
        sections: z.readonly(z.array(z.string())),
        bands: z.readonly(z.array(sizeBand).check(z.minLength(2))),
        source: z.string(),
      }),
    ),
  }),
);
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

const names = z.record(z.string(), z.string().check(z.minLength(1)));
export const profileTexts = z.readonly(
  z.strictObject({
    $schema: z.optional(z.string()),
    language: z.enum(['zh-CN', 'en']),
    sections: names,
    industries: names,
    productionTypes: z.record(
      z.string(),
      z.readonly(z.strictObject({ name: z.string().check(z.minLength(1)), hint: z.string().check(z.minLength(1)) })),
    ),
    cities: names,
    ownerships: names,
    groups: names,
    certificates: names,
    sizes: names,
    roles: names,
    sizeRuleSource: z.string().check(z.minLength(1)),
  }),
);
export type ProfileTexts = z.infer<typeof profileTexts>;
