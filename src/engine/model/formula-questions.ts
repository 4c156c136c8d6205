import type { Formula } from './formula.ts';
import type { QuestionId } from './ids.ts';

/** Every question a formula looks at, in order. */
export const formulaQuestions = (f: Formula): readonly QuestionId[] =>
  f.kind === 'answer' ? [f.question] : f.of.flatMap(formulaQuestions);
