import type { BuiltCohort, CohortRequest } from '../../ports/cohort-builder.ts';
import { buildInSteps } from './build-in-steps.ts';

export type WorkerNews =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'finished'; readonly built: BuiltCohort }
  | { readonly kind: 'failed'; readonly message: string };

/** The worker's own scope, as far as it is used: TypeScript's DOM library types `self` as a window. */
const scope = self as unknown as { postMessage: (news: WorkerNews) => void };

self.addEventListener('message', ({ data }: MessageEvent<CohortRequest>) => {
  try {
    const built = buildInSteps(data, (done) => scope.postMessage({ kind: 'progress', done }));
    scope.postMessage({ kind: 'finished', built });
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
