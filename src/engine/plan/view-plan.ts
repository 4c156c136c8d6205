import type { Advice } from '../model/advice.ts';
import { recordOf } from '../model/answer-records.ts';
import type { Plan, PlanTask } from '../model/plan.ts';
import { questionsOfForm, type Scorecard, type ScoringInput, scoreAssessment } from '../scoring/score-assessment.ts';
import { answersAfter, isTargetMet } from './cheapest-path.ts';
import { type PlanStep, stepsAt } from './question-steps.ts';
import { layOutTasks, type Slot, type Timetable } from './schedule-steps.ts';

/** A task with its step; null where the step is taken by now, or the questionnaire has it no more. */
export type ViewedTask = { readonly task: PlanTask; readonly step: PlanStep | null; readonly slot: Slot | null };

/** A quarter of the plan, counted from 0: what it takes and where one stands at its end, if all tasks up to then are done. */
export type ViewedQuarter = {
  readonly quarter: number;
  readonly load: number;
  readonly isOverbooked: boolean;
  readonly scorecard: Scorecard;
};

/** A saved plan, worked out anew from today's answers. */
export type PlanView = {
  readonly tasks: readonly ViewedTask[];
  readonly quarters: readonly ViewedQuarter[];
  readonly outOfOrder: Timetable['outOfOrder'];
  /** Steps that tasks wait for and that are neither taken nor planned. */
  readonly missing: readonly { readonly step: string; readonly before: PlanStep }[];
  /** Person-days of the steps still to be taken. */
  readonly cost: number;
  /** Whether the plan as it stands reaches its target. */
  readonly isReached: boolean;
};

export type PlanWorld = ScoringInput & { readonly advice: Advice };

/** Every step that today's answers leave to be taken, in the pack's order. */
export const stepsAhead = ({ pack, form, answers, advice }: PlanWorld): readonly PlanStep[] =>
  questionsOfForm(pack, form).flatMap((question) =>
    stepsAt({ question, record: recordOf(answers, question.id), pack, advice, isOpen: () => true }),
  );

/** Half a day over is no overbooking: costs are the middle of a rough estimate. */
const tolerance = 0.5;

export const viewPlan = (world: PlanWorld, plan: Plan): PlanView => {
  const ahead = new Map(stepsAhead(world).map((step) => [step.id, step] as const));
  const { slots, loads, outOfOrder } = layOutTasks(plan.tasks, [...ahead.values()], plan.capacity);
  const slotOf = new Map(slots.map((slot) => [slot.step, slot] as const));
  const tasks = plan.tasks.map((task) => ({ task, step: ahead.get(task.step) ?? null, slot: slotOf.get(task.step) ?? null }));
  const doneBy = (quarter: number): ReadonlySet<string> => new Set(slots.flatMap((slot) => (slot.to <= quarter ? [slot.step] : [])));
  const after = (done: ReadonlySet<string>): Scorecard => scoreAssessment({ ...world, answers: answersAfter(world, done) });
  return {
    tasks,
    outOfOrder,
    quarters: loads.map((load, quarter) => ({
      quarter,
      load,
      isOverbooked: load > plan.capacity + tolerance,
      scorecard: after(doneBy(quarter)),
    })),
    missing: tasks.flatMap(({ step }) =>
      (step?.after ?? []).flatMap((id) => {
        const before = slotOf.has(id) ? undefined : ahead.get(id);
        return step && before ? [{ step: step.id, before }] : [];
      }),
    ),
    cost: tasks.reduce((sum, { step }) => sum + (step?.cost ?? 0), 0),
    isReached: isTargetMet(world.pack, plan.target, after(new Set(slots.map((s) => s.step)))),
  };
};
