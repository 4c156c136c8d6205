import { describe, expect, it } from 'vitest';
import type { Pack, Problem, Question } from '../../../src/engine/index.ts';
import { scoringProblems } from '../../../src/engine/model/check-scoring.ts';
import {
  aGroup,
  aPack,
  aQuestion,
  aTree,
  flatPack,
  ladderOf,
  numberOf,
  pairOf,
  percentageOf,
  practicesOf,
  singleOf,
  ticksOf,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const problems = (questions: readonly Question[], over: Raw = {}): readonly Problem[] => scoringProblems(flatPack(questions, over));
const one = (answer: Raw, over: Raw = {}): readonly Problem[] => problems([aQuestion('q1', answer, over)]);
const onCurve: Raw = { path: ['questions', 'q1', 'curve'] };

describe('a curve', () => {
  const rising = [
    [0, 0],
    [50, 2],
    [60, 2],
    [100, 5],
  ] as const;
  const falling = [
    [0, 5],
    [50, 1],
    [100, 0],
  ] as const;
  const hill = [
    [0, 0],
    [50, 5],
    [100, 1],
  ] as const;

  it('runs the way its question declares, level stretches included', () => {
    expect(one(percentageOf(...rising))).toEqual([]);
    expect(one(percentageOf(...falling), { direction: 'falling' })).toEqual([]);
    expect(one(percentageOf(...hill), { direction: 'free' })).toEqual([]);
  });

  it.each([
    ['rising', falling],
    ['rising', hill],
    ['falling', rising],
    ['falling', hill],
  ] as const)('that should be %s and is not is told', (direction, curve) => {
    const found = { code: 'curve-not-monotone', ...onCurve, direction };
    expect(one(percentageOf(...curve), { direction })).toEqual([found]);
    expect(one(numberOf(curve), { direction })).toEqual([found]);
    expect(one(pairOf('change', curve), { direction })).toEqual([found]);
  });

  it('rises unless its question says otherwise', () => {
    expect(one(percentageOf(...falling))).toMatchObject([{ code: 'curve-not-monotone', direction: 'rising' }]);
  });

  it('touches the top of the scale somewhere', () => {
    expect(one(percentageOf([0, 0], [100, 4.9]))).toEqual([{ code: 'never-full', ...onCurve, value: 4.9 }]);
    expect(one(percentageOf([0, 0], [50, 5], [100, 4]), { direction: 'free' })).toEqual([]);
  });
});

describe('options', () => {
  it('climb, the last one to the top of the scale', () => {
    expect(one(singleOf(0, 2, 5))).toEqual([]);
    expect(one(singleOf(0, 5, 2))).toEqual([
      { code: 'options-not-climbing', path: ['questions', 'q1'] },
      { code: 'never-full', path: ['questions', 'q1'], value: 2 },
    ]);
    expect(one(singleOf(0, 0, 5))).toEqual([{ code: 'options-not-climbing', path: ['questions', 'q1'] }]);
    expect(one(singleOf(0, 4))).toEqual([{ code: 'never-full', path: ['questions', 'q1'], value: 4 }]);
  });

  it('of a ladder climb likewise', () => {
    expect(one(ladderOf(1, 2, 2, 4, 5))).toEqual([{ code: 'options-not-climbing', path: ['questions', 'q1'] }]);
    expect(one(ladderOf(0, 1, 2, 3, 4))).toEqual([{ code: 'never-full', path: ['questions', 'q1'], value: 4 }]);
  });

  it('to be ticked can make a full list', () => {
    expect(one(ticksOf([1, 2]))).toEqual([]);
    expect(one(ticksOf([1, 2], 3))).toEqual([]);
    expect(one(ticksOf([0.1, 0.2], 0.1 + 0.2))).toEqual([]);
    expect(one(ticksOf([1, 2], 4))).toEqual([{ code: 'never-full', path: ['questions', 'q1', 'fullAt'], value: 3 }]);
  });
});

describe('an item of practices', () => {
  const rule = { worth: { none: 0, partial: 0.3, mostly: 0.7, full: 1 }, metAt: 0.8 };
  const item = (ladder: string, ...rungs: readonly (readonly [string, number])[]): Question =>
    aQuestion('item', practicesOf(Object.fromEntries(rungs.map(([r, s]) => [r, [s, `${r}a`, `${r}b`]])), ladder));
  const sound = item('step', ['2', 2], ['5', 5]);

  it('belongs to a ladder and is scored by a rule', () => {
    expect(problems([aQuestion('step'), sound], { practiceRule: rule })).toEqual([]);
  });

  it('is told where the questionnaire has no rule for it', () => {
    expect(problems([aQuestion('step'), sound])).toEqual([{ code: 'rule-missing', path: ['practiceRule'], wanted: 'item' }]);
  });

  it('is told where its ladder is none', () => {
    const lost: Problem = { code: 'dangling-reference', path: ['questions', 'item', 'ladder'], id: 'step', wanted: 'ladder' };
    expect(problems([sound], { practiceRule: rule })).toEqual([lost]);
    expect(problems([aQuestion('step', singleOf(0, 5)), sound], { practiceRule: rule })).toEqual([lost]);
  });

  it('is told where its ladder has no such rung', () => {
    expect(problems([aQuestion('step'), item('step', ['2', 2], ['6', 5])], { practiceRule: rule })).toEqual([
      { code: 'dangling-reference', path: ['questions', 'item', 'levels'], id: '6', wanted: 'rung' },
    ]);
  });

  it('climbs level by level to the top of the scale', () => {
    expect(problems([aQuestion('step'), item('step', ['2', 2], ['3', 2])], { practiceRule: rule })).toEqual([
      { code: 'options-not-climbing', path: ['questions', 'item'] },
      { code: 'never-full', path: ['questions', 'item'], value: 2 },
    ]);
  });
});

describe('evidence', () => {
  const caps = { evidenceCaps: ['record', 'measure'].map((proof, i) => ({ proof, max: 3 + i })) };
  const evidence = ['rule', 'figures'];
  const proves = { record: ['rule'], measure: ['figures'] };

  it('lifts every cap of every ladder and item', () => {
    expect(problems([aQuestion('q1', undefined, { evidence, proves })], caps)).toEqual([]);
    expect(problems([aQuestion('q1', undefined, { evidence: ['rule'], proves: { record: ['rule'] } })], caps)).toEqual([
      { code: 'evidence-missing', path: ['questions', 'q1', 'proves'], proof: 'measure' },
    ]);
    expect(problems([aQuestion('q1', undefined, { evidence })], caps).map((p) => p.code)).toEqual(['evidence-missing', 'evidence-missing']);
  });

  it('shows something wherever it is listed', () => {
    expect(problems([aQuestion('q1', undefined, { evidence: [...evidence, 'photo'], proves })], caps)).toEqual([
      { code: 'evidence-idle', path: ['questions', 'q1', 'proves'], id: 'photo' },
    ]);
    expect(problems([aQuestion('q1', undefined, { evidence: [...evidence, 'photo'], proves })])).toEqual([]);
  });

  it('is not asked for where nothing is capped, nor of answers that are counted', () => {
    expect(problems([aQuestion('q1', undefined, { evidence })])).toEqual([]);
    expect(problems([aQuestion('q1', percentageOf([0, 0], [100, 5]), { evidence })], caps)).toEqual([]);
  });

  it('that shows something is among the evidence of its question', () => {
    expect(problems([aQuestion('q1', undefined, { evidence: ['rule'], proves: { record: ['rule', 'ghost'] } })])).toEqual([
      { code: 'dangling-reference', path: ['questions', 'q1', 'proves'], id: 'ghost', wanted: 'evidence' },
    ]);
  });
});

describe('the groups below a group', () => {
  const tree = (...weights: readonly number[]): Pack =>
    aPack(
      aTree(
        'overall',
        weights.map((weight, i) => aGroup(`g${i}`, [aQuestion(`q${i}`)], weight)),
      ),
    );

  it('do not all weigh nothing: there would be no score above them', () => {
    expect(scoringProblems(tree(1, 0, 0))).toEqual([]);
    expect(scoringProblems(tree(0, 0))).toEqual([{ code: 'weight-missing', path: ['groups', 'overall'] }]);
  });

  it('are looked at on every level', () => {
    const deep = aPack(aTree('overall', [aTree('a', [aGroup('a1', [aQuestion('q1')], 0)]), aGroup('b', [aQuestion('q2')])]));
    expect(scoringProblems(deep)).toEqual([{ code: 'weight-missing', path: ['groups', 'a'] }]);
  });
});
