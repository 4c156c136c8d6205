import fc from 'fast-check';
import { type AnswerState, type AnswerValue, degrees, type Pack, type Question, questionsBelow } from '../../src/engine/index.ts';
import { idOfOption, notApplicable, type States, unanswered, unknown } from './engine-fixtures.ts';

/** Any answers to real questionnaires, for rules that must hold for all of them. */

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  // No −0: a saved file cannot say it, and nothing is worked out from it otherwise than from 0.
  fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max)).map((value) => (value === 0 ? 0 : value));

const pairTo = (spec: Extract<Question['answer'], { kind: 'pair' }>): fc.Arbitrary<AnswerValue> =>
  fc
    .tuple(within(spec.firstRange), within(spec.secondRange))
    .filter(([, second]) => second !== 0)
    .map(([first, second]) => ({ kind: 'pair', first: spec.partOfWhole ? Math.min(first, second) : first, second }));

const answerTo = ({ answer }: Question): fc.Arbitrary<AnswerValue> => {
  switch (answer.kind) {
    case 'single':
      return fc.constantFrom(...answer.options.map((o) => ({ kind: 'single', option: o.id }) as const));
    case 'ladder':
      return fc.constantFrom(...answer.rungs.map((r) => ({ kind: 'ladder', rung: r.id }) as const));
    case 'multiple': {
      const some = fc.subarray(
        answer.options.map((o) => o.id),
        { minLength: 1 },
      );
      return fc
        .oneof({ weight: 1, arbitrary: fc.constant([idOfOption(answer.none)]) }, { weight: 4, arbitrary: some })
        .map((options) => ({ kind: 'multiple', options }));
    }
    case 'percentage':
      return within({ min: 0, max: 100 }).map((percent) => ({ kind: 'percentage', percent }));
    case 'number':
      return within(answer.range).map((value) => ({ kind: 'number', value }));
    case 'pair':
      return pairTo(answer);
    case 'practices': {
      const ids = answer.levels.flatMap((l) => l.practices);
      return fc
        .array(fc.constantFrom(...degrees), { minLength: ids.length, maxLength: ids.length })
        .map((given) => ({ kind: 'practices', degrees: Object.fromEntries(ids.map((id, i) => [id, given[i] ?? 'none'])) }));
    }
  }
};

/** A whole answer, or that the question does not apply where that may be said. */
export const anyAnswer = (question: Question): fc.Arbitrary<AnswerState> => {
  const answered = answerTo(question).map((value): AnswerState => ({ kind: 'answered', value }));
  return question.mayNotApply
    ? fc.oneof({ weight: 8, arbitrary: answered }, { weight: 1, arbitrary: fc.constant(notApplicable) })
    : answered;
};

/** Half an answer: one number of two, some practices of many. */
const halfOf = (value: AnswerValue): AnswerValue => {
  if (value.kind === 'pair') return { ...value, second: null };
  if (value.kind === 'practices')
    return { ...value, degrees: Object.fromEntries(Object.entries(value.degrees).filter((_, i) => i % 3 > 0)) };
  return value;
};

/** For every question its final state, and the state it is in before: the same, none, unknown or half of it. */
export type Filling = { readonly before: States; readonly after: States };

export const anyFilling = (pack: Pack): fc.Arbitrary<Filling> =>
  fc
    .tuple(
      ...questionsBelow(pack.root).map((q) =>
        fc.tuple(
          fc.constant(q.id),
          anyAnswer(q),
          fc.oneof(
            { weight: 4, arbitrary: fc.constant('same') },
            { weight: 1, arbitrary: fc.constantFrom('unanswered', 'unknown', 'half') },
          ),
        ),
      ),
    )
    .map((rows) => ({
      after: Object.fromEntries(rows.map(([id, state]) => [id, state])),
      before: Object.fromEntries(rows.map(([id, state, how]) => [id, beforeOf(state, how)])),
    }));

const beforeOf = (state: AnswerState, how: string): AnswerState => {
  if (how === 'unanswered') return unanswered;
  if (how === 'unknown') return unknown;
  return how === 'half' && state.kind === 'answered' ? { kind: 'answered', value: halfOf(state.value) } : state;
};

/** The answers of a filling with any of the evidence ticked: some of it before, all of that and more after. */
export const anyEvidence = (pack: Pack): fc.Arbitrary<Readonly<Record<string, { readonly evidence: readonly string[] }>>> =>
  fc
    .tuple(...questionsBelow(pack.root).map((q) => fc.tuple(fc.constant(q.id), fc.subarray([...q.evidence]))))
    .map((rows) => Object.fromEntries(rows.map(([id, evidence]) => [id, { evidence }])));
