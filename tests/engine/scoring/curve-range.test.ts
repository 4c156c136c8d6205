import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/engine/index.ts';
import { onCurve, pairBand } from '../../../src/engine/scoring/curve-range.ts';
import { aQuestion, pairOf } from '../../support/engine-fixtures.ts';

describe('the scores of a curve from one figure to another', () => {
  const upAndDown = [
    [0, 0],
    [40, 4],
    [60, 1],
    [100, 5],
  ] as const;

  it('run over the breakpoints between them, which may lie above and below both ends', () => {
    expect(onCurve(upAndDown, { from: 20, to: 80 })).toEqual({ least: 1, most: 4 });
  });

  it('leave out the breakpoints before the first and after the last', () => {
    expect(onCurve(upAndDown, { from: 50, to: 80 })).toEqual({ least: 1, most: 3 });
    expect(onCurve(upAndDown, { from: 20, to: 50 })).toEqual({ least: 2, most: 4 });
  });
});

/** A straight curve, so that the score is the figure itself; ±8192, an exact power of 2, stands for a figure without end. */
const figure = [
  [-8192, -8192],
  [8192, 8192],
] as const;
type Derive = Parameters<typeof pairOf>[0];
type Range = readonly [min: number, max: number];
type PairSpec = Extract<Question['answer'], { kind: 'pair' }>;

const specOf = (derive: Derive, first: Range, second: Range, partOfWhole = false): PairSpec => {
  const [firstRange, secondRange] = [first, second].map(([min, max]) => ({ min, max }));
  const { answer } = aQuestion('p', pairOf(derive, figure, { firstRange, secondRange, partOfWhole }));
  if (answer.kind !== 'pair') throw new Error('a pair');
  return answer;
};

/** From the ranges alone, or with sides given. */
const spanOf = (spec: PairSpec, first: number | null = null, second: number | null = null): readonly [number, number] => {
  const { least, most } = pairBand(spec, first === null && second === null ? null : { kind: 'pair', first, second });
  return [least, most];
};

describe('what the quotient of a pair may come to', () => {
  it('lies between the quotients of the ends of both ranges', () => {
    expect(spanOf(specOf('quotient', [10, 20], [2, 5]))).toEqual([2, 10]);
    expect(spanOf(specOf('quotient', [-20, 10], [2, 5]))).toEqual([-10, 5]);
    expect(spanOf(specOf('quotient', [10, 20], [-5, -2]))).toEqual([-10, -2]);
  });

  it('has no end where the second number may come as near to 0 as one likes, on the side its sign says', () => {
    expect(spanOf(specOf('quotient', [10, 20], [0, 5]))).toEqual([2, 8192]);
    expect(spanOf(specOf('quotient', [-20, -10], [0, 5]))).toEqual([-8192, -2]);
    expect(spanOf(specOf('quotient', [10, 20], [-5, 0]))).toEqual([-8192, -2]);
    expect(spanOf(specOf('quotient', [-20, -10], [-5, 0]))).toEqual([2, 8192]);
  });

  it('has no end on either side where the second number may have either sign', () => {
    expect(spanOf(specOf('quotient', [10, 20], [-5, 5]))).toEqual([-8192, 8192]);
  });

  it('is 0 where the first number is, whatever the second', () => {
    expect(spanOf(specOf('quotient', [0, 20], [0, 5]), 0)).toEqual([0, 0]);
  });

  it('keeps the side that is given', () => {
    expect(spanOf(specOf('quotient', [0, 100], [2, 5]), 10)).toEqual([2, 5]);
    expect(spanOf(specOf('quotient', [10, 20], [1, 100]), null, 5)).toEqual([2, 4]);
  });

  it('takes a second number of 0, which gives no figure, for one still to be given', () => {
    expect(spanOf(specOf('quotient', [0, 100], [2, 5]), 10, 0)).toEqual([2, 5]);
  });
});

describe('what a pair may come to in percent', () => {
  it('is a hundred times the quotient for a ratio', () => {
    expect(spanOf(specOf('ratio', [0, 100], [40, 60]), 30)).toEqual([50, 75]);
  });

  it('is the growth over the second number for a change', () => {
    expect(spanOf(specOf('change', [0, 1000], [100, 300]), 150)).toEqual([-50, 50]);
    expect(spanOf(specOf('change', [10, 20], [0, 5]))).toEqual([100, 8192]);
  });

  it('is growth towards the positive where the second number is negative', () => {
    // From −100 to −50 is half of 100 better, from −100 to 50 one and a half times.
    expect(spanOf(specOf('change', [-50, 50], [-1000, 1000]), null, -100)).toEqual([50, 150]);
  });
});

describe('what a part of a whole may come to', () => {
  it('is never more than the whole', () => {
    expect(spanOf(specOf('ratio', [0, 100], [1, 100], true), null, 50)).toEqual([0, 100]);
    expect(spanOf(specOf('ratio', [0, 100], [0, 100], true), 30)).toEqual([30, 100]);
    expect(spanOf(specOf('ratio', [0, 100], [0, 50], true), 80)).toEqual([100, 100]);
  });

  it('may fall short of the whole where the whole is large enough', () => {
    expect(spanOf(specOf('ratio', [0, 20], [40, 100], true), 10)).toEqual([10, 25]);
  });

  it('is never negative, though the range of the whole be', () => {
    expect(spanOf(specOf('ratio', [0, 50], [-100, 100], true), 10)).toEqual([10, 100]);
  });
});
