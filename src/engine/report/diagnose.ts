import { compare } from '../benchmark/compare.ts';
import { ownFigures, standingOf } from '../benchmark/own-value.ts';
import type { Advice } from '../model/advice.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Enterprise } from '../model/enterprise.ts';
import type { PackId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import type { ProfileCatalogue } from '../model/profile-catalogue.ts';
import type { ProgrammeFile, Routing } from '../model/programme.ts';
import type { ReferenceProfile } from '../model/reference-profile.ts';
import { newestRounds } from '../model/rounds.ts';
import { sizeClass } from '../model/size-class.ts';
import type { Known } from '../plan/judge-criterion.ts';
import { judgeReadiness, matchProgrammes, matchRoutes } from '../plan/match-programmes.ts';
import { conditionFacts } from '../scoring/applicability.ts';
import { findContradictions } from '../scoring/find-contradictions.ts';
import { type Scorecard, scoreAssessment } from '../scoring/score-assessment.ts';
import { buildReport, type Findings, type ReportModel } from './build-report.ts';

/** Another assessment of the same enterprise: programmes may look at more than one questionnaire. */
export type OtherAssessment = {
  readonly pack: Pack;
  readonly assessment: Pick<Assessment, 'form' | 'answers' | 'createdAt' | 'updatedAt'>;
};

/** The data files that speak of no questionnaire in particular. */
export type CommonData = {
  readonly catalogue: ProfileCatalogue;
  readonly profiles: readonly ReferenceProfile[];
  /** Ids of the profiles a user has opened: not the app's own, said wherever they are shown. */
  readonly openedProfiles: readonly string[];
  readonly programmes: readonly ProgrammeFile[];
  readonly routing: Routing | null;
};

export type DiagnosisInput = {
  readonly madeAt: string;
  readonly enterprise: Enterprise;
  readonly assessment: Pick<Assessment, 'form' | 'answers'>;
  readonly others: readonly OtherAssessment[];
  readonly pack: Pack;
  /** False for a questionnaire a user has opened: said on every screen and page. */
  readonly official: boolean;
  readonly common: CommonData;
  readonly advice: Advice | null;
};

type Placed = { readonly size: string | null; readonly region: string | null };

/** Scorecards by questionnaire: this assessment's own, and of each other questionnaire, among the newest rounds of its forms, the one changed last. */
const scorecardsOf = (input: DiagnosisInput, own: Scorecard, { size }: Placed): Known['scorecards'] => {
  const others = input.others.map(({ pack, assessment }) => ({ ...assessment, pack, packId: pack.id }));
  const latest = [...newestRounds(others)].sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
  const { facts } = input.enterprise;
  return new Map<PackId, Scorecard>([
    ...latest.map(({ pack, form, answers }) => [pack.id, scoreAssessment({ pack, form, facts, sizeClass: size, answers })] as const),
    [input.pack.id, own] as const,
  ]);
};

const findingsOf = (input: DiagnosisInput, scorecard: Scorecard, placed: Placed): Findings => {
  const { enterprise, assessment, pack, common } = input;
  const { facts, sample } = enterprise;
  const { form, answers } = assessment;
  const choices = { ...conditionFacts(facts, placed.size), region: placed.region };
  const known: Known = { facts, choices, scorecards: scorecardsOf(input, scorecard, placed), own: pack.id };
  const { profiles, openedProfiles } = common;
  const where = { facts, sizeClass: placed.size, region: placed.region };
  const benchmark = { ...where, pack, form, answers, scorecard, profiles, openedProfiles, training: sample };
  return {
    contradictions: findContradictions(pack, scorecard, choices, answers),
    figures: ownFigures(pack.indicators, standingOf(benchmark, facts, scorecard)),
    readiness: judgeReadiness(pack.readiness, known),
    programmes: matchProgrammes(common.programmes, known),
    routes: common.routing ? matchRoutes(common.routing, known) : [],
    comparisons: compare(benchmark),
  };
};

/** Data files + facts + answers → scores → findings → report model: the whole way, for screen, paper and command line alike. */
export const diagnose = (input: DiagnosisInput): ReportModel => {
  const { madeAt, enterprise, assessment, pack, official, common, advice } = input;
  const { facts } = enterprise;
  const { form, answers } = assessment;
  const size = sizeClass(facts, common.catalogue);
  const region = common.catalogue.cities.find((city) => city.id === facts.city)?.region ?? null;
  const scorecard = scoreAssessment({ pack, form, facts, sizeClass: size, answers });
  const findings = findingsOf(input, scorecard, { size, region });
  return buildReport({ madeAt, enterprise, sizeClass: size, pack, official, form, answers, scorecard, findings, advice });
};
