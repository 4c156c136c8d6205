import { describe, expect, it } from 'vitest';
import { type Comparison, cohortGroups, compare, type Pack, type ReferenceProfile } from '../../../src/engine/index.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aProfile,
  aQuestion,
  aTree,
  factsOf,
  flatPack,
  idOfForm,
  percent,
  percentageOf,
  rung,
  type States,
  scoreStates,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const pack = flatPack([aQuestion('q1', percentageOf([0, 0], [100, 5]))], {
  indicators: [{ kind: 'rate', id: 'nc-rate', formula: { kind: 'answer', question: 'q1' } }],
});
const against = (profiles: readonly ReferenceProfile[], on: Pack = pack, states: States = { q1: percent(45) }): readonly Comparison[] =>
  compare({
    pack: on,
    form: idOfForm('full'),
    facts: factsOf(),
    sizeClass: null,
    answers: answersOf(states),
    scorecard: scoreStates(on, states),
    region: null,
    profiles,
    openedProfiles: [],
    training: false,
  });
const rate = { indicator: 'nc-rate', statistic: 'mean-of-rates', scale: 'percent', value: 50 };
const at = (period: string, over: Raw = {}): Raw => ({ id: period, period, sampleSize: null, ...rate, ...over });
const inOrder = (...periods: readonly string[]) =>
  against([aProfile({}, { figures: periods.map((p) => at(p)) })]).map((c) => c.figure.period);
const currentOf = (...periods: readonly string[]) =>
  against([aProfile({}, { figures: periods.map((p) => at(p)) })])
    .filter((c) => c.current)
    .map((c) => c.figure.period);

describe('times of figures are put in order by their end', () => {
  it.each([
    ['a quarter ends with its last month', '2025-Q2', '2025-05', '2025-07'],
    ['the first quarter ends in March', '2025-Q1', '2025-02', '2025-04'],
    ['the fourth quarter ends in December', '2025-Q4', '2025-11', '2026-01'],
    ['the first half ends in June', '2025-H1', '2025-05', '2025-07'],
    ['the second half ends in December', '2025-H2', '2025-11', '2026-01'],
    ['a year ends in December', '2025', '2025-11', '2026-01'],
    ['a span ends with its end', '2020/2025', '2025-11', '2026-01'],
    ['a span of years may end within one', '2024/2025-Q3', '2025-08', '2025-10'],
    ['a day is later than the days before it', '2025-03-18', '2025-03-17', '2025-03-19'],
  ])('%s', (_, period, earlier, later) => {
    expect(inOrder(earlier, period, later)).toEqual([later, period, earlier]);
    expect(inOrder(later, period, earlier)).toEqual([later, period, earlier]);
  });

  it.each([
    ['a quarter and its last month', '2025-Q3', '2025-09'],
    ['a half and its last quarter', '2025-H1', '2025-Q2'],
    ['a year and its December', '2025', '2025-12'],
    ['a span and its last year', '2023/2025', '2025'],
  ])('%s end together: neither is newer, and the order given stays', (_, one, other) => {
    expect(inOrder(one, other)).toEqual([one, other]);
    expect(inOrder(other, one)).toEqual([other, one]);
    expect(currentOf(one, other)).toEqual([one, other]);
  });
});

describe('figures of one series', () => {
  const currentIn = (...figures: readonly Raw[]) =>
    against([aProfile({}, { figures })])
      .filter((c) => c.current)
      .map((c) => c.figure.id);

  it('are told apart by the region they speak of, by the source’s own where they name none', () => {
    const region = (id: string, period: string, over: Raw = {}) => at(period, { id, ...over });
    expect(currentIn(region('old', '2023'), region('new', '2025', { region: 'CN' }))).toEqual(['new']);
    expect([...currentIn(region('old', '2023'), region('new', '2025', { region: 'CN-GD' }))].sort()).toEqual(['new', 'old']);
  });

  it('are one target each, whatever the time', () => {
    const targets = aProfile({}, { kind: 'target', figures: [at('2025', { id: 't1' }), at('2027', { id: 't2' })] });
    expect(against([targets]).map((c) => [c.figure.id, c.current])).toEqual([
      ['t2', true],
      ['t1', true],
    ]);
  });
});

describe('a figure on a group', () => {
  const basis = { id: 'c', packId: 'small', edition: 1, form: 'full', enterprises: 12 };
  const group = (of: string) => ({ kind: 'group', group: of, statistic: 'mean-of-scores', scale: 'small/1', value: 2, sampleSize: 12 });
  const cohort = (id: string, figure: Raw, enterprises = 12) =>
    aProfile(figure, { id, kind: 'cohort', evidence: 'computed', url: null, cohort: { ...basis, id, enterprises } });

  it('is taken as an indicator on the questionnaire’s own scale', () => {
    expect(against([cohort('c', group('overall'))]).map((c) => c.indicator)).toEqual([
      { kind: 'score', id: 'overall', group: 'overall', scale: 'small/1' },
    ]);
  });

  it('has the score of that group beside it, and stands for today whatever there is on others', () => {
    const parted = aPack(
      aTree('overall', [aGroup('a', [aQuestion('q1', percentageOf([0, 0], [100, 5]))]), aGroup('b', [aQuestion('q2')])]),
    );
    const states = { q1: percent(20), q2: rung('3') };
    const found = against([cohort('c', group('a')), cohort('c', group('b'))], parted, states);
    expect(found.map((c) => [c.own.kind === 'score' && c.own.score, c.current])).toEqual([
      [1, true],
      [3, true],
    ]);
  });

  it('that the questionnaire does not have is left out', () => {
    expect(against([cohort('c', group('gone'))])).toEqual([]);
  });

  it('is listed with the others of its slice, the smallest slice first, each once', () => {
    const both = (id: string, n: number) => {
      const one = cohort(id, group('overall'), n);
      return { ...one, figures: [...one.figures, ...cohort(id, rate, n).figures.map((f) => ({ ...f, id: 'f2' }))] };
    };
    const groups = cohortGroups(against([both('wide', 40), both('narrow', 6), both('middle', 20)]));
    expect(groups.map((g) => g.map((c) => `${c.profile.id} ${c.figure.id}`))).toEqual([
      ['narrow f1', 'narrow f2'],
      ['middle f1', 'middle f2'],
      ['wide f1', 'wide f2'],
    ]);
  });
});
