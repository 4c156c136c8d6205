import { describe, expect, it } from 'vitest';
import { type Comparison, cohortGroups, compare, type ReferenceProfile, type Verdict } from '../../../src/engine/index.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aProfile,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
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
      { kind: 'rate', id: 'nc-rate', formula: { kind: 'answer', question: 'q1' } },
      { kind: 'adoption', id: 'platform', when: { kind: 'option', question: 'q2', oneOf: ['o2', 'o3'] } },
      { kind: 'score', id: 'level', group: 'overall', scale: 'gbt-23020-level' },
      { kind: 'none', id: 'index' },
    ],
  },
);
const states: States = { q1: percent(45), q2: picked('o2'), q3: picked('o3') }; // 50, 50, 100 → 66⅔

type Where = {
  readonly region?: string | null;
  readonly sizeClass?: string | null;
  readonly industry?: string | null;
  readonly city?: string | null;
  readonly openedProfiles?: readonly string[];
  readonly training?: boolean;
};
const against = (profiles: readonly ReferenceProfile[], given: States = states, where: Where = {}): readonly Comparison[] => {
  const { region = 'CN-HB', sizeClass = 'medium', industry = '17', city = null, openedProfiles = [], training = false } = where;
  const facts = factsOf({ industry, city });
  const scorecard = scoreStates(pack, given, { facts, sizeClass });
  return compare({
    pack,
    form: idOfForm('full'),
    facts,
    sizeClass,
    answers: answersOf(given),
    scorecard,
    region,
    profiles,
    openedProfiles,
    training,
  });
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
    expect(verdict(aProfile(rate))).toEqual({ kind: 'compared', own: 45, difference: 45 - 66.2, rank: null });
  });

  it('an own score with a mean of scores on the same scale', () => {
    const found = verdict(aProfile(score));
    expect(found).toMatchObject({ kind: 'compared' });
    if (found.kind !== 'compared') return;
    expect(found.own).toBeCloseTo(200 / 3, 12);
    expect(found.difference).toBeCloseTo(200 / 3 - 54.5, 12);
  });

  it('a zero is a value like any other', () => {
    expect(verdict(aProfile(rate), { ...states, q1: percent(0) })).toEqual({ kind: 'compared', own: 0, difference: -66.2, rank: null });
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

  it('a mere count meets nothing', () => {
    expect(verdict(aProfile({ ...rate, statistic: 'count', scale: 'enterprises', value: 1027 }))).toEqual(not('only-a-count'));
    expect(verdict(aProfile({ ...rate, statistic: 'count', scale: 'percent' }))).toEqual(not('only-a-count'));
  });

  it('a figure of a national source that speaks of another province', () => {
    expect(verdict(aProfile({ ...rate, region: 'CN-GD' }))).toEqual(not('other-region'));
    expect(verdict(aProfile({ ...rate, region: 'CN-HB' })).kind).toBe('compared');
    const provincial = { scope: { region: 'CN-GD', industries: [], sizes: [] } };
    expect(verdict(aProfile({ ...rate, region: 'CN' }, provincial)).kind).toBe('compared');
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
    expect(verdict(aProfile(rate, { scope: { region: 'CN', industries: [], sizes: ['large', 'medium'] } })).kind).toBe('compared');
    expect(verdict(large)).toEqual(not('other-size'));
    expect(verdict(large, states, { sizeClass: null })).toEqual(not('other-size'));
  });

  it('a share of enterprises elsewhere is not even told', () => {
    expect(verdict(aProfile(adoption, { scope: { region: 'CN', industries: ['36'], sizes: [] } }))).toEqual(not('other-industry'));
  });
});

describe('a figure with quantiles', () => {
  const quantiles = [
    { p: 0.25, value: 40 },
    { p: 0.75, value: 60 },
  ];

  it('says the place of the own value among the enterprises beside the difference', () => {
    expect(verdict(aProfile({ ...rate, quantiles }))).toEqual({
      kind: 'compared',
      own: 45,
      difference: 45 - 66.2,
      rank: { kind: 'at', percentile: 37.5 },
    });
  });

  it('says only the side beyond the outermost quantile', () => {
    expect(verdict(aProfile({ ...rate, quantiles }), { ...states, q1: percent(90) })).toMatchObject({
      rank: { kind: 'above', percentile: 75 },
    });
  });
});

