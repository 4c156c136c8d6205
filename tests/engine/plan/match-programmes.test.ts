import { describe, expect, it } from 'vitest';
import { type Known, routing } from '../../../src/engine/index.ts';
import { judgeReadiness, matchProgrammes, matchRoutes } from '../../../src/engine/plan/match-programmes.ts';
import { aQuestion, factsOf, flatPack, idOfPack, programmesOf, rung, scoreStates } from '../../support/engine-fixtures.ts';

const own = idOfPack('small');
const pack = flatPack([aQuestion('q1')], {
  readiness: [
    {
      id: 'apply',
      level: 'l3',
      items: [
        { id: 'score', test: { kind: 'score', group: 'overall', atLeast: 3 } },
        { id: 'staff', test: { kind: 'amount', fact: 'staff', atLeast: 1000 } },
        { id: 'city', test: { kind: 'fact', fact: 'city', oneOf: ['wuhan'] } },
        { id: 'visit', test: null },
      ],
    },
  ],
});
const known = (region: string | null = 'CN-HB'): Known => ({
  facts: factsOf({ staff: 420 }),
  choices: { region, sizeClass: 'medium', city: null },
  scorecards: new Map([[own, scoreStates(pack, { q1: rung('3') })]]),
  own,
});
const fits = { kind: 'fact', fact: 'sizeClass', oneOf: ['medium'] };
const fitsNot = { kind: 'fact', fact: 'sizeClass', oneOf: ['large'] };
const open = { kind: 'fact', fact: 'city', oneOf: ['wuhan'] };
const idsOf = (region: string | null, ...files: Parameters<typeof matchProgrammes>[0]) =>
  matchProgrammes(files, known(region)).map(({ file, programme }) => `${file.id} ${programme.id}`);

describe('public programmes', () => {
  it('are recommended where they surely fit, in the order of their documents', () => {
    const file = programmesOf({ last: fits, other: fitsNot, unsure: open, first: fits });
    expect(idsOf('CN-HB', file, programmesOf({ more: fits }, { id: 'cn-hb-more' }))).toEqual([
      'cn-hb-test last',
      'cn-hb-test first',
      'cn-hb-more more',
    ]);
  });

  it('are those of the enterprise’s own region, and of the whole country', () => {
    const [hubei, nation] = [programmesOf({ here: fits }), programmesOf({ there: fits }, { id: 'cn-test', region: 'CN' })];
    expect(idsOf('CN-HB', hubei, nation)).toEqual(['cn-hb-test here', 'cn-test there']);
    expect(idsOf('CN', hubei, nation)).toEqual(['cn-test there']);
    expect(idsOf(null, hubei, nation)).toEqual(['cn-test there']);
  });
});

describe('why a programme fits', () => {
  const reasons = (fit: Readonly<Record<string, unknown>>, on = known()) => matchProgrammes([programmesOf({ it: fit })], on)[0]?.reasons;
  const overall = { kind: 'score', group: 'overall' };

  it('is every score of this assessment that lies in the limits asked for, of groups and of questions', () => {
    const of = [
      { ...overall, atLeast: 2, below: 4 },
      { kind: 'question', question: 'q1', atLeast: 3 },
    ];
    expect(reasons({ kind: 'all', of })).toEqual([
      { of: 'overall', score: 3, atLeast: 2, below: 4 },
      { of: 'q1', score: 3, atLeast: 3, below: undefined },
    ]);
  });

  it('is the score of the very group or question asked for', () => {
    const uneven = flatPack([aQuestion('q1'), aQuestion('q2'), aQuestion('q3')]);
    const on = { ...known(), scorecards: new Map([[own, scoreStates(uneven, { q1: rung('5'), q2: rung('1'), q3: rung('3') })]]) };
    const of = ['q2', 'q3', 'q1'].map((question) => ({ kind: 'question', question, atLeast: 1 }));
    expect(reasons({ kind: 'all', of }, on)?.map((r) => [r.of, r.score])).toEqual([
      ['q2', 1],
      ['q3', 3],
      ['q1', 5],
    ]);
  });

  it('is no score that lies outside, though the programme fits by another', () => {
    expect(reasons({ kind: 'any', of: [{ ...overall, below: 2 }, fits] })).toEqual([]);
    expect(reasons({ kind: 'not', of: { ...overall, below: 2 } })).toEqual([]);
  });

  it('is no score that is not there', () => {
    expect(
      reasons({ kind: 'any', of: [{ kind: 'question', question: 'gone', atLeast: 1 }, { ...overall, group: 'gone', atLeast: 1 }, fits] }),
    ).toEqual([]);
  });

  it('is nothing that the profile says, nor a level', () => {
    expect(reasons(fits)).toEqual([]);
    expect(reasons({ kind: 'level', oneOf: ['l3'] })).toEqual([]);
  });

  it('is no score of another questionnaire, though it may decide', () => {
    const other = { kind: 'score', pack: 'other', group: 'overall', atLeast: 1 };
    const both = { ...known(), scorecards: new Map([...known().scorecards, [idOfPack('other'), scoreStates(pack, { q1: rung('5') })]]) };
    expect(reasons(other, both)).toEqual([]);
    expect(reasons({ kind: 'all', of: [other, { ...overall, pack: 'small', atLeast: 1 }] }, both)).toEqual([
      { of: 'overall', score: 3, atLeast: 1, below: undefined },
    ]);
  });

  it('is nothing where there is no assessment at hand', () => {
    expect(reasons(fits, { ...known(), own: null })).toEqual([]);
    const elsewhere = { kind: 'any', of: [{ ...overall, pack: 'small', atLeast: 1 }, fits] };
    expect(reasons(elsewhere, { ...known(), own: null })).toEqual([]);
    expect(reasons({ kind: 'any', of: [{ ...overall, atLeast: 1 }, fits] }, { ...known(), scorecards: new Map() })).toEqual([]);
  });
});

describe('the routing table', () => {
  it('leads on from weak areas, in its own order; an open one leads nowhere', () => {
    const words = { area: '设备', first: '星级上云', next: '智能制造', why: '先联网。' };
    const route = (id: string, when: Readonly<Record<string, unknown>>) => ({ id, when, texts: { 'zh-CN': words, en: words } });
    const weak = { kind: 'score', pack: 'small', group: 'overall', below: 3.5 };
    const table = routing.parse({
      format: 'rongchi-routing',
      formatVersion: 1,
      origin: { 'zh-CN': '本工具整理', en: 'ours' },
      routes: [route('b', weak), route('strong', { ...weak, below: 2 }), route('unsure', open), route('a', weak)],
    });
    expect(matchRoutes(table, known()).map((r) => r.id)).toEqual(['b', 'a']);
  });
});

describe('a list of conditions for applying', () => {
  it('says of each whether it is met, not met, not known, or for the reader to look at', () => {
    const [list, ...more] = judgeReadiness(pack.readiness, known());
    expect(more).toEqual([]);
    expect(list?.list).toBe(pack.readiness[0]);
    expect(list?.items).toEqual([
      { id: 'score', state: 'yes' },
      { id: 'staff', state: 'no' },
      { id: 'city', state: 'open' },
      { id: 'visit', state: 'to-check' },
    ]);
  });
});
