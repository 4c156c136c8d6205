import { quarterLimit } from '../model/limits.ts';
import type { PlanTask } from '../model/plan.ts';
import type { PlanStep } from './question-steps.ts';

/** When a step is worked on: the quarter it begins in and the last one, counted from 0. */
export type Slot = { readonly step: string; readonly from: number; readonly to: number };

type Booking = { readonly slots: readonly Slot[]; readonly loads: readonly number[] };

const loadAt = (loads: readonly number[], quarter: number): number => loads[quarter] ?? 0;

/** How many quarters a step takes; what is a whole number of them on paper is not one more for the dust of a division. */
const quartersOf = (cost: number, capacity: number): number => Math.max(1, Math.ceil(cost / capacity - 1e-9));

/** Person-days put into the quarters from `from` on. Quarters are begun one after the other: a step that needs several finds them free. */
const fill = (loads: readonly number[], cost: number, from: number, capacity: number): Pick<Slot, 'to'> & Pick<Booking, 'loads'> => {
  const filled = [...loads];
  const lasts = quartersOf(cost, capacity);
  for (let q = 0; q < lasts; q += 1) filled[from + q] = loadAt(filled, from + q) + Math.min(capacity, cost - q * capacity);
  return { loads: filled, to: from + lasts - 1 };
};

/** The first quarter, from `ready` on, that holds a step whole, or is free for one that needs several. */
const roomFrom = (loads: readonly number[], cost: number, ready: number, capacity: number): number => {
  let quarter = ready;
  while (loadAt(loads, quarter) > 0 && loadAt(loads, quarter) + cost > capacity) quarter += 1;
  return quarter;
};

/**
 * Steps into quarters, each as early as its prerequisites and the capacity (person-days a quarter) allow. Steps come in an order
 * in which none stands before one it waits for. A step larger than a quarter takes several. A step may share the quarter in which
 * what it waits for ends.
 */
export const scheduleSteps = (steps: readonly PlanStep[], capacity: number): readonly Slot[] =>
  steps.reduce<Booking>(
    ({ slots, loads }, { id, cost, after }) => {
      const ready = Math.max(0, ...slots.flatMap((slot) => (after.includes(slot.step) ? [slot.to] : [])));
      const from = roomFrom(loads, cost, ready, capacity);
      const filled = fill(loads, cost, from, capacity);
      return { slots: [...slots, { step: id, from, to: filled.to }], loads: filled.loads };
    },
    { slots: [], loads: [] },
  ).slots;

/** What a plan as edited comes to: when each task ends, how many person-days each quarter takes, and what is out of order. */
export type Timetable = {
  readonly slots: readonly Slot[];
  /** Person-days by quarter; above the capacity where a quarter is overbooked. */
  readonly loads: readonly number[];
  /** Tasks that begin before one they wait for has ended. */
  readonly outOfOrder: readonly { readonly step: string; readonly before: string }[];
};

/** Lays out tasks in the quarters they were given; a step larger than a quarter runs on into the next ones. */
export const layOutTasks = (
  tasks: readonly Pick<PlanTask, 'step' | 'quarter'>[],
  steps: readonly PlanStep[],
  capacity: number,
): Timetable => {
  const stepOf = new Map(steps.map((step) => [step.id, step] as const));
  const loads: number[] = [];
  const slots = tasks.flatMap(({ step, quarter }): readonly Slot[] => {
    const cost = stepOf.get(step)?.cost;
    if (cost === undefined) return [];
    const lasts = quartersOf(cost, capacity);
    for (let q = 0; q < lasts; q += 1) loads[quarter + q] = loadAt(loads, quarter + q) + cost / lasts;
    return [{ step, from: quarter, to: quarter + lasts - 1 }];
  });
  const slotOf = new Map(slots.map((slot) => [slot.step, slot] as const));
  const outOfOrder = slots.flatMap(({ step, from }) =>
    (stepOf.get(step)?.after ?? []).flatMap((before) => ((slotOf.get(before)?.to ?? -1) > from ? [{ step, before }] : [])),
  );
  return { slots, loads: Array.from(loads, (load) => load ?? 0), outOfOrder };
};

/** A new plan's tasks from its steps; what was said about a step in the plan before stays. */
export const tasksFor = (steps: readonly PlanStep[], capacity: number, before: readonly PlanTask[]): readonly PlanTask[] => {
  const known = new Map(before.map((task) => [task.step, task] as const));
  return scheduleSteps(steps, capacity).map(({ step, from }) => {
    const { owner = '', budget = null, due = null, done = false } = known.get(step) ?? {};
    return { step, quarter: Math.min(from, quarterLimit), owner, budget, due, done };
  });
};
