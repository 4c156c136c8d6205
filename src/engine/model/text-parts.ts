import type { PackSource, SourceGroup } from './pack.ts';
import type { PackTexts } from './pack-texts.ts';

/** What is only wanted where results are told, or where a questionnaire is chosen. */
type Told = Pick<PackTexts, 'method' | 'indicators' | 'checks' | 'readiness' | 'noReference'>;

/** The words that answering takes. */
export type FormTexts = Omit<PackTexts, keyof Told> & {
  /** Ids of the questions that use terms of the glossary, where that is known before it has come: their list of terms is given its room. */
  readonly termed?: readonly string[];
};

/** What tells of a questionnaire as a whole: its name, forms, levels, parts. */
export type CoverTexts = Omit<FormTexts, 'questions'>;

/** Words of questions by their ids. */
type QuestionWords = PackTexts['questions'];

/**
 * The words of a questionnaire as they are fetched: what every screen of it says, the questions of each part, and what only results
 * say. Three hundred questions are too many to wait for when one is to be shown.
 */
export type TextParts = {
  readonly frame: CoverTexts;
  /** By the group at the top of the tree the questions belong to. */
  readonly sections: Readonly<Record<string, QuestionWords>>;
  readonly told: Told;
};

const idsBelow = (group: SourceGroup): readonly string[] => [...group.questions.map((q) => q.id), ...group.groups.flatMap(idsBelow)];

/** Takes the words apart; words of a question that is in no group are left out, as nothing would ever say them. */
export const splitTexts = ({ root }: Pick<PackSource, 'root'>, texts: PackTexts): TextParts => {
  const { method, indicators, checks, readiness, noReference, questions, ...frame } = texts;
  const sections = root.groups.map((group): readonly [string, QuestionWords] => {
    const ids = new Set(idsBelow(group));
    return [group.id, Object.fromEntries(Object.entries(questions).filter(([id]) => ids.has(id)))];
  });
  const told = { method, indicators, checks, readiness, ...(noReference === undefined ? {} : { noReference }) };
  return { frame, sections: Object.fromEntries(sections), told };
};

/** Puts them together again: all of them, or of the questions the parts that are there. */
export const joinTexts = ({ frame, sections }: Pick<TextParts, 'frame' | 'sections'>): FormTexts => ({
  ...frame,
  questions: Object.assign({}, ...Object.values(sections)),
});

export const joinAllTexts = (parts: TextParts): PackTexts => ({ ...joinTexts(parts), ...parts.told });
