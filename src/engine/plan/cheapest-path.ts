import { recordOf } from '../model/answer-records.ts';
import type { Answers } from '../model/answers.ts';
import type { GroupId, MarkId, QuestionId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import type { Plan, Target } from '../model/plan.ts';
import { isDecided } from '../scoring/decide-level.ts';
import { reaches } from '../scoring/reaches.ts';
import { groupScoresBelow, questionScoresBelow, type Scorecard, scoreAssessment } from '../scoring/score-assessment.ts';
import { decidingQuestions, needsOf, type PlanInput, plannable, selectionOf } from './plan-selection.ts';
import { furthestStage, type PlanStep, type QuestionSteps, type Stage } from './question-steps.ts';
import { type Chosen, costOf, type Selection, selectStages } from './select-stages.ts';
import { splitSelection } from './split-selection.ts';

/** What stands in the way of a target even with every step taken. */
export type Obstacle =
  /** A group: the score wanted and the highest its steps lead to; null where nothing in it is scored. */
  | { readonly kind: 'score'; readonly group: GroupId; readonly min: number; readonly best: number | null }
  /** Questions with a mark: how many are wanted and how many can be brought to the score. */
  | { readonly kind: 'count'; readonly mark: MarkId; readonly score: number; readonly atLeast: number; readonly best: number }
  /** Each alone could be met, but not all together with what their steps wait for. */
  | { readonly kind: 'together' };

/** The cheapest way to a target, by the questionnaire's own level rule. */
export type Path =
  | { readonly kind: 'reached-already' }
  /** Too little is answered to decide a level: a plan on half the answers would be worth nothing. */
  | { readonly kind: 'undecided' }
  | { readonly kind: 'out-of-reach'; readonly obstacles: readonly Obstacle[] }
  /**
   * `steps` in an order that respects what waits for what; `cost` in person-days, the least possible.
   * `answers`: as they will be once all is done; `scorecard`: what the engine makes of them.
   */
  | {
      readonly kind: 'path';
      readonly steps: readonly PlanStep[];
      readonly cost: number;
      readonly answers: Answers;
      readonly scorecard: Scorecard;
    };

/** Whether a scorecard reaches a target; not while no level is decided. */
export const isTargetMet = (pack: Pack, target: Target, scorecard: Scorecard): boolean => {
  if (!isDecided(scorecard.level)) return false;
  const scores = new Map(groupScoresBelow(scorecard.root).map((g) => [g.id, g.score] as const));
  if (target.kind === 'score') return reaches(scores.get(target.group) ?? Number.NEGATIVE_INFINITY, target.min);
  return scorecard.level.kind === 'reached' && pack.levels.indexOf(scorecard.level.level) >= pack.levels.indexOf(target.level);
};

/** Whether a step is left once an enterprise has said what it does without: single steps, and everything with a tag. */
export const isDoable =
  ({ steps, tags }: Plan['without']) =>
  ({ id, what }: PlanStep): boolean =>
    !steps.includes(id) && !(what.kind === 'action' && what.action.tags.some((tag) => tags.includes(tag)));

/** Steps such that none comes before one it waits for; cheap ones first among those that are free to go. */
export const inOrder = (steps: readonly PlanStep[]): readonly PlanStep[] => {
  const left = [...steps].sort((a, b) => a.cost - b.cost);
  const ordered: PlanStep[] = [];
  while (left.length > 0) {
    const free = left.findIndex(({ after }) => !after.some((id) => left.some((other) => other.id === id)));
    // Advice has no circles (`circular-advice`), so some step is always free.
    ordered.push(...left.splice(Math.max(0, free), 1));
  }
  return ordered;
};

type Choice = { readonly all: readonly QuestionSteps[]; readonly stages: readonly Stage[]; readonly cost: number };

/** Solves the independent parts one by one. */
const choose = (selection: Selection, onProgress: (done: number) => void): Chosen => {
  const parts = splitSelection(selection);
  const chosen = selection.rows.map(() => 0);
  let solved = 0;
  for (const { rows, selection: part } of parts) {
    const stages = selectStages(part);
    if (!stages) return null;
    rows.forEach((row, index) => {
      chosen[row] = stages[index] ?? 0;
    });
    solved += 1;
    onProgress(solved / parts.length);
  }
  return chosen;
};

const recordsOf = (answers: Answers, { all, stages }: Choice): Answers => {
  const changed = all.flatMap(({ question }, index) => {
    const stage = stages[index];
    return stage && stage.steps.length > 0 ? [[question, stage.record] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(changed) };
};

/** Where the questions that decide about others may stand after the plan: the stages each of them is held to. */
type Way = ReadonlyMap<QuestionId, readonly Stage[]>;

const standing = (answers: Answers, way: Way): Answers => ({
  ...answers,
  ...Object.fromEntries([...way].flatMap(([question, [stage]]) => (stage ? [[question, stage.record] as const] : []))),
});

/** Which questions have a score in a way: as long as these stay the same, so do all shares. */
const scoredIn = (input: PlanInput, way: Way): string => {
  const { root } = scoreAssessment({ ...input, answers: standing(input.answers, way) });
  return questionScoresBelow(root)
    .flatMap((q) => (q.score === null ? [] : [q.id]))
    .join(' ');
};

/** Stages of one deciding question that change nothing about what is asked are one way; the cheapest stands first, where rows that nothing is wanted of stay. */
const joined = (input: PlanInput, ways: readonly Way[]): readonly Way[] => {
  const [deciding, ...others] = ways[0]?.keys() ?? [];
  if (deciding === undefined || others.length > 0) return ways;
  const byScored = new Map<string, Stage[]>();
  for (const way of ways) {
    const key = scoredIn(input, way);
    byScored.set(key, [...(byScored.get(key) ?? []), ...(way.get(deciding) ?? [])]);
  }
  return [...byScored.values()].map((stages) => new Map([[deciding, [...stages].sort((a, b) => a.cost - b.cost)]]));
};

/** Every way, so that in each of them what is asked is settled. */
const waysOf = (input: PlanInput, all: readonly QuestionSteps[]): readonly Way[] => {
  const deciding = decidingQuestions(input);
  const ways = all
    .filter(({ question }) => deciding.has(question))
    .reduce<readonly Way[]>(
      (found, { question, stages }) => found.flatMap((way) => stages.map((stage): Way => new Map([...way, [question, [stage]]]))),
      [new Map()],
    );
  return joined(input, ways);
};

/** The cheapest choice in which the deciding questions stand as `way` says; null where none reaches the target. */
const chooseInWay = (input: PlanInput, way: Way, onProgress: (done: number) => void): Choice | null => {
  const scorecard = scoreAssessment({ ...input, answers: standing(input.answers, way) });
  const all = plannable(input, scorecard).map((steps): QuestionSteps => ({ ...steps, stages: way.get(steps.question) ?? steps.stages }));
  const selection = selectionOf(input, scorecard, all);
  const chosen = choose(selection, onProgress);
  if (!chosen) return null;
  const choice = { all, stages: all.flatMap(({ stages }, row) => stages[chosen[row] ?? 0] ?? []), cost: costOf(selection, chosen) };
  // A question newly asked may leave too little answered to decide any level.
  return isTargetMet(input.pack, input.target, scoreAssessment({ ...input, answers: recordsOf(input.answers, choice) })) ? choice : null;
};

const bestOf = (input: PlanInput, scorecard: Scorecard, all: readonly QuestionSteps[]): Scorecard => {
  const top = (stages: readonly Stage[]): Stage | undefined => [...stages].sort((a, b) => b.score - a.score)[0];
  const records = all.flatMap(({ question, stages }) => {
    const stage = top(stages);
    return stage ? [[question, stage.record] as const] : [];
  });
  return all.length === 0 ? scorecard : scoreAssessment({ ...input, answers: { ...input.answers, ...Object.fromEntries(records) } });
};

const obstaclesOf = (input: PlanInput, scorecard: Scorecard, all: readonly QuestionSteps[]): readonly Obstacle[] => {
  const best = bestOf(input, scorecard, all);
  const scores = new Map(groupScoresBelow(best.root).map((g) => [g.id, g.score] as const));
  const { requires, counts } = needsOf(input.pack, input.target);
  const marked = (mark: MarkId, score: number): number => {
    const bearing = new Set(questionsBelow(input.pack.root).flatMap((q) => (q.marks.includes(mark) ? [q.id] : [])));
    return questionScoresBelow(best.root).filter((q) => bearing.has(q.id) && q.score !== null && reaches(q.score, score)).length;
  };
  const found = [
    ...requires.flatMap(({ group, min }): readonly Obstacle[] => {
      const top = scores.get(group) ?? null;
      return top !== null && reaches(top, min) ? [] : [{ kind: 'score', group, min, best: top }];
    }),
    ...counts.flatMap(({ mark, score, atLeast }): readonly Obstacle[] => {
      const top = marked(mark, score);
      return top >= atLeast ? [] : [{ kind: 'count', mark, score, atLeast, best: top }];
    }),
  ];
  return found.length > 0 ? found : [{ kind: 'together' }];
};

/**
 * The cheapest set of steps that reaches a target: exact under the questionnaire's own rules (weights, curves, caps, gates,
 * counts, applicability), with everything done that a step waits for. Costs in person-days of own staff, as the advice estimates.
 * Questions without an answer stay as they are: what is unknown cannot be planned on. The answer is scored anew, not trusted.
 * `onProgress`: 0–1.
 */
export const cheapestPath = (input: PlanInput, onProgress: (done: number) => void = () => undefined): Path => {
  const scorecard = scoreAssessment(input);
  if (!isDecided(scorecard.level)) return { kind: 'undecided' };
  if (isTargetMet(input.pack, input.target, scorecard)) return { kind: 'reached-already' };
  const all = plannable(input, scorecard);
  const ways = waysOf(input, all);
  const choices = ways.flatMap((way, index) => chooseInWay(input, way, (done) => onProgress((index + done) / ways.length)) ?? []);
  const best = choices.reduce<Choice | null>((cheapest, choice) => (!cheapest || choice.cost < cheapest.cost ? choice : cheapest), null);
  if (!best) return { kind: 'out-of-reach', obstacles: obstaclesOf(input, scorecard, all) };
  return pathOf(input, best);
};

const pathOf = (input: PlanInput, choice: Choice): Path => {
  const answers = recordsOf(input.answers, choice);
  const after = scoreAssessment({ ...input, answers });
  const taken = new Set(choice.stages.flatMap((stage) => stage.steps));
  const steps = choice.all.flatMap(({ steps: offered }) => offered.filter((step) => taken.has(step.id)));
  return { kind: 'path', steps: inOrder(steps), cost: choice.cost, answers, scorecard: after };
};

/** The answers of an assessment with these steps done, whatever plan they come from; steps unknown or done already change nothing. */
export const answersAfter = (
  { pack, advice, answers }: Pick<PlanInput, 'pack' | 'advice' | 'answers'>,
  done: ReadonlySet<string>,
): Answers => {
  const records = questionsBelow(pack.root).flatMap((question) => {
    const given = { question, record: recordOf(answers, question.id), pack, advice, isOpen: (step: PlanStep) => done.has(step.id) };
    const stage = furthestStage(given);
    return stage && stage.steps.length > 0 ? [[question.id, stage.record] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(records) };
};
