import type { Cohort, CohortEntry } from '../engine/index.ts';

/** Assessments to sum up: of real enterprises, or of made-up ones. */
export type CohortRequest = { readonly entries: readonly CohortEntry[]; readonly kind: Cohort['kind'] };

/** `counted`: assessments a level could be decided for; the rest stand for nobody. */
export type BuiltCohort = { readonly cohort: Cohort; readonly counted: number };

export type CohortWatch = { readonly onProgress: (done: number) => void; readonly signal: AbortSignal };

/** Sums assessments up, off the page's own thread. Rejects with an AbortError when cancelled; other rejections are broken invariants. */
export type CohortBuilder = { readonly build: (request: CohortRequest, watch: CohortWatch) => Promise<BuiltCohort> };
