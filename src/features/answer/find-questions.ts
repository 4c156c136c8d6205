import {
  type Answers,
  conditionFacts,
  findContradictions,
  narrowings,
  type Question,
  type QuestionId,
  recordOf,
  scoreAssessment,
} from '../../engine/index.ts';
import { type Filter, firstLook, type Search, type Searched } from './search.ts';
import { isOpen } from './sections.ts';

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

/** What passes a filter, in the order of the questionnaire; the most informative first where these are asked for. */
const candidates = (searched: Searched, filter: Filter): readonly Question[] => {
  const { answers, questions } = searched;
  if (filter === 'all') return questions;
  if (filter === 'informative') return informative(searched).flatMap((id) => questions.find((q) => q.id === id) ?? []);
  if (filter === 'contradictory') {
    const ids = contradictory(searched);
    return questions.filter(({ id }) => ids.has(id));
  }
  return questions.filter(({ id }) => passes[filter](answers, id));
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

/** The questions that fit, in the order of `candidates`. */
export const findQuestions = (searched: Searched, { filter, role, query }: Search): readonly QuestionId[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return candidates(searched, filter)
    .filter((q) => role === null || q.roles.some((r) => r === role))
    .filter((q) => {
      const text = words.length > 0 ? wordsOf(searched, q) : '';
      return words.every((word) => text.includes(word));
    })
    .map((q) => q.id);
};
