import type { Comparison } from './compare.ts';

/** Comparisons with cohorts, a slice at a time, the narrowest (fewest enterprises) first; what cannot be compared is left out. */
export const cohortGroups = (comparisons: readonly Comparison[]): readonly (readonly Comparison[])[] => {
  const groups = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const { profile, verdict } = comparison;
    if (!profile.cohort || verdict.kind === 'not-comparable') continue;
    const group = groups.get(profile.id) ?? [];
    groups.set(profile.id, group);
    group.push(comparison);
  }
  const sizeOf = (group: readonly Comparison[]): number => group[0]?.profile.cohort?.enterprises ?? 0;
  return [...groups.values()].sort((a, b) => sizeOf(a) - sizeOf(b));
};