describe('a figure of a cohort', () => {
  const basis = { id: 'cohort-1', packId: 'small', edition: 1, form: 'full', enterprises: 12 };
  const group = { kind: 'group', group: 'b', statistic: 'mean-of-scores', scale: 'small/1', value: 40, sampleSize: 12 };
  const cohort = (over: Readonly<Record<string, unknown>> = {}, of: Readonly<Record<string, unknown>> = group) =>
    aProfile(of, { id: 'cohort-1-1', kind: 'cohort', evidence: 'computed', url: null, cohort: basis, ...over });
  const inCities = (...cities: readonly string[]) => cohort({ scope: { region: 'CN-HB', industries: [], sizes: [], cities } });

  it('meets the score of the group it names, which no indicator need declare', () => {
    const [found] = against([cohort()]);
    expect(found?.verdict).toEqual({ kind: 'compared', own: 50, difference: 10, rank: null });
    expect(found?.indicator).toMatchObject({ kind: 'score', id: 'b', group: 'b' });
  });

  it('is not taken for an indicator of the same name', () => {
    const named = cohort({}, { indicator: 'level', statistic: 'mean-of-scores', scale: 'gbt-23020-level', value: 54.5 });
    expect(against([cohort(), named]).map((c) => c.verdict.kind)).toEqual(['compared', 'compared']);
  });

  it('says nothing about another questionnaire', () => {
    expect(against([cohort({ cohort: { ...basis, packId: 'other' } })])).toEqual([]);
  });

  it('does not meet another form or another edition of the questionnaire', () => {
    expect(verdict(cohort({ cohort: { ...basis, form: 'quick' } }))).toEqual(not('other-form'));
    expect(verdict(cohort({ cohort: { ...basis, edition: 2 } }))).toEqual(not('other-edition'));
  });

  it('does not meet scores on another scale', () => {
    expect(verdict(cohort({}, { ...group, scale: 'small/2' }))).toEqual(not('different-scale'));
  });

  it('speaks of its cities alone', () => {
    expect(verdict(inCities('wuhan'), states, { city: 'wuhan' }).kind).toBe('compared');
    expect(verdict(inCities('yichang', 'wuhan'), states, { city: 'wuhan' }).kind).toBe('compared');
    expect(verdict(inCities('wuhan'), states, { city: 'yichang' })).toEqual(not('other-city'));
    expect(verdict(inCities('wuhan'), states, { city: null })).toEqual(not('other-city'));
  });

  it('stands beside those of another cohort, and gives way only to a newer one of its own', () => {
    const of = (id: string, period: string) => ({
      ...cohort({ cohort: { ...basis, id } }),
      id: `${id}-${period.slice(0, 4)}`,
      figures: cohort().figures.map((f) => ({ ...f, period })),
    });
    const found = against([of('one', '2024'), of('one', '2025/2026'), of('two', '2024')]);
    expect(found.map((c) => [c.profile.id, c.current])).toEqual([
      ['one-2025', true],
      ['one-2024', false],
      ['two-2024', true],
    ]);
  });

  it('of made-up enterprises stands beside made-up enterprises only', () => {
    const madeUp = cohort({ kind: 'illustrative' });
    expect(against([madeUp])).toEqual([]);
    expect(against([madeUp], states, { training: true })).toHaveLength(1);
  });

  it('is listed slice by slice, the narrowest first, without what cannot be compared', () => {
    const of = (id: string, enterprises: number, form = 'full') => cohort({ id, cohort: { ...basis, enterprises, form } });
    const groups = cohortGroups(against([of('c-all', 40), of('c-few', 6), of('c-other', 5, 'quick'), aProfile(rate)]));
    expect(groups.map((g) => g[0]?.profile.id)).toEqual(['c-few', 'c-all']);
  });
});

