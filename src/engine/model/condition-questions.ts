import type { Condition } from './condition.ts';
import type { QuestionId } from './ids.ts';

/** Every question a condition looks at. */
export const questionsOf = (c: Condition): readonly QuestionId[] => {
  switch (c.kind) {
    case 'all':
    case 'any':
      return c.of.flatMap(questionsOf);
    case 'not':
      return questionsOf(c.of);
    case 'fact':
      return [];
    default:
      return [c.question];
  }
};
