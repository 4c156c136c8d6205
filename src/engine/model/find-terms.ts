import type { Glossary, GlossaryEntry } from './glossary.ts';
import type { PackTexts, QuestionTexts } from './pack-texts.ts';

/** `sought`: in small letters. `rank`: among those of its length, as the glossary has them. */
type Spelling = { readonly sought: string; readonly entry: GlossaryEntry; readonly rank: number };

/** A stretch of text, with the term it is where it is one. */
export type TermSpan = { readonly text: string; readonly entry: GlossaryEntry | null };

const wordCharacter = /[a-z0-9]/i;

/** Whether the spelling at this place is a word of its own: PLC is not found in PLCs2 nor MES in TIMES. */
const standsAlone = (text: string, from: number, to: number): boolean => {
  const [first, last] = [text[from] ?? '', text[to - 1] ?? ''];
  const before = text[from - 1] ?? '';
  const after = text[to] ?? '';
  return !(wordCharacter.test(first) && wordCharacter.test(before)) && !(wordCharacter.test(last) && wordCharacter.test(after));
};

const spellingsOf = (all: Glossary): readonly Spelling[] =>
  Object.values(all.terms)
    .flatMap((entry) => [entry.term, ...entry.also].map((text) => ({ sought: text.toLowerCase(), entry })))
    .map((spelling, rank) => ({ ...spelling, rank }));

/** Where a spelling first stands as a word of its own; -1 where it does not. */
const placeOf = (text: string, sought: string): number => {
  const within = text.toLowerCase();
  let at = within.indexOf(sought);
  while (at >= 0 && !standsAlone(text, at, at + sought.length)) at = within.indexOf(sought, at + 1);
  return at;
};

const cutAt = (spans: readonly TermSpan[], { sought, entry }: Spelling): readonly TermSpan[] =>
  spans.flatMap((span): readonly TermSpan[] => {
    const at = span.entry ? -1 : placeOf(span.text, sought);
    if (at < 0) return [span];
    const parts: readonly TermSpan[] = [
      { text: span.text.slice(0, at), entry: null },
      { text: span.text.slice(at, at + sought.length), entry },
      { text: span.text.slice(at + sought.length), entry: null },
    ];
    return parts.filter((p) => p.text !== '');
  });

/** The spellings by what they begin with, for a text is short and the spellings are many. */
const byBeginning = (spellings: readonly Spelling[]): ReadonlyMap<string, readonly Spelling[]> => {
  const found = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const first = spelling.sought[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), spelling]);
  }
  return found;
};

/** Every text of a question in which a term may stand. */
export const textsWithTerms = (own: QuestionTexts): readonly string[] =>
  [own.prompt, own.counts, own.excludes, ...Object.values(own.options ?? {}), ...Object.values(own.practices ?? {})].flatMap(
    (text) => text ?? [],
  );

/** Ids of the questions that use terms. */
export const termedQuestions = (
  find: (text: string) => readonly TermSpan[],
  { questions }: Pick<PackTexts, 'questions'>,
): readonly string[] =>
  Object.entries(questions).flatMap(([id, own]) =>
    textsWithTerms(own)
      .flatMap(find)
      .some((span) => span.entry)
      ? [id]
      : [],
  );

/** Finds terms in texts; longer spellings first, each spelling once a text. Made once a glossary. */
export const termFinder = (all: Glossary): ((text: string) => readonly TermSpan[]) => {
  const beginning = byBeginning(spellingsOf(all));
  /** The texts of a questionnaire come again at every answer. */
  const known = new Map<string, readonly TermSpan[]>();
  const spellingsIn = (text: string): readonly Spelling[] => {
    const within = text.toLowerCase();
    const found = within
      .split('')
      .flatMap((character, at) => (beginning.get(character) ?? []).filter((s) => within.startsWith(s.sought, at)));
    return [...new Set(found)].sort((a, b) => b.sought.length - a.sought.length || a.rank - b.rank);
  };
  return (text) => {
    const spans = known.get(text) ?? spellingsIn(text).reduce<readonly TermSpan[]>(cutAt, [{ text, entry: null }]);
    known.set(text, spans);
    return spans;
  };
};
