/** The engine's one door: everything outside src/engine imports from here. */

export type { Effect, QuestionChange, Standing } from './benchmark/attribute-change.ts';
export { judgeSlices, type SliceKey } from './benchmark/break-down.ts';
export {
  buildCohort,
  type Cohort,
  type CohortSlice,
  countWithheld,
  profileCohort,
  type WithheldSlice,
} from './benchmark/build-cohort.ts';
export type { ChangeReason, OpenStatus } from './benchmark/change-reason.ts';
export { type ChosenPair, comparableWith, newestPair, pairWith } from './benchmark/choose-pair.ts';
export { cohortEntries } from './benchmark/cohort-entries.ts';
export { cohortGroups } from './benchmark/cohort-groups.ts';
export { type BenchmarkInput, type Comparison, compare, type NotComparable, type Verdict } from './benchmark/compare.ts';
export type { EditionChange, EditionItem, LinkedItem } from './benchmark/compare-editions.ts';
export type { FormChange, GroupChange, GroupPair, RoundChange, SharedQuestion } from './benchmark/compare-rounds.ts';
export { type CohortEntry, type Measure, type Measured, measureAssessment, measuresOf } from './benchmark/measure-assessment.ts';
export { axisOf, editionOf, ownScaleOf } from './benchmark/own-scale.ts';
export { type OwnFigure, type OwnValue, ownFigures, standingOf } from './benchmark/own-value.ts';
export { type Rank, rankAmong } from './benchmark/rank-value.ts';
export { quantileOf, summarise, toldShares } from './benchmark/summarise.ts';
export {
  type AssessmentChange,
  type AssessmentPair,
  compareAssessments,
  describeTrend,
  type RoundPoint,
  roundPoints,
  type Series,
  type Trend,
  type TrendInput,
} from './benchmark/trend.ts';
export { type AskedChange, type Trial, tryEdits } from './benchmark/try-edits.ts';
export { withhold } from './benchmark/withhold.ts';
export { type Action, type Advice, type AdviceStep, type AdviceTag, advice, type Effort, type EvidenceAction } from './model/advice.ts';
export { type AnswerEdits, answerEdits } from './model/answer-edits.ts';
export { answerSpecAccepts } from './model/answer-fit.ts';
export type { AnswerHistory, ChangeKind, HistoryEntry } from './model/answer-history.ts';
export { type AnswerKey, answerKey } from './model/answer-key.ts';
export { recordOf, unansweredRecord } from './model/answer-records.ts';
export { type Confidence, confidences, type Degree, degrees } from './model/answer-terms.ts';
export type { AnswerRecord, AnswerState, Answers, AnswerValue } from './model/answers.ts';
export { assembleAdvice, assemblePack, assembleTexts } from './model/assemble-pack.ts';
export { type Assessment, assessment } from './model/assessment.ts';
export { type AssessmentFile, assessmentFile } from './model/assessment-file.ts';
export { assessmentFileFormat, assessmentFileVersion } from './model/assessment-file-format.ts';
export {
  type BackupKind,
  type BackupManifest,
  backupFormat,
  backupManifest,
  backupVersion,
  checksumOf,
  openBackupManifest,
  writeBackupManifest,
} from './model/backup-manifest.ts';
export { checkAdvice } from './model/check-advice.ts';
export { checkCohort, writeCohortFile } from './model/check-cohort.ts';
export { type CriterionWorld, checkProgrammes, checkRouting } from './model/check-criterion.ts';
export { checkPack } from './model/check-pack.ts';
export { checkReference } from './model/check-reference.ts';
export { checkTexts } from './model/check-texts.ts';
export {
  type CohortDimension,
  type CohortFile,
  cohortDimensions,
  cohortFile,
  cohortFormat,
  fewestEnterprises,
  type WithholdingReason,
} from './model/cohort.ts';
export type { Condition } from './model/condition.ts';
export { creditCodeProblems, normaliseCreditCode } from './model/credit-code.ts';
export { type Criterion, criterion } from './model/criterion.ts';
export { criterionLeaves } from './model/criterion-leaves.ts';
export { type Crosswalk, crosswalk } from './model/crosswalk.ts';
export { addEdit, editRecord, effectiveEdits, fittingEdits, withEdits } from './model/edit-answers.ts';
export { type Enterprise, enterprise, type Facts, facts } from './model/enterprise.ts';
export { factsProblems } from './model/facts-problems.ts';
export { type TermSpan, termedQuestions, termFinder, textsWithTerms } from './model/find-terms.ts';
export { canonicalJson, type Fingerprint, fingerprintOf, printedFingerprint } from './model/fingerprint.ts';
export type { Formula } from './model/formula.ts';
export { formulaQuestions } from './model/formula-questions.ts';
export { type Glossary, type GlossaryEntry, glossary } from './model/glossary.ts';
export * from './model/ids.ts';
export { historyLimit, nameLimit, noteLimit, ownerLimit, quarterLimit, reasonLimit } from './model/limits.ts';
export { migrateAssessment } from './model/migrate-assessment.ts';
export { noFacts } from './model/no-facts.ts';
export { changedQuestions, earlierAnswers, noteChanges } from './model/note-changes.ts';
export type { NumberSide } from './model/number-rules.ts';
export { sideRule } from './model/number-rules.ts';
export { checkAgainstPacks, openAssessmentFile } from './model/open-assessment-file.ts';
export { latestChange, type Overview, overviewOf } from './model/overview.ts';
export {
  type ConsistencyCheck,
  type EvidenceCap,
  type Group,
  type Indicator,
  type LevelRule,
  type Origin,
  type Pack,
  type PackSource,
  type PracticeRule,
  pack,
  packSource,
  type ReadinessList,
} from './model/pack.ts';
export { type PackTexts, packTexts, type QuestionTexts } from './model/pack-texts.ts';
export { groupsBelow, questionsBelow } from './model/pack-tree.ts';
export { parseJson, parseWith } from './model/parse.ts';
export { type Plan, type PlanTask, plan, type Target } from './model/plan.ts';
export type { Path, Problem, ProblemCode } from './model/problem.ts';
export {
  type Choices,
  choicesOf,
  type ProfileCatalogue,
  type ProfileTexts,
  profileCatalogue,
  profileTexts,
} from './model/profile-catalogue.ts';
export { type Programme, type ProgrammeFile, programmeFile, type Route, type Routing, routing } from './model/programme.ts';
export { parseQuantity, type QuantityRule, type UnitSpelling } from './model/quantity.ts';
export type { AnswerKind, AnswerSpec, Curve, Proof, Question } from './model/question.ts';
export { readAssessmentId, readEnterpriseId, readPackId, readQuestionId } from './model/read-id.ts';
export { type Quantile, type ReferenceFigure, type ReferenceProfile, referenceProfile, type Statistic } from './model/reference-profile.ts';
export { type RecordedLevel, type ReportRecord, type ReportSeal, reportRecord, reportRecordFormat } from './model/report-record.ts';
export { fail, ok, type Result } from './model/result.ts';
export { copyAnswers, newestRounds, roundsOf, sortRounds } from './model/rounds.ts';
export { sizeClass } from './model/size-class.ts';
export { type CoverTexts, type FormTexts, joinAllTexts, joinTexts, slicesFor, splitTexts, type TextParts } from './model/text-parts.ts';
export type { RowPart, TypedPart, TypedWords, TypingRules } from './model/typed-answer.ts';
export { readTypedAnswer, squeeze } from './model/typed-answer.ts';
export { writeAssessmentFile } from './model/write-assessment-file.ts';
export { answersAfter, cheapestPath, inOrder, isDoable, type Obstacle, type Path as PlanPath } from './plan/cheapest-path.ts';
export { judgeCriterion, type Known } from './plan/judge-criterion.ts';
export type { MatchedProgramme, ProgrammeReason, Readiness, ReadinessItem } from './plan/match-programmes.ts';
export { nextAction } from './plan/next-action.ts';
export type { PlanInput } from './plan/plan-selection.ts';
export type { PlanStep } from './plan/question-steps.ts';
export { layOutTasks, type Slot, scheduleSteps, type Timetable, tasksFor } from './plan/schedule-steps.ts';
export { type PlanView, type PlanWorld, stepsAhead, type ViewedQuarter, type ViewedTask, viewPlan } from './plan/view-plan.ts';
export {
  buildReport,
  type FirstStep,
  type Gap,
  type GroupRow,
  type ItemRow,
  type ReportInput,
  type ReportModel,
} from './report/build-report.ts';
export { checkAnswerKey } from './report/check-answer-key.ts';
export { compareWithRecord, type ReportDifference } from './report/compare-record.ts';
export { type CurveFigure, curveFigure } from './report/curve-figure.ts';
export { type CommonData, type DiagnosisInput, diagnose, type OtherAssessment } from './report/diagnose.ts';
export { type HeatBlock, type HeatColumn, type Heatmap, type HeatRow, heatmapOf } from './report/heatmap.ts';
export {
  type InterviewHead,
  isInterviewHead,
  readInterviewHead,
  refuseInterview,
  writeInterviewHead,
} from './report/interview-head.ts';
export {
  bySection,
  type InterviewFor,
  type InterviewPart,
  type InterviewQuestion,
  type InterviewRow,
  interviewQuestions,
  interviewRows,
  partsByRole,
} from './report/interview-rows.ts';
export { type InterviewChange, judgeInterview } from './report/judge-interview.ts';
export { type EvidenceEntry, type EvidenceList, listEvidence } from './report/list-evidence.ts';
export { type SheetCell, type SheetColumn, type SheetProblem, type SheetRow, sheetColumns } from './report/match-rows.ts';
export { placeOf } from './report/place-of.ts';
export { type Point, type RadarAxis, radarAxes, radarRing } from './report/radar.ts';
export { type InterviewWorld, readInterview, type SheetReading } from './report/read-interview.ts';
export { openReportRecord, recordReport, writeReportRecord } from './report/record-report.ts';
export { type ReportSection, reportSections, sectionsWithContent } from './report/report-sections.ts';
export { calendarQuarter, type Roadmap, type RoadmapBar, roadmapBars, roadmapOf } from './report/roadmap.ts';
export { type SealedReport, sealReport } from './report/seal-report.ts';
export { type TrendLine, trendLine } from './report/trend-line.ts';
export { type CsvCell, looksLikeFormula, writeCsv } from './report/write-csv.ts';
export { conditionFacts, isAsked, isInForm } from './scoring/applicability.ts';
export { type Bands, bandScores, type LevelBand } from './scoring/band-scores.ts';
export { type Cap, capFor } from './scoring/cap-score.ts';
export { type CarriedAnswer, type CarrySource, carryAnswers, newQuestions } from './scoring/carry-answers.ts';
export { checkCrosswalk } from './scoring/check-crosswalk.ts';
export { type LevelOutcome, type Shortfall, scoresByGroup, thresholdsOf } from './scoring/decide-level.ts';
export { type Circumstances, evaluate, type Truth } from './scoring/evaluate-condition.ts';
export type { LevelWorking, QuestionExplanation, Working } from './scoring/explain-question.ts';
export {
  type Explanation,
  explainScore,
  findExplanation,
  type GroupExplanation,
  type LevelStep,
  type Part,
} from './scoring/explain-score.ts';
export { findContradictions } from './scoring/find-contradictions.ts';
export { findPotentials } from './scoring/lift-question.ts';
export { type Narrowing, narrowings } from './scoring/narrow-band.ts';
export {
  type DataWorld,
  type OpenedData,
  openDataFile,
  questionnaireFile,
  questionnaireFormat,
  writeQuestionnaireFile,
} from './scoring/open-data-file.ts';
export {
  bankOf,
  type FileProblem,
  type Questionnaire,
  type QuestionnaireFiles,
  readQuestionnaire,
  textsFile,
} from './scoring/read-questionnaire.ts';
export { groupScoresBelow, questionScoresBelow, type Scorecard, type ScoringInput, scoreAssessment } from './scoring/score-assessment.ts';
export type { Band } from './scoring/score-band.ts';
export { answeredShare, type Counts, type GroupScore, weightedMean } from './scoring/score-group.ts';
export { metLevels } from './scoring/score-practices.ts';
export { deriveFromPair, interpolate, type QuestionScore, type QuestionStatus, scoreAnswer } from './scoring/score-question.ts';
export type { LevelRequirement, LevelShift } from './scoring/shift-level.ts';
export { type WeighedQuestion, weighQuestions } from './scoring/weigh-questions.ts';
