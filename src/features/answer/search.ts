import type { Answers, FormTexts, Question, QuestionId, ScoringInput } from '../../engine/index.ts';

export const filters = ['all', 'open', 'informative', 'flagged', 'unknown', 'unsure', 'contradictory', 'noted'] as const;
export type Filter = (typeof filters)[number];

/** What one looks for: all three hold together. `role` null: whoever should answer; an empty query: whatever it says. */
export type Search = { readonly filter: Filter; readonly role: string | null; readonly query: string };
export const noSearch: Search = { filter: 'all', role: null, query: '' };
export const isSearch = ({ filter, role, query }: Search): boolean => filter !== 'all' || role !== null || query.trim() !== '';

/** What is looked through: the questions asked, in order, with their numbers on screen. */
export type Searched = {
  readonly questions: readonly Question[];
  readonly numbers: ReadonlyMap<QuestionId, number>;
  readonly texts: FormTexts;
  readonly answers: Answers;
  readonly scoring: ScoringInput;
};

/** So many of the most informative questions are asked first: a quarter of an hour’s work. */
export const firstLook = 12;
