import { describe, expect, it } from 'vitest';
import { type AnswerState, type AnswerValue, answerSpecAccepts, type Problem } from '../../../src/engine/index.ts';
import {
  aQuestion,
  codesOf,
  judged,
  ladderOf,
  numberOf,
  pairOf,
  percent,
  percentageOf,
  picked,
  practicesOf,
  quantity,
  rung,
  singleOf,
  ticked,
  ticksOf,
  two,
} from '../../support/engine-fixtures.ts';

const flat = [
  [0, 0],
  [100, 5],
] as const;
const range = { min: -10, max: 10 };
const questions = {
  single: aQuestion('q1', singleOf(0, 5)),
  multiple: aQuestion('q1', ticksOf([1, 2])),
  percentage: aQuestion('q1', percentageOf(...flat)),
  number: aQuestion('q1', numberOf(flat, range)),
  pair: aQuestion('q1', pairOf('ratio', flat, { firstRange: { min: -10, max: 10 }, secondRange: { min: -5, max: 500 } })),
  ladder: aQuestion('q1', ladderOf(1, 2, 3, 4, 5)),
};
const fitting: Readonly<Record<keyof typeof questions, AnswerState>> = {
  single: picked('o1'),
  multiple: ticked('o1', 'o2'),
  percentage: percent(100),
  number: quantity(10),
  pair: two(10, 500),
  ladder: rung('5'),
};

const valueOfState = (state: AnswerState): AnswerValue => {
  if (state.kind !== 'answered') throw new Error('not an answer');
  return state.value;
};
const problemsOn = (kind: keyof typeof questions, state: AnswerState): readonly Problem[] =>
  answerSpecAccepts(questions[kind], valueOfState(state), ['q1']);

const kinds = ['single', 'multiple', 'percentage', 'number', 'pair', 'ladder'] as const;
const pairsOfKinds = kinds.flatMap((asked) => kinds.map((given) => [asked, given] as const));

describe('an answer fits its question', () => {
  it.each(kinds)('when a %s question gets a value of its kind within its limits', (kind) => {
    expect(problemsOn(kind, fitting[kind])).toEqual([]);
  });

  it.each(pairsOfKinds.filter(([asked, given]) => asked !== given))('never when a %s question gets a %s value', (asked, given) => {
    expect(problemsOn(asked, fitting[given])).toEqual([{ code: 'answer-kind-mismatch', path: ['q1'], id: 'q1' }]);
  });

  it('only when every option chosen is one of its own; each stranger is named', () => {
    expect(problemsOn('single', picked('o3'))).toEqual([{ code: 'unknown-option', path: ['q1'], id: 'q1', option: 'o3' }]);
    expect(problemsOn('ladder', rung('6'))).toEqual([{ code: 'unknown-option', path: ['q1'], id: 'q1', option: '6' }]);
    expect(problemsOn('multiple', ticked('o1', 'x', 'y'))).toEqual([
      { code: 'unknown-option', path: ['q1'], id: 'q1', option: 'x' },
      { code: 'unknown-option', path: ['q1'], id: 'q1', option: 'y' },
    ]);
  });

  it('on a list of practices when every practice judged is one of its own, judged all or not', () => {
    const item = aQuestion('q1', practicesOf({ '1': [1, 'p1', 'p2'], '5': [5, 'p3', 'p4'] }, 'q2'));
    const on = (...ids: readonly string[]) =>
      answerSpecAccepts(item, valueOfState(judged(Object.fromEntries(ids.map((id) => [id, 'full'])))), ['q1']);
    expect(on('p1', 'p4')).toEqual([]);
    expect(on('p1', 'p9')).toEqual([{ code: 'unknown-option', path: ['q1'], id: 'q1', option: 'p9' }]);
  });

  it('on a tick list when “none” is ticked, though it is not among the options', () => {
    expect(problemsOn('multiple', ticked('none'))).toEqual([]);
    expect(codesOf(problemsOn('single', picked('none')))).toEqual(['unknown-option']);
  });

  it('only as a share of 0 to 100 percent', () => {
    expect(problemsOn('percentage', percent(0))).toEqual([]);
    expect(problemsOn('percentage', percent(101))).toEqual([{ code: 'out-of-range', path: ['q1'], value: 101, min: 0, max: 100 }]);
    expect(problemsOn('percentage', percent(-1))).toEqual([{ code: 'out-of-range', path: ['q1'], value: -1, min: 0, max: 100 }]);
  });

  it('only within the range of a number, limits included', () => {
    expect(problemsOn('number', quantity(-10))).toEqual([]);
    expect(problemsOn('number', quantity(10.001))).toEqual([{ code: 'out-of-range', path: ['q1'], value: 10.001, ...range }]);
    expect(problemsOn('number', quantity(-11))).toEqual([{ code: 'out-of-range', path: ['q1'], value: -11, ...range }]);
  });
});

describe('a pair of numbers', () => {
  it('has a range on each side, and every fault is told', () => {
    expect(problemsOn('pair', two(11, 501))).toEqual([
      { code: 'out-of-range', path: ['q1', 'first'], value: 11, min: -10, max: 10 },
      { code: 'out-of-range', path: ['q1', 'second'], value: 501, min: -5, max: 500 },
    ]);
  });

  it('may lack a side for now', () => {
    expect(problemsOn('pair', two(null, 5))).toEqual([]);
    expect(problemsOn('pair', two(5, null))).toEqual([]);
    expect(problemsOn('pair', two(null, null))).toEqual([]);
    expect(codesOf(problemsOn('pair', two(null, 501)))).toEqual(['out-of-range']);
  });

  it('with a side that is missing has no fault there, whatever its range', () => {
    const narrow = aQuestion(
      'q1',
      pairOf('ratio', flat, { firstRange: { min: 1, max: 10 }, secondRange: { min: -9, max: 9 }, partOfWhole: true }),
    );
    const on = (first: number | null, second: number | null) => answerSpecAccepts(narrow, valueOfState(two(first, second)), []);
    expect([on(null, 5), on(5, null), on(null, 0), on(null, -5)]).toEqual([[], [], [], []]);
  });

  it('cannot be divided by zero', () => {
    expect(problemsOn('pair', two(5, 0))).toEqual([{ code: 'division-by-zero', path: ['q1', 'second'] }]);
    expect(problemsOn('pair', two(0, 0))).toEqual([{ code: 'division-by-zero', path: ['q1', 'second'] }]);
  });

  it('may start from a negative base, as a loss that became a profit does', () => {
    expect(problemsOn('pair', two(3, -2))).toEqual([]);
  });

  it('that is part and whole has no part greater than its whole', () => {
    const part = aQuestion('q1', pairOf('ratio', flat, { partOfWhole: true }));
    const on = (first: number | null, second: number | null) => answerSpecAccepts(part, valueOfState(two(first, second)), []);
    expect(on(500, 500)).toEqual([]);
    expect(on(500, null)).toEqual([]);
    expect(on(501, 500)).toEqual([{ code: 'part-exceeds-whole', path: ['first'] }]);
    expect(problemsOn('pair', two(10, 5))).toEqual([]);
  });
});
