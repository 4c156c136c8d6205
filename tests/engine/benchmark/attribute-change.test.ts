import { describe, expect, it } from 'vitest';
import { compareAssessments, type Pack, type QuestionChange, type RoundChange } from '../../../src/engine/index.ts';
import {
  aGroup,
  anAssessment,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  flatPack,
  ladderOf,
  notApplicable,
  pairOf,
  picked,
  rung,
  type States,
  singleOf,
  ticked,
  ticksOf,
  two,
  unanswered,
  unknown,
} from '../../support/engine-fixtures.ts';

const graded = { evidence: ['rule'], proves: { record: ['rule'] } };
const caps = [{ proof: 'record', max: 2 }];

type Kept = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Rounds = { readonly evidence?: readonly [Kept, Kept] };

/** Two rounds of the form `full`; `evidence`: what else is kept about the questions, by round. */
const between = (on: Pack, before: States, after: States, { evidence: [first, second] = [{}, {}] }: Rounds = {}): RoundChange => {
  const one = (id: string, states: States, over: Kept) => anAssessment({}, { id, answers: answersOf(states, over) });
  const assessments = [one('then', before, first), one('now', after, second)] as const;
  const input = { facts: factsOf(), sizeClass: null, packs: [on], crosswalks: [], assessments };
  const pair = compareAssessments(input, assessments[0].id, assessments[1].id);
  if (pair?.change.kind !== 'same-form') throw new Error('two rounds of one form');
  return pair.change;
};

