import { describe, expect, it } from 'vitest';
import { question } from '../../../src/engine/model/question.ts';
import { aQuestion, ladderOf, percentageOf, singleOf, ticksOf } from '../../support/engine-fixtures.ts';

const accepts = (over: Readonly<Record<string, unknown>>): boolean => question.safeParse({ ...aQuestion('q1'), ...over }).success;

describe('a question', () => {
  it('has a weight above zero', () => {
    expect(accepts({ weight: 0.001 })).toBe(true);
    expect(accepts({ weight: 0 })).toBe(false);
    expect(accepts({ weight: -1 })).toBe(false);
    expect(accepts({ weight: Number.NaN })).toBe(false);
  });

  it('says who is likely to know the answer', () => {
    expect(accepts({ roles: [] })).toBe(false);
  });

  it('says whether it may be said not to apply', () => {
    expect(accepts({ mayNotApply: undefined })).toBe(false);
  });

  it('is asked in every form, or in the forms it names, never in none', () => {
    expect(accepts({ forms: ['full'] })).toBe(true);
    expect(accepts({ forms: [] })).toBe(false);
  });

  it('gives a choice of at least two', () => {
    expect(accepts({ answer: singleOf(1) })).toBe(false);
    expect(accepts({ answer: ticksOf([1]) })).toBe(false);
    expect(accepts({ answer: percentageOf([0, 0]) })).toBe(false);
  });

  it('that is a ladder has five rungs, as the maturity models of the field have five levels', () => {
    expect(accepts({ answer: ladderOf(1, 2, 3, 4) })).toBe(false);
    expect(accepts({ answer: ladderOf(1, 2, 3, 4, 5, 6) })).toBe(false);
  });

  it('that is a tick list has only options that count, and “none” under this very name', () => {
    expect(accepts({ answer: ticksOf([1, 0]) })).toBe(false);
    expect(accepts({ answer: ticksOf([1, 1], 0) })).toBe(false);
    expect(accepts({ answer: { ...ticksOf([1, 1]), none: 'nothing' } })).toBe(false);
  });
});
