import type { Facts } from './enterprise.ts';
import type { ProfileCatalogue } from './profile-catalogue.ts';

/**
 * 大/中/小/微 by the statistical rule the catalogue declares: the first class both of whose lower limits are met.
 * Null where staff, revenue or industry is missing, or the rule does not cover the industry's section.
 */
export const sizeClass = (facts: Pick<Facts, 'industry' | 'staff' | 'revenue'>, catalogue: ProfileCatalogue): string | null => {
  const { staff, revenue } = facts;
  const section = catalogue.industries.find((i) => i.id === facts.industry)?.section;
  if (staff === null || revenue === null || section === undefined || !catalogue.sizeRule.sections.includes(section)) return null;
  return catalogue.sizeRule.bands.find((b) => staff >= b.staff && revenue >= b.revenue)?.size ?? null;
};
