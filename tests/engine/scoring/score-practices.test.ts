import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerSpec, type AnswerValue, type Degree, degrees, metLevels } from '../../../src/engine/index.ts';
import { scorePractices } from '../../../src/engine/scoring/score-practices.ts';
import {
  aQuestion,
  flatPack,
  judged,
  ladderOf,
  practicesOf,
  questionScore,
  type States,
  scoreStates,
} from '../../support/engine-fixtures.ts';

const rule = { worth: { none: 0, partial: 0.3, mostly: 0.7, full: 1 }, metAt: 0.8 };
type Judged = Readonly<Record<string, Degree>>;
type Spec = Extract<AnswerSpec, { kind: 'practices' }>;

const specOf = (levels: Parameters<typeof practicesOf>[0]): Spec => {
  const { answer } = aQuestion('item', practicesOf(levels));
  if (answer.kind !== 'practices') throw new Error('not an item of practices');
  return answer;
};
/** Two practices a level, three at the last: scores 1, 2 and 5. */
const spec = specOf({ '1': [1, 'a1', 'a2'], '2': [2, 'b1', 'b2'], '3': [5, 'c1', 'c2', 'c3'] });

const practicesIn = (all: Judged): Extract<AnswerValue, { kind: 'practices' }> => {
  const state = judged(all);
  if (state.kind !== 'answered' || state.value.kind !== 'practices') throw new Error('not practices');
  return state.value;
};
const points = (all: Judged, of = spec, floor = 0): number | null => scorePractices(of, practicesIn(all), rule, floor);

const met1: Judged = { a1: 'full', a2: 'mostly' }; // (1 + 0.7) ÷ 2 = 0.85
const met2: Judged = { ...met1, b1: 'full', b2: 'full' };
const none2: Judged = { b1: 'none', b2: 'none' };
const none3: Judged = { c1: 'none', c2: 'none', c3: 'none' };

