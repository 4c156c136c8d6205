import type { AssessmentId, ChosenPair, EnterpriseId, QuestionId } from '../engine/index.ts';

const enterprise = (id: EnterpriseId): string => `/e/${encodeURIComponent(id)}`;
const assessment = (id: EnterpriseId, of: AssessmentId): string => `${enterprise(id)}/a/${encodeURIComponent(of)}`;

/** Every address of the app: what the address bar says, and where links lead. */
export const paths = {
  home: (): string => '/',
  cohort: (): string => '/cohort',
  /** 自检. */
  check: (): string => '/check',
  backup: (): string => '/backup',
  restore: (): string => '/restore',
  bin: (): string => '/bin',
  create: (): string => '/new',
  profile: (id: EnterpriseId): string => `${enterprise(id)}/profile`,
  models: (id: EnterpriseId): string => `${enterprise(id)}/models`,
  /** Without a pair: whatever is best compared. */
  trend: (id: EnterpriseId, pair?: ChosenPair): string =>
    `${enterprise(id)}/trend${pair ? `/${encodeURIComponent(pair.from)}/${encodeURIComponent(pair.to)}` : ''}`,
  answer: (id: EnterpriseId, of: AssessmentId, question?: QuestionId): string =>
    `${assessment(id, of)}/answer${question ? `/${encodeURIComponent(question)}` : ''}`,
  /** 访谈表与空白问卷. */
  interview: (id: EnterpriseId, of: AssessmentId): string => `${assessment(id, of)}/interview`,
  results: (id: EnterpriseId, of: AssessmentId): string => `${assessment(id, of)}/results`,
  /** 试算, with a question opened or none. */
  whatIf: (id: EnterpriseId, of: AssessmentId, question?: QuestionId): string =>
    `${assessment(id, of)}/what-if${question ? `/${encodeURIComponent(question)}` : ''}`,
  /** The way down from one score, by the id of its group or question, or from the level. */
  why: (id: EnterpriseId, of: AssessmentId, score: string): string => `${assessment(id, of)}/results/why/${encodeURIComponent(score)}`,
  whyLevel: (id: EnterpriseId, of: AssessmentId): string => `${assessment(id, of)}/results/level`,
  benchmark: (id: EnterpriseId, of: AssessmentId): string => `${assessment(id, of)}/benchmark`,
  plan: (id: EnterpriseId, of: AssessmentId): string => `${assessment(id, of)}/plan`,
  report: (id: EnterpriseId, of: AssessmentId): string => `${assessment(id, of)}/report`,
};
