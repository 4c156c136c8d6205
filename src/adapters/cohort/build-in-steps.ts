import { type Measured, measureAssessment, profileCohort } from '../../engine/index.ts';
import type { BuiltCohort, CohortRequest } from '../../ports/cohort-builder.ts';

const stepsTold = 50;

/** Builds a cohort and tells how far it is (0–1): nearly all of the time goes into the scoring. */
export const buildInSteps = ({ entries, kind }: CohortRequest, onStep: (done: number) => void): BuiltCohort => {
  const ofKind = entries.filter((entry) => entry.sample === (kind === 'illustrative'));
  const stride = Math.max(1, Math.ceil(ofKind.length / stepsTold));
  const measured: Measured[] = [];
  for (const [index, entry] of ofKind.entries()) {
    const one = measureAssessment(entry);
    if (one) measured.push(one);
    if (index % stride === 0) onStep(index / ofKind.length);
  }
  const cohort = profileCohort(measured, kind);
  onStep(1);
  return { cohort, counted: measured.length };
};
