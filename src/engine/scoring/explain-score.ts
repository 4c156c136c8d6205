import type { Answers } from '../model/answers.ts';
import type { GroupId, LevelId, MarkId, QuestionId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import type { Question } from '../model/question.ts';
import { scoresByGroup, stepsOf } from './decide-level.ts';
import { explainQuestion, type QuestionExplanation } from './explain-question.ts';
import { reaches } from './reaches.ts';
import { questionScoresBelow, type Scorecard } from './score-assessment.ts';
import type { GroupScore } from './score-group.ts';

/**
 * A child of a group in its weighted mean: its weight, the share of the parent it has once the weight of children without a
 * score has gone to the others (0–1), and the points it adds. The points of all children make the group's score.
 */
export type Part = {
  readonly weight: number;
  readonly share: number;
  readonly points: number;
  readonly of: GroupExplanation | QuestionExplanation;
};

/** A group's score: Σ weight × score ÷ Σ weight (`weightCounted`) over the children that have one. */
export type GroupExplanation = {
  readonly kind: 'group';
  readonly id: GroupId;
  readonly score: number | null;
  readonly weightCounted: number;
  readonly parts: readonly Part[];
};

type Requirement = { readonly group: GroupId; readonly min: number; readonly score: number | null; readonly isMet: boolean };
type CountRequirement = {
  readonly mark: MarkId;
  readonly score: number;
  readonly atLeast: number;
  readonly isMet: boolean;
  /** The marked questions that reach the score, in the pack's order, and those that do not. */
  readonly reached: readonly QuestionId[];
  readonly missed: readonly QuestionId[];
};

/** A step of the level rule with all it asks for; `isReached` only where all steps before it are as well. */
export type LevelStep = {
  readonly level: LevelId;
  readonly requires: readonly Requirement[];
  readonly counts: readonly CountRequirement[];
  readonly isReached: boolean;
};

/** Why every score and the level are what they are. Whether a level is given at all is the scorecard's to say. */
export type Explanation = { readonly root: GroupExplanation; readonly steps: readonly LevelStep[] };

type World = { readonly pack: Pack; readonly answers: Answers; readonly questions: ReadonlyMap<QuestionId, Question> };

const explainGroup = (group: GroupScore, world: World): GroupExplanation => {
  const children = [...group.groups, ...group.questions];
  const weightCounted = children.reduce((sum, { weight, score }) => sum + (score === null ? 0 : weight), 0);
  const partOf = ({ weight, score }: { readonly weight: number; readonly score: number | null }, of: Part['of']): Part => {
    const share = score === null || weightCounted === 0 ? 0 : weight / weightCounted;
    return { weight, share, points: share * (score ?? 0), of };
  };
  const questions = group.questions.flatMap((scored) => {
    const question = world.questions.get(scored.id);
    return question ? [partOf(scored, explainQuestion(question, scored, world.answers, world.pack))] : [];
  });
  const parts = [...group.groups.map((child) => partOf(child, explainGroup(child, world))), ...questions];
  return { kind: 'group', id: group.id, score: group.score, weightCounted, parts };
};

const explainSteps = ({ pack, questions }: World, root: GroupScore): readonly LevelStep[] => {
  const scores = scoresByGroup(root);
  const scored = questionScoresBelow(root).filter((q) => q.score !== null);
  let isReached = true;
  return stepsOf(pack.levelRule).map((step) => {
    const requires = step.requires.map(({ group, min }): Requirement => {
      const score = scores.get(group) ?? null;
      return { group, min, score, isMet: score !== null && reaches(score, min) };
    });
    const counts = step.counts.map((wanted): CountRequirement => {
      const marked = scored.filter((q) => questions.get(q.id)?.marks.includes(wanted.mark));
      const reached = marked.filter((q) => reaches(q.score ?? 0, wanted.score)).map((q) => q.id);
      const missed = marked.map((q) => q.id).filter((id) => !reached.includes(id));
      return { ...wanted, isMet: reached.length >= wanted.atLeast, reached, missed };
    });
    isReached &&= [...requires, ...counts].every((r) => r.isMet);
    return { level: step.level, requires, counts, isReached };
  });
};

/** Explains a scorecard down to its answers: the tree of weighted means, and the steps of the level rule one by one. */
export const explainScore = (pack: Pack, { root }: Scorecard, answers: Answers): Explanation => {
  const world = { pack, answers, questions: new Map(questionsBelow(pack.root).map((q) => [q.id, q] as const)) };
  return { root: explainGroup(root, world), steps: explainSteps(world, root) };
};

/** The explanation of one group or question, with the groups above it from the root down; null where the form has none such. */
export const findExplanation = (
  root: GroupExplanation,
  id: string,
): { readonly above: readonly GroupExplanation[]; readonly found: GroupExplanation | QuestionExplanation } | null => {
  if (root.id === id) return { above: [], found: root };
  for (const { of } of root.parts) {
    if (of.kind === 'question') {
      if (of.id === id) return { above: [root], found: of };
      continue;
    }
    const below = findExplanation(of, id);
    if (below) return { ...below, above: [root, ...below.above] };
  }
  return null;
};
