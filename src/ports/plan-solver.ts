import type { Plan, PlanInput, PlanPath } from '../engine/index.ts';

/** All a path is worked out from, as plain data. */
export type PlanRequest = Omit<PlanInput, 'isOpen'> & Pick<Plan, 'without'>;

/** How far the search is, 0–1. */
export type PlanWatch = { readonly onProgress: (done: number) => void; readonly signal: AbortSignal };

/** Finds the cheapest path to a target. Rejects with an AbortError when cancelled; other rejections are broken invariants. */
export type PlanSolver = { readonly solve: (request: PlanRequest, watch: PlanWatch) => Promise<PlanPath> };
