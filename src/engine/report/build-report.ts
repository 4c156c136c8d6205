import type { Comparison } from '../benchmark/compare.ts';
import type { OwnFigure } from '../benchmark/own-value.ts';
import type { Action, Advice } from '../model/advice.ts';
import { recordOf } from '../model/answer-records.ts';
import type { AnswerRecord, Answers } from '../model/answers.ts';
import type { Enterprise } from '../model/enterprise.ts';
import type { FormId, GroupId, LevelId } from '../model/ids.ts';
import type { ConsistencyCheck, Pack } from '../model/pack.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import type { Route } from '../model/programme.ts';
import type { Question } from '../model/question.ts';
import type { ReportSeal } from '../model/report-record.ts';
import type { MatchedProgramme, Readiness } from '../plan/match-programmes.ts';
import { nextAction } from '../plan/next-action.ts';
import { type Bands, bandScores } from '../scoring/band-scores.ts';
import { type LevelOutcome, scoresByGroup, thresholdsOf } from '../scoring/decide-level.ts';
import { type Explanation, explainScore } from '../scoring/explain-score.ts';
import { type Narrowing, narrowings } from '../scoring/narrow-band.ts';
import { questionScoresBelow, type Scorecard, type ScoringInput } from '../scoring/score-assessment.ts';
import type { Counts, GroupScore } from '../scoring/score-group.ts';
import type { QuestionScore } from '../scoring/score-question.ts';
import { type WeighedQuestion, weighQuestions } from '../scoring/weigh-questions.ts';

/** One question as the report shows it. `excluded` questions are left out. */
export type ItemRow = { readonly question: Question; readonly result: QuestionScore; readonly record: AnswerRecord };

/** A group with its rows; `depth` 0 for the children of the root. */
export type GroupRow = {
  readonly id: GroupId;
  readonly depth: number;
  readonly score: number | null;
  /** Share of its parent's score among siblings that have a score, 0–1. */
  readonly share: number;
  readonly counts: Counts;
  readonly items: readonly ItemRow[];
};

/** A question with most to gain, and what to do next there; null where the advice knows nothing further. */
export type Gap = { readonly item: WeighedQuestion; readonly action: Action | null };

export type FirstStep = { readonly item: WeighedQuestion; readonly action: Action };

/**
 * Everything a report says, as numbers and ids; words and formats are the renderer's.
 * Scores at full precision on `pack.scale`. `madeAt`: ISO time given by the caller.
 */
export type ReportModel = {
  readonly madeAt: string;
  readonly enterprise: Enterprise;
  readonly sizeClass: string | null;
  readonly pack: Pack;
  readonly official: boolean;
  readonly form: FormId;
  readonly score: number | null;
  readonly thresholds: readonly number[];
  readonly level: LevelOutcome;
  readonly levels: readonly LevelId[];
  readonly counts: Counts;
  /** What every score and the level may still become; null where every question asked has its answer. */
  readonly bands: Bands | null;
  /** The open questions, the one first that narrows the band of the score most. */
  readonly narrowings: readonly Narrowing[];
  readonly explanation: Explanation;
  readonly radar: readonly { readonly group: GroupId; readonly score: number | null }[];
  readonly groups: readonly GroupRow[];
  readonly strongest: readonly WeighedQuestion[];
  readonly weakest: readonly WeighedQuestion[];
  readonly firstSteps: readonly FirstStep[];
  /** Every question with a score, with what it weighs, in the pack's order. */
  readonly weighed: readonly WeighedQuestion[];
  /** The longer lists that `strongest` and `weakest` begin. */
  readonly strengths: readonly WeighedQuestion[];
  readonly gaps: readonly Gap[];
  readonly capped: readonly QuestionScore[];
  readonly contradictions: readonly ConsistencyCheck[];
  readonly figures: readonly OwnFigure[];
  readonly readiness: readonly Readiness[];
  readonly programmes: readonly MatchedProgramme[];
  readonly routes: readonly Route[];
  readonly comparisons: readonly Comparison[];
  /** Of what it was made; null until `sealReport`: only a document needs it. */
  readonly seal: ReportSeal | null;
};

/** What was found out beside the scores. */
export type Findings = Pick<ReportModel, 'contradictions' | 'figures' | 'readiness' | 'programmes' | 'routes' | 'comparisons'>;

export type ReportInput = {
  readonly madeAt: string;
  readonly enterprise: Enterprise;
  readonly sizeClass: string | null;
  readonly pack: Pack;
  readonly official: boolean;
  readonly form: FormId;
  readonly answers: Answers;
  readonly scorecard: Scorecard;
  readonly findings: Findings;
  readonly advice: Advice | null;
};

const itemRows = (group: GroupScore, questions: ReadonlyMap<string, Question>, answers: Answers): readonly ItemRow[] =>
  group.questions.flatMap((result) => {
    const question = questions.get(result.id);
    return question && result.status !== 'excluded' ? [{ question, result, record: recordOf(answers, result.id) }] : [];
  });

