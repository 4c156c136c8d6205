import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerState, nextAction, type Question, questionsBelow } from '../../../src/engine/index.ts';
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
const toHalf = [
  [0, 0],
  [50, 5],
] as const;
const falling = [
  [0, 5],
  [100, 0],
] as const;
const pack = flatPack(
  [
    aQuestion('way', singleOf(0, 2, 5)),
    aQuestion('step', ladderOf(1, 2, 3, 4, 5)),
    aQuestion('item', practicesOf({ '1': [1, 'a1', 'a2'], '2': [2, 'b1', 'b2'], '4': [5, 'c1', 'c2'] }, 'step')),
    aQuestion('tools', ticksOf([1, 3, 3, 2])),
    aQuestion('share', percentageOf([0, 0], [80, 5])),
    aQuestion('stops', numberOf(falling), { direction: 'falling' }),
    aQuestion('trained', pairOf('ratio', toHalf)),
  ],
  { practiceRule: { worth: { none: 0, partial: 0.3, mostly: 0.7, full: 1 }, metAt: 0.8 } },
);

const rungs: readonly Raw[] = ['1', '2', '3', '4'].map((from) => anAction('step', ['option', from, `${Number(from) + 1}`]));
const shipped = adviceOf([
  anAction('way', ['option', 'o1', 'o2']),
  anAction('way', ['option', 'o2', 'o3']),
  ...rungs,
  ...['o1', 'o2', 'o3', 'o4'].map((o) => anAction('tools', ['tick', o])),
  anAction('share', ['value', 0, 40]),
  anAction('share', ['value', 40, 80]),
  anAction('stops', ['value', 100, 40]),
  anAction('stops', ['value', 40, 0]),
  anAction('trained', ['value', 0, 50]),
]);

const questionOf = (id: string): Question => {
  const found = questionsBelow(pack.root).find((q) => q.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const next = (id: string, state: AnswerState, advice = shipped): string | null => {
  if (state.kind !== 'answered') throw new Error('not an answer');
  return nextAction(questionOf(id), state.value, pack, advice)?.id ?? null;
};

describe('what to do next', () => {
  it('at a choice is the step from the option taken, and nothing at the top', () => {
    expect(['o1', 'o2', 'o3'].map((o) => next('way', picked(o)))).toEqual(['way.o1-o2', 'way.o2-o3', null]);
  });

  it('at a ladder is the step from the rung', () => {
    expect(['1', '4', '5'].map((r) => next('step', rung(r)))).toEqual(['step.1-2', 'step.4-5', null]);
  });

  it('at a tick list is the heaviest thing not there yet, the earlier among equals', () => {
    expect(next('tools', ticked('none'))).toBe('tools.o2');
    expect(next('tools', ticked('o2'))).toBe('tools.o3');
    expect(next('tools', ticked('o2', 'o3'))).toBe('tools.o4');
    expect(next('tools', ticked('o2', 'o3', 'o4'))).toBe('tools.o1');
    expect(next('tools', ticked('o1', 'o2', 'o3', 'o4'))).toBeNull();
  });

  it('at a figure is the first mark not reached', () => {
    expect([0, 39.9, 40, 79, 80, 100].map((x) => next('share', percent(x)))).toEqual([
      'share.0-40',
      'share.0-40',
      'share.40-80',
      'share.40-80',
      null,
      null,
    ]);
  });

  it('at a figure of which less is better is the first mark down not reached', () => {
    expect([500, 100, 40.1, 40, 0.5, 0].map((x) => next('stops', quantity(x)))).toEqual([
      'stops.100-40',
      'stops.100-40',
      'stops.100-40',
      'stops.40-0',
      'stops.40-0',
      null,
    ]);
  });

  it('at a pair looks at the figure it makes, and is nothing while a side is missing', () => {
    expect(next('trained', two(49, 100))).toBe('trained.0-50');
    expect(next('trained', two(50, 100))).toBeNull();
    expect(next('trained', two(49, null))).toBeNull();
    expect(next('trained', two(49, 0))).toBeNull();
  });

  it('at an item of practices is the step of its ladder from the rung it stands on', () => {
    const met1 = { a1: 'full', a2: 'full' } as const;
    const met2 = { ...met1, b1: 'full', b2: 'mostly' } as const;
    expect(next('item', judged({ ...met1, b1: 'none', b2: 'none' }))).toBe('step.1-2');
    expect(next('item', judged({ ...met2, c1: 'none', c2: 'none' }))).toBe('step.2-3');
    expect(next('item', judged({ ...met2, c1: 'full', c2: 'full' }))).toBe('step.4-5');
  });

  it('at an item of which not even the first level is met begins with the first', () => {
    expect(next('item', judged({ a1: 'none', a2: 'none' }))).toBe('step.1-2');
    expect(next('item', judged({}))).toBe('step.1-2');
  });

  it('at an item does not skip a level that is not met for one above that is', () => {
    expect(next('item', judged({ a1: 'full', a2: 'full', b1: 'none', b2: 'none', c1: 'full', c2: 'full' }))).toBe('step.1-2');
  });

  it('is nothing where no action is written', () => {
    const silent = adviceOf([]);
    for (const [id, state] of [
      ['way', picked('o1')],
      ['tools', ticked('none')],
      ['share', percent(0)],
      ['item', judged({})],
    ] as const)
      expect(next(id, state, silent)).toBeNull();
  });

  it('passes over a thing of a list that nothing is written for', () => {
    expect(next('tools', ticked('none'), adviceOf([anAction('tools', ['tick', 'o4'])]))).toBe('tools.o4');
  });

  it('is never more than one step, and never back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (x) => {
        const action = nextAction(questionOf('share'), { kind: 'percentage', percent: x }, pack, shipped);
        if (action?.step.kind === 'value') expect(action.step.from <= x && x < action.step.to).toBe(true);
        else expect(x).toBeGreaterThanOrEqual(80);
      }),
    );
  });
});
