import {
  type Answers,
  type Group,
  type GroupScore,
  type Pack,
  type Question,
  type QuestionId,
  questionScoresBelow,
  questionsBelow,
  recordOf,
} from '../../engine/index.ts';

/** A question that still wants an answer: unknown counts as dealt with. */
export const isOpen = (answers: Answers, id: QuestionId): boolean => {
  const { state } = recordOf(answers, id);
  return state.kind === 'unanswered' || (state.kind === 'not-applicable' && state.reason.trim() === '');
};

/** A part of the questionnaire: the questions of it that are asked, and how many want an answer. */
export type Section = { readonly group: Group; readonly questions: readonly Question[]; readonly open: number };

export const sectionsOf = (pack: Pack, root: GroupScore, answers: Answers): readonly Section[] => {
  const asked = new Set(questionScoresBelow(root).flatMap((q) => (q.status === 'excluded' ? [] : [q.id])));
  return pack.root.groups.map((group) => {
    const questions = questionsBelow(group).filter((q) => asked.has(q.id));
    return { group, questions, open: questions.filter((q) => isOpen(answers, q.id)).length };
  });
};

export type Counted = { readonly done: number; readonly all: number; readonly next: Question | undefined };

/** How many are dealt with; the next open one is looked for from the current section on. */
export const countAll = (sections: readonly Section[], current: Section, answers: Answers): Counted => {
  const all = sections.flatMap((s) => s.questions);
  const from = sections.slice(sections.indexOf(current)).flatMap((s) => s.questions);
  const next = [...from, ...all].find((q) => isOpen(answers, q.id));
  return { done: all.length - sections.reduce((sum, s) => sum + s.open, 0), all: all.length, next };
};

/** Minutes the open questions will take at the pack's own pace for the whole form; 0 where none is open. */
export const minutesLeft = (minutes: number, { done, all }: Counted): number => (all === 0 ? 0 : Math.ceil((minutes * (all - done)) / all));
