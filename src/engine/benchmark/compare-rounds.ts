import type { GroupId, QuestionId } from '../model/ids.ts';
import type { Group } from '../model/pack.ts';
import { scoresByGroup } from '../scoring/decide-level.ts';
import { attributeChange, changeTest, groupOf, type QuestionChange, type ScoredRound, type Standing, sidesOf } from './attribute-change.ts';
import { type ChangeReason, reasonFor } from './change-reason.ts';

/** A group of the weighted tree in two rounds; null: no score, or not in that version. `depth`: 0 right below the whole. */
export type GroupPair = { readonly id: GroupId; readonly depth: number; readonly before: number | null; readonly after: number | null };

/** `difference`: after minus before, null unless both have a score. `contribution`: what of the overall difference comes from its questions. */
export type GroupChange = GroupPair & { readonly difference: number | null; readonly contribution: number };

/** Two rounds of one form. */
export type RoundChange = {
  readonly difference: number | null;
  readonly groups: readonly GroupChange[];
  /** The largest contribution first; they sum to `difference`. */
  readonly questions: readonly QuestionChange[];
};

/** A question that two forms both ask: its own scores may be compared, its share of either whole may not. */
export type SharedQuestion = {
  readonly id: QuestionId;
  readonly group: GroupId;
  readonly before: Standing;
  readonly after: Standing;
  readonly difference: number | null;
  readonly reason: ChangeReason;
};

/** Two forms of one questionnaire: different instruments, so scores stand side by side and nothing is explained but shared questions. */
export type FormChange = { readonly groups: readonly GroupPair[]; readonly shared: readonly SharedQuestion[] };

export const differenceOf = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : after - before;

type Placed = { readonly id: GroupId; readonly depth: number };

const placesBelow = (root: Group, depth = 0): readonly Placed[] =>
  root.groups.flatMap((child) => [{ id: child.id, depth }, ...placesBelow(child, depth + 1)]);

/** The groups of the later version in its order, then those only the earlier one has. */
const pairGroups = (before: ScoredRound, after: ScoredRound): readonly GroupPair[] => {
  const [then, now] = [scoresByGroup(before.scorecard.root), scoresByGroup(after.scorecard.root)];
  const places = placesBelow(after.pack.root);
  const dropped = placesBelow(before.pack.root).filter(({ id }) => !places.some((place) => place.id === id));
  return [...places, ...dropped].map((place) => ({ ...place, before: then.get(place.id) ?? null, after: now.get(place.id) ?? null }));
};

const groupsWithin = (root: Group, id: GroupId): ReadonlySet<GroupId> => {
  const named = (group: Group): readonly GroupId[] => [group.id, ...group.groups.flatMap(named)];
  const find = (group: Group): readonly GroupId[] => (group.id === id ? named(group) : group.groups.flatMap(find));
  return new Set(find(root));
};

/** Two rounds of the same form, each with the pack it is scored by (usually the same). */
export const compareRounds = (before: ScoredRound, after: ScoredRound): RoundChange => {
  const questions = attributeChange(before, after);
  const within = (id: GroupId): ReadonlySet<GroupId> =>
    new Set([...groupsWithin(before.pack.root, id), ...groupsWithin(after.pack.root, id)]);
  const contributionOf = (id: GroupId): number => {
    const inside = within(id);
    return questions.reduce((sum, q) => sum + (inside.has(q.group) ? q.contribution : 0), 0);
  };
  return {
    difference: differenceOf(before.scorecard.root.score, after.scorecard.root.score),
    groups: pairGroups(before, after).map((pair) => ({
      ...pair,
      difference: differenceOf(pair.before, pair.after),
      contribution: contributionOf(pair.id),
    })),
    questions,
  };
};

/** Two rounds of one questionnaire in different forms. */
export const compareForms = (before: ScoredRound, after: ScoredRound): FormChange => {
  const [then, now] = [sidesOf(before), sidesOf(after)];
  const isChanged = changeTest(then, now);
  const groups = groupOf(after.pack.root);
  const shared = [...now].flatMap(([id, side]): readonly SharedQuestion[] => {
    const other = then.get(id);
    if (!other) return [];
    /** Shares of two different wholes: not compared. */
    const [first, second] = [
      { ...other, share: 0 },
      { ...side, share: 0 },
    ];
    return [
      {
        id,
        group: groups.get(id) ?? after.pack.root.id,
        before: { status: first.result.status, score: first.result.score, share: other.share },
        after: { status: second.result.status, score: second.result.score, share: side.share },
        difference: differenceOf(first.result.score, second.result.score),
        reason: reasonFor({ before: first, after: second, isChanged }),
      },
    ];
  });
  return { groups: pairGroups(before, after), shared };
};
