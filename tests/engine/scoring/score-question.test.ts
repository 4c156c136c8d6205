import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerState, deriveFromPair, interpolate, type Question, scoreAnswer } from '../../../src/engine/index.ts';
import { scoreQuestion } from '../../../src/engine/scoring/score-question.ts';
import {
  aQuestion,
  ladderOf,
  notApplicable,
  numberOf,
  pairOf,
  percent,
  percentageOf,
  picked,
  quantity,
  recordFor,
  rung,
  singleOf,
  ticked,
  ticksOf,
  two,
  unanswered,
  unknown,
} from '../../support/engine-fixtures.ts';

const onScale = (min: number, max: number) => ({ scale: { min, max, decimals: 1 }, practiceRule: null, evidenceCaps: [] });
const hundred = onScale(0, 100);
const oneToFive = onScale(1, 5);

const scored = (answer: Readonly<Record<string, unknown>>, state: AnswerState, rules = hundred) => {
  if (state.kind !== 'answered') throw new Error('not an answer');
  return scoreAnswer(aQuestion('q1', answer), state.value, rules);
};
const points = (answer: Readonly<Record<string, unknown>>, state: AnswerState, rules = hundred) =>
  scored(answer, state, rules)?.score ?? null;

describe('a point between breakpoints', () => {
  const curve = [
    [70, 0],
    [85, 40],
    [95, 80],
    [99, 100],
  ] as const;

  it.each([
    [70, 0],
    [85, 40],
    [95, 80],
    [99, 100],
  ])('at breakpoint %d has its score %d', (x, y) => {
    expect(interpolate(curve, x)).toBe(y);
  });

  it.each([
    [77.5, 20, '0 + 7.5/15 × 40'],
    [90, 60, '40 + 5/10 × 40'],
    [93.5, 74, '40 + 8.5/10 × 40'],
    [98, 95, '80 + 3/4 × 20'],
  ])('at %d lies on the line: %d = %s', (x, y) => {
    expect(interpolate(curve, x)).toBeCloseTo(y, 12);
  });

  it.each([
    [-1e9, 0],
    [0, 0],
    [69.999, 0],
    [99.001, 100],
    [1e300, 100],
    [Number.POSITIVE_INFINITY, 100],
  ])('beyond the ends (%d) is flat: %d', (x, y) => {
    expect(interpolate(curve, x)).toBe(y);
  });

  it('falls where less is better', () => {
    const falling = [
      [-10, 100],
      [-5, 85],
      [0, 50],
      [10, 0],
    ] as const;
    expect([-20, -7.5, -5, -2.5, 0, 4, 30].map((x) => interpolate(falling, x))).toEqual([100, 92.5, 85, 67.5, 50, 30, 0]);
  });

  it('never leaves the span of the scores on either side', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 100 })), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(steps, fc.double({ min: -100, max: 400, noNaN: true }), (raw, x) => {
        const curveOf = raw.reduce<readonly (readonly [number, number])[]>(
          (all, [dx, y]) => all.concat([[(all.at(-1)?.[0] ?? 0) + dx, y]]),
          [],
        );
        const y = interpolate(curveOf, x);
        expect(y).toBeGreaterThanOrEqual(Math.min(...curveOf.map(([, v]) => v)) - 1e-9);
        expect(y).toBeLessThanOrEqual(Math.max(...curveOf.map(([, v]) => v)) + 1e-9);
      }),
    );
  });
});

describe('the figure two numbers make', () => {
  const pair = (first: number | null, second: number | null) => ({ kind: 'pair', first, second }) as const;

  it('as a ratio is first in percent of second', () => {
    expect(deriveFromPair('ratio', pair(1687, 28600))).toBeCloseTo(5.898601398601399, 12);
    expect(deriveFromPair('ratio', pair(0, 5))).toBe(0);
    expect(deriveFromPair('ratio', pair(-3, 12))).toBe(-25);
  });

  it('as a change is the growth from second to first in percent', () => {
    expect(deriveFromPair('change', pair(110, 100))).toBeCloseTo(10, 12);
    expect(deriveFromPair('change', pair(80, 100))).toBe(-20);
    expect(deriveFromPair('change', pair(100, 100))).toBe(0);
  });

  it('as a change from a negative base grows when the figure grows', () => {
    expect(deriveFromPair('change', pair(-5, -10))).toBe(50);
    expect(deriveFromPair('change', pair(5, -10))).toBe(150);
    expect(deriveFromPair('change', pair(-15, -10))).toBe(-50);
  });

  it('as a quotient is first for each of second', () => {
    expect(deriveFromPair('quotient', pair(28600, 420))).toBeCloseTo(68.0952380952381, 12);
  });

  it.each(['ratio', 'change', 'quotient'] as const)('as a %s is none while a side is missing or the divisor is zero', (derive) => {
    expect(deriveFromPair(derive, pair(null, 5))).toBeNull();
    expect(deriveFromPair(derive, pair(5, null))).toBeNull();
    expect(deriveFromPair(derive, pair(null, null))).toBeNull();
    expect(deriveFromPair(derive, pair(5, 0))).toBeNull();
    expect(deriveFromPair(derive, pair(0, 0))).toBeNull();
    expect(deriveFromPair(derive, pair(5, -0))).toBeNull();
  });
});

