import { creditCodeProblems } from './credit-code.ts';
import type { Facts } from './enterprise.ts';
import type { Problem } from './problem.ts';

/** The three facts without which nothing can be diagnosed, and whatever is wrong with the rest. */
export const factsProblems = (facts: Facts): readonly Problem[] => [
  ...(facts.name.trim() === '' ? [{ code: 'name-missing', path: ['name'] } as const] : []),
  ...(facts.industry === null ? [{ code: 'choice-missing', path: ['industry'] } as const] : []),
  ...(facts.productionType === null ? [{ code: 'choice-missing', path: ['productionType'] } as const] : []),
  ...creditCodeProblems(facts.creditCode),
];
