import { describe, expect, it } from 'vitest';
import { type Condition, evaluate, type Truth } from '../../../src/engine/index.ts';
import { condition } from '../../../src/engine/model/condition.ts';
import {
  answersOf,
  idOfOption,
  idOfQuestion,
  notApplicable,
  percent,
  picked,
  quantity,
  rung,
  type States,
  ticked,
  two,
  unanswered,
  unknown,
} from '../../support/engine-fixtures.ts';

/** Three facts with the three truth values: said and fitting, said and not fitting, not said. */
const facts = { yes: 'x', no: 'y', open: null };
const saying = (truth: Truth): Condition => ({ kind: 'fact', fact: truth, oneOf: ['x'] });
const truths: readonly Truth[] = ['yes', 'no', 'open'];

const under = (data: unknown, states: States = {}): Truth => evaluate(condition.parse(data), { facts, answers: answersOf(states) });

/** Kleene's strong logic of three values, written out. */
const tables: readonly (readonly [a: Truth, b: Truth, and: Truth, or: Truth])[] = [
  ['yes', 'yes', 'yes', 'yes'],
  ['yes', 'no', 'no', 'yes'],
  ['yes', 'open', 'open', 'yes'],
  ['no', 'yes', 'no', 'yes'],
  ['no', 'no', 'no', 'no'],
  ['no', 'open', 'no', 'open'],
  ['open', 'yes', 'open', 'yes'],
  ['open', 'no', 'no', 'open'],
  ['open', 'open', 'open', 'open'],
];

describe('conditions joined', () => {
  it.each(tables)('%s and %s is %s', (a, b, and) => {
    expect(under({ kind: 'all', of: [saying(a), saying(b)] })).toBe(and);
  });

  it.each(tables)('%s or %s (and: %s) is %s', (a, b, _, or) => {
    expect(under({ kind: 'any', of: [saying(a), saying(b)] })).toBe(or);
  });

  it.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['open', 'open'],
  ] as const)('not %s is %s', (a, not) => {
    expect(under({ kind: 'not', of: saying(a) })).toBe(not);
  });

  it.each(tables)('of %s and %s obey De Morgan', (a, b) => {
    const none = under({ kind: 'not', of: { kind: 'any', of: [saying(a), saying(b)] } });
    expect(none).toBe(under({ kind: 'all', of: [a, b].map((t) => ({ kind: 'not', of: saying(t) })) }));
  });

  it.each(truths)('one alone (%s) is itself', (truth) => {
    expect(under({ kind: 'all', of: [saying(truth)] })).toBe(truth);
    expect(under({ kind: 'any', of: [saying(truth)] })).toBe(truth);
  });

  it('may be many: one no settles an “all”, one yes settles an “any”, however much is open', () => {
    expect(under({ kind: 'all', of: ['open', 'yes', 'open', 'no'].map((t) => ({ ...saying('open'), fact: t })) })).toBe('no');
    expect(under({ kind: 'any', of: ['open', 'no', 'open', 'yes'].map((t) => ({ ...saying('open'), fact: t })) })).toBe('yes');
  });
});

describe('a fact', () => {
  it('that was not said, or that nobody asks for, leaves a condition open', () => {
    expect(under({ kind: 'fact', fact: 'open', oneOf: ['x'] })).toBe('open');
    expect(under({ kind: 'fact', fact: 'weather', oneOf: ['x'] })).toBe('open');
  });

  it('named like something every object has is not said either', () => {
    expect(under({ kind: 'fact', fact: 'constructor', oneOf: ['x'] })).toBe('open');
    expect(under({ kind: 'fact', fact: 'toString', oneOf: ['x'] })).toBe('open');
  });

  it('meets any of the choices named', () => {
    expect(under({ kind: 'fact', fact: 'yes', oneOf: ['a', 'x'] })).toBe('yes');
    expect(under({ kind: 'fact', fact: 'no', oneOf: ['a', 'x'] })).toBe('no');
  });
});

const above0 = { kind: 'number', question: 'q1', above: 0 };
const oneOfB = { kind: 'option', question: 'q1', oneOf: ['b', 'c'] };
const some = { kind: 'some-option', question: 'q1' };

