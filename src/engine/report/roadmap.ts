import type { Plan } from '../model/plan.ts';
import { type PlanView, type PlanWorld, type ViewedTask, viewPlan } from '../plan/view-plan.ts';

/** A saved plan beside what today's answers make of it. */
export type Roadmap = { readonly plan: Plan; readonly view: PlanView };

export const roadmapOf = (world: PlanWorld, plan: Plan | null): Roadmap | null => (plan ? { plan, view: viewPlan(world, plan) } : null);

/** A task as a bar over quarters, counted from 0: it begins with `from` and ends with the end of `to`. */
export type RoadmapBar = { readonly viewed: ViewedTask; readonly from: number; readonly to: number };

/** The tasks that have a place in time, in the order they begin; a task taken by now has none. */
export const roadmapBars = ({ view }: Roadmap): readonly RoadmapBar[] =>
  view.tasks
    .flatMap((viewed) => (viewed.slot ? [{ viewed, from: viewed.slot.from, to: viewed.slot.to }] : []))
    .sort((a, b) => a.from - b.from || a.to - b.to);

/** Calendar quarter of a plan's quarter (counted from 0). */
export const calendarQuarter = ({ start }: Plan, quarter: number): Plan['start'] => {
  const ahead = start.quarter - 1 + quarter;
  return { year: start.year + Math.floor(ahead / 4), quarter: (ahead % 4) + 1 };
};
