import { describe, expect, it } from 'vitest';
import { diagnose, type ReportModel } from '../../../src/engine/index.ts';
import {
  aGroup,
  anAssessment,
  anEnterprise,
  aPack,
  aProfile,
  aQuestion,
  aTree,
  factsOf,
  moment,
  percent,
  percentageOf,
  picked,
  questionScore,
  scoreStates,
  singleOf,
  smallCatalogue,
} from '../../support/engine-fixtures.ts';

const share = percentageOf([0, 0], [100, 5]);
const pack = aPack(
  aTree('overall', [
    aGroup('a', [aQuestion('q1', share)]),
    aGroup('b', [
      aQuestion('q2', singleOf(0, 5), { appliesWhen: { kind: 'fact', fact: 'sizeClass', oneOf: ['large'] } }),
      aQuestion('q3', singleOf(0, 5)),
    ]),
  ]),
  { facts: ['sizeClass'], indicators: [{ kind: 'rate', id: 'nc-rate', question: 'q1' }] },
);
const states = { q1: percent(60), q2: picked('o1'), q3: picked('o2') };
const hubei = aProfile({ indicator: 'nc-rate', value: 50 }, { scope: { region: 'CN-HB', industries: [], sizes: ['medium'] } });

const diagnosed = (facts: Parameters<typeof factsOf>[0]): ReportModel =>
  diagnose({
    madeAt: moment,
    enterprise: anEnterprise({ facts: factsOf(facts) }),
    assessment: anAssessment(states),
    pack,
    catalogue: smallCatalogue,
    profiles: [hubei],
    advice: null,
  });

describe('a diagnosis goes the whole way', () => {
  it('from staff and revenue to the size class, and from there to what is asked', () => {
    const medium = diagnosed({ staff: 420, revenue: 28600 });
    expect(medium.sizeClass).toBe('medium');
    expect(medium.score).toBe(4); // (3 + 5) ÷ 2, q2 is for large enterprises
    const large = diagnosed({ staff: 4200, revenue: 286000 });
    expect(large.sizeClass).toBe('large');
    expect(large.score).toBe(2.75); // (3 + (0 + 5) ÷ 2) ÷ 2
  });

  it('from the city to the region, and from there to what may be compared', () => {
    const verdict = (city: string | null) => diagnosed({ city, staff: 420, revenue: 28600 }).comparisons.map((c) => c.verdict);
    expect(verdict('wuhan')).toEqual([{ kind: 'compared', own: 60, difference: 10 }]);
    expect(verdict('elsewhere')).toEqual([{ kind: 'not-comparable', reason: 'other-region' }]);
    expect(verdict(null)).toEqual([{ kind: 'not-comparable', reason: 'other-region' }]);
    expect(verdict('atlantis')).toEqual([{ kind: 'not-comparable', reason: 'other-region' }]);
  });

  it('and says what is missing where a fact is missing: without size class nothing of that size is compared', () => {
    const unsized = diagnosed({ city: 'wuhan' });
    expect(unsized.sizeClass).toBeNull();
    expect(unsized.comparisons.map((c) => c.verdict)).toEqual([{ kind: 'not-comparable', reason: 'other-size' }]);
  });

  it('to the same scores as scoring alone', () => {
    const card = scoreStates(pack, states, { facts: factsOf({ staff: 420, revenue: 28600 }), sizeClass: 'medium' });
    expect(diagnosed({ staff: 420, revenue: 28600 }).score).toBe(card.root.score);
    expect(questionScore(card, 'q2').status).toBe('excluded');
  });
});
