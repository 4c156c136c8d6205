import type { GroupId, LevelId, MarkId, QuestionId } from '../model/ids.ts';
import type { LevelRule, Pack } from '../model/pack.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import { reaches } from './reaches.ts';
import { answeredShare, type GroupScore } from './score-group.ts';

/** What a level still lacks. */
export type Shortfall =
  /** A group, the score wanted and the score there is. */
  | { readonly kind: 'score'; readonly group: GroupId; readonly min: number; readonly score: number }
  /** Questions with a mark that score `score` or more: how many are wanted and how many there are. */
  | { readonly kind: 'count'; readonly mark: MarkId; readonly score: number; readonly atLeast: number; readonly found: number };

export type LevelOutcome =
  /** `shortfalls`: what stands between this level and the next; empty at the top. */
  | { readonly kind: 'reached'; readonly level: LevelId; readonly next: LevelId | null; readonly shortfalls: readonly Shortfall[] }
  | { readonly kind: 'below-first'; readonly next: LevelId; readonly shortfalls: readonly Shortfall[] }
  /** Too little is answered: `answeredShare` of the asked questions, against the pack's minimum (both 0–1). */
  | { readonly kind: 'too-few-answers'; readonly answeredShare: number; readonly minimum: number }
  /** A group the rule looks at has no score at all. */
  | { readonly kind: 'group-without-score'; readonly groups: readonly GroupId[] };

/** A level could be decided, be it below the first: before that a handful of answers stands for nobody. */
export const isDecided = ({ kind }: LevelOutcome): boolean => kind === 'reached' || kind === 'below-first';

export type Step = Extract<LevelRule, { kind: 'gates' }>['gates'][number];

/** A level rule as cumulative steps, whatever its kind. */
export const stepsOf = (rule: LevelRule): readonly Step[] =>
  rule.kind === 'gates'
    ? rule.gates
    : rule.bands.map((band) => ({ level: band.level, requires: [{ group: rule.group, min: band.min }], counts: [] }));

/** Every threshold the rule holds for one group, ascending: where a rounded score could seem to have passed what it has not. */
export const thresholdsOf = (rule: LevelRule, group: GroupId): readonly number[] =>
  stepsOf(rule)
    .flatMap((step) => step.requires.filter((r) => r.group === group).map((r) => r.min))
    .sort((a, b) => a - b);

export const scoresByGroup = (root: GroupScore): ReadonlyMap<GroupId, number | null> => {
  const scores = new Map<GroupId, number | null>();
  const add = (group: GroupScore): void => {
    scores.set(group.id, group.score);
    for (const child of group.groups) add(child);
  };
  add(root);
  return scores;
};

/** What a step is held against: group scores, and the scores of the questions that carry a mark. */
type Standing = { readonly scores: ReadonlyMap<GroupId, number | null>; readonly marked: (mark: MarkId) => readonly number[] };

/** The questions that carry a mark, found once a pack. */
const markedIn = new WeakMap<Pack, Map<MarkId, ReadonlySet<QuestionId>>>();

const questionsMarked = (pack: Pack, mark: MarkId): ReadonlySet<QuestionId> => {
  const marks = markedIn.get(pack) ?? new Map<MarkId, ReadonlySet<QuestionId>>();
  markedIn.set(pack, marks);
  const known = marks.get(mark) ?? new Set(questionsBelow(pack.root).flatMap((q) => (q.marks.includes(mark) ? [q.id] : [])));
  marks.set(mark, known);
  return known;
};

/** Every step of a rule asks for the same marks: each is gathered once. */
const scoresMarked = (pack: Pack, root: GroupScore): Standing['marked'] => {
  const gathered = new Map<MarkId, readonly number[]>();
  return (mark) => {
    const wanted = questionsMarked(pack, mark);
    const scores = gathered.get(mark) ?? questionScoresIn(root).flatMap((q) => (q.score !== null && wanted.has(q.id) ? [q.score] : []));
    gathered.set(mark, scores);
    return scores;
  };
};

const questionScoresIn = (root: GroupScore): GroupScore['questions'] => [...root.questions, ...root.groups.flatMap(questionScoresIn)];

const shortfallsOf = (step: Step, { scores, marked }: Standing): readonly Shortfall[] => [
  ...step.requires.flatMap(({ group, min }): readonly Shortfall[] => {
    const score = scores.get(group) ?? null;
    return score === null || reaches(score, min) ? [] : [{ kind: 'score', group, min, score }];
  }),
  ...step.counts.flatMap(({ mark, score, atLeast }): readonly Shortfall[] => {
    const found = marked(mark).filter((s) => reaches(s, score)).length;
    return found >= atLeast ? [] : [{ kind: 'count', mark, score, atLeast, found }];
  }),
];

const groupsWithoutScore = (steps: readonly Step[], scores: ReadonlyMap<GroupId, number | null>): readonly GroupId[] => [
  ...new Set(steps.flatMap((step) => step.requires.map((r) => r.group)).filter((id) => (scores.get(id) ?? null) === null)),
];

/**
 * The level the scores reach under the pack's rule. Steps are cumulative: the first that fails ends the climb,
 * whatever later ones would say. Withheld where too little is answered or a group the rule needs has no score.
 */
export const decideLevel = (pack: Pack, root: GroupScore): LevelOutcome => {
  const share = answeredShare(root.counts);
  if (!reaches(share, pack.minimumAnsweredShare) || share === 0)
    return { kind: 'too-few-answers', answeredShare: share, minimum: pack.minimumAnsweredShare };
  const scores = scoresByGroup(root);
  const steps = stepsOf(pack.levelRule);
  const groups = groupsWithoutScore(steps, scores);
  if (groups.length > 0) return { kind: 'group-without-score', groups };
  const standing = { scores, marked: scoresMarked(pack, root) };
  const failed = steps.findIndex((step) => shortfallsOf(step, standing).length > 0);
  return outcomeAt(steps, failed < 0 ? steps.length : failed, standing);
};

const outcomeAt = (steps: readonly Step[], passed: number, standing: Standing): LevelOutcome => {
  const reached = steps[passed - 1];
  const next = steps[passed];
  const shortfalls = next ? shortfallsOf(next, standing) : [];
  if (reached) return { kind: 'reached', level: reached.level, next: next?.level ?? null, shortfalls };
  if (!next) throw new Error('a level rule has at least one step');
  return { kind: 'below-first', next: next.level, shortfalls };
};