const of = ({ questions }: RoundChange, id: string): QuestionChange => {
  const found = questions.find((q) => q.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const sum = ({ questions }: RoundChange): number => questions.reduce((all, q) => all + q.contribution, 0);

/** a counts 3, b counts 1. */
const pack = flatPack([aQuestion('a', ladderOf(1, 2, 3, 4, 5), { weight: 3 }), aQuestion('b', ladderOf(1, 2, 3, 4, 5))]);

describe('what a question contributes to the difference of two rounds', () => {
  it('is its difference of scores by its share, where nothing else moved', () => {
    const change = between(pack, { a: rung('1'), b: rung('3') }, { a: rung('3'), b: rung('3') });
    expect(change.difference).toBeCloseTo(1.5, 12);
    expect(of(change, 'a')).toMatchObject({ contribution: 1.5, effect: { kind: 'scored-twice', score: 1.5, weight: 0 } });
    expect(of(change, 'b')).toMatchObject({ contribution: 0, reason: { kind: 'unchanged' } });
  });

  it('is, for one newly scored, its share of what it scores above the mean of both rounds, and the rest only moves in weight', () => {
    // Before: only a, 4, share 1. After: a 4 at 3/4 and b 1 at 1/4 = 3.25. Reference 3.625.
    const change = between(pack, { a: rung('4'), b: unanswered }, { a: rung('4'), b: rung('1') });
    expect(change.difference).toBeCloseTo(-0.75, 12);
    const [a, b] = [of(change, 'a'), of(change, 'b')];
    expect(b.contribution).toBeCloseTo(0.25 * (1 - 3.625), 12);
    expect(b).toMatchObject({ effect: { kind: 'newly-scored' }, reason: { kind: 'newly-answered', was: 'unanswered', to: { rung: '1' } } });
    expect(a.contribution).toBeCloseTo((4 - 3.625) * -0.25, 12);
    expect(a.reason).toEqual({ kind: 'weight-only' });
    expect(sum(change)).toBeCloseTo(-0.75, 12);
  });

  it('is, for one no longer scored, the loss of what it scored above that mean', () => {
    const change = between(pack, { a: rung('4'), b: rung('1') }, { a: rung('4'), b: unknown });
    expect(of(change, 'b').contribution).toBeCloseTo(-0.25 * (1 - 3.625), 12);
    expect(of(change, 'b').effect).toEqual({ kind: 'no-longer-scored', whole: of(change, 'b').contribution });
    expect(of(change, 'b').reason).toEqual({ kind: 'no-longer-answered', from: { kind: 'ladder', rung: '1' }, is: 'unknown' });
    expect(sum(change)).toBeCloseTo(0.75, 12);
  });

  it('is nothing where one of the rounds has no overall score', () => {
    const change = between(pack, {}, { a: rung('4'), b: rung('1') });
    expect(change.difference).toBeNull();
    expect(change.questions.map((q) => [q.contribution, q.effect.kind])).toEqual([
      [0, 'none'],
      [0, 'none'],
    ]);
    const back = between(pack, { a: rung('4'), b: rung('1') }, {});
    expect(back.questions.map((q) => [q.contribution, q.effect.kind])).toEqual([
      [0, 'none'],
      [0, 'none'],
    ]);
  });

  it('is nothing for one without a score in either round', () => {
    const change = between(pack, { a: rung('4'), b: unknown }, { a: rung('5'), b: unanswered });
    expect(of(change, 'b')).toMatchObject({ effect: { kind: 'none' }, contribution: 0 });
  });

  it('stands in order of size, gains and losses alike', () => {
    const change = between(pack, { a: rung('3'), b: rung('1') }, { a: rung('2'), b: rung('2') });
    expect(change.questions.map((q) => q.id)).toEqual(['a', 'b']);
    expect(change.questions.map((q) => q.contribution)).toEqual([-0.75, 0.25]);
    const turned = between(pack, { a: rung('2'), b: rung('1') }, { a: rung('3'), b: rung('5') });
    expect(turned.questions.map((q) => [q.id, q.contribution])).toEqual([
      ['b', 1],
      ['a', 0.75],
    ]);
  });

  it('adds up group by group to what the group contributes, and over the top groups to the whole', () => {
    const tree = aPack(
      aTree('overall', [
        aTree('left', [aGroup('left.one', [aQuestion('a')], 1), aGroup('left.two', [aQuestion('b')], 2)], 3),
        aGroup('right', [aQuestion('c')], 1),
      ]),
    );
    const change = between(tree, { a: rung('1'), b: rung('2'), c: rung('5') }, { a: rung('4'), b: rung('2'), c: rung('4') });
    const group = (id: string) => change.groups.find((g) => g.id === id);
    expect(change.groups.map((g) => [g.id, g.depth])).toEqual([
      ['left', 0],
      ['left.one', 1],
      ['left.two', 1],
      ['right', 0],
    ]);
    expect(group('left')?.difference).toBeCloseTo(1, 12);
    expect(group('left')?.contribution).toBeCloseTo(0.75, 12);
    expect(group('left.one')?.contribution).toBeCloseTo(0.75, 12);
    expect(group('right')?.contribution).toBeCloseTo(-0.25, 12);
    expect(change.difference).toBeCloseTo(0.5, 12);
  });
});

describe('the reason why a question counts otherwise', () => {
  const reason = (before: States, after: States, on = pack, id = 'b', rounds: Rounds = {}) =>
    of(between(on, before, after, rounds), id).reason;

  it('is the answer, from and to', () => {
    expect(reason({ b: rung('1') }, { b: rung('4') })).toEqual({
      kind: 'answer-changed',
      from: { kind: 'ladder', rung: '1' },
      to: { kind: 'ladder', rung: '4' },
      capBefore: null,
      capAfter: null,
    });
  });

  it('is not the order in which options were ticked', () => {
    const ticks = flatPack([aQuestion('b', ticksOf([1, 1, 1]))]);
    expect(reason({ b: ticked('o1', 'o2') }, { b: ticked('o2', 'o1') }, ticks)).toEqual({ kind: 'unchanged' });
    expect(reason({ b: ticked('o1', 'o2') }, { b: ticked('o2', 'o3') }, ticks)).toMatchObject({ kind: 'answer-changed' });
  });

  it('is evidence that came or went, where the answer stayed', () => {
    const on = flatPack([aQuestion('b', ladderOf(1, 2, 3, 4, 5), graded)], { evidenceCaps: caps });
    const [without, withRule] = [{}, { b: { evidence: ['rule'] } }];
    const same = { b: rung('4') };
    expect(reason(same, same, on, 'b', { evidence: [without, withRule] })).toEqual({
      kind: 'cap-went',
      cap: { proof: 'record', max: 2, uncapped: 4 },
    });
    expect(reason(same, same, on, 'b', { evidence: [withRule, without] })).toMatchObject({ kind: 'cap-came' });
    expect(between(on, same, same, { evidence: [without, withRule] }).difference).toBe(2);
  });

  it('is evidence of another kind lacking now, with another highest score', () => {
    const more = { evidence: ['rule', 'map'], proves: { record: ['rule'], company: ['map'] } };
    const on = flatPack([aQuestion('b', ladderOf(1, 2, 3, 4, 5), more)], { evidenceCaps: [...caps, { proof: 'company', max: 3 }] });
    const same = { b: rung('5') };
    expect(reason(same, same, on, 'b', { evidence: [{}, { b: { evidence: ['rule'] } }] })).toMatchObject({
      kind: 'cap-moved',
      from: { max: 2 },
      to: { max: 3 },
    });
  });

  it('is a changed answer with the caps on either side, where both moved', () => {
    const on = flatPack([aQuestion('b', ladderOf(1, 2, 3, 4, 5), graded)], { evidenceCaps: caps });
    expect(reason({ b: rung('1') }, { b: rung('4') }, on)).toMatchObject({ kind: 'answer-changed', capBefore: null, capAfter: { max: 2 } });
  });

  it.each([
    ['unanswered', unanswered],
    ['unknown', unknown],
  ] as const)('is an answer given to what was %s, or gone to that', (status, state) => {
    expect(reason({ b: state }, { b: rung('2') })).toMatchObject({ kind: 'newly-answered', was: status });
    expect(reason({ b: rung('2') }, { b: state })).toMatchObject({ kind: 'no-longer-answered', is: status });
  });

  it('is half a pair', () => {
    const on = flatPack([
      aQuestion(
        'b',
        pairOf('ratio', [
          [0, 0],
          [100, 5],
        ]),
      ),
    ]);
    expect(reason({ b: two(1, 2) }, { b: two(1, null) }, on)).toMatchObject({ kind: 'no-longer-answered', is: 'incomplete' });
  });

  it('is that the question does not apply any more, or does again', () => {
    expect(reason({ b: rung('2') }, { b: notApplicable })).toEqual({ kind: 'became-not-applicable', reason: '无此业务' });
    expect(reason({ b: notApplicable }, { b: rung('2') })).toEqual({ kind: 'ceased-not-applicable' });
  });

  it('is an earlier answer by which the question is put no more, or put again', () => {
    const on = flatPack([
      aQuestion('a', singleOf(0, 5)),
      aQuestion('other', singleOf(0, 5)),
      aQuestion('b', ladderOf(1, 2, 3, 4, 5), {
        appliesWhen: {
          kind: 'any',
          of: [
            { kind: 'option', question: 'a', oneOf: ['o2'] },
            { kind: 'option', question: 'other', oneOf: ['o2'] },
          ],
        },
      }),
    ]);
    const [yes, no] = [
      { a: picked('o2'), other: picked('o1'), b: rung('4') },
      { a: picked('o1'), other: picked('o1'), b: rung('4') },
    ];
    expect(reason(yes, no, on)).toEqual({ kind: 'excluded', because: ['a'] });
    expect(reason(no, yes, on)).toEqual({ kind: 'included', because: ['a'] });
  });

  it('is nothing for a question open in both rounds, in whatever way', () => {
    expect(reason({ b: unknown }, { b: unanswered })).toEqual({ kind: 'unchanged' });
  });
});
