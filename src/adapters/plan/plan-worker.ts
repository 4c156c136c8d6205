import { cheapestPath, isDoable, type PlanPath } from '../../engine/index.ts';
import type { PlanRequest } from '../../ports/plan-solver.ts';

export type PlanNews =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'finished'; readonly path: PlanPath }
  | { readonly kind: 'failed'; readonly message: string };

/** The worker's own scope, as far as it is used: TypeScript's DOM library types `self` as a window. */
const scope = self as unknown as { postMessage: (news: PlanNews) => void };

self.addEventListener('message', ({ data }: MessageEvent<PlanRequest>) => {
  try {
    const path = cheapestPath({ ...data, isOpen: isDoable(data.without) }, (done) => scope.postMessage({ kind: 'progress', done }));
    scope.postMessage({ kind: 'finished', path });
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
