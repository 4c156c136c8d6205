import type { Criterion } from './criterion.ts';

/** Every criterion in a criterion that is not made of others. */
export const criterionLeaves = (c: Criterion): readonly Criterion[] => {
  if (c.kind === 'all' || c.kind === 'any') return c.of.flatMap(criterionLeaves);
  return c.kind === 'not' ? criterionLeaves(c.of) : [c];
};
