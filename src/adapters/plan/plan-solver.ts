import type { PlanPath } from '../../engine/index.ts';
import type { PlanRequest, PlanSolver, PlanWatch } from '../../ports/plan-solver.ts';
import type { PlanNews } from './plan-worker.ts';
import PlanWorker from './plan-worker.ts?worker';

/** One worker a search: cancelling ends it, whatever it is doing. */
const solve = (request: PlanRequest, { onProgress, signal }: PlanWatch): Promise<PlanPath> =>
  new Promise((resolve, reject) => {
    const worker = new PlanWorker();
    const settle = (finish: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      finish();
    };
    const cancel = () => settle(() => reject(new DOMException('cancelled', 'AbortError')));
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', (event) => settle(() => reject(new Error(event.message))));
    worker.addEventListener('message', ({ data }: MessageEvent<PlanNews>) => {
      if (data.kind === 'progress') onProgress(data.done);
      else if (data.kind === 'finished') settle(() => resolve(data.path));
      else settle(() => reject(new Error(data.message)));
    });
    worker.postMessage(request);
  });

/** PlanSolver in a Web Worker: the page stays usable however long the search takes. */
export const createPlanSolver = (): PlanSolver => ({ solve });
