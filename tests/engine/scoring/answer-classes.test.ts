import { describe, expect, it } from 'vitest';
import { condition } from '../../../src/engine/model/condition.ts';
import { answerClasses } from '../../../src/engine/scoring/answer-classes.ts';
import {
  aQuestion,
  flatPack,
  judged,
  numberOf,
  pairOf,
  percent,
  percentageOf,
  practicesOf,
  quantity,
  rung,
  ticked,
  ticksOf,
  two,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const option = (...oneOf: readonly string[]): Raw => ({ kind: 'option', question: 'q', oneOf });
const someOption: Raw = { kind: 'some-option', question: 'q' };
const above = (limit: number): Raw => ({ kind: 'number', question: 'q', above: limit });

const line = [
  [0, 0],
  [100, 5],
] as const;

/** The classes as the answer that stands for each, and from which to which score it reaches. */
const classesOf = (answer: Raw, conditions: readonly Raw[], rules: Raw = {}) => {
  const asked = aQuestion('q', answer);
  const apart = answerClasses(
    asked,
    conditions.map((c) => condition.parse(c)),
    flatPack([asked], rules),
  );
  return apart.map(({ state, band }) => [state, band.least, band.most]);
};

describe('answers that conditions cannot tell apart are one class, with every score it may bring', () => {
  it('for a ladder, the rungs named and those not', () => {
    const ladder = aQuestion('q').answer;
    expect(classesOf(ladder, [option('2', '4')])).toEqual([
      [rung('1'), 1, 5],
      [rung('2'), 2, 4],
    ]);
  });

  it('for a share and a number, the stretches between the limits, ends included', () => {
    expect(classesOf(percentageOf(...line), [above(50)])).toEqual([
      [percent(0), 0, 2.5],
      [percent(100), 2.5, 5],
    ]);
    expect(classesOf(numberOf(line, { min: 20, max: 60 }), [above(40)])).toEqual([
      [quantity(20), 1, 2],
      [quantity(60), 2, 3],
    ]);
  });

  it('for a pair and for practices, which no condition reads, all answers there are', () => {
    const practiceRule = { worth: { none: 0, partial: 0.25, mostly: 0.75, full: 1 }, metAt: 0.85 };
    const practices = practicesOf({ '1': [1, 'p1', 'p2'], '2': [4, 'p3', 'p4'] });
    expect(classesOf(practices, [above(1)], { practiceRule })).toEqual([[judged({}), 0, 4]]);
    const half = pairOf('ratio', line, { firstRange: { min: 0, max: 50 }, secondRange: { min: 100, max: 200 } });
    expect(classesOf(half, [above(1)])).toEqual([[two(null, null), 0, 2.5]]);
  });
});

describe('choices of ticks are one class by the named ones among them', () => {
  it('with any of the unnamed: the lightest alone at the least, all of them at the most', () => {
    expect(classesOf(ticksOf([5, 1, 2]), [someOption])).toEqual([
      [ticked('none'), 0, 0],
      [ticked('o1'), 0.625, 5],
    ]);
  });

  it('the named alone, or with any of the unnamed', () => {
    expect(classesOf(ticksOf([5, 1, 2]), [option('o1')])).toEqual([
      [ticked('none'), 0, 1.875],
      [ticked('o1'), 3.125, 5],
    ]);
  });

  it('the unnamed one that stands for the others does not weigh itself', () => {
    expect(classesOf(ticksOf([4, 3, 1]), [option('o1'), someOption])).toEqual([
      [ticked('none'), 0, 0],
      [ticked('o1'), 2.5, 5],
      [ticked('o2'), 0.625, 2.5],
    ]);
  });
});