const shareAmong = (group: GroupScore, siblings: readonly GroupScore[]): number => {
  const total = siblings.reduce((sum, s) => sum + (s.score === null ? 0 : s.weight), 0);
  return group.score === null || total === 0 ? 0 : group.weight / total;
};

/** A group none of whose questions is put to this enterprise has no place in its report. */
const isAskedAbout = ({ counts }: GroupScore): boolean => counts.asked + counts['not-applicable'] > 0;

const groupRows = (parent: GroupScore, depth: number, toItems: (group: GroupScore) => readonly ItemRow[]): readonly GroupRow[] =>
  parent.groups
    .filter(isAskedAbout)
    .flatMap((group) => [
      { id: group.id, depth, score: group.score, share: shareAmong(group, parent.groups), counts: group.counts, items: toItems(group) },
      ...groupRows(group, depth + 1, toItems),
    ]);

const highlightCount = 3;
const rankingCount = 8;

/** Most to gain first: what raises the overall score most. Ties keep the pack's order. */
const byPotential = (items: readonly WeighedQuestion[]): readonly WeighedQuestion[] =>
  items.filter((item) => item.potential > 0).sort((a, b) => b.potential - a.potential || a.score - b.score);

/** Best score first, the weightier first among equals. Only the upper half of the scale is a strength. */
const byStrength = (items: readonly WeighedQuestion[], middle: number): readonly WeighedQuestion[] =>
  items.filter((item) => item.score > middle).sort((a, b) => b.score - a.score || b.share - a.share);

const gapsOf = (
  ranked: readonly WeighedQuestion[],
  questions: ReadonlyMap<string, Question>,
  { pack, answers, advice }: ReportInput,
): readonly Gap[] =>
  ranked.map((item) => {
    const { state } = recordOf(answers, item.id);
    const question = questions.get(item.id);
    if (state.kind !== 'answered' || !question || !advice) return { item, action: null };
    return { item, action: nextAction(question, state.value, pack, advice) };
  });

const firstSteps = (gaps: readonly Gap[]): readonly FirstStep[] => gaps.flatMap(({ item, action }) => (action ? [{ item, action }] : []));

/** The questions whose score is held down for want of evidence, the most held down first. */
const cappedItems = (root: GroupScore): readonly QuestionScore[] =>
  questionScoresBelow(root)
    .filter((q) => q.cap !== null)
    .sort((a, b) => lostTo(b) - lostTo(a));

const lostTo = ({ cap }: QuestionScore): number => (cap ? cap.uncapped - cap.max : 0);

const isOpen = ({ asked, scored }: Counts): boolean => asked > scored;

/** What is still open, only where something is. */
const outlookOf = (input: ReportInput): Pick<ReportModel, 'bands' | 'narrowings'> => {
  if (!isOpen(input.scorecard.root.counts)) return { bands: null, narrowings: [] };
  const { pack, form, enterprise, sizeClass, answers } = input;
  const scoring: ScoringInput = { pack, form, facts: enterprise.facts, sizeClass, answers };
  return { bands: bandScores(scoring), narrowings: narrowings(scoring) };
};

/** Gathers a report. Pure: time and everything computed before come in with the input. */
export const buildReport = (input: ReportInput): ReportModel => {
  const { pack, scorecard, answers } = input;
  const questions = new Map<string, Question>(questionsBelow(pack.root).map((q) => [q.id, q]));
  const scores = scoresByGroup(scorecard.root);
  const weighed = weighQuestions(scorecard.root, pack.scale.max);
  const strengths = byStrength(weighed, (pack.scale.min + pack.scale.max) / 2);
  const gaps = gapsOf(byPotential(weighed), questions, input);
  return {
    madeAt: input.madeAt,
    enterprise: input.enterprise,
    sizeClass: input.sizeClass,
    pack,
    official: input.official,
    form: input.form,
    score: scorecard.root.score,
    thresholds: thresholdsOf(pack.levelRule, scorecard.root.id),
    level: scorecard.level,
    levels: pack.levels,
    counts: scorecard.root.counts,
    ...outlookOf(input),
    explanation: explainScore(pack, scorecard, answers),
    radar: pack.radar.map((group) => ({ group, score: scores.get(group) ?? null })),
    groups: groupRows(scorecard.root, 0, (group) => itemRows(group, questions, answers)),
    strongest: strengths.slice(0, highlightCount),
    weakest: gaps.slice(0, highlightCount).map(({ item }) => item),
    firstSteps: firstSteps(gaps).slice(0, highlightCount),
    weighed,
    strengths: strengths.slice(0, rankingCount),
    gaps: gaps.slice(0, rankingCount),
    capped: cappedItems(scorecard.root),
    ...input.findings,
    seal: null,
  };
};
