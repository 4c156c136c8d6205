import type { QuestionId } from '../model/ids.ts';
import { questionScoresBelow } from './score-assessment.ts';
import { type GroupScore, weightedMean } from './score-group.ts';

/** The overall score if one question of the form, scored by now or not, scored `score` and all else stayed; null where it has no weight. */
export const liftQuestion = (root: GroupScore, id: QuestionId, score: number): number | null =>
  weightedMean([
    ...root.groups.map((child) => ({ weight: child.weight, score: liftQuestion(child, id, score) })),
    ...root.questions.map((q) => (q.id === id ? { weight: q.weight, score } : q)),
  ]);

/**
 * By how much the overall score would rise if a question reached the top of the scale, for every question asked: for a scored
 * one its potential, for an open one what a best answer would add. 0 throughout while there is no overall score.
 */
export const findPotentials = (root: GroupScore, scaleMax: number): ReadonlyMap<QuestionId, number> => {
  const { score } = root;
  const asked = questionScoresBelow(root).filter((q) => q.status !== 'excluded' && q.status !== 'not-applicable');
  const riseOf = (id: QuestionId): number => (score === null ? 0 : Math.max(0, (liftQuestion(root, id, scaleMax) ?? score) - score));
  return new Map(asked.map(({ id }) => [id, riseOf(id)]));
};
