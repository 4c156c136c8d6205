import { describe, expect, it } from 'vitest';
import { narrowings, type Pack } from '../../../src/engine/index.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  ladderOf,
  notApplicable,
  percent,
  percentageOf,
  rung,
  type States,
  singleOf,
} from '../../support/engine-fixtures.ts';

const told = (pack: Pack, states: States = {}, form = 'full') =>
  narrowings({ pack, form: idOfForm(form), facts: factsOf(), sizeClass: null, answers: answersOf(states) }).map(({ id, narrows }) => [
    id,
    narrows,
  ]);

/** Scores 0 to 5, and must be answered. */
const required = (id: string, over = {}) => aQuestion(id, ladderOf(0, 1, 2, 3, 5), { mayNotApply: false, ...over });
const optional = (id: string) => required(id, { mayNotApply: true });

describe('by how much an answer narrows the band of the overall score at the least', () => {
  it('is its share of the scale where every question must be answered', () => {
    expect(told(aPack(aGroup('overall', [required('a', { weight: 3 }), required('b')])))).toEqual([
      ['a', 3.75],
      ['b', 1.25],
    ]);
  });

  it('is told with the most narrowing first, whatever the order of the pack, which parts ties only', () => {
    const weights = { a: 1, b: 3, c: 1, d: 3 };
    const pack = aPack(
      aGroup(
        'overall',
        Object.entries(weights).map(([id, weight]) => required(id, { weight })),
      ),
    );
    expect(told(pack).map(([id]) => id)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('is weighed through every group above the question', () => {
    const pack = aPack(aTree('overall', [aGroup('one', [required('a'), required('b')]), aGroup('two', [required('c')], 3)]));
    expect(told(pack)).toEqual([
      ['c', 3.75],
      ['a', 0.625],
      ['b', 0.625],
    ]);
  });

  it('is nothing where it may be said not to apply and the rest then spans as much as ever', () => {
    // Without b, a alone decides: 0 to 5 as before.
    expect(told(aPack(aGroup('overall', [required('a'), optional('b')])))).toEqual([
      ['a', 2.5],
      ['b', 0],
    ]);
  });

  it('is nothing where the answer may leave the question unasked', () => {
    const share = aQuestion('share', percentageOf([0, 0], [100, 5]), { mayNotApply: false });
    const hanging = required('hanging', { appliesWhen: { kind: 'number', question: 'share', above: 50 } });
    const pack = aPack(aGroup('overall', [share, hanging]));
    // Up to 50 % nothing else is asked and the answer is the score; above, half the score is still to come: at most 2.5 of 5.
    expect(told(pack)).toEqual([
      ['share', 2.5],
      ['hanging', 0],
    ]);
    expect(told(pack, { share: percent(80) })).toEqual([['hanging', 2.5]]);
  });
});

describe('questions that narrow a band', () => {
  const pack = aPack(aGroup('overall', [required('a'), optional('b'), required('c')]));

  it('are those still open: not those answered, nor those said not to apply', () => {
    expect(told(pack, { a: rung('2'), b: notApplicable }).map(([id]) => id)).toEqual(['c']);
    expect(told(pack, { a: rung('2'), b: rung('1'), c: rung('5') })).toEqual([]);
  });

  it('are not those whose every answer brings the same score', () => {
    const same = aQuestion('same', singleOf(2, 2), { mayNotApply: false });
    expect(told(aPack(aGroup('overall', [same, required('a')]))).map(([id]) => id)).toEqual(['a']);
  });

  it('are those whose every answer brings the same score, where they may yet be left out', () => {
    // With it 1 to 3.5, without it 0 to 5; once it is answered 1 to 3.5, once left out 0 to 5.
    const same = aQuestion('same', singleOf(2, 2));
    expect(told(aPack(aGroup('overall', [same, required('a')])))).toEqual([
      ['a', 3.5],
      ['same', 0],
    ]);
  });

  it('are not those of another form', () => {
    const forms = ['quick', 'full'].map((id) => ({ id, minutes: 5 }));
    const both = aPack(aGroup('overall', [required('a', { forms: ['full'] }), required('b')]), { forms });
    expect(told(both, {}, 'quick')).toEqual([['b', 5]]);
  });
});
