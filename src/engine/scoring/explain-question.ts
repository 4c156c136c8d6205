import { recordOf } from '../model/answer-records.ts';
import type { AnswerRecord, Answers } from '../model/answers.ts';
import type { QuestionId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import type { Curve, Question } from '../model/question.ts';
import type { Cap } from './cap-score.ts';
import { reaches } from './reaches.ts';
import { metLevels } from './score-practices.ts';
import { type QuestionScore, type QuestionStatus, type Scored, scoreAnswer } from './score-question.ts';

/** A breakpoint of a curve: the figure and the score it brings. */
type Breakpoint = readonly [x: number, y: number];

/** How an answer became a score, before any cap. Scores on the pack's scale. */
export type Working =
  | { readonly kind: 'option'; readonly option: string }
  /** `ticked` of `full` weight, as a share of the scale from its minimum up; more than `full` counts as full. */
  | { readonly kind: 'share'; readonly ticked: number; readonly full: number }
  /** The figure and the two breakpoints it lies between; one and the same beyond an end, where the curve is flat. */
  | { readonly kind: 'curve'; readonly x: number; readonly from: Breakpoint; readonly to: Breakpoint }
  /** Level by level: how far met (0–1), whether that counts as met, and the score it brings; the first not met adds its met share. */
  | { readonly kind: 'practices'; readonly metAt: number; readonly levels: readonly LevelWorking[] };

export type LevelWorking = { readonly rung: string; readonly met: number; readonly isMet: boolean; readonly score: number };

/** The way from an answer to its score, and what became of the question where it has none. */
export type QuestionExplanation = {
  readonly kind: 'question';
  readonly id: QuestionId;
  readonly status: QuestionStatus;
  readonly score: number | null;
  readonly working: Working | null;
  readonly cap: Cap | null;
};

const around = (curve: Curve, x: number): readonly [Breakpoint, Breakpoint] => {
  const after = curve.findIndex(([at]) => at >= x);
  const to = (after < 0 ? curve.at(-1) : curve[after]) ?? [x, 0];
  return [curve[after - 1] ?? to, to];
};

const levelWorkings = (question: Question, { state }: AnswerRecord, { practiceRule }: Pack): readonly LevelWorking[] => {
  if (question.answer.kind !== 'practices' || state.kind !== 'answered' || state.value.kind !== 'practices' || !practiceRule) return [];
  const { levels } = question.answer;
  return metLevels(question.answer, state.value, practiceRule).map(({ rung, least }, index) => ({
    rung,
    met: least,
    isMet: reaches(least, practiceRule.metAt),
    score: levels[index]?.score ?? 0,
  }));
};

const workingOf = (question: Question, record: AnswerRecord, { basis }: Scored, pack: Pack): Working => {
  if (basis.kind === 'practices')
    return { kind: 'practices', metAt: pack.practiceRule?.metAt ?? 1, levels: levelWorkings(question, record, pack) };
  if (basis.kind !== 'curve') return basis;
  const [from, to] = around('curve' in question.answer ? question.answer.curve : [], basis.x);
  return { ...basis, from, to };
};

/** Explains one question's score: see `Working`. `scored`: what the scoring made of it. */
export const explainQuestion = (question: Question, scored: QuestionScore, answers: Answers, pack: Pack): QuestionExplanation => {
  const { id, status, score, cap } = scored;
  const record = recordOf(answers, id);
  const counted = score !== null && record.state.kind === 'answered' ? scoreAnswer(question, record.state.value, pack) : null;
  return { kind: 'question', id, status, score, working: counted ? workingOf(question, record, counted, pack) : null, cap };
};
