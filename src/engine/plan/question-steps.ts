import type { Action, Advice, Effort, EvidenceAction } from '../model/advice.ts';
import type { AnswerRecord, AnswerValue } from '../model/answers.ts';
import type { EvidenceId, OptionId, QuestionId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import type { Question } from '../model/question.ts';
import { capFor } from '../scoring/cap-score.ts';
import { scoreAnswer } from '../scoring/score-question.ts';
import { climbFrom, ticksMissing } from './climb-question.ts';

/** One thing to do: an action of the advice, or evidence to gather where a score is held down for want of it. */
export type PlanStep = {
  /** Unique in a questionnaire, and the same tomorrow: saved plans name steps by it. */
  readonly id: string;
  readonly question: QuestionId;
  readonly what: { readonly kind: 'action'; readonly action: Action } | { readonly kind: 'evidence'; readonly evidence: EvidenceAction };
  /** Person-days of own staff: the middle of the estimate, so halves are possible. */
  readonly cost: number;
  /** Steps that must be done before, by id. */
  readonly after: readonly string[];
};

/** How a question stands with some of its steps done. `record`: the answer it would then have. */
export type Stage = {
  readonly steps: readonly string[];
  readonly cost: number;
  readonly score: number;
  readonly record: AnswerRecord;
};

/** What can be done at one question: every step, and every stage worth considering; the first stage is today's. */
export type QuestionSteps = { readonly question: QuestionId; readonly steps: readonly PlanStep[]; readonly stages: readonly Stage[] };

export const middleOf = ({ min, max }: Effort): number => (min + max) / 2;

const stepOf = (question: QuestionId, action: Action, before: string | undefined): PlanStep => ({
  id: action.id,
  question,
  what: { kind: 'action', action },
  cost: middleOf(action.effort),
  after: [...new Set([...(before === undefined ? [] : [before]), ...action.after])],
});

const evidenceStep = (question: QuestionId, evidence: EvidenceAction): PlanStep => ({
  id: `${question}:${evidence.proof}`,
  question,
  what: { kind: 'evidence', evidence },
  cost: middleOf(evidence.effort),
  after: [],
});

export type Given = {
  readonly question: Question;
  readonly record: AnswerRecord;
  readonly pack: Pack;
  readonly advice: Advice;
  readonly isOpen: (step: PlanStep) => boolean;
};

/** Score of an answer with this evidence; null where the answer is not scored. */
const scoreWith = ({ question, pack }: Given, value: AnswerValue, evidence: readonly EvidenceId[]): number | null => {
  const scored = scoreAnswer(question, value, pack);
  return scored ? (capFor(question, scored.score, evidence, pack.evidenceCaps)?.max ?? scored.score) : null;
};

/** Evidence steps that could lift a cap here, each with the piece of evidence it would tick. */
const liftsOf = ({ question, record, pack, advice, isOpen }: Given): readonly { readonly step: PlanStep; readonly ticks: EvidenceId }[] =>
  pack.evidenceCaps.flatMap(({ proof }) => {
    const shows = question.proves?.[proof] ?? [];
    const how = advice.evidence.find((e) => e.proof === proof);
    const [ticks] = shows;
    if (!how || !ticks || shows.some((id) => record.evidence.includes(id))) return [];
    const step = evidenceStep(question.id, how);
    return isOpen(step) ? [{ step, ticks }] : [];
  });

const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] => {
  const [first, ...rest] = all;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((set) => [first, ...set])];
};

const stageWith = (given: Given, value: AnswerValue, steps: readonly PlanStep[], ticks: readonly EvidenceId[]): Stage | null => {
  const evidence = [...given.record.evidence, ...ticks];
  const score = scoreWith(given, value, evidence);
  if (score === null) return null;
  const record: AnswerRecord = { ...given.record, state: { kind: 'answered', value }, evidence, carried: null };
  return { steps: steps.map((s) => s.id), cost: steps.reduce((sum, s) => sum + s.cost, 0), score, record };
};

type Height = { readonly value: AnswerValue; readonly step: PlanStep };

/** The rungs ahead that the user wants to climb. */
const heightsOf = (given: Given, value: AnswerValue): readonly Height[] => {
  const { question } = given;
  const rungs = climbFrom(question, value, given.pack, given.advice);
  const climb = rungs.map(({ action, value: at }, index) => ({
    value: at,
    step: stepOf(question.id, action, rungs[index - 1]?.action.id),
  }));
  const closed = climb.findIndex(({ step }) => !given.isOpen(step));
  return closed < 0 ? climb : climb.slice(0, closed);
};

