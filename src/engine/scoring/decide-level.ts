import type { GroupId, LevelId } from '../model/ids.ts';
import type { LevelRule, Pack } from '../model/pack.ts';
import { answeredShare, type GroupScore } from './score-group.ts';

/** What a level still lacks: the group, the score wanted and the score there is. */
export type Shortfall = { readonly group: GroupId; readonly min: number; readonly score: number };

export type LevelOutcome =
  /** `shortfalls`: what stands between this level and the next; empty at the top. */
  | { readonly kind: 'reached'; readonly level: LevelId; readonly next: LevelId | null; readonly shortfalls: readonly Shortfall[] }
  | { readonly kind: 'below-first'; readonly next: LevelId; readonly shortfalls: readonly Shortfall[] }
  /** Too little is answered: `answeredShare` of the asked questions, against the pack's minimum (both 0–1). */
  | { readonly kind: 'too-few-answers'; readonly answeredShare: number; readonly minimum: number }
  /** A group the rule looks at has no score at all. */
  | { readonly kind: 'group-without-score'; readonly groups: readonly GroupId[] };

/** A mean that is exactly a threshold on paper may fall short of it by the last bits of a double. */
const tolerance = 1e-9;
export const reaches = (score: number, min: number): boolean => score >= min - tolerance;

type Step = { readonly level: LevelId; readonly requires: readonly { readonly group: GroupId; readonly min: number }[] };

const stepsOf = (rule: LevelRule): readonly Step[] =>
  rule.kind === 'gates' ? rule.gates : rule.bands.map((band) => ({ level: band.level, requires: [{ group: rule.group, min: band.min }] }));

/** Every threshold the rule holds for one group, ascending: where a rounded score could seem to have passed what it has not. */
export const thresholdsOf = (rule: LevelRule, group: GroupId): readonly number[] =>
  stepsOf(rule)
    .flatMap((step) => step.requires.filter((r) => r.group === group).map((r) => r.min))
    .sort((a, b) => a - b);

export const scoresByGroup = (root: GroupScore): ReadonlyMap<GroupId, number | null> =>
  new Map([[root.id, root.score] as const, ...root.groups.flatMap((child) => [...scoresByGroup(child)])]);

const shortfallsOf = (step: Step, scores: ReadonlyMap<GroupId, number | null>): readonly Shortfall[] =>
  step.requires.flatMap(({ group, min }) => {
    const score = scores.get(group) ?? null;
    return score === null || reaches(score, min) ? [] : [{ group, min, score }];
  });

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
  const failed = steps.findIndex((step) => shortfallsOf(step, scores).length > 0);
  return outcomeAt(steps, failed < 0 ? steps.length : failed, scores);
};

const outcomeAt = (steps: readonly Step[], passed: number, scores: ReadonlyMap<GroupId, number | null>): LevelOutcome => {
  const reached = steps[passed - 1];
  const next = steps[passed];
  const shortfalls = next ? shortfallsOf(next, scores) : [];
  if (reached) return { kind: 'reached', level: reached.level, next: next?.level ?? null, shortfalls };
  if (!next) throw new Error('a level rule has at least one step');
  return { kind: 'below-first', next: next.level, shortfalls };
};
