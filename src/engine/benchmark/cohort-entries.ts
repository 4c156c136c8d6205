import type { Assessment } from '../model/assessment.ts';
import { creditCodeProblems, normaliseCreditCode } from '../model/credit-code.ts';
import type { Enterprise, Facts } from '../model/enterprise.ts';
import type { Pack } from '../model/pack.ts';
import type { ProfileCatalogue } from '../model/profile-catalogue.ts';
import { sizeClass } from '../model/size-class.ts';
import type { CohortEntry } from './measure-assessment.ts';

/** Two devices give one enterprise two ids, but its credit code is the same: with a right one it counts once. */
const identityOf = ({ id, facts }: Enterprise): string => {
  const code = normaliseCreditCode(facts.creditCode);
  return code !== '' && creditCodeProblems(code).length === 0 ? `code ${code}` : `id ${id}`;
};

const regionOf = ({ city }: Facts, catalogue: ProfileCatalogue): string | null =>
  catalogue.cities.find((c) => c.id === city)?.region ?? null;

/** The assessments of an enterprise as entries of a cohort; those to questionnaires not at hand are left out. */
export const cohortEntries = (
  { enterprise, assessments }: { readonly enterprise: Enterprise; readonly assessments: readonly Assessment[] },
  packs: readonly Pack[],
  catalogue: ProfileCatalogue,
): readonly CohortEntry[] => {
  const { facts, sample } = enterprise;
  const about = {
    facts,
    sizeClass: sizeClass(facts, catalogue),
    region: regionOf(facts, catalogue),
    enterprise: identityOf(enterprise),
    sample,
  };
  return assessments.flatMap(({ id, packId, form, answers, updatedAt }) => {
    const pack = packs.find((p) => p.id === packId);
    return pack ? [{ ...about, pack, form, answers, updatedAt, assessment: id }] : [];
  });
};
