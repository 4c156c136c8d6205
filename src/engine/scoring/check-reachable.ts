import type { AnswerState, Answers } from '../model/answers.ts';
import { type Condition, questionsOf } from '../model/condition.ts';
import { type OptionId, optionId, type QuestionId } from '../model/ids.ts';
import { groupsBelow, type Pack, questionsBelow } from '../model/pack.ts';
import type { Problem } from '../model/problem.ts';
import type { Choices } from '../model/profile-catalogue.ts';
import type { Question } from '../model/question.ts';
import { excludedQuestions, isInForm } from './applicability.ts';
import { stepsOf } from './decide-level.ts';
import { type Circumstances, evaluate } from './evaluate-condition.ts';
import { reaches } from './reaches.ts';

/** So many combinations of facts and answers are tried; a condition that needs more is taken to be possible. */
const mostCombinations = 50_000;

const leaves = (c: Condition): readonly Condition[] => {
  if (c.kind === 'all' || c.kind === 'any') return c.of.flatMap(leaves);
  return c.kind === 'not' ? leaves(c.of) : [c];
};

type Range = { readonly min: number; readonly max: number };

/** Every mark the conditions look at and both ends of the range, with a number between each two. */
const numbersIn = ({ min, max }: Range, id: QuestionId, conditions: readonly Condition[]): readonly number[] => {
  const marks = conditions
    .flatMap(leaves)
    .flatMap((c) => (c.kind === 'number' && c.question === id ? [c.above, c.atLeast, c.below, c.atMost] : []));
  const within = [min, max, ...marks.flatMap((m) => m ?? [])].filter((m) => m >= min && m <= max);
  const sorted = [...new Set(within)].sort((a, b) => a - b);
  const between = sorted.slice(1).map((m, index) => (m + (sorted[index] ?? m)) / 2);
  return [...sorted, ...between];
};

/** Ticks that conditions can tell apart: every choice among the options they name, with one they do not name where there is one. */
const tickSets = (id: QuestionId, options: readonly OptionId[], conditions: readonly Condition[]): readonly (readonly OptionId[])[] => {
  const named = options.filter((o) =>
    conditions.flatMap(leaves).some((c) => c.kind === 'option' && c.question === id && c.oneOf.includes(o)),
  );
  const other = options.filter((o) => !named.includes(o)).slice(0, 1);
  const subsets = Array.from({ length: 2 ** named.length }, (_, bits) => named.filter((__, index) => (bits >> index) & 1));
  return [...subsets, ...subsets.map((set) => [...set, ...other])].filter((set) => set.length > 0);
};

const answersTo = ({ id, answer }: Question, conditions: readonly Condition[]): readonly AnswerState[] => {
  const answered = (value: Extract<AnswerState, { kind: 'answered' }>['value']): AnswerState => ({ kind: 'answered', value });
  switch (answer.kind) {
    case 'single':
      return answer.options.map((o) => answered({ kind: 'single', option: o.id }));
    case 'ladder':
      return answer.rungs.map((r) => answered({ kind: 'ladder', rung: r.id }));
    case 'multiple': {
      const ids = answer.options.map((o) => o.id);
      return [[optionId.parse(answer.none)], ...tickSets(id, ids, conditions)].map((options) => answered({ kind: 'multiple', options }));
    }
    case 'percentage':
      return numbersIn({ min: 0, max: 100 }, id, conditions).map((percent) => answered({ kind: 'percentage', percent }));
    case 'number':
      return numbersIn(answer.range, id, conditions).map((value) => answered({ kind: 'number', value }));
    default:
      return [{ kind: 'unanswered' }];
  }
};

type Axis = { readonly size: number; readonly set: (index: number, at: Draft) => void };
type Draft = { readonly facts: Record<string, string | null>; readonly answers: Record<string, { state: AnswerState }> };

/** The questions a condition hangs on, and those that these hang on in turn. */
const closure = (condition: Condition, byId: ReadonlyMap<QuestionId, Question>): ReadonlySet<QuestionId> => {
  const found = new Set<QuestionId>();
  const add = (c: Condition): void => {
    for (const id of questionsOf(c)) {
      if (found.has(id)) continue;
      found.add(id);
      const next = byId.get(id)?.appliesWhen;
      if (next) add(next);
    }
  };
  add(condition);
  return found;
};