describe('an earlier answer', () => {
  it.each([above0, oneOfB, some])('that is missing or unknown leaves %j open', (data) => {
    expect(under(data)).toBe('open');
    expect(under(data, { q1: unanswered })).toBe('open');
    expect(under(data, { q1: unknown })).toBe('open');
  });

  it.each([above0, oneOfB, some])('that was said not to apply makes %j a definite no', (data) => {
    expect(under(data, { q1: notApplicable })).toBe('no');
  });

  it('above a number means above it, at least means from it on', () => {
    expect([0, 0.001, 60].map((p) => under(above0, { q1: percent(p) }))).toEqual(['no', 'yes', 'yes']);
    expect([49.9, 50, 50.1].map((p) => under({ kind: 'number', question: 'q1', atLeast: 50 }, { q1: percent(p) }))).toEqual([
      'no',
      'yes',
      'yes',
    ]);
    expect([-1, 0, 1].map((x) => under(above0, { q1: quantity(x) }))).toEqual(['no', 'no', 'yes']);
  });

  it('below a number means below it, at most means up to it', () => {
    const limited = (limit: Readonly<Record<string, number>>, p: number) =>
      under({ kind: 'number', question: 'q1', ...limit }, { q1: percent(p) });
    expect([49.9, 50, 50.1].map((p) => limited({ below: 50 }, p))).toEqual(['yes', 'no', 'no']);
    expect([49.9, 50, 50.1].map((p) => limited({ atMost: 50 }, p))).toEqual(['yes', 'yes', 'no']);
    expect([0, 20, 40, 60].map((p) => limited({ atLeast: 20, below: 40 }, p))).toEqual(['no', 'yes', 'no', 'no']);
    expect([0, 20, 40, 60].map((p) => limited({ above: 20, atMost: 40 }, p))).toEqual(['no', 'no', 'yes', 'no']);
    expect(limited({ atLeast: 60, below: 40 }, 50)).toBe('no');
  });

  it('to a question that is not put to this enterprise counts no more, whatever was answered before', () => {
    const excluded = new Set([idOfQuestion('q1')]);
    const answers = answersOf({ q1: percent(60) });
    expect(evaluate(condition.parse(above0), { facts, answers })).toBe('yes');
    expect(evaluate(condition.parse(above0), { facts, answers, excluded })).toBe('no');
    expect(evaluate(condition.parse({ kind: 'not', of: above0 }), { facts, answers, excluded })).toBe('yes');
  });

  it('meets both limits where both are set', () => {
    const both = { kind: 'number', question: 'q1', above: 10, atLeast: 20 };
    expect([15, 20].map((p) => under(both, { q1: percent(p) }))).toEqual(['no', 'yes']);
  });

  it('meets an option by being it, on a rung by standing on it, on a tick list by ticking it among others', () => {
    expect(under(oneOfB, { q1: picked('b') })).toBe('yes');
    expect(under(oneOfB, { q1: picked('a') })).toBe('no');
    expect(under(oneOfB, { q1: rung('c') })).toBe('yes');
    expect(under(oneOfB, { q1: ticked('a', 'c') })).toBe('yes');
    expect(under(oneOfB, { q1: ticked('a') })).toBe('no');
  });

  it('has some option ticked unless “none” is all there is', () => {
    expect(under(some, { q1: ticked('none') })).toBe('no');
    expect(under(some, { q1: ticked('a') })).toBe('yes');
    expect(under(some, { q1: picked('none') })).toBe('no');
    expect(under(some, { q1: picked('a') })).toBe('yes');
  });

  it('of another kind than the condition expects is a no, not a guess', () => {
    expect(under(above0, { q1: picked('a') })).toBe('no');
    expect(under(oneOfB, { q1: percent(50) })).toBe('no');
    expect(under(some, { q1: two(1, 2) })).toBe('no');
  });

  it('of another question plays no part', () => {
    expect(under(above0, { q2: percent(50) })).toBe('open');
    expect(
      evaluate(
        { kind: 'option', question: idOfQuestion('q2'), oneOf: [idOfOption('b')] },
        { facts, answers: answersOf({ q1: picked('b') }) },
      ),
    ).toBe('open');
  });
});
