import type { Action, Advice } from '../model/advice.ts';
import type { AnswerValue } from '../model/answers.ts';
import type { Pack } from '../model/pack.ts';
import type { Question } from '../model/question.ts';
import { climbFrom, ticksMissing } from './climb-question.ts';

/** The heaviest thing of a list that is not there yet; the list's order among equals. */
const heaviestMissing = (question: Question, value: AnswerValue, advice: Advice): Action | null => {
  const spec = question.answer;
  const weightOf = (id: string): number => (spec.kind === 'multiple' ? (spec.options.find((o) => o.id === id)?.weight ?? 0) : 0);
  const missing = [...ticksMissing(question, value, advice)].sort((a, b) => weightOf(b.option) - weightOf(a.option));
  return missing[0]?.action ?? null;
};

/** What to do next at one question, given its answer; null at the top or where no action is written. Never more than one step. */
export const nextAction = (question: Question, value: AnswerValue, pack: Pack, advice: Advice): Action | null =>
  question.answer.kind === 'multiple'
    ? heaviestMissing(question, value, advice)
    : (climbFrom(question, value, pack, advice)[0]?.action ?? null);