/** Stages along a ladder, row of options or curve: so many rungs up, with this evidence or that. */
const climbStages = (given: Given, value: AnswerValue): readonly Stage[] => {
  const climb = heightsOf(given, value);
  const heights = [
    { at: value, done: [] as readonly PlanStep[] },
    ...climb.map((h, k) => ({ at: h.value, done: climb.slice(0, k + 1).map((u) => u.step) })),
  ];
  return heights.flatMap(({ at, done }) =>
    subsets(liftsOf(given)).flatMap(
      (lifted) =>
        stageWith(
          given,
          at,
          [...done, ...lifted.map((l) => l.step)],
          lifted.map((l) => l.ticks),
        ) ?? [],
    ),
  );
};

type Tick = { readonly option: OptionId; readonly step: PlanStep };

const ticksOf = (given: Given, value: AnswerValue): readonly Tick[] =>
  ticksMissing(given.question, value, given.advice)
    .map(({ action, option }) => ({ option, step: stepOf(given.question.id, action, undefined) }))
    .filter(({ step }) => given.isOpen(step));

/** A list of things with these added. */
const tickStage = (given: Given, value: AnswerValue, added: readonly Tick[]): Stage | null => {
  const spec = given.question.answer;
  const today = value.kind === 'multiple' && spec.kind === 'multiple' ? value.options.filter((id) => id !== spec.none) : [];
  const options = [...today, ...added.map((tick) => tick.option)];
  const at: AnswerValue = options.length === 0 ? value : { kind: 'multiple', options };
  const steps = added.map((tick) => tick.step);
  return stageWith(given, at, steps, []);
};

/** Stages of a list of things: any of the missing ones added, one by one, dropping on the way what is not worth considering. */
const tickStages = (given: Given, value: AnswerValue, ties: Ties): readonly Stage[] => {
  const ticks = ticksOf(given, value);
  const byId = new Map(ticks.map((tick) => [tick.step.id, tick]));
  const stageOf = (ids: readonly string[]): Stage | null =>
    tickStage(
      given,
      value,
      ids.flatMap((id) => byId.get(id) ?? []),
    );
  const first = stageOf([]);
  const isWhole = ({ steps }: Stage): boolean =>
    steps.every((id) => byId.get(id)?.step.after.every((before) => !byId.has(before) || steps.includes(before)));
  let stages: readonly Stage[] = first ? [first] : [];
  for (const { step } of ticks) {
    const longer = stages.flatMap((stage) => stageOf([...stage.steps, step.id]) ?? []);
    stages = worthwhile(stages.concat(longer), ties);
  }
  return stages.filter(isWhole);
};

/** Every step that can be taken at an answered question. */
export const stepsAt = (given: Given): readonly PlanStep[] => {
  const { state } = given.record;
  if (state.kind !== 'answered') return [];
  if (given.question.answer.kind === 'multiple') return ticksOf(given, state.value).map((t) => t.step);
  return [...heightsOf(given, state.value).map((h) => h.step), ...liftsOf(given).map((l) => l.step)];
};

/** Which steps tie a question to others: `waits` for others' steps, or is `wanted` before them. */
export type Ties = { readonly waits: (step: string) => boolean; readonly wanted: (step: string) => boolean };

/** One stage makes another pointless: no dearer, no lower, needing no more of other questions and giving them no less. */
const beats = (a: Stage, b: Stage, { waits, wanted }: Ties): boolean =>
  a.cost <= b.cost &&
  a.score >= b.score &&
  a.steps.every((id) => !waits(id) || b.steps.includes(id)) &&
  b.steps.every((id) => !wanted(id) || a.steps.includes(id));

/** Stages none of the others beats; the first stays, and of equals the first. */
export const worthwhile = (stages: readonly Stage[], ties: Ties): readonly Stage[] =>
  stages.filter(
    (stage, index) =>
      index === 0 || !stages.some((other, at) => at !== index && beats(other, stage, ties) && (at < index || !beats(stage, other, ties))),
  );

/** The stage with every open step of an answered question done; null where the question has no score to climb from. */
export const furthestStage = (given: Given): Stage | null => {
  const { state } = given.record;
  if (state.kind !== 'answered') return null;
  if (given.question.answer.kind !== 'multiple') return climbStages(given, state.value).at(-1) ?? null;
  return tickStage(given, state.value, ticksOf(given, state.value));
};

/**
 * Everything that can be done at an answered question; null where the question is not answered or its answer not scored.
 * `isOpen`: false for steps the user does not want.
 */
export const questionSteps = (given: Given, ties: Ties): QuestionSteps | null => {
  const { state } = given.record;
  if (state.kind !== 'answered') return null;
  const isList = given.question.answer.kind === 'multiple';
  const stages = isList ? tickStages(given, state.value, ties) : worthwhile(climbStages(given, state.value), ties);
  return stages.length === 0 ? null : { question: given.question.id, steps: stepsAt(given), stages };
};
