import { type Assessment, type Enterprise, type Pack, type ProfileCatalogue, scoreAssessment, sizeClass } from '../engine/index.ts';

/** Questions dealt with (answered, said to be unknown or not applicable) of all those put to this enterprise. */
export type QuestionProgress = { readonly done: number; readonly all: number };

export const countProgress = (
  pack: Pack,
  enterprise: Enterprise,
  { form, answers }: Pick<Assessment, 'form' | 'answers'>,
  catalogue: ProfileCatalogue,
): QuestionProgress => {
  const { facts } = enterprise;
  const { counts } = scoreAssessment({ pack, form, facts, sizeClass: sizeClass(facts, catalogue), answers }).root;
  const all = counts.asked + counts['not-applicable'];
  return { done: all - counts.unanswered - counts.incomplete, all };
};
