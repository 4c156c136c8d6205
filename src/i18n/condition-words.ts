import type { Condition, InterviewQuestion, PackTexts, ProfileTexts, QuestionId } from '../engine/index.ts';
import type { Translate } from './translator.ts';

/** What a condition's words are made of: names of facts and choices, and the questions by which it may be decided. */
export type ConditionNames = {
  readonly texts: PackTexts;
  readonly profileTexts: ProfileTexts;
  readonly questions: readonly InterviewQuestion[];
};

type Of<K extends Condition['kind']> = Extract<Condition, { readonly kind: K }>;

const placed = ({ texts, questions }: ConditionNames, id: QuestionId) => ({
  number: questions.find(({ question }) => question.id === id)?.number ?? '?',
  topic: texts.questions[id]?.topic ?? id,
});

const unitOf = ({ texts, questions }: ConditionNames, id: QuestionId): string => {
  const answer = questions.find(({ question }) => question.id === id)?.question.answer;
  if (answer?.kind === 'percentage') return '%';
  return answer?.kind === 'number' ? ` ${texts.units[answer.unit]?.symbol ?? ''}`.trimEnd() : '';
};

const bounds = ['above', 'atLeast', 'below', 'atMost'] as const;

const numberWords = (t: Translate, condition: Of<'number'>, names: ConditionNames): string =>
  bounds
    .flatMap((bound) => {
      const value = condition[bound];
      if (value === undefined) return [];
      const filled = { ...placed(names, condition.question), value: `${value}${unitOf(names, condition.question)}` };
      return [t(`condition.number.${bound}`, filled)];
    })
    .join(t('condition.and'));

const oneOf = (t: Translate, texts: readonly string[]): string =>
  texts.map((text) => t('condition.quoted', { text: text.replace(/[。.]$/u, '') })).join(t('condition.orChoice'));

const optionWords = (t: Translate, { question, oneOf: ids }: Of<'option'>, names: ConditionNames): string => {
  const own = names.texts.questions[question]?.options ?? {};
  return t('condition.option', {
    ...placed(names, question),
    options: oneOf(
      t,
      ids.map((id) => own[id] ?? id),
    ),
  });
};

const choiceNames = (t: Translate, texts: ProfileTexts): Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> => ({
  industry: [t('profile.industry'), texts.industries],
  productionType: [
    t('profile.productionType'),
    Object.fromEntries(Object.entries(texts.productionTypes).map(([id, { name }]) => [id, name])),
  ],
  sizeClass: [t('profile.size'), texts.sizes],
  city: [t('profile.city'), texts.cities],
  ownership: [t('profile.ownership'), texts.ownerships],
  group: [t('profile.group'), texts.groups],
});

const factWords = (t: Translate, { fact, oneOf: ids }: Of<'fact'>, { profileTexts }: ConditionNames): string => {
  const [name, choices] = choiceNames(t, profileTexts)[fact] ?? [fact, {}];
  return t('condition.fact', {
    fact: name,
    choices: oneOf(
      t,
      ids.map((id) => choices[id] ?? id),
    ),
  });
};

const joined = (t: Translate, { kind, of }: Of<'all' | 'any'>, names: ConditionNames): string =>
  of
    .map((part) => {
      const text = conditionWords(t, part, names);
      return part.kind === 'all' || part.kind === 'any' ? t('condition.group', { text }) : text;
    })
    .join(t(kind === 'all' ? 'condition.and' : 'condition.or'));

/** A condition as a clause that follows “only if”. */
export const conditionWords = (t: Translate, condition: Condition, names: ConditionNames): string => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return joined(t, condition, names);
    case 'not':
      return t('condition.not', { condition: conditionWords(t, condition.of, names) });
    case 'fact':
      return factWords(t, condition, names);
    case 'number':
      return numberWords(t, condition, names);
    case 'option':
      return optionWords(t, condition, names);
    case 'some-option':
      return t('condition.someOption', placed(names, condition.question));
  }
};
