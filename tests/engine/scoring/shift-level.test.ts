import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../../../src/engine/index.ts';
import { shiftLevel } from '../../../src/engine/scoring/shift-level.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  percent,
  percentageOf,
  type States,
} from '../../support/engine-fixtures.ts';

const whole = percentageOf([0, 0], [100, 5]);
const marked = (id: string) => aQuestion(id, whole, { marks: ['m'] });
const gate = (level: string, overall: number, x: number, atLeast: number) => ({
  level,
  requires: [
    { group: 'overall', min: overall },
    { group: 'x', min: x },
  ],
  counts: atLeast > 0 ? [{ mark: 'm', score: 3, atLeast }] : [],
});
const pack = aPack(aTree('overall', [aGroup('x', [aQuestion('a', whole)]), aGroup('y', [marked('b'), marked('c')])]), {
  levelRule: {
    kind: 'gates',
    gates: [gate('l1', 1, 0, 0), gate('l2', 2, 2, 1), gate('l3', 3, 3, 2), gate('l4', 4, 4, 2), gate('l5', 5, 5, 2)],
  },
});

/** In points: 20 % a point. */
const states = (a: number, b: number, c: number): States => ({ a: percent(a * 20), b: percent(b * 20), c: percent(c * 20) });
const side = (given: States) => {
  const answers = answersOf(given);
  const scorecard = scoreAssessment({ pack, form: idOfForm('full'), facts: factsOf(), sizeClass: null, answers });
  return { scorecard, answers };
};
const shift = (before: States, after: States) => shiftLevel(pack, side(before), side(after));
const say = ({ level, figures }: ReturnType<typeof shift>['newlyMet'][number]): string =>
  figures.kind === 'score'
    ? `${level} ${figures.group}≥${figures.min}: ${figures.score}`
    : `${level} m≥${figures.atLeast}: ${figures.found}`;

describe('what a change of answers means for the level rule', () => {
  it('lists without a change what is missing to the next level, as the scorecard does', () => {
    const same = shift(states(1, 2, 2), states(1, 2, 2));
    expect(same.newlyMet).toEqual([]);
    expect(same.missing.map(say)).toEqual(['l2 overall≥2: 1.5', 'l2 x≥2: 1', 'l2 m≥1: 0']);
    expect(side(states(1, 2, 2)).scorecard.level).toMatchObject({ shortfalls: same.missing.map((m) => m.figures) });
  });

  it('tells what is met now and was not, level by level up to the next, and what the next still lacks', () => {
    const { newlyMet, missing } = shift(states(1, 2, 2), states(3, 3, 2));
    expect(newlyMet.map(say)).toEqual(['l2 overall≥2: 2.75', 'l2 x≥2: 3', 'l2 m≥1: 1', 'l3 x≥3: 3']);
    expect(missing.map(say)).toEqual(['l3 overall≥3: 2.75', 'l3 m≥2: 1']);
    expect(missing.some((m) => m.isNew)).toBe(false);
  });

  it('marks what is missing only since the change', () => {
    const { newlyMet, missing } = shift(states(3, 3, 2), states(1, 3, 2));
    expect(newlyMet).toEqual([]);
    expect(missing.map((m) => [say(m), m.isNew])).toEqual([
      ['l2 overall≥2: 1.75', true],
      ['l2 x≥2: 1', true],
    ]);
  });

  it('lacks nothing at the top, and tells all that is met on the way there', () => {
    const { newlyMet, missing } = shift(states(3, 3, 2), states(5, 5, 5));
    expect(missing).toEqual([]);
    expect(newlyMet.map((r) => r.level)).toEqual(['l3', 'l3', 'l4', 'l4', 'l4', 'l5', 'l5', 'l5']);
  });

  it('tells nothing of levels beyond the next one', () => {
    // x reaches the minimum of every level, but the next is still l2.
    const { newlyMet } = shift(states(1, 2, 2), states(5, 0, 0));
    expect(newlyMet.map(say)).toEqual(['l2 overall≥2: 2.5', 'l2 x≥2: 5']);
    // b alone is one marked question of 3, as l2 wants; the first level is still the next.
    expect(shift(states(0, 0, 0), states(0, 3, 0)).newlyMet).toEqual([]);
  });

  it('counts the first level as the next where none is reached', () => {
    const { newlyMet, missing } = shift(states(0, 0, 0), states(0, 3, 0));
    expect(newlyMet).toEqual([]);
    expect(missing.map(say)).toEqual(['l1 overall≥1: 0.75']);
    expect(shift(states(0, 0, 0), states(1, 2, 2)).newlyMet.map(say)).toEqual(['l1 overall≥1: 1.5']);
  });

  it('says nothing where either level is withheld', () => {
    const half: States = { a: percent(60), b: { kind: 'unknown' }, c: percent(60) };
    expect(shift(half, states(3, 3, 3))).toEqual({ newlyMet: [], missing: [] });
    expect(shift(states(3, 3, 3), half)).toEqual({ newlyMet: [], missing: [] });
  });
});
