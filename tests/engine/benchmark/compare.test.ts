import { describe, expect, it } from 'vitest';
import { type Comparison, compare, type ReferenceProfile, type Verdict } from '../../../src/engine/index.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aProfile,
  aQuestion,
  aTree,
  factsOf,
  percent,
  percentageOf,
  picked,
  type States,
  scoreStates,
  singleOf,
} from '../../support/engine-fixtures.ts';

const pack = aPack(
  aTree('overall', [
    aGroup('a', [aQuestion('q1', percentageOf([0, 0], [90, 100]))]),
    aGroup('b', [aQuestion('q2', singleOf(0, 50, 100))]),
    aGroup('c', [aQuestion('q3', singleOf(0, 50, 100))]),
  ]),
  {
    scale: { min: 0, max: 100, decimals: 1 },
    levelRule: { kind: 'bands', group: 'overall', bands: [{ level: 'l1', min: 0 }] },
    indicators: [
      { kind: 'rate', id: 'nc-rate', question: 'q1' },
      { kind: 'adoption', id: 'platform', when: { kind: 'option', question: 'q2', oneOf: ['o2', 'o3'] } },
      { kind: 'score', id: 'level', group: 'overall', scale: 'gbt-23020-level' },
      { kind: 'none', id: 'index' },
    ],
  },
);
const states: States = { q1: percent(45), q2: picked('o2'), q3: picked('o3') }; // 50, 50, 100 → 66⅔

type Where = { readonly region?: string | null; readonly sizeClass?: string | null; readonly industry?: string | null };
const against = (profiles: readonly ReferenceProfile[], given: States = states, where: Where = {}): readonly Comparison[] => {
  const { region = 'CN-HB', sizeClass = 'medium', industry = '17' } = where;
  const facts = factsOf({ industry });
  const scorecard = scoreStates(pack, given, { facts, sizeClass });
  return compare({ pack, facts, sizeClass, answers: answersOf(given), scorecard, region, profiles });
};
const verdict = (profile: ReferenceProfile, given: States = states, where: Where = {}): Verdict => {
  const [only, ...more] = against([profile], given, where);
  if (!only || more.length > 0) throw new Error('expected one comparison');
  return only.verdict;
};
const not = (reason: string) => ({ kind: 'not-comparable', reason });

const rate = { indicator: 'nc-rate', statistic: 'mean-of-rates', scale: 'percent', value: 66.2 };
const score = { indicator: 'level', statistic: 'mean-of-scores', scale: 'gbt-23020-level', value: 54.5 };
const adoption = { indicator: 'platform', statistic: 'share-of-enterprises', scale: 'percent', value: 38.8 };

describe('like is compared with like', () => {
  it('an own rate with a mean of rates, as own minus published', () => {
    expect(verdict(aProfile(rate))).toEqual({ kind: 'compared', own: 45, difference: 45 - 66.2 });
  });

  it('an own score with a mean of scores on the same scale', () => {
    const found = verdict(aProfile(score));
    expect(found).toMatchObject({ kind: 'compared' });
    if (found.kind !== 'compared') return;
    expect(found.own).toBeCloseTo(200 / 3, 12);
    expect(found.difference).toBeCloseTo(200 / 3 - 54.5, 12);
  });

  it('a zero is a value like any other', () => {
    expect(verdict(aProfile(rate), { ...states, q1: percent(0) })).toEqual({ kind: 'compared', own: 0, difference: -66.2 });
  });
});

describe('a share of enterprises is told, never compared with one enterprise', () => {
  it('beside whether this enterprise does the thing', () => {
    expect(verdict(aProfile(adoption))).toEqual({ kind: 'told', adopted: true });
    expect(verdict(aProfile(adoption), { ...states, q2: picked('o1') })).toEqual({ kind: 'told', adopted: false });
  });

  it('or that this is not known', () => {
    expect(verdict(aProfile(adoption), { q1: percent(1) })).toEqual({ kind: 'told', adopted: null });
  });

  it('also where the own value is a rate: 83.5 % of enterprises is not a rate of 83.5 %', () => {
    expect(verdict(aProfile({ ...rate, statistic: 'share-of-enterprises' }))).toEqual({ kind: 'told', adopted: null });
  });
});

