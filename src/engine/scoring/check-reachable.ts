import type { AnswerState, Answers } from '../model/answers.ts';
import type { Condition } from '../model/condition.ts';
import { questionsOf } from '../model/condition-questions.ts';
import type { QuestionId } from '../model/ids.ts';
import { noFacts } from '../model/no-facts.ts';
import type { Pack } from '../model/pack.ts';
import { groupsBelow, questionsBelow } from '../model/pack-tree.ts';
import type { Problem } from '../model/problem.ts';
import type { Choices } from '../model/profile-catalogue.ts';
import type { Question } from '../model/question.ts';
import { leavesOf, statesToldApart } from './answer-alternatives.ts';
import { excludedQuestions } from './applicability.ts';
import { levelsOutOfReach } from './band-scores.ts';
import { countBranches, mostBranches } from './completions.ts';
import { stepsOf } from './decide-level.ts';
import { type Circumstances, evaluate } from './evaluate-condition.ts';
import type { ScoringInput } from './score-assessment.ts';

/** So many combinations of facts and answers are tried; a condition that needs more is taken to be possible. */
const mostCombinations = 50_000;

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
  const facts = [...new Set(conditions.flatMap(leavesOf).flatMap((c) => (c.kind === 'fact' ? [c.fact] : [])))];
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
      const states = statesToldApart(question, conditions);
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

/** One enterprise of every kind the conditions tell apart by a single fact, and one of which nothing is said. */
const kindsOfEnterprise = (pack: Pack, choices: Choices): readonly Pick<ScoringInput, 'facts' | 'sizeClass'>[] => {
  const tests = questionsBelow(pack.root)
    .flatMap((q) => q.appliesWhen ?? [])
    .flatMap(leavesOf);
  const looked = [...new Set(tests.flatMap((c) => (c.kind === 'fact' ? [c.fact] : [])))];
  const nobody = { facts: noFacts, sizeClass: null };
  const said = (fact: string, value: string) =>
    fact === 'sizeClass' ? { facts: noFacts, sizeClass: value } : { facts: { ...noFacts, [fact]: value }, sizeClass: null };
  return [nobody, ...looked.flatMap((fact) => (choices[fact] ?? []).map((value) => said(fact, value)))];
};

/** Levels that no answers reach, in some form, for some kind of enterprise. */
const levelProblems = (pack: Pack, choices: Choices): readonly Problem[] => {
  const named = new Set(stepsOf(pack.levelRule).map((s) => s.level));
  const kinds = kindsOfEnterprise(pack, choices);
  // `checkPack` tells of groups whose children all weigh nothing; that they reach no level would only say it again.
  const weighsNothing = groupsBelow(pack.root).some((g) => g.groups.length > 0 && g.groups.every((child) => child.weight === 0));
  const forms = weighsNothing ? [] : pack.forms;
  const impossible = new Set(
    forms.flatMap(({ id: form }) => kinds.flatMap((kind) => levelsOutOfReach({ pack, form, ...kind, answers: {} }))),
  );
  return [
    ...pack.levels.filter((id) => !named.has(id)).map((id): Problem => ({ code: 'unreachable-level', path: ['levels', id], id })),
    ...pack.levels.filter((id) => impossible.has(id)).map((id): Problem => ({ code: 'unreachable-level', path: ['levelRule', id], id })),
  ];
};

/** Forms in which open questions decide about so many others that no band could be told while one types. */
const branchProblems = (pack: Pack): readonly Problem[] =>
  pack.forms.flatMap(({ id: form }): readonly Problem[] => {
    const found = countBranches({ pack, form, facts: noFacts, sizeClass: null, answers: {} });
    return found > mostBranches ? [{ code: 'too-many-branches', path: ['forms', form], found, max: mostBranches }] : [];
  });

/**
 * What can never happen: a question nobody is asked, a level nobody reaches, a check that never fires; and bands that would take too long.
 * Tried out over the choices of the profile and the answers that conditions look at.
 */
export const reachabilityProblems = (pack: Pack, choices: Choices): readonly Problem[] => {
  const all = questionsBelow(pack.root);
  const world = { all, byId: new Map(all.map((q) => [q.id, q])), choices };
  const problems = [...questionProblems(world), ...checkProblems(pack, world), ...branchProblems(pack)];
  // Trying out the levels of such a pack would take as long as its bands.
  return problems.some((p) => p.code === 'too-many-branches') ? problems : [...problems, ...levelProblems(pack, choices)];
};
