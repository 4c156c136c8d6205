import {
  type Answers,
  conditionFacts,
  findContradictions,
  narrowings,
  type PackTexts,
  type Question,
  type QuestionId,
  recordOf,
  type ScoringInput,
  scoreAssessment,
} from '../../engine/index.ts';
import { isOpen } from './sections.ts';

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
  readonly texts: PackTexts;
  readonly answers: Answers;
  readonly scoring: ScoringInput;
};

/** So many of the most informative questions are asked first: a quarter of an hour’s work. */
export const firstLook = 12;

const contradictory = ({ scoring, answers }: Searched): ReadonlySet<QuestionId> =>
  new Set(
    findContradictions(scoring.pack, scoreAssessment(scoring), conditionFacts(scoring.facts, scoring.sizeClass), answers).flatMap(
      (check) => check.questions,
    ),
  );

/** Unanswered ones only: what is unknown was dealt with. */
const informative = ({ scoring, answers }: Searched): readonly QuestionId[] =>
  narrowings(scoring)
    .filter(({ id }) => isOpen(answers, id))
    .slice(0, firstLook)
    .map(({ id }) => id);

const passes: Readonly<Record<Exclude<Filter, 'all' | 'contradictory' | 'informative'>, (answers: Answers, id: QuestionId) => boolean>> = {
  open: isOpen,
  flagged: (answers, id) => recordOf(answers, id).flagged,
  unknown: (answers, id) => recordOf(answers, id).state.kind === 'unknown',
  unsure: (answers, id) => recordOf(answers, id).confidence === 'low',
  noted: (answers, id) => recordOf(answers, id).note.trim() !== '',
};

const passing = (searched: Searched, filter: Filter): ((question: Question) => boolean) => {
  const { answers } = searched;
  if (filter === 'all') return () => true;
  if (filter === 'contradictory') {
    const ids = contradictory(searched);
    return ({ id }) => ids.has(id);
  }
  if (filter === 'informative') {
    const ids = new Set(informative(searched));
    return ({ id }) => ids.has(id);
  }
  return ({ id }) => passes[filter](answers, id);
};

/** All a question says, and what was noted at it, in one text to look through. */
const wordsOf = ({ texts, answers, numbers }: Searched, { id }: Question): string => {
  const own = texts.questions[id];
  const said = [
    own?.topic,
    own?.prompt,
    own?.counts,
    own?.excludes,
    ...Object.values(own?.options ?? {}),
    ...Object.values(own?.practices ?? {}),
  ];
  return [numbers.get(id), ...said, recordOf(answers, id).note]
    .filter((text) => text !== undefined)
    .join('\n')
    .toLowerCase();
};

/** The questions that fit, in the order of the questionnaire; the most informative first where these are asked for. */
export const findQuestions = (searched: Searched, { filter, role, query }: Search): readonly QuestionId[] => {
  const passesFilter = passing(searched, filter);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = searched.questions
    .filter((q) => role === null || q.roles.some((r) => r === role))
    .filter(passesFilter)
    .filter((q) => {
      const text = words.length > 0 ? wordsOf(searched, q) : '';
      return words.every((word) => text.includes(word));
    })
    .map((q) => q.id);
  if (filter !== 'informative') return found;
  const order = informative(searched);
  return [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b));
};
