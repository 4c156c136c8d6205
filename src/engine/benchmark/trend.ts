import type { Assessment } from '../model/assessment.ts';
import type { Crosswalk } from '../model/crosswalk.ts';
import type { Facts } from '../model/enterprise.ts';
import type { AssessmentId, FormId, PackId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import { newestRounds, roundsOf, sortRounds } from '../model/rounds.ts';
import type { LevelOutcome } from '../scoring/decide-level.ts';
import { scoreAssessment } from '../scoring/score-assessment.ts';
import { answeredShare } from '../scoring/score-group.ts';
import type { ScoredRound } from './attribute-change.ts';
import { compareEditions, type EditionChange } from './compare-editions.ts';
import { compareForms, compareRounds, type FormChange, type RoundChange } from './compare-rounds.ts';

/**
 * All assessments of one enterprise and what scores them. Facts are today's: the profile is shared by all rounds, so an
 * earlier round is scored as if it had always been so, and a change of profile never shows as a change between rounds.
 */
export type TrendInput = {
  readonly facts: Facts;
  readonly sizeClass: string | null;
  readonly packs: readonly Pack[];
  readonly crosswalks: readonly Crosswalk[];
  readonly assessments: readonly Assessment[];
};

/** What one round came to. `score` on its questionnaire's scale at full precision; `answeredShare` 0–1 of the questions asked. */
export type RoundPoint = {
  readonly id: AssessmentId;
  readonly packId: PackId;
  /** The version the answers were given to, and the one they are scored by. */
  readonly answeredVersion: string;
  readonly scoredVersion: string;
  readonly form: FormId;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly score: number | null;
  readonly level: LevelOutcome;
  readonly answeredShare: number;
};

/** Two assessments beside each other. What may be subtracted, and is explained, depends on how alike their measures are. */
export type AssessmentChange =
  | ({ readonly kind: 'same-form' } & RoundChange)
  | ({ readonly kind: 'other-form' } & FormChange)
  /** `newer`: which of the two is of the newer edition. */
  | ({ readonly kind: 'other-edition'; readonly newer: 'before' | 'after' } & EditionChange)
  | { readonly kind: 'not-comparable' };

export type AssessmentPair = { readonly before: RoundPoint; readonly after: RoundPoint; readonly change: AssessmentChange };

/** Rounds of one form of one questionnaire, oldest first, with what changed from each to the next. */
export type Series = {
  readonly packId: PackId;
  readonly form: FormId;
  readonly points: readonly RoundPoint[];
  readonly changes: readonly AssessmentPair[];
};

export type Trend = {
  readonly series: readonly Series[];
  /** The newest rounds of two editions, wherever they ask something in common. */
  readonly editions: readonly AssessmentPair[];
};

type Scored = { readonly round: ScoredRound; readonly point: RoundPoint };

/** Null where the questionnaire of the assessment is not there. */
const score = ({ packs, facts, sizeClass }: TrendInput, assessment: Assessment): Scored | null => {
  const pack = packs.find((p) => p.id === assessment.packId);
  if (!pack) return null;
  const { id, packId, packVersion, form, answers, createdAt, updatedAt } = assessment;
  const scorecard = scoreAssessment({ pack, form, facts, sizeClass, answers });
  const { root, level } = scorecard;
  const measured = { score: root.score, level, answeredShare: answeredShare(root.counts) };
  const versions = { answeredVersion: packVersion, scoredVersion: pack.version };
  return { round: { pack, answers, scorecard }, point: { id, packId, ...versions, form, createdAt, updatedAt, ...measured } };
};

const editionsBetween = (crosswalks: readonly Crosswalk[], from: PackId, to: PackId): Crosswalk | undefined =>
  crosswalks.find((c) => c.kind === 'edition' && c.from === from && c.to === to);

const changeBetween = (crosswalks: readonly Crosswalk[], before: Scored, after: Scored): AssessmentChange => {
  const [then, now] = [before.point, after.point];
  if (then.packId === now.packId && then.form === now.form) return { kind: 'same-form', ...compareRounds(before.round, after.round) };
  if (then.packId === now.packId) return { kind: 'other-form', ...compareForms(before.round, after.round) };
  const ahead = editionsBetween(crosswalks, then.packId, now.packId);
  if (ahead) return { kind: 'other-edition', newer: 'after', ...compareEditions(ahead, before.round, after.round) };
  const back = editionsBetween(crosswalks, now.packId, then.packId);
  if (back) return { kind: 'other-edition', newer: 'before', ...compareEditions(back, after.round, before.round) };
  return { kind: 'not-comparable' };
};

const pairOf = (input: TrendInput, before: Assessment, after: Assessment): AssessmentPair | null => {
  const [then, now] = [score(input, before), score(input, after)];
  if (!then || !now) return null;
  return { before: then.point, after: now.point, change: changeBetween(input.crosswalks, then, now) };
};

/** Any two assessments, the first as the one before; null where an id or the questionnaire behind it is unknown. */
export const compareAssessments = (input: TrendInput, from: AssessmentId, to: AssessmentId): AssessmentPair | null => {
  const find = (id: AssessmentId) => input.assessments.find((a) => a.id === id);
  const [before, after] = [find(from), find(to)];
  return before && after ? pairOf(input, before, after) : null;
};

/** The rounds of one form as points, oldest first. */
export const roundPoints = (input: TrendInput, of: Pick<Assessment, 'packId' | 'form'>): readonly RoundPoint[] =>
  roundsOf(input.assessments, of).flatMap((round) => score(input, round)?.point ?? []);

const consecutive = <A>(all: readonly A[]): readonly (readonly [A, A])[] =>
  all.slice(1).flatMap((after, index) => {
    const before = all[index];
    return before === undefined ? [] : [[before, after] as const];
  });

const seriesOf = (input: TrendInput, newest: Assessment): readonly Series[] => {
  const { packId, form } = newest;
  const changes = consecutive(roundsOf(input.assessments, newest)).flatMap(([a, b]) => pairOf(input, a, b) ?? []);
  return changes.length === 0 ? [] : [{ packId, form, points: roundPoints(input, newest), changes }];
};

const hasCommon = ({ change }: AssessmentPair): boolean => change.kind === 'other-edition' && change.linked.length > 0;

/** Everything there is to say about how an enterprise's assessments changed, as plain data. */
export const describeTrend = (input: TrendInput): Trend => {
  const newest = sortRounds(newestRounds(input.assessments));
  const pairs = newest.flatMap((after, index) => newest.slice(0, index).flatMap((before) => pairOf(input, before, after) ?? []));
  return { series: newest.flatMap((one) => seriesOf(input, one)), editions: pairs.filter(hasCommon) };
};
