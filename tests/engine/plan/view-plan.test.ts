import { describe, expect, it } from 'vitest';
import { type Plan, type PlanWorld, plan, stepsAhead, viewPlan } from '../../../src/engine/index.ts';
import { adviceOf, anAction, answersOf, aQuestion, factsOf, flatPack, idOfForm, rung } from '../../support/engine-fixtures.ts';

const days = (n: number) => ({ effort: { min: n - 1, max: n + 1 } });
const climb = (id: string, n: number) => [1, 2, 3, 4].map((from) => anAction(id, ['option', `${from}`, `${from + 1}`], days(n)));
const pack = flatPack([aQuestion('a'), aQuestion('b')]);
const worldAt = (a: string, b: string): PlanWorld => ({
  pack,
  advice: adviceOf([...climb('a', 2), ...climb('b', 8)]),
  form: idOfForm('full'),
  facts: factsOf(),
  sizeClass: null,
  answers: answersOf({ a: rung(a), b: rung(b) }),
});
const planOf = (tasks: Readonly<Record<string, number>>, over = {}): Plan =>
  plan.parse({
    target: { kind: 'level', level: 'l2' },
    capacity: 5,
    start: { year: 2027, quarter: 1 },
    without: { steps: [], tags: [] },
    tasks: Object.entries(tasks).map(([step, quarter]) => ({ step, quarter, owner: '', budget: null, due: null, done: false })),
    ...over,
  });

describe('a saved plan, seen from today’s answers', () => {
  const seen = () => viewPlan(worldAt('1', '1'), planOf({ 'a.1-2': 0, 'a.2-3': 1 }));

  it('costs what its steps still to be taken cost', () => {
    const { cost, tasks } = seen();
    expect(cost).toBe(4);
    expect(tasks.map(({ step, slot }) => [step?.id, slot?.from, slot?.to])).toEqual([
      ['a.1-2', 0, 0],
      ['a.2-3', 1, 1],
    ]);
  });

  it('shows where one stands at the end of each quarter', () => {
    const { quarters, isReached } = seen();
    expect(quarters.map((q) => [q.load, q.scorecard.root.score])).toEqual([
      [2, 1.5],
      [2, 2],
    ]);
    expect(isReached).toBe(true);
  });

  it('counts a step that runs over quarters only at its end', () => {
    const long = viewPlan(worldAt('1', '1'), planOf({ 'b.1-2': 0 }));
    expect(long.quarters.map((q) => [q.load, q.scorecard.root.score])).toEqual([
      [4, 1],
      [4, 1.5],
    ]);
    expect(long.isReached).toBe(false);
  });

  it('says which quarters are overbooked', () => {
    const full = viewPlan(worldAt('1', '1'), planOf({ 'a.1-2': 0, 'a.2-3': 0, 'a.3-4': 0 }));
    expect(full.quarters.map((q) => q.isOverbooked)).toEqual([true]);
    expect(seen().quarters.map((q) => q.isOverbooked)).toEqual([false, false]);
  });

  it('takes up to half a day over the capacity for no overbooking', () => {
    const at = (capacity: number) =>
      viewPlan(worldAt('1', '1'), planOf({ 'a.1-2': 0, 'a.2-3': 0, 'b.1-2': 1 }, { capacity })).quarters.map((q) => q.isOverbooked);
    // Four days in the first quarter; in the second eight, over one quarter or two.
    expect([at(3.5), at(3.4), at(8)]).toEqual([
      [false, false, false, false],
      [true, false, false, false],
      [false, false],
    ]);
  });

  it('misses the rung below one that was taken out, and tells one that comes too early', () => {
    const holey = viewPlan(worldAt('1', '1'), planOf({ 'a.2-3': 0 }));
    expect(holey.missing.map((m) => [m.step, m.before.id])).toEqual([['a.2-3', 'a.1-2']]);
    expect(holey.quarters[0]?.scorecard.root.score).toBe(1);
    expect(seen().missing).toEqual([]);
    expect(viewPlan(worldAt('1', '1'), planOf({ 'a.1-2': 1, 'a.2-3': 0 })).outOfOrder).toEqual([{ step: 'a.2-3', before: 'a.1-2' }]);
  });

  it('has no step for a task that the answers have caught up with', () => {
    const later = viewPlan(worldAt('2', '1'), planOf({ 'a.1-2': 0, 'a.2-3': 1 }));
    expect(later.tasks.map(({ step }) => step?.id ?? null)).toEqual([null, 'a.2-3']);
    expect(later.tasks.map(({ slot }) => slot?.from ?? slot)).toEqual([null, 1]);
    expect([later.cost, later.missing, later.outOfOrder]).toEqual([2, [], []]);
  });
});

describe('the steps ahead', () => {
  it('are all that today’s answers leave, in the questionnaire’s order', () => {
    expect(stepsAhead(worldAt('4', '3')).map((s) => s.id)).toEqual(['a.4-5', 'b.3-4', 'b.4-5']);
  });
});
