import { describe, expect, it } from 'vitest';
import { type Formula, formulaQuestions } from '../../../src/engine/index.ts';
import { formula } from '../../../src/engine/model/formula.ts';
import { evaluateFormula, questionMap } from '../../../src/engine/scoring/evaluate-formula.ts';
import {
  aGroup,
  answersOf,
  aQuestion,
  idOfQuestion,
  notApplicable,
  numberOf,
  pairOf,
  percent,
  percentageOf,
  picked,
  quantity,
  type States,
  singleOf,
  two,
  unknown,
} from '../../support/engine-fixtures.ts';

const line = [
  [0, 0],
  [100, 5],
] as const;
const root = aGroup('overall', [
  aQuestion('a', percentageOf(...line)),
  aQuestion('b', percentageOf(...line)),
  aQuestion('n', numberOf(line)),
  aQuestion('ratio', pairOf('ratio', line)),
  aQuestion('quotient', pairOf('quotient', line)),
  aQuestion('s', singleOf(0, 5)),
]);

const answer = (question: string): Formula => ({ kind: 'answer', question: idOfQuestion(question) });
const a = answer('a');
const b = answer('b');
const figure = (of: Formula, states: States, excluded: readonly string[] = []): number | null =>
  evaluateFormula(of, { questions: questionMap(root), answers: answersOf(states), excluded: new Set(excluded.map(idOfQuestion)) });

describe('a figure computed from answers', () => {
  it('is the share or the number that was answered, not the score it earns', () => {
    expect(figure(a, { a: percent(66.2) })).toBe(66.2);
    expect(figure(a, { a: percent(0) })).toBe(0);
    expect(figure(answer('n'), { n: quantity(-3) })).toBe(-3);
  });

  it('is what a pair makes, in its result unit', () => {
    expect(figure(answer('ratio'), { ratio: two(9, 20) })).toBe(45);
    expect(figure(answer('quotient'), { quotient: two(9, 20) })).toBe(0.45);
  });

  it('is none where the answer is of another kind than its question', () => {
    expect(figure(answer('ratio'), { ratio: picked('o1') })).toBeNull();
    expect(figure(answer('s'), { s: two(9, 20) })).toBeNull();
  });

  it('of a share of a share multiplies them, percent in and percent out', () => {
    expect(figure({ kind: 'percent-of', of: [a, b] }, { a: percent(80), b: percent(50) })).toBe(40);
    expect(figure({ kind: 'percent-of', of: [a, b] }, { a: percent(100), b: percent(33) })).toBe(33);
  });

  it('is the plain mean or the sum of its parts, however they are nested', () => {
    const states = { a: percent(80), b: percent(50), n: quantity(20) };
    expect(figure({ kind: 'mean', of: [a, b, answer('n')] }, states)).toBe(50);
    expect(figure({ kind: 'sum', of: [a, b] }, states)).toBe(130);
    expect(figure({ kind: 'sum', of: [a, b] }, { a: percent(0), b: percent(50) })).toBe(50);
    expect(figure({ kind: 'mean', of: [a, b] }, { a: percent(0), b: percent(50) })).toBe(25);
    expect(
      figure(
        {
          kind: 'mean',
          of: [
            { kind: 'percent-of', of: [a, b] },
            { kind: 'sum', of: [b, answer('n')] },
          ],
        },
        states,
      ),
    ).toBe(55);
  });
});

describe('a figure of which a part is missing', () => {
  const mean: Formula = { kind: 'mean', of: [a, b] };

  it.each<[string, States]>([
    ['not answered', { a: percent(80) }],
    ['unknown', { a: percent(80), b: unknown }],
    ['said not to apply', { a: percent(80), b: notApplicable }],
    ['an answer that is no figure', { a: percent(80), b: picked('o1') }],
  ])('(%s) is none: half a mean is no mean', (_, states) => {
    expect(figure(mean, states)).toBeNull();
    expect(figure({ kind: 'sum', of: [a, b] }, states)).toBeNull();
    expect(figure({ kind: 'percent-of', of: [a, b] }, states)).toBeNull();
  });

  it('is none while a side of a pair is missing or the divisor is zero', () => {
    expect(figure(answer('ratio'), { ratio: two(9, null) })).toBeNull();
    expect(figure(answer('ratio'), { ratio: two(9, 0) })).toBeNull();
  });

  it('is none where the question is not put to this enterprise, whatever was answered before', () => {
    expect(figure(mean, { a: percent(80), b: percent(50) }, ['b'])).toBeNull();
  });

  it('is none where the questionnaire has no such question', () => {
    expect(figure(answer('gone'), { gone: percent(80) })).toBeNull();
  });
});

describe('a formula', () => {
  it('names every question it looks at, in order', () => {
    expect(formulaQuestions({ kind: 'sum', of: [b, { kind: 'mean', of: [a, answer('n')] }] })).toEqual(['b', 'a', 'n']);
  });

  it.each([
    { kind: 'percent-of', of: [a] },
    { kind: 'percent-of', of: [a, b, a] },
    { kind: 'mean', of: [a] },
    { kind: 'sum', of: [] },
    { kind: 'answer' },
    { kind: 'difference', of: [a, b] },
  ])('says nothing half: %j is refused', (data) => {
    expect(formula.safeParse(data).success).toBe(false);
  });
});
