import { type Enterprise, type ProfileCatalogue, type ProfileTexts, sizeClass } from '../engine/index.ts';

/** Industry, size and city of an enterprise in one line, as far as they are said. */
export const lineOf = ({ facts }: Enterprise, catalogue: ProfileCatalogue, texts: ProfileTexts, separator: string): string => {
  const size = sizeClass(facts, catalogue);
  const parts = [facts.industry && texts.industries[facts.industry], size && texts.sizes[size], facts.city && texts.cities[facts.city]];
  return parts.filter(Boolean).join(separator);
};
