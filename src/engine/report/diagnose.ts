import { compare } from '../benchmark/compare.ts';
import type { Advice } from '../model/advice.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Enterprise } from '../model/enterprise.ts';
import type { Pack } from '../model/pack.ts';
import type { ProfileCatalogue } from '../model/profile-catalogue.ts';
import type { ReferenceProfile } from '../model/reference-profile.ts';
import { sizeClass } from '../model/size-class.ts';
import { scoreAssessment } from '../scoring/score-assessment.ts';
import { buildReport, type ReportModel } from './build-report.ts';

export type DiagnosisInput = {
  readonly madeAt: string;
  readonly enterprise: Enterprise;
  readonly assessment: Pick<Assessment, 'form' | 'answers'>;
  readonly pack: Pack;
  readonly catalogue: ProfileCatalogue;
  readonly profiles: readonly ReferenceProfile[];
  readonly advice: Advice | null;
};

/** Data files + facts + answers → scores → comparison → report model: the whole way, for screen, paper and command line alike. */
export const diagnose = (input: DiagnosisInput): ReportModel => {
  const { madeAt, enterprise, assessment, pack, catalogue, profiles, advice } = input;
  const { facts } = enterprise;
  const { form, answers } = assessment;
  const size = sizeClass(facts, catalogue);
  const scorecard = scoreAssessment({ pack, form, facts, sizeClass: size, answers });
  const region = catalogue.cities.find((city) => city.id === facts.city)?.region ?? null;
  const comparisons = compare({ pack, facts, sizeClass: size, answers, scorecard, region, profiles });
  return buildReport({ madeAt, enterprise, sizeClass: size, pack, form, answers, scorecard, comparisons, advice });
};
