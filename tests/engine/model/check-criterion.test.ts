import { describe, expect, it } from 'vitest';
import {
  type CriterionWorld,
  checkProgrammes,
  checkRouting,
  criterion,
  criterionLeaves,
  type Problem,
  routing,
} from '../../../src/engine/index.ts';
import { criterionProblems } from '../../../src/engine/model/check-criterion.ts';
import { aCriterion, aGroup, aPack, aQuestion, aTree, idOfPack, programmesOf, smallChoices } from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const choices = { ...smallChoices, certificates: ['high-tech'] };
const pack = aPack(aTree('overall', [aGroup('part', [aQuestion('q1'), aQuestion('q2')])]), { id: 'one' });
const world: CriterionWorld = { packs: [pack], choices, own: null };
const inside: CriterionWorld = { ...world, own: idOfPack('one') };
const dangling = (id: string, wanted: string): Problem => ({ code: 'dangling-reference', path: ['here'], id, wanted });
const problems = (data: Raw, on = world): readonly Problem[] => criterionProblems(aCriterion(data), on, ['here']);

describe('a criterion', () => {
  it.each<Raw>([
    { kind: 'fact', fact: 'sizeClass', oneOf: ['medium', 'small'] },
    { kind: 'fact', fact: 'region', oneOf: ['CN-HB'] },
    { kind: 'amount', fact: 'staff', atLeast: 20 },
    { kind: 'certificate', oneOf: ['high-tech'] },
    { kind: 'score', pack: 'one', group: 'overall', below: 3 },
    { kind: 'question', pack: 'one', question: 'q1', atLeast: 3 },
    { kind: 'every-question', pack: 'one', group: 'overall', atLeast: 2 },
    { kind: 'level', pack: 'one', oneOf: ['l4', 'l5'] },
  ])('that names what is there has no problem: %j', (data) => {
    expect(problems(data)).toEqual([]);
    expect(problems({ kind: 'any', of: [{ kind: 'not', of: data }, data] })).toEqual([]);
  });

  it.each<[Raw, Problem]>([
    [{ kind: 'fact', fact: 'weather', oneOf: ['fine'] }, dangling('weather', 'fact')],
    [{ kind: 'fact', fact: 'sizeClass', oneOf: ['medium', 'huge'] }, dangling('huge', 'sizeClass')],
    [{ kind: 'certificate', oneOf: ['high-tech', 'iso'] }, dangling('iso', 'certificate')],
    [{ kind: 'score', pack: 'gone', group: 'overall' }, dangling('gone', 'pack')],
    [{ kind: 'score', pack: 'one', group: 'gone' }, dangling('gone', 'group')],
    [{ kind: 'every-question', pack: 'one', group: 'gone', atLeast: 1 }, dangling('gone', 'group')],
    [{ kind: 'question', pack: 'one', question: 'gone' }, dangling('gone', 'question')],
    [{ kind: 'level', pack: 'one', oneOf: ['l5', 'l6'] }, dangling('l6', 'level')],
  ])('that names what is not there is told: %j', (data, problem) => {
    expect(problems(data)).toEqual([problem]);
  });

  it('is looked through to the last part', () => {
    const of = [
      { kind: 'certificate', oneOf: ['iso'] },
      { kind: 'not', of: { kind: 'fact', fact: 'city', oneOf: ['atlantis'] } },
    ];
    expect(problems({ kind: 'all', of: [{ kind: 'any', of }] })).toEqual([dangling('iso', 'certificate'), dangling('atlantis', 'city')]);
  });

  it('names a questionnaire, unless it stands in one', () => {
    expect(problems({ kind: 'score', group: 'overall' })).toEqual([dangling('—', 'pack')]);
    expect(problems({ kind: 'score', group: 'overall' }, inside)).toEqual([]);
    expect(problems({ kind: 'level', oneOf: ['l9'] }, inside)).toEqual([dangling('l9', 'level')]);
  });

  it.each<Raw>([
    { kind: 'all', of: [] },
    { kind: 'fact', fact: 'city', oneOf: [] },
    { kind: 'amount', fact: 'profit', atLeast: 1 },
    { kind: 'score', group: 'overall', above: 3 },
    { kind: 'every-question', group: 'overall' },
    { kind: 'formula', text: 'staff > 20' },
  ])('says nothing that could be read in two ways: %j is refused', (data) => {
    expect(criterion.safeParse(data).success).toBe(false);
  });

  it('is made of leaves, in order', () => {
    const leaf = (id: string): Raw => ({ kind: 'certificate', oneOf: [id] });
    const whole = aCriterion({ kind: 'any', of: [leaf('a'), { kind: 'not', of: { kind: 'all', of: [leaf('b'), leaf('c')] } }] });
    expect(criterionLeaves(whole)).toEqual(['a', 'b', 'c'].map(leaf));
  });
});

describe('a file of programmes', () => {
  it('has no programme twice, and tests only by what is there', () => {
    const fits = { kind: 'fact', fact: 'sizeClass', oneOf: ['medium'] };
    const file = programmesOf({ upgrade: fits });
    expect(checkProgrammes(file, world)).toEqual([]);
    expect(checkProgrammes({ ...file, programmes: [...file.programmes, ...file.programmes] }, world)).toEqual([
      { code: 'duplicate-id', path: ['programmes'], id: 'upgrade' },
    ]);
    expect(checkProgrammes(programmesOf({ upgrade: { kind: 'not', of: { ...fits, fact: 'size' } } }), world)).toEqual([
      { code: 'dangling-reference', path: ['programmes', 'upgrade', 'fits'], id: 'size', wanted: 'fact' },
    ]);
  });
});

describe('the routing table', () => {
  const words = { area: '设备联网', first: '星级上云', next: '智能制造', why: '先联网。' };
  const table = (...routes: readonly (readonly [string, Raw])[]) =>
    routing.parse({
      format: 'rongchi-routing',
      formatVersion: 1,
      origin: { 'zh-CN': '本工具整理', en: 'ours' },
      routes: routes.map(([id, when]) => ({ id, when, texts: { 'zh-CN': words, en: words } })),
    });
  const weak = { kind: 'score', pack: 'one', group: 'overall', below: 3 };

  it('has no route twice, and tests only by what is there', () => {
    expect(checkRouting(table(['network', weak]), world)).toEqual([]);
    expect(checkRouting(table(['network', weak], ['network', weak]), world)).toEqual([
      { code: 'duplicate-id', path: ['routes'], id: 'network' },
    ]);
    expect(checkRouting(table(['network', { ...weak, group: 'gone' }]), world)).toEqual([
      { code: 'dangling-reference', path: ['routes', 'network', 'when'], id: 'gone', wanted: 'group' },
    ]);
  });
});
