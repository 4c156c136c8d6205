import { describe, expect, it } from 'vitest';
import type { AnswerState, AnswerValue, Question } from '../../../src/engine/index.ts';
import { climbFrom, rungReached, ticksMissing } from '../../../src/engine/plan/climb-question.ts';
import {
  adviceOf,
  anAction,
  aQuestion,
  flatPack,
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

type Raw = Readonly<Record<string, unknown>>;
const rising = [
  [0, 0],
  [100, 5],
] as const;
const answerIn = (state: AnswerState): AnswerValue => {
  if (state.kind !== 'answered') throw new Error('not an answer');
  return state.value;
};
const practiceRule = { worth: { none: 0, partial: 0.3, mostly: 0.7, full: 1 }, metAt: 0.8 };
const item = aQuestion('q', practicesOf({ '1': [1, 'a1', 'a2'], '2': [2, 'b1', 'b2'], '4': [5, 'c1', 'c2'] }, 'step'));

/** The answers on the way up, each with the step that leads there. */
const climb = (question: Question, state: AnswerState, actions: readonly Raw[], over: Raw = {}) =>
  climbFrom(question, answerIn(state), flatPack([question], { practiceRule, ...over }), adviceOf(actions)).map(
    ({ action, value }) => [action.id, value] as const,
  );
const on = (answer: Raw) => aQuestion('q', answer);
const marks = (...values: readonly number[]) => values.slice(1).map((to, i) => anAction('q', ['value', values[i] ?? 0, to]));
const options = (...ids: readonly string[]) => ids.slice(1).map((to, i) => anAction('q', ['option', ids[i] ?? '', to]));

describe('the way up', () => {
  it('from an option, a rung or a figure is every answer that the steps ahead lead to', () => {
    expect(climb(on(singleOf(0, 2, 5)), picked('o1'), options('o1', 'o2', 'o3'))).toEqual([
      ['q.o1-o2', { kind: 'single', option: 'o2' }],
      ['q.o2-o3', { kind: 'single', option: 'o3' }],
    ]);
    expect(climb(on(ladderOf(1, 2, 3, 4, 5)), rung('2'), options('1', '2', '3'))).toEqual([['q.2-3', { kind: 'ladder', rung: '3' }]]);
    expect(climb(on(percentageOf(...rising)), percent(40), marks(0, 40, 80))).toEqual([['q.40-80', { kind: 'percentage', percent: 80 }]]);
    expect(climb(on(numberOf(rising)), quantity(3), marks(0, 5, 9))).toEqual([
      ['q.0-5', { kind: 'number', value: 5 }],
      ['q.5-9', { kind: 'number', value: 9 }],
    ]);
  });

  it('of a pair keeps the second number and moves the first to where the two make the figure', () => {
    const first = (derive: 'ratio' | 'change' | 'quotient', of: readonly [number, number], to: number) =>
      climb(on(pairOf(derive, rising)), two(...of), marks(0, to)).map(([, value]) => value);
    expect(first('ratio', [10, 80], 25)).toEqual([{ kind: 'pair', first: 20, second: 80 }]);
    expect(first('quotient', [10, 80], 2.5)).toEqual([{ kind: 'pair', first: 200, second: 80 }]);
    expect(first('change', [80, 80], 25)).toEqual([{ kind: 'pair', first: 100, second: 80 }]);
    // A loss of 80 made smaller by a quarter of it.
    expect(first('change', [-80, -80], 25)).toEqual([{ kind: 'pair', first: -60, second: -80 }]);
  });

  it('of a pair is none while one of the two is missing', () => {
    expect(climb(on(pairOf('ratio', rising)), two(1, null), marks(0, 50))).toEqual([]);
  });

  it('of a list of practices does all up to each rung fully, and leaves those above as they are', () => {
    const steps = ['1', '2', '3'].map((from) => anAction('step', ['option', from, `${Number(from) + 1}`]));
    expect(climb(item, judged({ a1: 'full', a2: 'mostly', b1: 'partial', c1: 'partial' }), steps)).toEqual([
      ['step.1-2', { kind: 'practices', degrees: { a1: 'full', a2: 'full', b1: 'full', b2: 'full', c1: 'partial' } }],
      ['step.2-3', { kind: 'practices', degrees: { a1: 'full', a2: 'mostly', b1: 'partial', c1: 'partial' } }],
      ['step.3-4', { kind: 'practices', degrees: { a1: 'full', a2: 'full', b1: 'full', b2: 'full', c1: 'full', c2: 'full' } }],
    ]);
  });

  it('that leads in a circle takes each step once', () => {
    expect(climb(on(singleOf(0, 2)), picked('o1'), options('o1', 'o2', 'o1')).map(([id]) => id)).toEqual(['q.o1-o2', 'q.o2-o1']);
  });

  it('takes no step between options for a mark of a figure, nor a tick', () => {
    const strange = [...options('1', '50'), anAction('q', ['tick', 'o1'])];
    expect(climb(on(percentageOf(...rising)), percent(10), strange)).toEqual([]);
  });

  it('is none where the answer is of another kind than the question', () => {
    const steps = [...options('o1', 'o2'), ...options('1', '2'), anAction('step', ['option', '1', '2']), ...marks(0, 50)];
    expect(climb(item, rung('4'), steps)).toEqual([]);
    expect(climb(on(singleOf(0, 5)), judged({ a1: 'full' }), steps)).toEqual([]);
    expect(climb(on(singleOf(0, 5)), two(1, 4), steps)).toEqual([]);
    expect(climb(on(pairOf('ratio', rising)), ticked('o1'), steps)).toEqual([]);
    expect(climb(on(ticksOf([1, 1])), ticked('o1'), steps)).toEqual([]);
  });
});

describe('the rung an item of practices stands on', () => {
  const at = (state: AnswerState, over: Raw = { practiceRule }) => {
    if (item.answer.kind !== 'practices') throw new Error('no practices');
    return rungReached(item.answer, answerIn(state), flatPack([item], over));
  };
  const met = { a1: 'full', a2: 'full', b1: 'full', b2: 'full' } as const;

  it('is the highest that is met with all below it', () => {
    expect(at(judged({ a1: 'full', a2: 'full' }))).toBe('1');
    expect(at(judged(met))).toBe('2');
    expect(at(judged({ ...met, c1: 'full', c2: 'full' }))).toBe('4');
    expect(at(judged({ ...met, b1: 'none', c1: 'full', c2: 'full' }))).toBe('1');
  });

  it('is the first where not even that is met, where no rule says what is met, and for another kind of answer', () => {
    expect(at(judged({ a1: 'none' }))).toBe('1');
    expect(at(judged(met), {})).toBe('1');
    expect(at(rung('4'))).toBe('1');
  });
});

describe('what is missing of a list', () => {
  const missing = (answer: Raw, state: AnswerState, ...ticks: readonly string[]) =>
    ticksMissing(on(answer), answerIn(state), adviceOf(ticks.map((o) => anAction('q', ['tick', o])))).map((m) => [m.option, m.action.id]);

  it('is what is not ticked and has an action, in the list’s order', () => {
    expect(missing(ticksOf([1, 1, 1, 1]), ticked('o2'), 'o4', 'o2', 'o1')).toEqual([
      ['o1', 'q.o1'],
      ['o4', 'q.o4'],
    ]);
    expect(missing(ticksOf([1, 1]), ticked('none'), 'o1', 'o2').length).toBe(2);
  });

  it('is nothing where question or answer is no list', () => {
    expect(missing(singleOf(0, 5), ticked('o1'), 'o1', 'o2')).toEqual([]);
    expect(missing(ticksOf([1, 1]), picked('o1'), 'o1', 'o2')).toEqual([]);
    expect(missing(singleOf(0, 5), picked('o1'), 'o1', 'o2')).toEqual([]);
  });
});
