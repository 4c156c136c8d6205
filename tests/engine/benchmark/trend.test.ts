import { describe, expect, it } from 'vitest';
import { compareAssessments, crosswalk, describeTrend, roundPoints, type TrendInput } from '../../../src/engine/index.ts';
import {
  aGroup,
  anAssessment,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  idOfPack,
  ladderOf,
  rung,
  type States,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const forms = [
  { id: 'quick', minutes: 5 },
  { id: 'full', minutes: 10 },
];
const ladder = ladderOf(1, 2, 3, 4, 5);
const questions = (prefix: string) => [
  aQuestion(`${prefix}a`, ladder),
  aQuestion(`${prefix}b`, ladder),
  aQuestion(`${prefix}deep`, ladder, { forms: ['full'] }),
  aQuestion(`${prefix}shallow`, ladder, { forms: ['quick'] }),
];
const old = aPack(aTree('overall', [aGroup('g', [...questions('old-'), aQuestion('old-gone', ladder)])]), { id: 'old', forms });
const young = aPack(aTree('overall', [aGroup('g', [...questions(''), aQuestion('fresh', ladder)])]), { id: 'young', forms });

const copy = (to: string, question: string, relation = 'same') => ({ to, relation, convert: { kind: 'copy', question } });
const way = crosswalk.parse({
  format: 'rongchi-crosswalk',
  formatVersion: 1,
  id: 'old-young',
  kind: 'edition',
  from: 'old',
  to: 'young',
  links: [copy('a', 'old-a', 'renamed'), copy('b', 'old-b', 'widened'), copy('deep', 'old-deep'), copy('shallow', 'old-shallow')],
  isNew: ['fresh'],
});

let day = 0;
const round = (id: string, states: States, over: Raw = {}) => {
  day += 1;
  const at = `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z`;
  return anAssessment(states, { id, packId: 'young', createdAt: at, updatedAt: at, ...over });
};
const one = round('one', { a: rung('1'), b: rung('1'), deep: rung('1'), fresh: rung('1') });
const two = round('two', { a: rung('3'), b: rung('1'), deep: rung('1'), fresh: rung('1') });
const short = round('short', { a: rung('4'), b: rung('1'), shallow: rung('2') }, { form: 'quick' });
const before = round('before', { 'old-a': rung('2'), 'old-b': rung('4'), 'old-deep': rung('5'), 'old-gone': rung('1') }, { packId: 'old' });
const stranger = round('stranger', {}, { packId: 'elsewhere' });

const input = (over: Partial<TrendInput> = {}): TrendInput => ({
  facts: factsOf(),
  sizeClass: null,
  packs: [old, young],
  crosswalks: [way],
  assessments: [two, one, short, before, stranger],
  ...over,
});
const change = (from: { readonly id: typeof one.id }, to: { readonly id: typeof one.id }, over: Partial<TrendInput> = {}) => {
  const pair = compareAssessments(input(over), from.id, to.id);
  if (!pair) throw new Error('nothing compared');
  return pair.change;
};

describe('the points of a series', () => {
  it('are its rounds, oldest first, each with date, score, level and the share that is answered', () => {
    const points = roundPoints(input(), { packId: idOfPack('young'), form: idOfForm('full') });
    expect(points.map((p) => [p.id, p.createdAt.slice(0, 10), p.score, p.answeredShare])).toEqual([
      ['one', '2026-03-01', 1, 1],
      ['two', '2026-03-02', 1.5, 1],
    ]);
    expect(points.map((p) => p.level)).toMatchObject([
      { kind: 'reached', level: 'l1' },
      { kind: 'reached', level: 'l1' },
    ]);
  });

  it('are none of a questionnaire that is not at hand', () => {
    expect(roundPoints(input(), stranger)).toEqual([]);
  });

  it('say which version was answered and which one scores', () => {
    const later = { ...two, packVersion: '0.9.0' };
    const points = roundPoints(input({ assessments: [later] }), later);
    expect(points).toMatchObject([{ answeredVersion: '0.9.0', scoredVersion: '1.0.0' }]);
  });
});

describe('two assessments', () => {
  it('of one form are explained question by question', () => {
    const found = change(one, two);
    expect(found).toMatchObject({ kind: 'same-form', difference: 0.5 });
    expect(found.kind === 'same-form' && found.questions[0]).toMatchObject({ id: 'a', contribution: 0.5 });
  });

  it('of two forms stand side by side: no difference, no contributions, only the questions that both ask', () => {
    const found = change(one, short);
    expect(found.kind).toBe('other-form');
    expect(found).not.toHaveProperty('difference');
    expect(found).not.toHaveProperty('questions');
    if (found.kind !== 'other-form') return;
    expect(found.groups).toEqual([{ id: 'g', depth: 0, before: 1, after: (4 + 1 + 2) / 3 }]);
    expect(found.shared.map((q) => [q.id, q.difference, q.reason.kind])).toEqual([
      ['a', 3, 'answer-changed'],
      ['b', 0, 'unchanged'],
      ['fresh', null, 'no-longer-answered'],
    ]);
  });

  it('of two editions are set beside each other along the crosswalk, and only the same question is subtracted', () => {
    const found = change(before, one);
    if (found.kind !== 'other-edition') throw new Error(found.kind);
    expect(found).toMatchObject({ crosswalk: 'old-young', newer: 'after', sameScale: true, inOtherForm: 0 });
    expect(found.linked.map((l) => [l.newer.id, l.isSame, l.older.map((o) => o.score), l.newer.score, l.difference])).toEqual([
      ['a', true, [2], 1, -1],
      ['b', false, [4], 1, null],
      ['deep', true, [5], 1, -4],
    ]);
    expect(found.added.map((q) => q.id)).toEqual(['fresh']);
    expect(found.dropped.map((q) => q.id)).toEqual(['old-gone']);
  });

  it('of two editions never have an overall difference', () => {
    expect(change(before, one)).not.toHaveProperty('difference');
  });

  it('of two editions keep older and newer apart whichever was made first', () => {
    const found = change(one, before);
    if (found.kind !== 'other-edition') throw new Error(found.kind);
    expect(found.newer).toBe('before');
    expect(found.linked[0]).toMatchObject({ older: [{ id: 'old-a' }], newer: { id: 'a' }, difference: -1 });
  });

  it('of editions on different scales subtract nothing at all', () => {
    const wide = { ...young, scale: { min: 0, max: 100, decimals: 1 } };
    const found = change(before, one, { packs: [old, wide] });
    if (found.kind !== 'other-edition') throw new Error(found.kind);
    expect(found.sameScale).toBe(false);
    expect(found.linked.map((l) => [l.isSame, l.difference])).toEqual([
      [false, null],
      [false, null],
      [false, null],
    ]);
  });

  it('of two editions in different forms do not call new or dropped what the other form asks', () => {
    const found = change(before, short);
    if (found.kind !== 'other-edition') throw new Error(found.kind);
    expect(found.linked.map((l) => l.newer.id)).toEqual(['a', 'b']);
    expect(found.added.map((q) => q.id)).toEqual(['fresh']);
    expect(found.dropped.map((q) => q.id)).toEqual(['old-gone']);
    expect(found.inOtherForm).toBe(2);
  });

  it('of questionnaires that are not editions of one model are not compared', () => {
    const shared = crosswalk.parse({ ...way, kind: 'shared', isNew: [] });
    expect(change(before, one, { crosswalks: [shared] })).toEqual({ kind: 'not-comparable' });
  });

  it('are nothing where one is not there, or its questionnaire is not', () => {
    expect(compareAssessments(input(), one.id, stranger.id)).toBeNull();
    expect(compareAssessments(input({ assessments: [one] }), one.id, two.id)).toBeNull();
  });
});

describe('scored by two versions of a questionnaire', () => {
  it('is not possible within one set of data files: both rounds are scored by the version at hand', () => {
    const found = compareAssessments(input({ assessments: [{ ...one, packVersion: '0.1.0' }, two] }), one.id, two.id);
    expect(found?.before).toMatchObject({ answeredVersion: '0.1.0', scoredVersion: '1.0.0' });
    expect(found?.change.kind === 'same-form' && found.change.questions.map((q) => q.reason.kind)).not.toContain('questionnaire-changed');
  });
});

describe('the whole trend of an enterprise', () => {
  it('has a series wherever a form has two rounds, and the newest rounds of two editions beside each other', () => {
    const { series, editions } = describeTrend(input());
    expect(series.map((s) => [s.packId, s.form, s.points.map((p) => p.id), s.changes.length])).toEqual([
      ['young', 'full', ['one', 'two'], 1],
    ]);
    expect(editions.map((e) => [e.before.id, e.after.id])).toEqual([
      ['two', 'before'],
      ['short', 'before'],
    ]);
  });

  it('sets no editions beside each other that ask nothing in common, and follows the crosswalk between just these two', () => {
    const nothing = crosswalk.parse({ ...way, links: [copy('elsewhere', 'old-elsewhere')] });
    expect(describeTrend(input({ crosswalks: [nothing] })).editions).toEqual([]);
    const stray = ['from', 'to'].map((end) => crosswalk.parse({ ...way, id: `other-${end}`, [end]: 'elsewhere' }));
    const found = describeTrend(input({ crosswalks: [...stray, way] })).editions;
    expect(found.map(({ change: c }) => c.kind === 'other-edition' && c.crosswalk)).toEqual(['old-young', 'old-young']);
  });

  it('is plain data: written as JSON and read again, it is the same', () => {
    const trend = describeTrend(input());
    expect(JSON.parse(JSON.stringify(trend))).toEqual(trend);
  });

  it('has no series of a questionnaire that is not at hand', () => {
    const strangers = [stranger, round('stranger-again', {}, { packId: 'elsewhere' })];
    expect(describeTrend(input({ assessments: strangers }))).toEqual({ series: [], editions: [] });
  });

  it('is empty for an enterprise assessed once', () => {
    expect(describeTrend(input({ assessments: [one] }))).toEqual({ series: [], editions: [] });
  });
});
