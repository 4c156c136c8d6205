import { type Degree, degrees } from './answer-terms.ts';
import type { AnswerValue } from './answers.ts';
import type { OptionId } from './ids.ts';
import { type NumberSide, sideRule } from './number-rules.ts';
import type { Pack } from './pack.ts';
import type { PackTexts } from './pack-texts.ts';
import type { Problem } from './problem.ts';
import { parseQuantity } from './quantity.ts';
import type { Question } from './question.ts';
import { fail, ok, type Result } from './result.ts';

/** What one row of a sheet asks for: the whole answer, one number of a pair, or the degree of one practice. `head`: what the rows below it ask in parts. */
export type RowPart =
  | { readonly kind: 'whole' }
  | { readonly kind: 'head' }
  | { readonly kind: 'side'; readonly side: 'first' | 'second' }
  | { readonly kind: 'practice'; readonly rung: OptionId; readonly practice: OptionId };

/** What a typed cell says. */
export type TypedPart =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'value'; readonly value: AnswerValue }
  | { readonly kind: 'side'; readonly side: 'first' | 'second'; readonly number: number }
  | { readonly kind: 'degree'; readonly practice: OptionId; readonly degree: Degree };

/** Words that may be typed instead of a number or a letter, in every language sheets are made in. */
export type TypedWords = {
  readonly unknown: readonly string[];
  readonly notApplicable: readonly string[];
  readonly degrees: Readonly<Record<Degree, readonly string[]>>;
};

/** `texts`: the pack's in every language, because a sheet may have been filled in any. */
export type TypingRules = { readonly pack: Pack; readonly texts: readonly PackTexts[]; readonly words: TypedWords };

/** Full-width as half-width, without blanks, in small letters: what people mean to be the same. */
export const squeeze = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

const withoutStop = (text: string): string => squeeze(text).replace(/[。.]+$/, '');

const isOneOf = (words: readonly string[], typed: string): boolean => words.some((word) => squeeze(word) === squeeze(typed));

const short = (typed: string): string => typed.trim().slice(0, 30);

/** 0-based place named by a number from 1 or a letter from A; null where there is none. */
const placeOf = (token: string, count: number): number | null => {
  const place = /^[a-z]$/.test(token) ? token.charCodeAt(0) - 'a'.charCodeAt(0) : /^\d+$/.test(token) ? Number(token) - 1 : -1;
  return place >= 0 && place < count ? place : null;
};

/** “AC” and, where no number has two digits, “13” name two places. */
const placesOf = (token: string, count: number): readonly (number | null)[] => {
  const whole = placeOf(token, count);
  if (whole !== null) return [whole];
  const isRun = /^[a-z]+$/.test(token) || (/^\d+$/.test(token) && count < 10);
  return isRun ? [...token].map((sign) => placeOf(sign, count)) : [null];
};

const isPlace = (place: number | null): place is number => place !== null;

/** 0-based places in a list typed with any separator, each once; null where something is no place. */
export const readPlaces = (typed: string, count: number): readonly number[] | null => {
  const tokens = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,、;/.+&()[\]]+/)
    .filter(Boolean);
  const places = tokens.flatMap((token) => placesOf(token, count));
  return places.length > 0 && places.every(isPlace) ? [...new Set(places)].sort((a, b) => a - b) : null;
};

type Choices = { readonly ids: readonly OptionId[]; readonly wordings: readonly (readonly string[])[] };

const choicesOf = ({ id, answer }: Question, texts: readonly PackTexts[]): Choices => {
  const ids = (() => {
    if (answer.kind === 'single') return answer.options.map((o) => o.id);
    if (answer.kind === 'multiple') return [...answer.options.map((o) => o.id), answer.none as OptionId];
    return answer.kind === 'ladder' ? answer.rungs.map((r) => r.id) : [];
  })();
  const wordings = ids.map((option) => texts.flatMap((t) => t.questions[id]?.options?.[option] ?? []));
  return { ids, wordings };
};

/** The place of the option whose sentence is typed, with or without its number before it. */
const placeOfWording = (typed: string, { wordings }: Choices): number | null => {
  const bare = withoutStop(typed).replace(/^(?:\d+|[a-z])[.、:)]/, '');
  const place = wordings.findIndex((own, index) =>
    own.some((text) => [withoutStop(text), `${index + 1}${withoutStop(text)}`].includes(bare)),
  );
  return place < 0 ? null : place;
};

const noSuchChoice = (typed: string, count: number): Problem => ({
  code: 'no-such-choice',
  path: [],
  found: short(typed),
  first: 1,
  last: count,
});

