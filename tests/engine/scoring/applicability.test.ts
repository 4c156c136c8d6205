import { describe, expect, it } from 'vitest';
import { conditionFacts, isAsked, isInForm, type Question } from '../../../src/engine/index.ts';
import {
  answersOf,
  aQuestion,
  factsOf,
  flatPack,
  idOfForm,
  notApplicable,
  percent,
  percentageOf,
  questionScore,
  type States,
  scoreStates,
  singleOf,
} from '../../support/engine-fixtures.ts';

const mining: Question = aQuestion('q2', singleOf(0, 5), { appliesWhen: { kind: 'fact', fact: 'productionType', oneOf: ['mining'] } });
const networked: Question = aQuestion('q2', singleOf(0, 5), { appliesWhen: { kind: 'number', question: 'q1', above: 0 } });
const asked = (question: Question, productionType: string | null, states: States = {}): boolean =>
  isAsked(question, { facts: conditionFacts(factsOf({ productionType }), null), answers: answersOf(states) });

describe('a question is asked', () => {
  it('always when it has no condition', () => {
    expect(asked(aQuestion('q1'), null)).toBe(true);
  });

  it('of those whose facts meet its condition, and not of others', () => {
    expect(asked(mining, 'mining')).toBe(true);
    expect(asked(mining, 'power')).toBe(false);
  });

  it('while the fact its condition looks at has not been said', () => {
    expect(asked(mining, null)).toBe(true);
  });

  it('while the answer its condition looks at is missing, and no longer once that answer rules it out', () => {
    expect(asked(networked, null)).toBe(true);
    expect(asked(networked, null, { q1: percent(0) })).toBe(false);
    expect(asked(networked, null, { q1: notApplicable })).toBe(false);
    expect(asked(networked, null, { q1: percent(1) })).toBe(true);
  });
});

describe('a form', () => {
  it('asks the questions that name it or name no form', () => {
    const full = idOfForm('full');
    expect(isInForm(aQuestion('q1'), full)).toBe(true);
    expect(isInForm(aQuestion('q1', undefined, { forms: ['short', 'full'] }), full)).toBe(true);
    expect(isInForm(aQuestion('q1', undefined, { forms: ['short'] }), full)).toBe(false);
  });
});

describe('the facts a condition may name', () => {
  it('are the choices of the profile and the size class, by their ids', () => {
    const all = factsOf({ city: 'wuhan', ownership: 'private', group: 'single' });
    expect(conditionFacts(all, 'medium')).toEqual({
      industry: '34',
      productionType: 'discrete-large-batch',
      sizeClass: 'medium',
      city: 'wuhan',
      ownership: 'private',
      group: 'single',
    });
  });

  it('are null where nothing was said', () => {
    expect(Object.values(conditionFacts(factsOf({ industry: null, productionType: null }), null))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a chain of conditions', () => {
  const line = [
    [0, 0],
    [100, 5],
  ] as const;
  const chain = flatPack([
    aQuestion('q1', percentageOf(...line), { appliesWhen: { kind: 'fact', fact: 'productionType', oneOf: ['mining'] } }),
    aQuestion('q2', percentageOf(...line), { appliesWhen: { kind: 'number', question: 'q1', above: 0 } }),
    aQuestion('q3', percentageOf(...line)),
  ]);

  it('leaves out with a question also what was asked only because of it', () => {
    const card = scoreStates(chain, { q3: percent(50) });
    expect(questionScore(card, 'q1').status).toBe('excluded');
    expect(questionScore(card, 'q2').status).toBe('excluded');
  });

  it('does not look at an answer given before its question was left out', () => {
    const card = scoreStates(chain, { q1: percent(80), q3: percent(50) });
    expect(questionScore(card, 'q1').status).toBe('excluded');
    expect(questionScore(card, 'q2').status).toBe('excluded');
  });
});
