import { recordOf } from '../model/answer-records.ts';
import type { AnswerState, Answers } from '../model/answers.ts';
import type { Condition } from '../model/condition.ts';
import type { QuestionId } from '../model/ids.ts';

/** Kleene's three values: `open` while a fact or an answer it looks at is missing. */
export type Truth = 'yes' | 'no' | 'open';

/**
 * What conditions look at: facts by name (null: not said) and the answers so far. `excluded`: questions not put to this
 * enterprise, whose answers, if any were given before, count no more.
 */
export type Circumstances = {
  readonly facts: Readonly<Record<string, string | null>>;
  readonly answers: Answers;
  readonly excluded?: ReadonlySet<QuestionId>;
};

export const fromBoolean = (value: boolean): Truth => (value ? 'yes' : 'no');

export const negate = (truth: Truth): Truth => (truth === 'open' ? 'open' : fromBoolean(truth === 'no'));

export const conjunction = (truths: readonly Truth[]): Truth => {
  if (truths.includes('no')) return 'no';
  return truths.includes('open') ? 'open' : 'yes';
};

export const disjunction = (truths: readonly Truth[]): Truth => negate(conjunction(truths.map(negate)));

const stateOf = ({ answers, excluded }: Circumstances, id: QuestionId): AnswerState =>
  excluded?.has(id) ? { kind: 'not-applicable', reason: '' } : recordOf(answers, id).state;

/** Judges an answered question by `test`; a question said not to apply is a definite no, a missing answer is open. */
const judge = (state: AnswerState, test: (value: Extract<AnswerState, { kind: 'answered' }>['value']) => Truth): Truth => {
  if (state.kind === 'not-applicable') return 'no';
  return state.kind === 'answered' ? test(state.value) : 'open';
};

const numberOf = (state: AnswerState, within: (x: number) => boolean): Truth =>
  judge(state, (value) => {
    if (value.kind === 'percentage') return fromBoolean(within(value.percent));
    return value.kind === 'number' ? fromBoolean(within(value.value)) : 'no';
  });

const chosenOf = (state: AnswerState, test: (chosen: readonly string[]) => boolean): Truth =>
  judge(state, (value) => {
    if (value.kind === 'single') return fromBoolean(test([value.option]));
    if (value.kind === 'ladder') return fromBoolean(test([value.rung]));
    return value.kind === 'multiple' ? fromBoolean(test(value.options)) : 'no';
  });

/** Whether a fact, by name, is one of these; `open` while it is not said. */
export const judgeFact = (
  facts: Circumstances['facts'],
  { fact, oneOf }: { readonly fact: string; readonly oneOf: readonly string[] },
): Truth => {
  const value = (Object.hasOwn(facts, fact) ? facts[fact] : null) ?? null;
  return value === null ? 'open' : fromBoolean(oneOf.includes(value));
};

export const evaluate = (condition: Condition, circumstances: Circumstances): Truth => {
  switch (condition.kind) {
    case 'all':
      return conjunction(condition.of.map((part) => evaluate(part, circumstances)));
    case 'any':
      return disjunction(condition.of.map((part) => evaluate(part, circumstances)));
    case 'not':
      return negate(evaluate(condition.of, circumstances));
    case 'fact':
      return judgeFact(circumstances.facts, condition);
    case 'number': {
      const {
        above = Number.NEGATIVE_INFINITY,
        atLeast = Number.NEGATIVE_INFINITY,
        below = Number.POSITIVE_INFINITY,
        atMost = Number.POSITIVE_INFINITY,
      } = condition;
      return numberOf(stateOf(circumstances, condition.question), (x) => x > above && x >= atLeast && x < below && x <= atMost);
    }
    case 'option':
      return chosenOf(stateOf(circumstances, condition.question), (chosen) => condition.oneOf.some((id) => chosen.includes(id)));
    case 'some-option':
      return chosenOf(stateOf(circumstances, condition.question), (chosen) => chosen.some((id) => id !== 'none'));
  }
};