describe('an item judged practice by practice', () => {
  it.each<[string, Judged, number]>([
    ['nothing done', { a1: 'none', a2: 'none', ...none2, ...none3 }, 0],
    ['the first level met by 65 %', { a1: 'full', a2: 'partial', ...none2, ...none3 }, 0.65],
    ['the first level met by 70 %', { a1: 'mostly', a2: 'mostly', ...none2, ...none3 }, 0.7],
    ['the first level met', { ...met1, ...none2, ...none3 }, 1],
    ['the first met, the second by 70 %', { ...met1, b1: 'mostly', b2: 'mostly', ...none3 }, 1.7],
    ['the second met', { ...met2, ...none3 }, 2],
    ['the second met, two thirds of the third', { ...met2, c1: 'full', c2: 'full', c3: 'none' }, 4],
    ['all met', { ...met2, c1: 'full', c2: 'full', c3: 'mostly' }, 5],
  ])('with %s scores the highest level met with all below it, plus the met share of the step to the next', (_, all, score) => {
    expect(points(all)).toBeCloseTo(score, 12);
  });

  it('meets a level from 80 % on, exactly 80 % on paper included', () => {
    const five = specOf({ '1': [1, 'p1', 'p2', 'p3', 'p4', 'p5'], '2': [2, 'q1', 'q2'] });
    const rest: Judged = { q1: 'none', q2: 'none' };
    expect(points({ p1: 'full', p2: 'full', p3: 'full', p4: 'full', p5: 'none', ...rest }, five)).toBe(1);
    // 0.3 + 0.7 + 1 + 1 + 1 = 4, ÷ 5 = 0.8
    expect(points({ p1: 'partial', p2: 'mostly', p3: 'full', p4: 'full', p5: 'full', ...rest }, five)).toBe(1);
    expect(points({ p1: 'full', p2: 'full', p3: 'full', p4: 'mostly', p5: 'none', ...rest }, five)).toBeCloseTo(0.74, 12);
  });

  it('takes no notice of later levels once one is not met, however well they are done', () => {
    const failing: Judged = { a1: 'full', a2: 'none' };
    const scores = degrees.map((d) => points({ ...failing, b1: d, b2: d, c1: d, c2: d, c3: d }));
    expect(scores).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('climbs its first level from the bottom of the scale', () => {
    const fromOne = specOf({ '2': [2, 'b1', 'b2'], '3': [3, 'c1', 'c2'] });
    expect(points({ b1: 'none', b2: 'none', c1: 'full', c2: 'full' }, fromOne, 1)).toBe(1);
    expect(points({ b1: 'full', b2: 'none', c1: 'full', c2: 'full' }, fromOne, 1)).toBe(1.5);
  });
});

describe('a practice not judged yet', () => {
  it('leaves an item without score where it decides', () => {
    expect(points({})).toBeNull();
    expect(points({ a1: 'full' })).toBeNull();
    expect(points({ a1: 'none' })).toBeNull();
    expect(points(met1)).toBeNull();
    expect(points({ ...met2, c1: 'full', c2: 'full' })).toBeNull();
  });

  it('does not matter above a level that is not met', () => {
    expect(points({ a1: 'full', a2: 'none' })).toBe(0.5);
    expect(points({ ...met1, b1: 'partial', b2: 'none' })).toBeCloseTo(1.15, 12);
  });

  it('does not matter in a level the others meet already', () => {
    const five = specOf({ '1': [1, 'p1', 'p2', 'p3', 'p4', 'p5'], '2': [2, 'q1', 'q2'] });
    const four: Judged = { p1: 'full', p2: 'full', p3: 'full', p4: 'full' };
    expect(points({ ...four, q1: 'full', q2: 'full' }, five)).toBe(2);
    expect(points({ ...four, q1: 'full', q2: 'none' }, five)).toBe(1.5);
  });

  it('counts between nothing and all there is', () => {
    expect(metLevels(spec, practicesIn({ a1: 'mostly', b1: 'none', b2: 'full' }), rule)).toEqual([
      { rung: '1', least: 0.35, most: 0.85 },
      { rung: '2', least: 0.5, most: 0.5 },
      { rung: '3', least: 0, most: 1 },
    ]);
  });

  it('named like something every object has is not judged either', () => {
    const odd = specOf({ '1': [1, 'constructor', 'p2'], '2': [2, 'q1', 'q2'] });
    expect(points({ p2: 'full' }, odd)).toBeNull();
  });
});

describe('any item', () => {
  const names = spec.levels.flatMap((l) => l.practices);
  const degree = fc.constantFrom(...degrees);
  const whole: fc.Arbitrary<Judged> = fc
    .array(degree, { minLength: names.length, maxLength: names.length })
    .map((all) => Object.fromEntries(names.map((name, i) => [name, all[i] ?? 'none'])));
  const part: fc.Arbitrary<Judged> = fc
    .tuple(whole, fc.subarray([...names]))
    .map(([all, open]) => Object.fromEntries(Object.entries(all).filter(([name]) => !open.some((o) => o === name))));

  it('that is judged throughout has a score on the scale', () => {
    fc.assert(
      fc.property(whole, (all) => {
        const score = points(all);
        expect(score).not.toBeNull();
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('never loses by a practice that is met to a higher degree', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...names), degree, (all, name, other) => {
        const [low, high] = [all[name] ?? 'none', other].sort((a, b) => rule.worth[a] - rule.worth[b]);
        expect(points({ ...all, [name]: high ?? 'none' })).toBeGreaterThanOrEqual((points({ ...all, [name]: low ?? 'none' }) ?? 0) - 1e-9);
      }),
    );
  });

  it('scored before all is judged keeps that score, however the rest turns out', () => {
    fc.assert(
      fc.property(part, whole, (some, rest) => {
        const score = points(some);
        if (score !== null) expect(points({ ...rest, ...some })).toBeCloseTo(score, 12);
      }),
    );
  });
});

describe('an item in a questionnaire', () => {
  const item = aQuestion('item', practicesOf({ '2': [2, 'b1', 'b2'], '5': [5, 'e1', 'e2'] }, 'item-ladder'));
  const pack = flatPack([aQuestion('item-ladder', ladderOf(1, 2, 3, 4, 5)), item], { practiceRule: rule });
  const state = (states: States, on = pack) => questionScore(scoreStates(on, states), 'item');

  it('is scored by the rule the questionnaire declares', () => {
    expect(state({ item: judged({ b1: 'full', b2: 'full', e1: 'full', e2: 'none' }) })).toMatchObject({
      status: 'scored',
      score: 3.5,
      basis: { kind: 'practices' },
    });
    const lenient = { ...pack, practiceRule: { ...rule, metAt: 0.5 } };
    expect(state({ item: judged({ b1: 'full', b2: 'full', e1: 'full', e2: 'none' }) }, lenient).score).toBe(5);
  });

  it('is incomplete, not scored, while what decides is not judged', () => {
    expect(state({ item: judged({ b1: 'full' }) })).toMatchObject({ status: 'incomplete', score: null });
    expect(state({ item: judged({}) })).toMatchObject({ status: 'incomplete', score: null });
  });

  it('has no score where the questionnaire declares no rule', () => {
    expect(state({ item: judged({ b1: 'full', b2: 'full', e1: 'full', e2: 'full' }) }, { ...pack, practiceRule: null }).score).toBeNull();
  });
});
