import type { Action, Advice, AdviceStep } from './advice.ts';
import type { Pack } from './pack.ts';
import { questionsBelow } from './pack-tree.ts';
import type { Path, Problem } from './problem.ts';
import type { Question } from './question.ts';

const optionsOf = ({ answer }: Question): readonly string[] => {
  if (answer.kind === 'single') return answer.options.map((o) => o.id);
  return answer.kind === 'ladder' ? answer.rungs.map((r) => r.id) : [];
};

/** The steps a question wants advice for, as `from → to`. Practices are served by their ladder. */
type Wanted = { readonly from: string; readonly to: string };

const neighbours = (options: readonly string[]): readonly Wanted[] =>
  options.slice(1).map((to, index) => ({ from: options[index] ?? '', to }));

const stepOf = (step: AdviceStep): Wanted => {
  if (step.kind === 'option') return step;
  return step.kind === 'tick' ? { from: '', to: step.option } : { from: String(step.from), to: String(step.to) };
};

/** Marks a figure passes from the worst end of its curve to where it first scores full: the advice chains between them. */
const endsOf = (question: Question): { readonly worst: number; readonly best: number } | null => {
  const { answer, direction } = question;
  if (!('curve' in answer) || direction === 'free') return null;
  const full = Math.max(...answer.curve.map(([, y]) => y));
  const tops = answer.curve.filter(([, y]) => y === full).map(([x]) => x);
  const xs = answer.curve.map(([x]) => x);
  return direction === 'rising' ? { worst: Math.min(...xs), best: Math.min(...tops) } : { worst: Math.max(...xs), best: Math.max(...tops) };
};

const gap = (question: Question, from: number | string, to: number | string): Problem => ({
  code: 'advice-missing',
  path: ['actions', question.id],
  id: question.id,
  from: String(from),
  to: String(to),
});

const chainProblems = (question: Question, actions: readonly Action[]): readonly Problem[] => {
  const steps = actions.flatMap(({ step }) => (step.kind === 'value' ? [step] : []));
  const ends = endsOf(question);
  if (steps.length === 0) return [gap(question, ends?.worst ?? '', ends?.best ?? '')];
  if (!ends) return [];
  const marks = [ends.worst, ...steps.map((s) => s.to)];
  const onward = Math.sign(ends.best - ends.worst);
  const broken = steps.filter((s, index) => s.from !== marks[index] || Math.sign(s.to - s.from) !== onward);
  return [
    ...broken.map((s) => gap(question, marks[steps.indexOf(s)] ?? '', s.from)),
    ...(marks.at(-1) === ends.best ? [] : [gap(question, marks.at(-1) ?? '', ends.best)]),
  ];
};

const wantedOf = (question: Question): readonly Wanted[] =>
  question.answer.kind === 'multiple' ? question.answer.options.map((o) => ({ from: '', to: o.id })) : neighbours(optionsOf(question));

const coverageProblems = (question: Question, actions: readonly Action[]): readonly Problem[] => {
  if (question.answer.kind === 'practices') return [];
  if ('curve' in question.answer) return chainProblems(question, actions);
  const given = actions.map((a) => stepOf(a.step));
  const has = ({ from, to }: Wanted) => given.some((g) => g.from === from && g.to === to);
  return wantedOf(question)
    .filter((step) => !has(step))
    .map(({ from, to }) => gap(question, from, to));
};

/** A step that is none of the question's. */
const strayProblems = (question: Question, actions: readonly Action[]): readonly Problem[] => {
  const wanted = wantedOf(question);
  const isValue = 'curve' in question.answer;
  return actions
    .filter(({ step }) => {
      if (isValue || step.kind === 'value') return isValue !== (step.kind === 'value');
      const { from, to } = stepOf(step);
      return !wanted.some((w) => w.from === from && w.to === to);
    })
    .map(({ id, step }): Problem => ({ code: 'unknown-option', path: ['actions', id], id: question.id, option: stepOf(step).to }));
};

const doubled = (actions: readonly Action[], keyOf: (a: Action) => string): readonly Problem[] => {
  const keys = actions.map(keyOf);
  return actions
    .filter((a, index) => keys.indexOf(keyOf(a)) !== index)
    .map(({ id }): Problem => ({ code: 'advice-doubled', path: ['actions', id], id }));
};

/** Actions that wait for one another. */
const circles = (actions: readonly Action[]): readonly Problem[] => {
  const after = new Map<string, readonly string[]>(actions.map((a) => [a.id, a.after]));
  const state = new Map<string, 'open' | 'done'>();
  const found: Problem[] = [];
  const visit = (id: string): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      found.push({ code: 'circular-advice', path: ['actions', id, 'after'], id });
      return;
    }
    state.set(id, 'open');
    for (const next of after.get(id) ?? []) visit(next);
    state.set(id, 'done');
  };
  for (const { id } of actions) visit(id);
  return found;
};

const referenceProblems = (pack: Pack, actions: readonly Action[]): readonly Problem[] => {
  const questions = new Set<string>(questionsBelow(pack.root).map((q) => q.id));
  const ids = new Set<string>(actions.map((a) => a.id));
  return actions.flatMap(({ id, question, after }): readonly Problem[] => {
    const path: Path = ['actions', id];
    return [
      ...(questions.has(question) ? [] : [{ code: 'unknown-question', path, id: question } as const]),
      ...after
        .filter((other) => !ids.has(other))
        .map((other): Problem => ({ code: 'dangling-reference', path: [...path, 'after'], id: other, wanted: 'action' })),
    ];
  });
};

/** Tags that are named are there, and a score held down for want of evidence has its way up. */
const extraProblems = (pack: Pack, { actions, evidence, tags }: Advice): readonly Problem[] => {
  const known = new Set<string>(tags.map((t) => t.id));
  const stray = actions.flatMap(({ id, tags: named }) =>
    named
      .filter((tag) => !known.has(tag))
      .map((tag): Problem => ({ code: 'dangling-reference', path: ['actions', id, 'tags'], id: tag, wanted: 'tag' })),
  );
  const missing = pack.evidenceCaps.filter(({ proof }) => !evidence.some((e) => e.proof === proof));
  return [...stray, ...missing.map(({ proof }): Problem => ({ code: 'advice-missing', path: ['evidence'], id: proof, from: '', to: '' }))];
};

/**
 * Whether advice leads up every step of every question, once, from options there are, without circles.
 * Errors: `unknown-question`, `unknown-option`, `dangling-reference`, `advice-missing`, `advice-doubled`, `circular-advice`, `duplicate-id`.
 */
export const checkAdvice = (pack: Pack, given: Advice): readonly Problem[] => {
  const { packId, actions } = given;
  return [
    ...(packId === pack.id ? [] : [{ code: 'dangling-reference', path: ['packId'], id: packId, wanted: pack.id } as const]),
    ...referenceProblems(pack, actions),
    ...doubled(actions, (a) => a.id),
    ...doubled(actions, (a) => `${a.question} ${stepOf(a.step).from} ${stepOf(a.step).to}`),
    ...circles(actions),
    ...extraProblems(pack, given),
    ...questionsBelow(pack.root).flatMap((question) => {
      const mine = actions.filter((a) => a.question === question.id);
      return [...coverageProblems(question, mine), ...strayProblems(question, mine)];
    }),
  ];
};
