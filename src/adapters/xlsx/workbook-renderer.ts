import type { DocumentRenderer, RenderedDocument, RenderWatch, ReportRequest } from '../../ports/report-renderer.ts';
import type { WorkbookNews } from './workbook-worker.ts';
import WorkbookWorker from './workbook-worker.ts?worker';

const aborted = (): DOMException => new DOMException('cancelled', 'AbortError');

/** One worker a document: cancelling ends it, whatever it is doing. */
const runWorker = (request: ReportRequest, { onProgress, signal }: RenderWatch): Promise<RenderedDocument> =>
  new Promise((resolve, reject) => {
    const worker = new WorkbookWorker();
    const settle = (finish: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      finish();
    };
    const cancel = () => settle(() => reject(aborted()));
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', (event) => settle(() => reject(new Error(event.message))));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkbookNews>) => {
      if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'finished') settle(() => resolve(data.document));
      else settle(() => reject(new Error(data.message)));
    });
    worker.postMessage(request);
  });

const render = async (request: ReportRequest, watch: RenderWatch): Promise<RenderedDocument> => {
  if (watch.signal.aborted) throw aborted();
  watch.onProgress({ stage: 'pages', done: 0 });
  return runWorker(request, watch);
};

/** DocumentRenderer that makes a workbook (.xlsx) in a Web Worker. */
export const createWorkbookRenderer = (): DocumentRenderer => ({ render });
