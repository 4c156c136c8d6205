import type { BuiltCohort, CohortBuilder, CohortRequest, CohortWatch } from '../../ports/cohort-builder.ts';
import type { WorkerNews } from './cohort-worker.ts';
import CohortWorker from './cohort-worker.ts?worker';

const aborted = (): DOMException => new DOMException('cancelled', 'AbortError');

/** One worker a cohort: cancelling ends it, whatever it is doing. */
const build = (request: CohortRequest, { onProgress, signal }: CohortWatch): Promise<BuiltCohort> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(aborted());
    const worker = new CohortWorker();
    const settle = (finish: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      finish();
    };
    const cancel = () => settle(() => reject(aborted()));
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', (event) => settle(() => reject(new Error(event.message))));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerNews>) => {
      if (data.kind === 'progress') onProgress(data.done);
      else if (data.kind === 'finished') settle(() => resolve(data.built));
      else settle(() => reject(new Error(data.message)));
    });
    worker.postMessage(request);
  });

/** CohortBuilder that works in a Web Worker. */
export const createCohortBuilder = (): CohortBuilder => ({ build });
