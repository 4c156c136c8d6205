import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTasks, type PlanStep, type PlanTask, scheduleSteps, tasksFor } from '../../../src/engine/index.ts';
import { actionIn, adviceOf, anAction, idOfQuestion } from '../../support/engine-fixtures.ts';

const step = (id: string, cost: number, ...after: readonly string[]): PlanStep => ({
  id,
  question: idOfQuestion('q1'),
  what: { kind: 'action', action: actionIn(adviceOf([anAction('q1', ['option', '1', '2'], { id })]), id) },
  cost,
  after,
});
const slots = (steps: readonly PlanStep[], capacity: number) => scheduleSteps(steps, capacity).map((s) => [s.step, s.from, s.to]);

describe('steps are put into quarters', () => {
  it('as early as the capacity allows', () => {
    expect(slots([step('a', 6), step('b', 5), step('c', 4)], 10)).toEqual([
      ['a', 0, 0],
      ['b', 1, 1],
      ['c', 0, 0],
    ]);
  });

  it('not before what they wait for ends; the same quarter will do', () => {
    expect(slots([step('a', 6), step('b', 6, 'a'), step('c', 2, 'b')], 10)).toEqual([
      ['a', 0, 0],
      ['b', 1, 1],
      ['c', 1, 1],
    ]);
  });

  it('over several quarters where one is too small, and what waits for them begins at their end', () => {
    expect(slots([step('a', 25), step('b', 1, 'a')], 10)).toEqual([
      ['a', 0, 2],
      ['b', 2, 2],
    ]);
  });

  it('a large one after the quarters that are begun, filling what they leave on the way', () => {
    expect(slots([step('a', 4), step('b', 25), step('c', 5)], 10)).toEqual([
      ['a', 0, 0],
      ['b', 1, 3],
      ['c', 0, 0],
    ]);
  });

  it('a small one into what a large one leaves of its last quarter, however full the quarters before', () => {
    expect(slots([step('a', 10), step('b', 10), step('c', 25), step('d', 5)], 10)).toEqual([
      ['a', 0, 0],
      ['b', 1, 1],
      ['c', 2, 4],
      ['d', 4, 4],
    ]);
  });

  it('over whole quarters where it takes them to the full, without one more for the dust of a division', () => {
    expect(slots([step('a', 20), step('b', 5)], 10)).toEqual([
      ['a', 0, 1],
      ['b', 2, 2],
    ]);
    // 3 × 7.3, which is a little less than 21.9 to a computer; then 7.3 once more, to the full.
    expect(slots([step('a', 21.9), step('b', 7.3)], 7.3)).toEqual([
      ['a', 0, 2],
      ['b', 3, 3],
    ]);
  });

  it('never more than a quarter holds, and never before what a step waits for', () => {
    const costs = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat()), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(costs, fc.integer({ min: 3, max: 40 }), (rows, capacity) => {
        const steps = rows.map(([days, link], i) => step(`s${i}`, days / 2, ...(i > 0 && link % 2 === 0 ? [`s${link % i}`] : [])));
        const found = scheduleSteps(steps, capacity);
        const of = new Map(found.map((slot) => [slot.step, slot]));
        for (const { id, after } of steps)
          for (const before of after) expect(of.get(id)?.from).toBeGreaterThanOrEqual(of.get(before)?.to ?? Number.NaN);
        // A step takes no more of a quarter than all quarters it spans could hold.
        for (const { id, cost } of steps) {
          const slot = of.get(id);
          expect(((slot?.to ?? 0) - (slot?.from ?? 0) + 1) * capacity).toBeGreaterThanOrEqual(cost - 1e-9);
        }
        const last = Math.max(...found.map((s) => s.to));
        expect((last + 1) * capacity).toBeGreaterThanOrEqual(steps.reduce((sum, s) => sum + s.cost, 0) - 1e-9);
      }),
    );
  });
});

describe('tasks as edited are laid out', () => {
  const steps = [step('a', 6), step('b', 6, 'a'), step('c', 25)];
  const task = (id: string, quarter: number) => ({ step: id, quarter });

  it('with what each quarter takes', () => {
    expect(layOutTasks([task('a', 0), task('b', 1), task('c', 2)], steps, 10).loads).toEqual([6, 6, 25 / 3, 25 / 3, 25 / 3]);
    expect(layOutTasks([task('a', 2)], steps, 10).loads).toEqual([0, 0, 6]);
  });

  it('and with those that begin before what they wait for has ended', () => {
    expect(layOutTasks([task('a', 1), task('b', 0)], steps, 10).outOfOrder).toEqual([{ step: 'b', before: 'a' }]);
    expect(layOutTasks([task('a', 1), task('b', 1)], steps, 10).outOfOrder).toEqual([]);
  });

  it('in one quarter where they fill it exactly', () => {
    expect(layOutTasks([task('a', 1)], steps, 6).slots).toEqual([{ step: 'a', from: 1, to: 1 }]);
    expect(layOutTasks([task('c', 0)], steps, 12.5).slots).toEqual([{ step: 'c', from: 0, to: 1 }]);
  });

  it('without blame for beginning before a step that is not planned at all', () => {
    expect(layOutTasks([task('b', 0)], steps, 10).outOfOrder).toEqual([]);
  });

  it('leaving out steps that are there no more', () => {
    expect(layOutTasks([task('gone', 0)], steps, 10)).toEqual({ slots: [], loads: [], outOfOrder: [] });
  });
});

describe('a plan laid out anew', () => {
  it('keeps what was said about a step, and knows nothing of new ones', () => {
    const before: PlanTask = { step: 'b', quarter: 7, owner: '王工', budget: 12.5, due: '2027-03-31', done: true };
    expect(tasksFor([step('a', 6), step('b', 6, 'a')], 10, [before])).toEqual([
      { step: 'a', quarter: 0, owner: '', budget: null, due: null, done: false },
      { ...before, quarter: 1 },
    ]);
  });
});
