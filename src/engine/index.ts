/** The engine's one door: everything outside src/engine imports from here. */

export { type BenchmarkInput, type Comparison, compare, type NotComparable, type Verdict } from './benchmark/compare.ts';
export type { OwnValue } from './benchmark/own-value.ts';
export { type Action, type Advice, advice } from './model/advice.ts';
export { answerSpecAccepts } from './model/answer-fit.ts';
export {
  type AnswerRecord,
  type AnswerState,
  type Answers,
  type AnswerValue,
  noteLimit,
  recordOf,
  unansweredRecord,
} from './model/answers.ts';
export { type Assessment, assessment } from './model/assessment.ts';
export { type AssessmentFile, assessmentFile, assessmentFileFormat, assessmentFileVersion } from './model/assessment-file.ts';
export { checkPack } from './model/check-pack.ts';
export { checkTexts } from './model/check-texts.ts';
export type { Condition } from './model/condition.ts';
export { creditCodeProblems, normaliseCreditCode } from './model/credit-code.ts';
export { type Enterprise, enterprise, type Facts, facts, nameLimit, noFacts } from './model/enterprise.ts';
export { factsProblems } from './model/facts-problems.ts';
export * from './model/ids.ts';
export { checkAgainstPacks, openAssessmentFile, writeAssessmentFile } from './model/open-assessment-file.ts';
export { type Group, groupsBelow, type Indicator, type LevelRule, type Origin, type Pack, pack, questionsBelow } from './model/pack.ts';
export { type PackTexts, packTexts, type QuestionTexts } from './model/pack-texts.ts';
export { parseJson, parseWith } from './model/parse.ts';
export type { Path, Problem, ProblemCode } from './model/problem.ts';
export { type ProfileCatalogue, type ProfileTexts, profileCatalogue, profileTexts } from './model/profile-catalogue.ts';
export { parseQuantity, type QuantityRule, type UnitSpelling } from './model/quantity.ts';
export type { AnswerKind, AnswerSpec, Curve, Question } from './model/question.ts';
export { type ReferenceFigure, type ReferenceProfile, referenceProfile, type Statistic } from './model/reference-profile.ts';
export { fail, ok, type Result } from './model/result.ts';
export { sizeClass } from './model/size-class.ts';
export { buildReport, type FirstStep, type GroupRow, type ItemRow, type ReportInput, type ReportModel } from './report/build-report.ts';
export { type DiagnosisInput, diagnose } from './report/diagnose.ts';
export { type Point, type RadarAxis, radarAxes, radarRing } from './report/radar.ts';
export { conditionFacts, isAsked, isInForm } from './scoring/applicability.ts';
export { type LevelOutcome, type Shortfall, scoresByGroup, thresholdsOf } from './scoring/decide-level.ts';
export { type Circumstances, evaluate, type Truth } from './scoring/evaluate-condition.ts';
export { groupScoresBelow, questionScoresBelow, type Scorecard, type ScoringInput, scoreAssessment } from './scoring/score-assessment.ts';
export { answeredShare, type Counts, type GroupScore, weightedMean } from './scoring/score-group.ts';
export { deriveFromPair, interpolate, type QuestionScore, type QuestionStatus, scoreAnswer } from './scoring/score-question.ts';
export { type WeighedQuestion, weighQuestions } from './scoring/weigh-questions.ts';
