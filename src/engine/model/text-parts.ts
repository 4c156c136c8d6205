import type { QuestionId } from './ids.ts';
import type { Pack, PackSource, SourceGroup } from './pack.ts';
import type { PackTexts } from './pack-texts.ts';
import { questionsBelow } from './pack-tree.ts';

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

/** Questions to a slice: as many as fill a tall screen twice. */
const sliceSize = 8;

/**
 * The words of a questionnaire as they are fetched: what every screen of it says, its questions a few at a time in their order, and
 * what only results say. Three hundred questions are too many to wait for when one is to be shown.
 */
export type TextParts = {
  readonly frame: CoverTexts;
  readonly slices: readonly QuestionWords[];
  readonly told: Told;
};

const idsBelow = (group: SourceGroup): readonly string[] => [...group.questions.map((q) => q.id), ...group.groups.flatMap(idsBelow)];

/** Takes the words apart; words of a question that is in no group are left out, as nothing would ever say them. */
export const splitTexts = ({ root }: Pick<PackSource, 'root'>, texts: PackTexts): TextParts => {
  const { method, indicators, checks, readiness, noReference, questions, ...frame } = texts;
  const ids = idsBelow(root);
  const sliceFrom = (start: number): QuestionWords =>
    Object.fromEntries(ids.slice(start, start + sliceSize).flatMap((id) => (questions[id] ? [[id, questions[id]]] : [])));
  const told = { method, indicators, checks, readiness, ...(noReference === undefined ? {} : { noReference }) };
  return { frame, told, slices: Array.from({ length: Math.ceil(ids.length / sliceSize) }, (_, index) => sliceFrom(index * sliceSize)) };
};

/** Questions after the one that is asked for whose words come with it. */
const ahead = 2;

/** The slices with the words of a question (null: the first), of those before it in its part, and of the next ones. */
export const slicesFor = ({ root }: Pack, question: QuestionId | null): readonly number[] => {
  const all = questionsBelow(root).map((q) => q.id);
  const at = Math.max(0, question === null ? 0 : all.indexOf(question));
  const part = root.groups.map((group) => questionsBelow(group).map((q) => q.id)).find((ids) => ids.includes(all[at] as QuestionId));
  const first = Math.floor(all.indexOf(part?.[0] as QuestionId) / sliceSize);
  const last = Math.floor(Math.min(at + ahead, all.length - 1) / sliceSize);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** Puts them together again: of the questions the slices that are there. */
export const joinTexts = (frame: CoverTexts, slices: readonly QuestionWords[]): FormTexts => ({
  ...frame,
  questions: Object.assign({}, ...slices),
});

export const joinAllTexts = ({ frame, slices, told }: TextParts): PackTexts => ({ ...joinTexts(frame, slices), ...told });
