import {
  type AssessmentId,
  type GroupId,
  type Pack,
  type PackTexts,
  placeOf,
  type Question,
  type QuestionId,
  questionsBelow,
  type RoundPoint,
  thresholdsOf,
} from '../../engine/index.ts';

/** One of the two assessments on screen. */
export type TrendSide = {
  readonly point: RoundPoint;
  /** Which round of its form, from 1. */
  readonly number: number;
  /** Questionnaire and form in words. */
  readonly title: string;
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly pathTo: (question: QuestionId) => string;
};

/** An assessment that may be chosen. */
export type RoundChoice = { readonly id: AssessmentId; readonly title: string; readonly number: number; readonly createdAt: string };

/** Rounds of one form, drawn as a line where there are two or more. */
export type RoundSeries = Pick<TrendSide, 'title' | 'pack' | 'texts'> & {
  readonly points: readonly RoundPoint[];
  readonly resultsPath: (id: AssessmentId) => string;
};

export type TwoSides = { readonly before: TrendSide; readonly after: TrendSide };

/** A question with the side that knows it: the later one, or the earlier for what only that asks. */
export type KnownQuestion = { readonly side: TrendSide; readonly question: Question };

export const findQuestion = ({ before, after }: TwoSides, id: QuestionId): KnownQuestion | null => {
  const on = (side: TrendSide): KnownQuestion | null => {
    const question = questionsBelow(side.pack.root).find((q) => q.id === id);
    return question ? { side, question } : null;
  };
  return on(after) ?? on(before);
};

export const placeIn = ({ pack, texts }: TrendSide, id: QuestionId, group: GroupId): string => placeOf(pack.root, { id, group }, texts);

type ToFigure = (value: number, decimals: number, thresholds?: readonly number[]) => string;

/** A question's score in figures; null without one. */
export const itemScoreIn = (score: ToFigure, { pack }: Pick<TrendSide, 'pack'>, value: number | null): string | null =>
  value === null ? null : score(value, pack.scale.decimals);

/** A group's score in figures that never show a threshold as reached that is not; null without one. */
export const scoreIn = (
  score: ToFigure,
  { pack }: Pick<TrendSide, 'pack'>,
  value: number | null,
  group: GroupId = pack.root.id,
): string | null => (value === null ? null : score(value, pack.scale.decimals, thresholdsOf(pack.levelRule, group)));