const axesOf = (conditions: readonly Condition[], questions: readonly Question[], choices: Choices): readonly Axis[] => {
  const facts = [...new Set(conditions.flatMap(leaves).flatMap((c) => (c.kind === 'fact' ? [c.fact] : [])))];
  return [
    ...facts.map((fact): Axis => {
      const values = choices[fact] ?? [];
      return {
        size: values.length,
        set: (index, at) => {
          at.facts[fact] = values[index] ?? null;
        },
      };
    }),
    ...questions.map((question): Axis => {
      const states = answersTo(question, conditions);
      return {
        size: states.length,
        set: (index, at) => {
          const state = states[index];
          if (state) at.answers[question.id] = { state };
        },
      };
    }),
  ];
};

/** Whether some combination of facts and answers passes `test`. Tries them all, up to the limit. */
const isPossible = (axes: readonly Axis[], test: (at: Circumstances) => boolean): boolean => {
  const combinations = axes.reduce((product, { size }) => product * size, 1);
  if (combinations > mostCombinations) return true;
  for (let n = 0; n < combinations; n += 1) {
    const draft: Draft = { facts: {}, answers: {} };
    let rest = n;
    for (const { size, set } of axes) {
      set(rest % size, draft);
      rest = Math.floor(rest / size);
    }
    if (test({ facts: draft.facts, answers: draft.answers as unknown as Answers })) return true;
  }
  return false;
};

type World = { readonly all: readonly Question[]; readonly byId: ReadonlyMap<QuestionId, Question>; readonly choices: Choices };

/** Whether a condition can surely hold while every question it hangs on, and `asked`, are put to the enterprise. */
const canHold = (condition: Condition, asked: readonly QuestionId[], { all, byId, choices }: World): boolean => {
  const looked = closure(condition, byId);
  const concerned = all.filter((q) => looked.has(q.id) || asked.includes(q.id));
  const conditions = [condition, ...concerned.flatMap((q) => q.appliesWhen ?? [])];
  const axes = axesOf(
    conditions,
    concerned.filter((q) => looked.has(q.id)),
    choices,
  );
  return isPossible(axes, (at) => {
    const excluded = excludedQuestions(concerned, at);
    return asked.every((id) => !excluded.has(id)) && evaluate(condition, { ...at, excluded }) === 'yes';
  });
};

const questionProblems = (world: World): readonly Problem[] =>
  world.all
    .filter(({ appliesWhen }) => appliesWhen !== undefined && !canHold(appliesWhen, [], world))
    .map(({ id }): Problem => ({ code: 'unreachable-question', path: ['questions', id, 'appliesWhen'], id }));

const formsOf = (question: Question | undefined, pack: Pack): readonly string[] => question?.forms ?? pack.forms.map((f) => f.id);

const checkProblems = (pack: Pack, world: World): readonly Problem[] =>
  pack.checks
    .filter(({ when, questions }) => {
      const together = pack.forms.some((form) => questions.every((id) => formsOf(world.byId.get(id), pack).includes(form.id)));
      return !together || !canHold(when, questions, world);
    })
    .map(({ id }): Problem => ({ code: 'check-never-fires', path: ['checks', id], id }));

/** A group can reach the top of the scale where it has a question; marks are counted in the form that has fewest. */
const levelProblems = (pack: Pack): readonly Problem[] => {
  const all = questionsBelow(pack.root);
  const groups = new Map(groupsBelow(pack.root).map((g) => [g.id, questionsBelow(g).length]));
  const named = new Set(stepsOf(pack.levelRule).map((s) => s.level));
  const impossible = stepsOf(pack.levelRule).filter(
    ({ requires, counts }) =>
      requires.some(({ group, min }) => min > pack.scale.max || (groups.get(group) ?? 0) === 0) ||
      counts.some(({ mark, score, atLeast }) => {
        const fewest = Math.min(...pack.forms.map((form) => all.filter((q) => q.marks.includes(mark) && isInForm(q, form.id)).length));
        return fewest < atLeast || !reaches(pack.scale.max, score);
      }),
  );
  return [
    ...pack.levels.filter((id) => !named.has(id)).map((id): Problem => ({ code: 'unreachable-level', path: ['levels', id], id })),
    ...impossible.map(({ level }): Problem => ({ code: 'unreachable-level', path: ['levelRule', level], id: level })),
  ];
};

/**
 * What can never happen: a question nobody is asked, a level nobody reaches, a check that never fires.
 * Tried out over the choices of the profile and the answers that conditions look at.
 */
export const reachabilityProblems = (pack: Pack, choices: Choices): readonly Problem[] => {
  const all = questionsBelow(pack.root);
  const world = { all, byId: new Map(all.map((q) => [q.id, q])), choices };
  return [...questionProblems(world), ...checkProblems(pack, world), ...levelProblems(pack)];
};
