import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/engine/index.ts';

const task = (step: string) => ({ step, quarter: 0, owner: '', budget: null, due: null, done: false });
const planOf = (tasks: readonly unknown[], over: Readonly<Record<string, unknown>> = {}) => ({
  target: { kind: 'level', level: 'l2' },
  capacity: 20,
  start: { year: 2027, quarter: 1 },
  without: { steps: [], tags: [] },
  tasks,
  ...over,
});

describe('a kept plan', () => {
  it('has each step once', () => {
    expect(plan.safeParse(planOf([task('a.1-2'), task('a.2-3')])).success).toBe(true);
    const twice = plan.safeParse(planOf([task('a.1-2'), task('b.1-2'), task('a.1-2')]));
    expect(twice.error?.issues.map((issue) => issue.path)).toEqual([['tasks']]);
  });

  it('may have no tasks yet', () => {
    expect(plan.safeParse(planOf([])).success).toBe(true);
  });
});
