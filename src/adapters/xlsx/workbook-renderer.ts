import type { DocumentRenderer, RenderedDocument, RenderWatch, ReportRequest } from '../../ports/report-renderer.ts';
import { workbookOf } from './workbook-sheets.ts';
import type { WorkbookNews } from './workbook-worker.ts';
import WorkbookWorker from './workbook-worker.ts?worker';
import type { WorkbookOrder } from './workbook-writer.ts';

const aborted = (): DOMException => new DOMException('cancelled', 'AbortError');

/** One worker a document: cancelling ends it, whatever it is doing. */
const runWorker = (order: WorkbookOrder, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> =>
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
      if (data.kind === 'finished') settle(() => resolve(data.bytes));
      else settle(() => reject(new Error(data.message)));
    });
    worker.postMessage(order);
  });

const letOthersWork = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * The words are put together here, sheet by sheet, with what the page has loaded anyway; the file is written in the worker, which
 * so needs neither engine nor translations.
 */
const render = async (request: ReportRequest, { onProgress, signal }: RenderWatch): Promise<RenderedDocument> => {
  const goOn = async (done: number): Promise<void> => {
    if (signal.aborted) throw aborted();
    onProgress({ stage: 'pages', done });
    await letOthersWork();
  };
  await goOn(0);
  const order = await workbookOf(request, goOn);
  if (signal.aborted) throw aborted();
  onProgress({ stage: 'file', done: 0 });
  const bytes = await runWorker(order, signal);
  onProgress({ stage: 'file', done: 1 });
  return { bytes, pages: null };
};

/** DocumentRenderer that makes a workbook (.xlsx). */
export const createWorkbookRenderer = (): DocumentRenderer => ({ render });
