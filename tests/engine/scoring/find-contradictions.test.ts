import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../../src/engine/index.ts';
import {
  answersOf,
  aQuestion,
  flatPack,
  notApplicable,
  percent,
  percentageOf,
  picked,
  type States,
  scoreStates,
  singleOf,
  unknown,
} from '../../support/engine-fixtures.ts';

const share = percentageOf([0, 0], [100, 5]);
const both = {
  kind: 'all',
  of: [
    { kind: 'option', question: 'way', oneOf: ['o1'] },
    { kind: 'number', question: 'share', atLeast: 50 },
  ],
};
const pack = flatPack(
  [
    aQuestion('way', singleOf(0, 5)),
    aQuestion('share', share),
    aQuestion('deep', share, { forms: ['full'] }),
    aQuestion('more', share, { appliesWhen: { kind: 'option', question: 'way', oneOf: ['o2'] } }),
  ],
  {
    forms: [
      { id: 'quick', minutes: 5 },
      { id: 'full', minutes: 9 },
    ],
    facts: ['productionType'],
    checks: [
      { id: 'paper-online', severity: 'contradiction', when: both, questions: ['way', 'share'] },
      { id: 'too-deep', severity: 'too-good', when: { kind: 'number', question: 'deep', atLeast: 99 }, questions: ['share', 'deep'] },
      { id: 'no-more', severity: 'contradiction', when: { kind: 'number', question: 'more', above: 0 }, questions: ['way', 'more'] },
      {
        id: 'mine',
        severity: 'too-good',
        when: {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'productionType', oneOf: ['mining'] },
            { kind: 'number', question: 'share', atLeast: 99 },
          ],
        },
        questions: ['way', 'share'],
      },
    ],
  },
);

const found = (states: States, { form = 'full', productionType = 'process-batch' } = {}): readonly string[] => {
  const card = scoreStates(pack, states, { form });
  return findContradictions(pack, card, { productionType }, answersOf(states)).map((c) => c.id);
};

describe('answers that hardly go together', () => {
  it('are found where the check surely holds', () => {
    expect(found({ way: picked('o1'), share: percent(80) })).toEqual(['paper-online']);
    expect(found({ way: picked('o1'), share: percent(49) })).toEqual([]);
    expect(found({ way: picked('o2'), share: percent(80) })).toEqual([]);
  });

  it('make none while an answer is missing, unknown or said not to apply', () => {
    expect(found({ share: percent(80) })).toEqual([]);
    expect(found({ way: unknown, share: percent(80) })).toEqual([]);
    expect(found({ way: picked('o1'), share: notApplicable })).toEqual([]);
  });

  it('may hang on a fact of the profile', () => {
    expect(found({ share: percent(100) }, { productionType: 'mining' })).toEqual(['mine']);
    expect(found({ share: percent(100) })).toEqual([]);
  });

  it('are looked for only among questions the form asks', () => {
    expect(found({ share: percent(1), deep: percent(100) })).toEqual(['too-deep']);
    expect(found({ share: percent(1), deep: percent(100) }, { form: 'quick' })).toEqual([]);
  });

  it('are not found in an answer to a question that is no longer put', () => {
    expect(found({ way: picked('o2'), more: percent(10) })).toEqual(['no-more']);
    expect(found({ way: picked('o1'), share: percent(1), more: percent(10) })).toEqual([]);
  });

  it('change no score', () => {
    const states: States = { way: picked('o1'), share: percent(80) };
    const unchecked = { ...pack, checks: [] };
    expect(scoreStates(pack, states, { form: 'full' })).toEqual(scoreStates(unchecked, states, { form: 'full' }));
  });
});
