import type { AnswerState } from '../model/answers.ts';
import type { Condition } from '../model/condition.ts';
import type { OptionId, QuestionId } from '../model/ids.ts';
import type { Question } from '../model/question.ts';

/** The tests a condition is made of. */
export const leavesOf = (c: Condition): readonly Condition[] => {
  if (c.kind === 'all' || c.kind === 'any') return c.of.flatMap(leavesOf);
  return c.kind === 'not' ? leavesOf(c.of) : [c];
};

type Range = { readonly min: number; readonly max: number };

/** Numbers that conditions cannot tell apart: one of them, and between which two they lie. */
export type NumberPiece = { readonly at: number; readonly from: number; readonly to: number };

/** Every mark the conditions look at and both ends of the range, and what lies between each two. */
export const piecesOf = ({ min, max }: Range, id: QuestionId, conditions: readonly Condition[]): readonly NumberPiece[] => {
  const marks = conditions
    .flatMap(leavesOf)
    .flatMap((c) => (c.kind === 'number' && c.question === id ? [c.above, c.atLeast, c.below, c.atMost] : []));
  const within = [min, max, ...marks.flatMap((m) => m ?? [])].filter((m) => m >= min && m <= max);
  const sorted = [...new Set(within)].sort((a, b) => a - b);
  const between = sorted.slice(1).map((to, index): NumberPiece => {
    const from = sorted[index] ?? to;
    return { at: (from + to) / 2, from, to };
  });
  return [...sorted.map((at) => ({ at, from: at, to: at })), ...between];
};

const numbersIn = (range: Range, id: QuestionId, conditions: readonly Condition[]): readonly number[] =>
  piecesOf(range, id, conditions).map((piece) => piece.at);

/** Ticks that conditions can tell apart: every choice among the options they name, with one they do not name where there is one. */
const tickSets = (id: QuestionId, options: readonly OptionId[], conditions: readonly Condition[]): readonly (readonly OptionId[])[] => {
  const named = options.filter((o) =>
    conditions.flatMap(leavesOf).some((c) => c.kind === 'option' && c.question === id && c.oneOf.includes(o)),
  );
  const other = options.filter((o) => !named.includes(o)).slice(0, 1);
  const subsets = Array.from({ length: 2 ** named.length }, (_, bits) => named.filter((__, index) => (bits >> index) & 1));
  return [...subsets, ...subsets.map((set) => [...set, ...other])].filter((set) => set.length > 0);
};

/** Answers to one question that stand for all answers these conditions can tell apart. */
export const statesToldApart = ({ id, answer }: Question, conditions: readonly Condition[]): readonly AnswerState[] => {
  const answered = (value: Extract<AnswerState, { kind: 'answered' }>['value']): AnswerState => ({ kind: 'answered', value });
  switch (answer.kind) {
    case 'single':
      return answer.options.map((o) => answered({ kind: 'single', option: o.id }));
    case 'ladder':
      return answer.rungs.map((r) => answered({ kind: 'ladder', rung: r.id }));
    case 'multiple': {
      const ids = answer.options.map((o) => o.id);
      return [[answer.none as OptionId], ...tickSets(id, ids, conditions)].map((options) => answered({ kind: 'multiple', options }));
    }
    case 'percentage':
      return numbersIn({ min: 0, max: 100 }, id, conditions).map((percent) => answered({ kind: 'percentage', percent }));
    case 'number':
      return numbersIn(answer.range, id, conditions).map((value) => answered({ kind: 'number', value }));
    default:
      return [{ kind: 'unanswered' }];
  }
};
