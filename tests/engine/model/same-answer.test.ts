import { describe, expect, it } from 'vitest';
import type { AnswerState } from '../../../src/engine/index.ts';
import { isSameAnswer, isSameEvidence, isSameState } from '../../../src/engine/model/same-answer.ts';
import {
  judged,
  notApplicable,
  percent,
  picked,
  quantity,
  recordFor,
  rung,
  ticked,
  two,
  unanswered,
  unknown,
} from '../../support/engine-fixtures.ts';

const isSame = (a: AnswerState, b: AnswerState): boolean => {
  if (a.kind !== 'answered' || b.kind !== 'answered') throw new Error('not answers');
  return isSameAnswer(a.value, b.value);
};

describe('two answers', () => {
  it.each<[string, AnswerState, AnswerState]>([
    ['option', picked('o1'), picked('o2')],
    ['rung', rung('1'), rung('2')],
    ['ticks', ticked('o1', 'o2'), ticked('o1', 'o3')],
    ['number of ticks', ticked('o1', 'o2'), ticked('o1')],
    ['percentage', percent(40), percent(40.1)],
    ['number', quantity(7), quantity(8)],
    ['first number', two(1, 2), two(3, 2)],
    ['second number', two(1, 2), two(1, null)],
    ['numbers exchanged', two(1, 2), two(2, 1)],
    ['degree', judged({ a: 'full' }), judged({ a: 'mostly' })],
    ['practice', judged({ a: 'full' }), judged({ b: 'full' })],
    ['number of practices', judged({ a: 'full' }), judged({ a: 'full', b: 'none' })],
    ['kind', percent(40), quantity(40)],
    ['kind, though the words are the same', picked('1'), rung('1')],
  ])('differ by their %s', (_, one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
    expect([isSame(one, structuredClone(one)), isSame(other, structuredClone(other))]).toEqual([true, true]);
  });

  it('do not differ by the order of ticks, or in which practices were judged', () => {
    expect(isSame(ticked('o1', 'o2', 'o10'), ticked('o10', 'o2', 'o1'))).toBe(true);
    expect(isSame(judged({ a: 'full', b: 'none', c: 'partial' }), judged({ c: 'partial', a: 'full', b: 'none' }))).toBe(true);
  });
});

describe('two states of a question', () => {
  it('are the same where both are open, unknown, or do not apply for the same reason', () => {
    const states = [unanswered, unknown, notApplicable, rung('1')];
    for (const [i, a] of states.entries()) for (const [j, b] of states.entries()) expect(isSameState(a, b)).toBe(i === j);
    expect(isSameState(notApplicable, { kind: 'not-applicable', reason: '外包' })).toBe(false);
    expect(isSameState(rung('1'), rung('2'))).toBe(false);
  });
});

describe('evidence', () => {
  it('is the same in whatever order it is ticked', () => {
    const of = (...ids: readonly string[]) => recordFor(unanswered, { evidence: ids }).evidence;
    const same = (a: readonly string[], b: readonly string[]) => isSameEvidence(of(...a), of(...b));
    expect([same([], []), same(['a', 'b'], ['b', 'a'])]).toEqual([true, true]);
    expect([same(['a'], ['a', 'b']), same(['a', 'b'], ['a']), same(['a', 'b'], ['a', 'c'])]).toEqual([false, false, false]);
  });
});
