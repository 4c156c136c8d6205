import type { GroupId, QuestionId } from '../model/ids.ts';
import type { GroupScore } from './score-group.ts';
import type { QuestionScore } from './score-question.ts';

/** A scored question with the share of the overall score it carries (0–1; all scored questions together make 1). */
export type WeighedQuestion = {
  readonly id: QuestionId;
  readonly group: GroupId;
  readonly score: number;
  readonly share: number;
  /** How much the overall score would rise if this question reached the top of the scale, all else unchanged. */
  readonly potential: number;
};

const weightWithScore = (children: readonly { readonly weight: number; readonly score: number | null }[]): number =>
  children.reduce((sum, child) => sum + (child.score === null ? 0 : child.weight), 0);

const weigh = (group: GroupScore, share: number, max: number): readonly WeighedQuestion[] => {
  const total = weightWithScore([...group.groups, ...group.questions]);
  /** Groups of weight 0 add nothing, even where nothing else is scored. */
  const part = (weight: number): number => (total === 0 ? 0 : (share * weight) / total);
  const ofQuestion = (q: QuestionScore): readonly WeighedQuestion[] => {
    if (q.score === null) return [];
    const own = part(q.weight);
    return [{ id: q.id, group: group.id, score: q.score, share: own, potential: own * (max - q.score) }];
  };
  const ofGroup = (child: GroupScore) => (child.score === null ? [] : weigh(child, part(child.weight), max));
  return [...group.questions.flatMap(ofQuestion), ...group.groups.flatMap(ofGroup)];
};

export const weighQuestions = (root: GroupScore, scaleMax: number): readonly WeighedQuestion[] => weigh(root, 1, scaleMax);