describe('a figure of a series', () => {
  const of = (period: string, over: Readonly<Record<string, unknown>> = {}) => ({ id: period, period, sampleSize: null, ...rate, ...over });
  const series = (...figures: readonly Readonly<Record<string, unknown>>[]) => aProfile({}, { figures });
  const currentIn = (...profiles: readonly ReferenceProfile[]) =>
    against(profiles)
      .filter((c) => c.current)
      .map((c) => c.figure.id);

  it('stands for today only where no newer one is there, in whatever order they come', () => {
    const found = against([series(of('2023'), of('2025-Q1'), of('2024-12'))]);
    expect(found.map((c) => [c.figure.id, c.current])).toEqual([
      ['2025-Q1', true],
      ['2024-12', false],
      ['2023', false],
    ]);
  });

  it('gives way to a newer one of another source', () => {
    expect(currentIn(series(of('2023')), aProfile({}, { id: 'cn-newer', figures: [of('2025')] }))).toEqual(['2025']);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['on another indicator', { indicator: 'platform' }],
    ['of another kind', { statistic: 'share-of-enterprises' }],
    ['on another scale', { scale: 'permille' }],
    ['of another region', { region: 'CN-HB' }],
  ])('does not give way to one %s', (_, over) => {
    expect([...currentIn(series(of('2023'), of('2025', over)))].sort()).toEqual(['2023', '2025']);
  });

  it('does not give way to a target, nor a target to it', () => {
    const target = aProfile({}, { id: 'cn-target', kind: 'target', figures: [of('2027')] });
    expect([...currentIn(series(of('2023')), target)].sort()).toEqual(['2023', '2027']);
  });

  it('does not give way to one that speaks of other enterprises', () => {
    const textile = aProfile({}, { id: 'cn-textile', scope: { region: 'CN', industries: ['17'], sizes: [] }, figures: [of('2025')] });
    const large = aProfile({}, { id: 'cn-large', scope: { region: 'CN', industries: [], sizes: ['large'] }, figures: [of('2026')] });
    expect([...currentIn(series(of('2023')), textile, large)].sort()).toEqual(['2023', '2025', '2026']);
  });

  it('does not give way to one of the same time: neither is newer', () => {
    expect(currentIn(series(of('2025')), aProfile({}, { id: 'cn-other', figures: [of('2025', { value: 60 })] }))).toEqual(['2025', '2025']);
  });
});

describe('figures made up for training', () => {
  const madeUp = aProfile(rate, { id: 'made-up', kind: 'illustrative', url: null, document: '虚构，仅供培训' });

  it('are put beside a made-up enterprise only', () => {
    expect(against([madeUp])).toEqual([]);
    expect(against([madeUp], states, { training: true }).map((c) => c.verdict)).toEqual([
      { kind: 'compared', own: 45, difference: 45 - 66.2, rank: null },
    ]);
  });

  it('never stand in for published ones, nor take their place', () => {
    const found = against(
      [aProfile({ ...rate, period: '2023' }), { ...madeUp, figures: madeUp.figures.map((f) => ({ ...f, period: '2026' })) }],
      states,
      {
        training: true,
      },
    );
    expect(found.map((c) => [c.profile.id, c.current])).toEqual([
      ['made-up', true],
      ['cn-test', true],
    ]);
  });
});

describe('figures a user has opened', () => {
  it('are compared by the same rules, and said to be opened', () => {
    const mine = aProfile(rate, { id: 'our-trade' });
    const found = against([aProfile({ ...rate, statistic: 'share-of-enterprises' }), mine], states, { openedProfiles: ['our-trade'] });
    expect(found.map((c) => [c.profile.id, c.opened, c.verdict.kind])).toEqual([
      ['cn-test', false, 'told'],
      ['our-trade', true, 'compared'],
    ]);
  });
});

describe('the list of comparisons', () => {
  it('holds every figure on an indicator the questionnaire knows, with its source and the own value', () => {
    const two = aProfile({}, { figures: [rate, adoption].map((f, i) => ({ id: `f${i}`, period: '2025-03', sampleSize: null, ...f })) });
    const found = against([two, aProfile(score)]);
    expect(found.map((c) => [c.indicator.id, c.own.kind, c.verdict.kind])).toEqual([
      ['nc-rate', 'rate', 'compared'],
      ['platform', 'adoption', 'told'],
      ['level', 'score', 'compared'],
    ]);
    expect(found[0]?.profile).toBe(two);
  });

  it('begins with the newest', () => {
    const figures = ['2021-10', '2025', '2019'].map((period) => ({ id: period, period, sampleSize: null, ...adoption }));
    expect(against([aProfile({}, { figures })]).map((c) => c.figure.period)).toEqual(['2025', '2021-10', '2019']);
  });

  it('leaves out figures on indicators of other questionnaires', () => {
    expect(against([aProfile({ indicator: 'dcmm-level' })])).toEqual([]);
  });
});
