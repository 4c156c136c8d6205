import type { GroupId, QuestionId } from '../model/ids.ts';
import type { Group } from '../model/pack.ts';
import type { QuestionScore, QuestionStatus } from './score-question.ts';

/** Questions by status. `asked` = scored + incomplete + unknown + unanswered: what a complete assessment would have scored. */
export type Counts = Readonly<Record<QuestionStatus, number>> & { readonly asked: number };

export type GroupScore = {
  readonly id: GroupId;
  readonly weight: number;
  /** Weighted mean of the children that have a score; null where none has. Full precision, on the pack's scale. */
  readonly score: number | null;
  readonly counts: Counts;
  readonly groups: readonly GroupScore[];
  readonly questions: readonly QuestionScore[];
};

type Weighed = { readonly weight: number; readonly score: number | null };

/**
 * Σ weight × score ÷ Σ weight over the children that have a score, so that the weight of a child without one
 * (not applicable, unknown, unanswered) goes to its siblings in proportion.
 */
export const weightedMean = (children: readonly Weighed[]): number | null => {
  let sum = 0;
  let weights = 0;
  for (const { weight, score } of children) {
    if (score === null) continue;
    sum += weight * score;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
};

const nothingYet: Counts = {
  asked: 0,
  scored: 0,
  incomplete: 0,
  unknown: 0,
  unanswered: 0,
  'not-applicable': 0,
  excluded: 0,
};
const counted: readonly (keyof Counts)[] = ['asked', 'scored', 'incomplete', 'unknown', 'unanswered', 'not-applicable', 'excluded'];

const isAsked = (status: QuestionStatus): boolean => status !== 'not-applicable' && status !== 'excluded';

const countQuestions = (questions: readonly QuestionScore[]): Counts => {
  const tally = { ...nothingYet };
  for (const { status } of questions) {
    tally[status] += 1;
    if (isAsked(status)) tally.asked += 1;
  }
  return tally;
};

const addCounts = (all: readonly Counts[]): Counts => {
  const tally = { ...nothingYet };
  for (const counts of all) for (const key of counted) tally[key] += counts[key];
  return tally;
};

/** Scores a group from its leaves up. `scoreOf` gives the score of each question of the form; questions it has none for are left out. */
export const scoreGroup = (group: Group, scoreOf: ReadonlyMap<QuestionId, QuestionScore>): GroupScore => {
  const groups = group.groups.map((child) => scoreGroup(child, scoreOf));
  const questions: QuestionScore[] = [];
  for (const { id } of group.questions) {
    const score = scoreOf.get(id);
    if (score) questions.push(score);
  }
  const counts = groups.length > 0 ? addCounts(groups.map((child) => child.counts)) : countQuestions(questions);
  const score = weightedMean(groups.length > 0 ? groups : questions);
  return { id: group.id, weight: group.weight, score, counts, groups, questions };
};

/** Share of the asked questions that are scored, 0–1; 0 where none is asked. */
export const answeredShare = (counts: Counts): number => (counts.asked === 0 ? 0 : counts.scored / counts.asked);
