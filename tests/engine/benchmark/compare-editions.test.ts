import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../src/engine/benchmark/compare-editions.ts';
import { compareForms } from '../../../src/engine/benchmark/compare-rounds.ts';
import { crosswalk, type Pack, scoreAssessment } from '../../../src/engine/index.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  notApplicable,
  percent,
  percentageOf,
  rung,
  type States,
  unanswered,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const scored = (pack: Pack, states: States, form = 'full') => {
  const answers = answersOf(states);
  return { pack, answers, scorecard: scoreAssessment({ pack, form: idOfForm(form), facts: factsOf(), sizeClass: null, answers }) };
};
const share = percentageOf([0, 0], [100, 5]);

describe('two editions beside each other', () => {
  const old = aPack(
    aTree('overall', [
      aGroup('old-g', [aQuestion('old-a'), aQuestion('old-x', share), aQuestion('old-y', share)]),
      aGroup('old-h', [aQuestion('old-gone')]),
    ]),
    { id: 'old' },
  );
  const young = aPack(aTree('overall', [aGroup('g', [aQuestion('a'), aQuestion('b', share)]), aGroup('h', [aQuestion('fresh')])]), {
    id: 'young',
  });
  const mean = { kind: 'mean', of: ['old-x', 'old-y'].map((question) => ({ kind: 'answer', question })) };
  const wayOf = (links: readonly Raw[]) =>
    crosswalk.parse({
      format: 'rongchi-crosswalk',
      formatVersion: 1,
      id: 'old-young',
      kind: 'edition',
      from: 'old',
      to: 'young',
      links,
      isNew: [],
    });
  const copy = { to: 'a', relation: 'same', convert: { kind: 'copy', question: 'old-a' } };
  const both = { to: 'b', relation: 'same', convert: { kind: 'value', formula: mean } };
  const then = { 'old-a': rung('2'), 'old-x': percent(40), 'old-y': percent(60), 'old-gone': rung('1') };
  const now = { a: rung('5'), b: percent(80), fresh: rung('3') };
  const compare = (links: readonly Raw[], from = scored(old, then), to = scored(young, now)) => compareEditions(wayOf(links), from, to);

  it('set each question beside where it comes from, in its group, with status and score, and the difference where it is the same', () => {
    expect(compare([copy]).linked).toEqual([
      {
        relation: 'same',
        isSame: true,
        older: [{ id: 'old-a', group: 'old-g', status: 'scored', score: 2 }],
        newer: { id: 'a', group: 'g', status: 'scored', score: 5 },
        difference: 3,
      },
    ]);
  });

  it('subtract nothing from what follows from several questions', () => {
    const [found] = compare([both]).linked;
    expect(found?.older.map((o) => o.id)).toEqual(['old-x', 'old-y']);
    expect([found?.isSame, found?.difference]).toEqual([false, null]);
  });

  it('have no difference where one has no score', () => {
    const [found] = compare([copy], scored(old, { ...then, 'old-a': unanswered })).linked;
    expect(found).toMatchObject({ isSame: true, difference: null, older: [{ status: 'unanswered', score: null }] });
    const [later] = compare([copy], undefined, scored(young, { ...now, a: notApplicable })).linked;
    expect(later).toMatchObject({ difference: null, newer: { status: 'not-applicable', score: null } });
  });

  it('name what only one of them asks, in its group', () => {
    const { added, dropped, inOtherForm, crosswalk: id } = compare([copy]);
    expect(id).toBe('old-young');
    expect(added.map((q) => [q.id, q.group, q.score])).toEqual([
      ['b', 'g', 4],
      ['fresh', 'h', 3],
    ]);
    expect(dropped.map((q) => [q.id, q.group])).toEqual([
      ['old-x', 'old-g'],
      ['old-y', 'old-g'],
      ['old-gone', 'old-h'],
    ]);
    expect(inOtherForm).toBe(0);
  });

  it('count what is linked to nothing in the other round’s form, on either side', () => {
    const elsewhere = [
      { to: 'fresh', relation: 'same', convert: { kind: 'copy', question: 'old-in-other-form' } },
      { to: 'in-other-form', relation: 'same', convert: { kind: 'copy', question: 'old-gone' } },
    ];
    const found = compare([copy, both, ...elsewhere]);
    expect([found.added, found.dropped, found.inOtherForm]).toEqual([[], [], 2]);
    expect(found.linked.map((l) => l.newer.id)).toEqual(['a', 'b']);
  });

  it('are on one scale only where both its ends are the same', () => {
    const on = (min: number, max: number) => ({ ...scored(young, now), pack: { ...young, scale: { min, max, decimals: 1 } } });
    expect([on(0, 5), on(1, 5), on(0, 4)].map((to) => compare([copy], undefined, to).sameScale)).toEqual([true, false, false]);
  });
});

describe('two forms beside each other', () => {
  const forms = ['quick', 'full'].map((id) => ({ id, minutes: 5 }));
  const pack = aPack(
    aTree('overall', [
      aTree('top', [aGroup('deep', [aQuestion('a'), aQuestion('b')])]),
      aGroup('side', [aQuestion('c', undefined, { forms: ['full'] })]),
    ]),
    { forms },
  );
  const found = () =>
    compareForms(scored(pack, { a: rung('2'), b: rung('4') }, 'quick'), scored(pack, { a: rung('4'), b: rung('4'), c: rung('1') }));

  it('tell of each question both ask its standing in either, the share of either whole, and the reason of its own difference', () => {
    expect(found().shared).toMatchObject([
      {
        id: 'a',
        group: 'deep',
        before: { status: 'scored', score: 2, share: 0.5 },
        after: { status: 'scored', score: 4, share: 0.25 },
        difference: 2,
        reason: { kind: 'answer-changed' },
      },
      { id: 'b', before: { score: 4, share: 0.5 }, after: { score: 4, share: 0.25 }, difference: 0, reason: { kind: 'unchanged' } },
    ]);
    expect(found().shared).toHaveLength(2);
  });

  it('tell of each group both scores, and how deep it lies', () => {
    expect(found().groups).toEqual([
      { id: 'top', depth: 0, before: 3, after: 4 },
      { id: 'deep', depth: 1, before: 3, after: 4 },
      { id: 'side', depth: 0, before: null, after: 1 },
    ]);
  });
});
