import type { Facts } from '../model/enterprise.ts';
import type { FormId, QuestionId } from '../model/ids.ts';
import type { Question } from '../model/question.ts';
import { type Circumstances, evaluate } from './evaluate-condition.ts';

/** The facts a condition may name, as choice ids. */
export const conditionFacts = (facts: Facts, sizeClass: string | null): Circumstances['facts'] => ({
  industry: facts.industry,
  productionType: facts.productionType,
  sizeClass,
  city: facts.city,
  ownership: facts.ownership,
  group: facts.group,
});

/** Whether the form asks the question at all. */
export const isInForm = (question: Question, form: FormId): boolean => question.forms?.includes(form) ?? true;

/**
 * The questions not put to this enterprise. In the pack's order, because a condition may look at earlier questions,
 * and one that is itself left out is a definite no to whatever hangs on it.
 */
export const excludedQuestions = (questions: readonly Question[], circumstances: Circumstances): ReadonlySet<QuestionId> => {
  const excluded = new Set<QuestionId>();
  /** Sees each question left out as soon as it is. */
  const sofar: Circumstances = { ...circumstances, excluded };
  for (const question of questions) if (!isAsked(question, sofar)) excluded.add(question.id);
  return excluded;
};

/** A question is asked unless its condition is surely false: while facts or answers are missing, it stays. */
export const isAsked = (question: Question, circumstances: Circumstances): boolean =>
  question.appliesWhen === undefined || evaluate(question.appliesWhen, circumstances) !== 'no';
