import { describe, expect, it } from 'vitest';
import { type DiagnosisInput, diagnose, type ReportModel } from '../../../src/engine/index.ts';
import {
  aGroup,
  anAssessment,
  anEnterprise,
  aPack,
  aProfile,
  aQuestion,
  aTree,
  commonOf,
  factsOf,
  flatPack,
  moment,
  percent,
  percentageOf,
  picked,
  programmesOf,
  questionScore,
  rung,
  scoreStates,
  singleOf,
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
  { facts: ['sizeClass'], indicators: [{ kind: 'rate', id: 'nc-rate', formula: { kind: 'answer', question: 'q1' } }] },
);
const states = { q1: percent(60), q2: picked('o1'), q3: picked('o2') };
const hubei = aProfile({ indicator: 'nc-rate', value: 50 }, { scope: { region: 'CN-HB', industries: [], sizes: ['medium'] } });

const diagnosed = (facts: Parameters<typeof factsOf>[0], over: Partial<DiagnosisInput> = {}): ReportModel =>
  diagnose({
    madeAt: moment,
    enterprise: anEnterprise({ facts: factsOf(facts) }),
    assessment: anAssessment(states),
    others: [],
    pack,
    official: true,
    common: commonOf({ profiles: [hubei] }),
    advice: null,
    ...over,
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
    expect(verdict('wuhan')).toEqual([{ kind: 'compared', own: 60, difference: 10, rank: null }]);
    expect(verdict('elsewhere')).toEqual([{ kind: 'not-comparable', reason: 'other-region' }]);
    expect(verdict(null)).toEqual([{ kind: 'not-comparable', reason: 'other-region' }]);
    expect(verdict('atlantis')).toEqual([{ kind: 'not-comparable', reason: 'other-region' }]);
  });

  it('and says what is missing where a fact is missing: without size class nothing of that size is compared', () => {
    const unsized = diagnosed({ city: 'wuhan' });
    expect(unsized.sizeClass).toBeNull();
    expect(unsized.comparisons.map((c) => c.verdict)).toEqual([{ kind: 'not-comparable', reason: 'other-size' }]);
  });

  it('to what the region offers such an enterprise', () => {
    const programmes = [programmesOf({ medium: { kind: 'fact', fact: 'sizeClass', oneOf: ['medium'] } })];
    const offered = (city: string | null) =>
      diagnosed({ city, staff: 420, revenue: 28600 }, { common: commonOf({ programmes }) }).programmes.map((p) => p.programme.id);
    expect([offered('wuhan'), offered('elsewhere'), offered(null)]).toEqual([['medium'], [], []]);
  });

  it('with what other questionnaires of the enterprise came to, the assessment changed last for each', () => {
    const other = flatPack([aQuestion('x')], { id: 'other' });
    const programmes = [programmesOf({ strong: { kind: 'score', pack: 'other', group: 'overall', atLeast: 4 } }, { region: 'CN' })];
    const of = (score: string, updatedAt: string) => ({
      pack: other,
      assessment: anAssessment({ x: rung(score) }, { packId: 'other', updatedAt }),
    });
    const offered = (...others: readonly ReturnType<typeof of>[]) =>
      diagnosed({}, { common: commonOf({ programmes }), others }).programmes.length;
    const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
    expect([offered(), offered(of('5', early)), offered(of('5', early), of('1', late)), offered(of('5', late), of('1', early))]).toEqual([
      0, 1, 0, 1,
    ]);
  });

  it('with the newest round of another questionnaire, even where an older one was changed after it', () => {
    const other = flatPack([aQuestion('x')], { id: 'other' });
    const programmes = [programmesOf({ strong: { kind: 'score', pack: 'other', group: 'overall', atLeast: 4 } }, { region: 'CN' })];
    const of = (score: string, createdAt: string, updatedAt: string) => ({
      pack: other,
      assessment: anAssessment({ x: rung(score) }, { packId: 'other', createdAt, updatedAt }),
    });
    const [spring, summer, autumn] = ['2026-03-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z', '2026-09-01T00:00:00.000Z'];
    const offered = (before: string, now: string) =>
      diagnosed({}, { common: commonOf({ programmes }), others: [of(now, summer, summer), of(before, spring, autumn)] }).programmes.length;
    expect([offered('1', '5'), offered('5', '1')]).toEqual([1, 0]);
  });

  it('with the form changed last, where another questionnaire was answered in two', () => {
    const forms = ['quick', 'full'].map((id) => ({ id, minutes: 5 }));
    const other = flatPack([aQuestion('x')], { id: 'other', forms });
    const programmes = [programmesOf({ strong: { kind: 'score', pack: 'other', group: 'overall', atLeast: 4 } }, { region: 'CN' })];
    const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
    const of = (score: string, form: string, updatedAt: string) => ({
      pack: other,
      assessment: anAssessment({ x: rung(score) }, { packId: 'other', form, updatedAt }),
    });
    const offered = (...others: readonly ReturnType<typeof of>[]) =>
      diagnosed({}, { common: commonOf({ programmes }), others }).programmes.length;
    expect([offered(of('1', 'full', early), of('5', 'quick', late)), offered(of('5', 'quick', late), of('1', 'full', early))]).toEqual([
      1, 1,
    ]);
    expect([offered(of('5', 'full', early), of('1', 'quick', late)), offered(of('1', 'quick', late), of('5', 'full', early))]).toEqual([
      0, 0,
    ]);
  });

  it('to no routes where no routing is at hand', () => {
    expect(diagnosed({}).routes).toEqual([]);
  });

  it('with its own results under its own name, whatever else there is', () => {
    const programmes = [programmesOf({ own: { kind: 'score', pack: 'small', group: 'a', atLeast: 3 } }, { region: 'CN' })];
    const rival = { pack, assessment: anAssessment({ q1: percent(0), q3: picked('o1') }) };
    expect(diagnosed({}, { common: commonOf({ programmes }), others: [rival] }).programmes).toHaveLength(1);
  });

  it('to every own figure, and to figures made up for training only for an enterprise that is made up', () => {
    const madeUp = aProfile({ indicator: 'nc-rate', value: 50 }, { id: 'made-up', kind: 'illustrative' });
    const common = commonOf({ profiles: [madeUp], openedProfiles: ['made-up'] });
    expect(diagnosed({}, { common }).figures.map((f) => f.own)).toEqual([{ kind: 'rate', percent: 60 }]);
    expect(diagnosed({}, { common }).comparisons).toEqual([]);
    const sample = anEnterprise({ sample: true, facts: factsOf() });
    expect(diagnosed({}, { common, enterprise: sample }).comparisons.map((c) => c.opened)).toEqual([true]);
  });

  it('to the same scores as scoring alone', () => {
    const card = scoreStates(pack, states, { facts: factsOf({ staff: 420, revenue: 28600 }), sizeClass: 'medium' });
    expect(diagnosed({ staff: 420, revenue: 28600 }).score).toBe(card.root.score);
    expect(questionScore(card, 'q2').status).toBe('excluded');
  });
});
