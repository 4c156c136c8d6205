import { describe, expect, it } from 'vitest';
import type { AnswerState } from '../../../src/engine/index.ts';
import { answerRange, scoresOfState } from '../../../src/engine/scoring/answer-range.ts';
import {
  aQuestion,
  flatPack,
  judged,
  numberOf,
  pairOf,
  percentageOf,
  practicesOf,
  recordFor,
  singleOf,
  ticksOf,
  two,
  unanswered,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
type Case = { readonly state?: AnswerState; readonly evidence?: readonly string[]; readonly question?: Raw; readonly rules?: Raw };

const rangeOf = (answer: Raw, { state = unanswered, evidence = [], question = {}, rules = {} }: Case = {}): readonly [number, number] => {
  const asked = aQuestion('q', answer, question);
  const { least, most } = answerRange(asked, recordFor(state, { evidence }), flatPack([asked], rules));
  return [least, most];
};

const line = [
  [0, 0],
  [100, 5],
] as const;

describe('the scores an open question may still get', () => {
  it('run from its worst option to its best, in whatever order they stand', () => {
    expect(rangeOf(singleOf(2, 4, 1))).toEqual([1, 4]);
  });

  it('run from nothing ticked to everything ticked, which may fall short of what is full', () => {
    expect(rangeOf(ticksOf([1, 2], 6))).toEqual([0, 2.5]);
  });

  it('run over the curve from 0 to 100 %', () => {
    expect(rangeOf(percentageOf([0, 1], [30, 5], [100, 3]))).toEqual([1, 5]);
  });

  it('run over the curve within the range of a number', () => {
    expect(rangeOf(numberOf(line, { min: 20, max: 60 }))).toEqual([1, 3]);
    const peak = [
      [0, 0],
      [40, 4],
      [100, 1],
    ] as const;
    expect(rangeOf(numberOf(peak, { min: 20, max: 80 }))).toEqual([2, 4]);
  });

  it('run over all a pair may make, and with one side given over all it may make with the other', () => {
    const share = pairOf('ratio', line, { firstRange: { min: 0, max: 100 }, secondRange: { min: 0, max: 100 }, partOfWhole: true });
    expect(rangeOf(share)).toEqual([0, 5]);
    expect(rangeOf(share, { state: two(60, null) })).toEqual([3, 5]);
  });
});

describe('the scores practices may still bring', () => {
  const practices = practicesOf({ '1': [1, 'p1', 'p2'], '2': [2, 'p3', 'p4'], '3': [4, 'p5', 'p6'] });
  const rules = { practiceRule: { worth: { none: 0, partial: 0.25, mostly: 0.75, full: 1 }, metAt: 0.85 } };

  it('run from none done to all done', () => {
    expect(rangeOf(practices, { rules })).toEqual([0, 4]);
  });

  it('keep to the practices judged already', () => {
    // Half of level 1 at the most.
    expect(rangeOf(practices, { state: judged({ p1: 'none' }), rules })).toEqual([0, 0.5]);
    // Level 1 is met; of the step to level 2 between (0.25 + 0) ÷ 2 and (0.25 + 1) ÷ 2.
    expect(rangeOf(practices, { state: judged({ p1: 'full', p2: 'full', p3: 'partial' }), rules })).toEqual([1.125, 1.625]);
  });

  it('are the whole scale where the pack does not say what a degree is worth', () => {
    expect(rangeOf(practices)).toEqual([0, 5]);
  });
});

describe('a cap for want of evidence', () => {
  const proven = { evidence: ['minutes'], proves: { record: ['minutes'] } };
  const rules = { evidenceCaps: [{ proof: 'record', max: 2 }] };

  it('holds the least down to what may be had without it, and never the most, since evidence may still come', () => {
    expect(rangeOf(singleOf(3, 5), { question: proven, rules })).toEqual([2, 5]);
  });

  it('holds nothing down once the evidence is ticked', () => {
    expect(rangeOf(singleOf(3, 5), { evidence: ['minutes'], question: proven, rules })).toEqual([3, 5]);
  });
});

describe('the scores of a state', () => {
  const asked = aQuestion('q', singleOf(0, 5));

  it('are none where nothing is answered', () => {
    expect(scoresOfState(asked, unanswered, flatPack([asked]))).toEqual([]);
  });
});