const readChosen = (typed: string, choices: Choices): Result<readonly OptionId[], Problem> => {
  const wording = placeOfWording(typed, choices);
  const places = wording === null ? readPlaces(typed, choices.ids.length) : [wording];
  if (places === null) return fail(noSuchChoice(typed, choices.ids.length));
  return ok(places.flatMap((place) => choices.ids[place] ?? []));
};

const readOne = (typed: string, choices: Choices): Result<OptionId, Problem> => {
  const chosen = readChosen(typed, choices);
  if (!chosen.ok) return chosen;
  const [only, ...others] = chosen.value;
  if (only === undefined) return fail(noSuchChoice(typed, choices.ids.length));
  return others.length > 0 ? fail({ code: 'one-choice-only', path: [], found: short(typed) }) : ok(only);
};

const readSeveral = (typed: string, choices: Choices, none: string): Result<AnswerValue, Problem> => {
  const chosen = readChosen(typed, choices);
  if (!chosen.ok) return chosen;
  if (chosen.value.length > 1 && chosen.value.some((id) => id === none))
    return fail({ code: 'none-with-others', path: [], found: short(typed) });
  return ok({ kind: 'multiple', options: chosen.value });
};

/** In the units of any language: 亿元 is understood in an English sheet too. */
const readNumber = (typed: string, question: Question, side: NumberSide, { pack, texts }: TypingRules): Result<number, Problem> => {
  const readings = texts.map((own) => parseQuantity(typed, sideRule(pack, own, question.answer, side).rule));
  const first = readings[0] ?? fail<Problem>({ code: 'not-a-number', path: [], found: short(typed) });
  if (first.ok || first.error.code !== 'wrong-unit') return first;
  return readings.find((reading) => reading.ok || reading.error.code !== 'wrong-unit') ?? first;
};

const mapOk = <T, U>(result: Result<T, Problem>, map: (value: T) => U): Result<U, Problem> => (result.ok ? ok(map(result.value)) : result);

const asValue = (value: AnswerValue): TypedPart => ({ kind: 'value', value });

const readWhole = (typed: string, question: Question, rules: TypingRules): Result<TypedPart, Problem> => {
  const { answer } = question;
  const choices = choicesOf(question, rules.texts);
  switch (answer.kind) {
    case 'single':
      return mapOk(readOne(typed, choices), (option) => asValue({ kind: 'single', option }));
    case 'ladder':
      return mapOk(readOne(typed, choices), (rung) => asValue({ kind: 'ladder', rung }));
    case 'multiple':
      return mapOk(readSeveral(typed, choices, answer.none), asValue);
    case 'percentage':
      return mapOk(readNumber(typed, question, 'only', rules), (percent) => asValue({ kind: 'percentage', percent }));
    default:
      return mapOk(readNumber(typed, question, 'only', rules), (value) => asValue({ kind: 'number', value }));
  }
};

/** 1–4 or A–D in the order of `degrees`, or the degree's word. */
const readDegree = (typed: string, words: TypedWords): Result<Degree, Problem> => {
  const bare = withoutStop(typed).replace(/[)、,:]+$/, '');
  const degree = degrees[placeOf(bare, degrees.length) ?? -1] ?? degrees.find((id) => isOneOf(words.degrees[id], bare));
  return degree ? ok(degree) : fail({ code: 'no-such-degree', path: [], found: short(typed) });
};

/**
 * Reads what was typed for one row: an option's number, letter or sentence, several of them, a number with or without its
 * unit, a degree, or a word for “don't know” or “does not apply”. Full-width signs, blanks and capitals do not matter.
 * Errors: `answer-below`, `no-such-choice`, `one-choice-only`, `none-with-others`, `no-such-degree`, and those of a quantity.
 */
export const readTypedAnswer = (typed: string, question: Question, part: RowPart, rules: TypingRules): Result<TypedPart, Problem> => {
  const { words } = rules;
  if (isOneOf(words.unknown, typed)) return ok({ kind: 'unknown' });
  if (isOneOf(words.notApplicable, typed)) return ok({ kind: 'not-applicable' });
  if (part.kind === 'head') return fail({ code: 'answer-below', path: [], found: short(typed) });
  if (part.kind === 'practice')
    return mapOk(readDegree(typed, words), (degree) => ({ kind: 'degree', practice: part.practice, degree }) as const);
  if (part.kind === 'side')
    return mapOk(readNumber(typed, question, part.side, rules), (number) => ({ kind: 'side', side: part.side, number }) as const);
  return readWhole(typed, question, rules);
};