describe('a single choice', () => {
  it('scores what its option scores, however uneven the steps', () => {
    expect(['o1', 'o2', 'o3', 'o4'].map((o) => points(singleOf(0, 25, 70, 100), picked(o)))).toEqual([0, 25, 70, 100]);
    expect(scored(singleOf(0, 70), picked('o2'))).toEqual({ score: 70, basis: { kind: 'option', option: 'o2' } });
  });

  it('of an option the questionnaire no longer has scores nothing', () => {
    expect(scored(singleOf(0, 70), picked('o9'))).toBeNull();
  });
});

describe('a maturity ladder', () => {
  it('scores what its rung scores', () => {
    expect(['1', '2', '3', '4', '5'].map((r) => points(ladderOf(1, 2, 3, 4, 5), rung(r), onScale(0, 5)))).toEqual([1, 2, 3, 4, 5]);
    expect(scored(ladderOf(0, 1, 2, 3, 4), rung('3'))).toEqual({ score: 2, basis: { kind: 'option', option: '3' } });
  });
});

describe('a tick list', () => {
  const list = ticksOf([2, 1, 1]);

  it('scores the share of the weight ticked', () => {
    expect(points(list, ticked('o1'))).toBe(50);
    expect(points(list, ticked('o2', 'o3'))).toBe(50);
    expect(points(list, ticked('o1', 'o2'))).toBe(75);
    expect(points(list, ticked('o1', 'o2', 'o3'))).toBe(100);
    expect(scored(list, ticked('o1', 'o2'))).toEqual({ score: 75, basis: { kind: 'share', ticked: 3, full: 4 } });
  });

  it('does not count an option twice', () => {
    expect(points(list, ticked('o2', 'o2'))).toBe(25);
  });

  it('scores the bottom of the scale when “none” is ticked, whatever stands beside it', () => {
    expect(points(list, ticked('none'))).toBe(0);
    expect(points(list, ticked('o1', 'none'))).toBe(0);
    expect(points(list, ticked('none'), oneToFive)).toBe(1);
  });

  it('starts from the bottom of the scale', () => {
    expect(points(list, ticked('o1'), oneToFive)).toBe(3);
    expect(points(list, ticked('o1', 'o2', 'o3'), oneToFive)).toBe(5);
  });

  it('is full at the weight it says, and never more than full', () => {
    const suiting = ticksOf([1, 2, 2, 1, 1], 5);
    expect(points(suiting, ticked('o1', 'o2'))).toBeCloseTo(60, 12);
    expect(points(suiting, ticked('o1', 'o2', 'o3'))).toBe(100);
    expect(points(suiting, ticked('o1', 'o2', 'o3', 'o4', 'o5'))).toBe(100);
  });

  it('of strange options only scores nothing ticked', () => {
    expect(points(list, ticked('gone'))).toBe(0);
  });
});

describe('a share, a number and a pair', () => {
  const line = [
    [0, 0],
    [90, 100],
  ] as const;

  it('score where they lie on their curve', () => {
    expect(points(percentageOf(...line), percent(45))).toBe(50);
    expect(points(percentageOf(...line), percent(95))).toBe(100);
    expect(points(numberOf(line), quantity(-3))).toBe(0);
    expect(points(pairOf('ratio', line), two(9, 20))).toBe(50);
    expect(
      points(
        pairOf('change', [
          [-20, 0],
          [0, 50],
          [20, 100],
        ]),
        two(90, 100),
      ),
    ).toBeCloseTo(25, 12);
    expect(scored(percentageOf(...line), percent(45))?.basis).toEqual({ kind: 'curve', x: 45 });
    expect(scored(pairOf('ratio', line), two(9, 20))?.basis).toEqual({ kind: 'curve', x: 45 });
  });

  it('of which one side is missing or the divisor is zero score nothing', () => {
    expect(scored(pairOf('ratio', line), two(9, null))).toBeNull();
    expect(scored(pairOf('ratio', line), two(9, 0))).toBeNull();
  });
});

describe('what became of a question', () => {
  const question: Question = aQuestion(
    'q1',
    pairOf('ratio', [
      [0, 0],
      [100, 100],
    ]),
    { weight: 35 },
  );
  const outcome = (state: AnswerState, asked = true) => scoreQuestion(question, asked, recordFor(state), hundred);

  it('is a score with its basis once it is answered', () => {
    expect(outcome(two(1, 4))).toEqual({ id: 'q1', weight: 35, status: 'scored', score: 25, basis: { kind: 'curve', x: 25 }, cap: null });
  });

  it.each([
    [unanswered, 'unanswered'],
    [unknown, 'unknown'],
    [notApplicable, 'not-applicable'],
    [two(1, null), 'incomplete'],
  ] as const)('is no score, and in particular not zero, for %j', (state, status) => {
    expect(outcome(state)).toEqual({ id: 'q1', weight: 35, status, score: null, basis: null, cap: null });
  });

  it.each([unanswered, unknown, notApplicable, two(1, 4)])(
    'is exclusion when it is not asked, whatever was answered before (%j)',
    (state) => {
      expect(outcome(state, false)).toEqual({ id: 'q1', weight: 35, status: 'excluded', score: null, basis: null, cap: null });
    },
  );
});
