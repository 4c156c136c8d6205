import type { Advice } from '../model/advice.ts';
import { recordOf } from '../model/answer-records.ts';
import type { Condition } from '../model/condition.ts';
import { questionsOf } from '../model/condition-questions.ts';
import type { GroupId, QuestionId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import type { Target } from '../model/plan.ts';
import type { Question } from '../model/question.ts';
import { leavesOf } from '../scoring/answer-alternatives.ts';
import { stepsOf } from '../scoring/decide-level.ts';
import { reaches } from '../scoring/reaches.ts';
import { groupScoresBelow, questionScoresBelow, questionsOfForm, type Scorecard, type ScoringInput } from '../scoring/score-assessment.ts';
import { weighQuestions } from '../scoring/weigh-questions.ts';
import { type Given, type PlanStep, type QuestionSteps, questionSteps, stepsAt, type Ties } from './question-steps.ts';
import type { CountNeed, MeanNeed, Selection } from './select-stages.ts';

export type PlanInput = ScoringInput & {
  readonly advice: Advice;
  readonly target: Target;
  /** False for steps the user does without. */
  readonly isOpen: (step: PlanStep) => boolean;
};

type Need = {
  readonly requires: readonly { readonly group: GroupId; readonly min: number }[];
  readonly counts: ReturnType<typeof stepsOf>[number]['counts'];
};

/** All a target asks for: a level asks for what every level up to it does. */
export const needsOf = (pack: Pack, target: Target): Need => {
  if (target.kind === 'score') return { requires: [{ group: target.group, min: target.min }], counts: [] };
  const steps = stepsOf(pack.levelRule);
  const upTo = steps.slice(0, steps.findIndex((step) => step.level === target.level) + 1);
  return { requires: upTo.flatMap((step) => step.requires), counts: upTo.flatMap((step) => step.counts) };
};

/** Steps that wait for a step that is still to be done: a rung for the one below, and whatever the advice says. */
const waitsAmong = (steps: readonly PlanStep[]): Selection['waits'] => {
  const known = new Set(steps.map((step) => step.id));
  return steps.flatMap(({ id, after }) => after.flatMap((before) => (known.has(before) ? [[id, before] as const] : [])));
};

/** Those between questions; within one, its stages see to it. */
const crossWaits = (steps: readonly PlanStep[]): Selection['waits'] => {
  const owner = new Map(steps.map((step) => [step.id, step.question] as const));
  return waitsAmong(steps).filter(([step, before]) => owner.get(step) !== owner.get(before));
};

/** Ticks of one list may wait for one another. */
const isTick = ({ what }: PlanStep): boolean => what.kind === 'action' && what.action.step.kind === 'tick';

const conditionsIn = ({ pack, form }: PlanInput): readonly Condition[] => questionsOfForm(pack, form).flatMap((q) => q.appliesWhen ?? []);

/** The questions whose answers decide whether others are asked. */
export const decidingQuestions = (input: PlanInput): ReadonlySet<QuestionId> => new Set(conditionsIn(input).flatMap(questionsOf));

/** Whether a step may change what others are asked: any step up, or a tick that a condition names. */
const isDeciding = (input: PlanInput): ((step: PlanStep) => boolean) => {
  const leaves = conditionsIn(input).flatMap(leavesOf);
  const deciding = decidingQuestions(input);
  return ({ question, what }) => {
    if (!deciding.has(question)) return false;
    if (what.kind !== 'action' || what.action.step.kind !== 'tick') return true;
    const { option } = what.action.step;
    return leaves.some((c) => c.kind === 'option' && c.question === question && c.oneOf.includes(option));
  };
};

const tiesOf = (steps: readonly PlanStep[], decides: (step: PlanStep) => boolean): Ties => {
  const waits = [...crossWaits(steps), ...waitsAmong(steps.filter(isTick))];
  const deciding = steps.filter(decides).map((step) => step.id);
  const waiting = new Set([...waits.map(([step]) => step), ...deciding]);
  const wanted = new Set([...waits.map(([, before]) => before), ...deciding]);
  return { waits: (id) => waiting.has(id), wanted: (id) => wanted.has(id) };
};

/** A step is closed where the user does without it, and where it waits for a closed one. */
const openSteps = (steps: readonly PlanStep[], isOpen: PlanInput['isOpen']): PlanInput['isOpen'] => {
  const closed = new Set(steps.flatMap((step) => (isOpen(step) ? [] : [step.id])));
  for (let before = -1; before !== closed.size; ) {
    before = closed.size;
    for (const { id, after } of steps) if (after.some((other) => closed.has(other))) closed.add(id);
  }
  return (step) => !closed.has(step.id);
};

/** Every question that has an answer to climb from, with its steps and stages. */
export const plannable = (input: PlanInput, scorecard: Scorecard): readonly QuestionSteps[] => {
  const scored = new Set(questionScoresBelow(scorecard.root).flatMap((q) => (q.score === null ? [] : [q.id])));
  const questions = questionsBelow(input.pack.root).filter((q) => scored.has(q.id));
  const givenFor = (question: Question, isOpen: PlanInput['isOpen']): Given => ({
    ...input,
    isOpen,
    question,
    record: recordOf(input.answers, question.id),
  });
  const everyStep = questions.flatMap((question) => stepsAt(givenFor(question, () => true)));
  const isOpen = openSteps(everyStep, input.isOpen);
  const ties = tiesOf(everyStep.filter(isOpen), isDeciding(input));
  return questions.flatMap((question) => questionSteps(givenFor(question, isOpen), ties) ?? []);
};

/** The choice the solver is put before, for the questions in `all`, in their order. */
export const selectionOf = (input: PlanInput, scorecard: Scorecard, all: readonly QuestionSteps[]): Selection => {
  const place = new Map(all.map(({ question }, index) => [question, index] as const));
  const groups = new Map(groupScoresBelow(scorecard.root).map((g) => [g.id, g] as const));
  const scores = new Map(questionScoresBelow(scorecard.root).map((q) => [q.id, q.score] as const));
  const { requires, counts } = needsOf(input.pack, input.target);
  const meanNeed = ({ group, min }: Need['requires'][number]): MeanNeed => {
    const found = groups.get(group);
    const weighed = found ? weighQuestions(found, input.pack.scale.max).filter(({ share }) => share > 0) : [];
    const fixed = weighed.reduce((sum, { id, share, score }) => sum + (place.has(id) ? 0 : share * score), 0);
    return {
      min,
      fixed,
      shares: new Map(weighed.flatMap(({ id, share }) => (place.has(id) ? [[place.get(id) ?? 0, share] as const] : []))),
    };
  };
  const countNeed = ({ mark, score, atLeast }: Need['counts'][number]): CountNeed => {
    const marked = questionsBelow(input.pack.root).filter((q) => q.marks.includes(mark) && (scores.get(q.id) ?? null) !== null);
    const fixed = marked.filter((q) => !place.has(q.id) && reaches(scores.get(q.id) ?? 0, score)).length;
    return { score, atLeast, fixed, rows: marked.flatMap((q) => place.get(q.id) ?? []) };
  };
  return { rows: all, means: requires.map(meanNeed), counts: counts.map(countNeed), waits: crossWaits(all.flatMap(({ steps }) => steps)) };
};