describe('what is not like is not compared, and the reason is told', () => {
  it('an index is on a scale of its own: 发展指数 86.7 is not 发展水平', () => {
    expect(verdict(aProfile({ indicator: 'level', statistic: 'index', scale: 'two-integration-index', value: 86.7 }))).toEqual(
      not('different-scale'),
    );
    expect(verdict(aProfile({ indicator: 'index', statistic: 'index', scale: 'two-integration-index', value: 86.7 }))).toEqual(
      not('different-scale'),
    );
    expect(verdict(aProfile({ indicator: 'level', statistic: 'index', scale: 'gbt-23020-level', value: 86.7 }))).toEqual(
      not('different-scale'),
    );
  });

  it('a score on another published scale', () => {
    expect(verdict(aProfile({ ...score, scale: 'ccid-regional' }))).toEqual(not('different-scale'));
  });

  it.each([
    ['an own rate with a mean of scores', { ...rate, statistic: 'mean-of-scores', scale: 'gbt-23020-level' }],
    ['an own score with a mean of rates', { ...score, statistic: 'mean-of-rates', scale: 'percent' }],
    ['an own adoption with a mean of rates', { ...adoption, statistic: 'mean-of-rates' }],
    ['an own adoption with a mean of scores', { ...adoption, statistic: 'mean-of-scores' }],
  ])('%s', (_, figure) => {
    expect(verdict(aProfile(figure))).toEqual(not('different-statistic'));
  });

  it('a rate that is not on the scale of percent', () => {
    expect(verdict(aProfile({ ...rate, scale: 'permille' }))).toEqual(not('different-scale'));
  });

  it('what this enterprise has not answered', () => {
    expect(verdict(aProfile(rate), {})).toEqual(not('no-own-value'));
    expect(verdict(aProfile(score), { q1: percent(45) })).toEqual(not('no-own-value'));
    expect(verdict(aProfile({ ...rate, indicator: 'index' }))).toEqual(not('no-own-value'));
  });

  it('a figure that speaks of another province', () => {
    const hubei = aProfile(rate, { scope: { region: 'CN-HB', industries: [], sizes: [] } });
    expect(verdict(hubei).kind).toBe('compared');
    expect(verdict(hubei, states, { region: 'CN' })).toEqual(not('other-region'));
    expect(verdict(hubei, states, { region: null })).toEqual(not('other-region'));
  });

  it('a national figure holds in every province, and where the city was not said', () => {
    for (const region of ['CN-HB', 'CN', null]) expect(verdict(aProfile(rate), states, { region }).kind).toBe('compared');
  });

  it('a figure that speaks of another industry', () => {
    const textile = aProfile(rate, { scope: { region: 'CN', industries: ['17', '18', '28'], sizes: [] } });
    expect(verdict(textile).kind).toBe('compared');
    expect(verdict(textile, states, { industry: '34' })).toEqual(not('other-industry'));
    expect(verdict(textile, states, { industry: null })).toEqual(not('other-industry'));
  });

  it('a figure that speaks of another size', () => {
    const large = aProfile(rate, { scope: { region: 'CN', industries: [], sizes: ['large'] } });
    expect(verdict(large, states, { sizeClass: 'large' }).kind).toBe('compared');
    expect(verdict(large)).toEqual(not('other-size'));
    expect(verdict(large, states, { sizeClass: null })).toEqual(not('other-size'));
  });

  it('a share of enterprises elsewhere is not even told', () => {
    expect(verdict(aProfile(adoption, { scope: { region: 'CN', industries: ['36'], sizes: [] } }))).toEqual(not('other-industry'));
  });
});

describe('the list of comparisons', () => {
  it('holds every figure on an indicator the questionnaire knows, with its source and the own value', () => {
    const two = aProfile({}, { figures: [rate, adoption].map((f, i) => ({ id: `f${i}`, period: '2025-03', sampleSize: null, ...f })) });
    const found = against([two, aProfile(score)]);
    expect(found.map((c) => [c.figure.indicator, c.own.kind, c.verdict.kind])).toEqual([
      ['nc-rate', 'rate', 'compared'],
      ['platform', 'adoption', 'told'],
      ['level', 'score', 'compared'],
    ]);
    expect(found[0]?.profile).toBe(two);
  });

  it('leaves out figures on indicators of other questionnaires', () => {
    expect(against([aProfile({ indicator: 'dcmm-level' })])).toEqual([]);
  });
});
