import { describe, expect, it } from 'vitest';
import { noteLimit, recordOf, unansweredRecord } from '../../../src/engine/index.ts';
import { answerRecord, answerState, answers, answerValue } from '../../../src/engine/model/answers.ts';
import { answersOf, idOfQuestion, percent } from '../../support/engine-fixtures.ts';

describe('the value of an answer', () => {
  it.each([0, 100, 66.2])('may be a share of %d percent', (value) => {
    expect(answerValue.safeParse({ kind: 'percentage', percent: value }).success).toBe(true);
  });

  it.each([-0.1, 100.1, Number.NaN, Number.POSITIVE_INFINITY, '50', null])('is no share when it is %s', (value) => {
    expect(answerValue.safeParse({ kind: 'percentage', percent: value }).success).toBe(false);
  });

  it('may be half a pair, to be completed when the other figure is known', () => {
    expect(answerValue.safeParse({ kind: 'pair', first: null, second: 28600 }).success).toBe(true);
    expect(answerValue.safeParse({ kind: 'pair', first: 1687 }).success).toBe(false);
  });

  it('of a tick list names at least one option: nothing ticked is unanswered, not none', () => {
    expect(answerValue.safeParse({ kind: 'multiple', options: [] }).success).toBe(false);
    expect(answerValue.safeParse({ kind: 'multiple', options: ['none'] }).success).toBe(true);
  });

  it('carries nothing else along', () => {
    expect(answerValue.safeParse({ kind: 'single', option: 'a', score: 100 }).success).toBe(false);
  });
});

describe('the state of a question', () => {
  it.each([{ kind: 'unanswered' }, { kind: 'unknown' }, { kind: 'not-applicable', reason: '' }])('may be %o', (state) => {
    expect(answerState.safeParse(state).success).toBe(true);
  });

  it('is one of the four: nothing is both unknown and answered', () => {
    expect(answerState.safeParse({ kind: 'unknown', value: { kind: 'number', value: 1 } }).success).toBe(false);
    expect(answerState.safeParse({ kind: 'skipped' }).success).toBe(false);
  });
});

describe('what is kept about a question', () => {
  it('has a note of limited length', () => {
    expect(answerRecord.safeParse({ ...unansweredRecord, note: '注'.repeat(noteLimit) }).success).toBe(true);
    expect(answerRecord.safeParse({ ...unansweredRecord, note: '注'.repeat(noteLimit + 1) }).success).toBe(false);
  });

  it('is an empty, unanswered record for a question never touched', () => {
    expect(recordOf(answersOf({}), idOfQuestion('q1'))).toBe(unansweredRecord);
  });

  it('is found again under the id of the question', () => {
    expect(recordOf(answersOf({ q1: percent(12) }), idOfQuestion('q1')).state).toEqual(percent(12));
  });

  it('is empty also for a question named like something every object has', () => {
    expect(recordOf(answersOf({}), idOfQuestion('constructor'))).toEqual(unansweredRecord);
  });

  it('stands under an id that a question can have', () => {
    expect(answers.safeParse({ 'Not An Id': unansweredRecord }).success).toBe(false);
  });
});
