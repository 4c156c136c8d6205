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
