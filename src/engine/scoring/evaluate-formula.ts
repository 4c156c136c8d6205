import { recordOf } from '../model/answer-records.ts';
import type { Answers } from '../model/answers.ts';
import type { Formula } from '../model/formula.ts';
import type { QuestionId } from '../model/ids.ts';
import type { Group } from '../model/pack.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import type { Question } from '../model/question.ts';
import { deriveFromPair } from './score-question.ts';

/** What a formula is computed from. A question `excluded` for this enterprise gives no figure, whatever was answered before. */
export type Figures = {
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly answers: Answers;
  readonly excluded: ReadonlySet<QuestionId>;
};

/** Made once a tree. */
const mapped = new WeakMap<Group, Figures['questions']>();

export const questionMap = (root: Group): Figures['questions'] => {
  const known = mapped.get(root) ?? new Map(questionsBelow(root).map((q) => [q.id, q]));
  mapped.set(root, known);
  return known;
};

const figureOf = (id: QuestionId, { questions, answers, excluded }: Figures): number | null => {
  const { state } = recordOf(answers, id);
  const spec = questions.get(id)?.answer;
  if (excluded.has(id) || state.kind !== 'answered' || !spec) return null;
  const { value } = state;
  if (value.kind === 'percentage') return value.percent;
  if (value.kind === 'number') return value.value;
  return value.kind === 'pair' && spec.kind === 'pair' ? deriveFromPair(spec.derive, value) : null;
};

/** The figure a formula makes; null while any answer it needs is missing. Percent in, percent out for `percent-of`, which is 0 as soon as one part is. */
export const evaluateFormula = (formula: Formula, figures: Figures): number | null => {
  if (formula.kind === 'answer') return figureOf(formula.question, figures);
  const parts = formula.of.map((part) => evaluateFormula(part, figures));
  const known = parts.filter((x) => x !== null);
  // A share of nothing is nothing: the question about that nothing is not even asked.
  if (formula.kind === 'percent-of' && known.includes(0)) return 0;
  if (known.length < parts.length) return null;
  if (formula.kind === 'percent-of') return known.reduce((product, x) => (product * x) / 100, 100);
  const sum = known.reduce((total, x) => total + x, 0);
  return formula.kind === 'sum' ? sum : sum / known.length;
};
