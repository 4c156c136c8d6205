import { describe, expect, it } from 'vitest';
import { bandScores, type Pack, type Question, type ScoringInput } from '../../../src/engine/index.ts';
import { countBranches } from '../../../src/engine/scoring/completions.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  flatPack,
  idOfForm,
  idOfQuestion,
  ladderOf,
  pairOf,
  rung,
  type States,
  singleOf,
  two,
  unknown,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const inputOf = (pack: Pack, states: States = {}): ScoringInput => ({
  pack,
  form: idOfForm('full'),
  facts: factsOf(),
  sizeClass: null,
  answers: answersOf(states),
});
const levelBandOf = (pack: Pack, states: States = {}) => bandScores(inputOf(pack, states)).level;
const branchesOf = (pack: Pack, states: States = {}) => countBranches(inputOf(pack, states));

const required = (id: string, over: Raw = {}) => aQuestion(id, ladderOf(0, 1, 2, 3, 5), { mayNotApply: false, ...over });
const scene = (...scores: readonly number[]) => aQuestion('scene', singleOf(...scores), { marks: ['scene'] });
const gates = (group: string, min: number, score: number): Raw => ({
  levelRule: { kind: 'gates', gates: [{ level: 'l1', requires: [{ group, min }], counts: [{ mark: 'scene', score, atLeast: 1 }] }] },
});

describe('an open question that decides about others', () => {
  const share = (mayNotApply: boolean) =>
    aQuestion(
      'share',
      pairOf(
        'ratio',
        [
          [0, 0],
          [100, 5],
        ],
        { firstRange: { min: 0, max: 100 }, secondRange: { min: 0, max: 100 }, partOfWhole: true },
      ),
      { mayNotApply },
    );
  const hanging = required('hanging', { appliesWhen: { kind: 'not', of: { kind: 'some-option', question: 'share' } } });

  it('keeps the half of it that is answered', () => {
    const band = bandScores(inputOf(flatPack([share(false), hanging]), { share: two(60, null) })).questions.get(idOfQuestion('share'));
    expect(band).toEqual({ least: 3, most: 5 });
  });

  it('is looked at answered and left out, where it may be left out', () => {
    expect(branchesOf(flatPack([share(false), hanging]))).toBe(1);
    expect(branchesOf(flatPack([share(true), hanging]))).toBe(2);
    expect(branchesOf(flatPack([share(true), hanging]), { share: two(60, null) })).toBe(2);
  });

  it('is looked at no more once it is answered', () => {
    const ways = flatPack([required('way'), required('next', { appliesWhen: { kind: 'option', question: 'way', oneOf: ['1', '2'] } })]);
    expect(branchesOf(ways)).toBe(2);
    expect(branchesOf(ways, { way: unknown })).toBe(2);
    expect(branchesOf(ways, { way: rung('3') })).toBe(1);
  });
});

describe('an open question counted towards a level', () => {
  const beside = (question: Question, over: Raw) => aPack(aTree('overall', [aGroup('a', [question]), aGroup('b', [required('b')])]), over);

  it('cannot be there to be counted and left out for the better mean at once', () => {
    // 5 over all only without the scene, which brings 2 at the best; the count only with it.
    expect(levelBandOf(beside(scene(0, 2), gates('overall', 5, 2)), { b: rung('5') })).toEqual({ lowest: null, highest: null });
    expect(levelBandOf(beside(scene(0, 2), gates('overall', 3.5, 2)), { b: rung('5') })).toEqual({ lowest: null, highest: 'l1' });
  });

  it('surely counts where no level is given without it and its least is enough', () => {
    expect(levelBandOf(beside(scene(2, 5), gates('a', 1, 2)))).toEqual({ lowest: 'l1', highest: 'l1' });
  });

  it('does not surely count where it may be left out, be it a score of 0 that is asked', () => {
    expect(levelBandOf(beside(scene(0, 5), gates('overall', 0, 0)))).toEqual({ lowest: null, highest: 'l1' });
  });

  it('counts in its own form only', () => {
    const forms = ['full', 'quick'].map((id) => ({ id, minutes: 5 }));
    const elsewhere = aQuestion('scene', singleOf(0, 5), { marks: ['scene'], forms: ['quick'] });
    const here = required('here', { marks: ['scene'] });
    const pack = flatPack([elsewhere, here], { forms, ...gates('overall', 0, 0) });
    expect(levelBandOf(pack)).toEqual({ lowest: 'l1', highest: 'l1' });
  });

  it('is looked at there and left out only where its answers do not span the scale', () => {
    const rule = gates('overall', 1, 2);
    expect(branchesOf(beside(scene(0, 5), rule))).toBe(1);
    expect(branchesOf(beside(scene(0, 4), rule))).toBe(2);
    expect(branchesOf(beside(scene(1, 5), rule))).toBe(2);
  });

  it('is looked at one way only where it must be answered or no level counts it', () => {
    const must = aQuestion('scene', singleOf(0, 4), { marks: ['scene'], mayNotApply: false });
    expect(branchesOf(beside(must, gates('overall', 1, 2)))).toBe(1);
    expect(branchesOf(beside(scene(0, 4), {}))).toBe(1);
  });
});
