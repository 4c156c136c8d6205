import type { InterviewPrinter } from '../../ports/interview-sheets.ts';
import type { RenderedDocument, RenderWatch, ReportRenderer } from '../../ports/report-renderer.ts';
import { loadCoverage, loadFonts } from './font-files.ts';
import type { WorkerNews, WorkerOrder } from './report-worker.ts';
import ReportWorker from './report-worker.ts?worker';
import { missingCharacters, needsRareFont } from './typesetting/coverage.ts';

/** Every string of a request: what may be printed. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const aborted = (): DOMException => new DOMException('cancelled', 'AbortError');

/** One worker a document: cancelling ends it, whatever it is doing. */
const runWorker = (order: WorkerOrder, { onProgress, signal }: RenderWatch): Promise<RenderedDocument> =>
  new Promise((resolve, reject) => {
    const worker = new ReportWorker();
    const settle = (finish: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      finish();
    };
    const cancel = () => settle(() => reject(aborted()));
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', (event) => settle(() => reject(new Error(event.message))));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerNews>) => {
      if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'finished') settle(() => resolve(data.document));
      else settle(() => reject(new Error(data.message)));
    });
    worker.postMessage(order);
  });

type WithoutFonts<T> = T extends unknown ? Omit<T, 'fonts'> : never;

/** Loads the fonts the request needs, then has it drawn in a worker. */
const render = async (order: WithoutFonts<WorkerOrder>, watch: RenderWatch): Promise<RenderedDocument> => {
  watch.onProgress({ stage: 'fonts', done: 0 });
  const coverage = await loadCoverage();
  const fonts = await loadFonts(needsRareFont(stringsIn(order.request), coverage));
  if (watch.signal.aborted) throw aborted();
  watch.onProgress({ stage: 'fonts', done: 1 });
  return runWorker({ ...order, fonts }, watch);
};

const missingIn = async (request: WorkerOrder['request']): Promise<readonly string[]> =>
  missingCharacters(stringsIn(request), await loadCoverage());

/** ReportRenderer that makes a PDF in a Web Worker. */
export const createPdfRenderer = (): ReportRenderer => ({
  missingCharacters: missingIn,
  render: (request, watch) => render({ kind: 'report', request }, watch),
});

/** InterviewPrinter by the same worker. */
export const createInterviewPrinter = (): InterviewPrinter => ({
  missingCharacters: missingIn,
  print: (request, watch) => render({ kind: 'interview', request }, watch),
});
