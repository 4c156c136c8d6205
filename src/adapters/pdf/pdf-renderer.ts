import type { InterviewPrinter, InterviewRequest } from '../../ports/interview-sheets.ts';
import type { RenderedDocument, RenderWatch, ReportRenderer, ReportRequest } from '../../ports/report-renderer.ts';
import { loadCoverage } from './font-files.ts';
import { unprintableIn } from './printed-text.ts';
import { fontsFor, runIn } from './report-work.ts';
import type { WorkerOrder } from './report-worker.ts';
import ReportWorker from './report-worker.ts?worker';
import type { FontBytes } from './typesetting/paper.ts';

type Printed = Exclude<WorkerOrder, { readonly kind: 'preview' }>;

/** One worker a document: cancelling ends it, whatever it is doing. */
const printWith = async (
  request: Printed['request'],
  orderWith: (fonts: FontBytes) => Printed,
  watch: RenderWatch,
): Promise<RenderedDocument> => {
  watch.onProgress({ stage: 'fonts', done: 0 });
  const fonts = await fontsFor(request, watch.signal);
  watch.onProgress({ stage: 'fonts', done: 1 });
  const worker = new ReportWorker();
  try {
    return (await runIn(worker, orderWith(fonts), watch)).document;
  } finally {
    worker.terminate();
  }
};

/** ReportRenderer that makes a PDF in a Web Worker. */
export const createPdfRenderer = (): ReportRenderer => ({
  missingCharacters: async (request) => unprintableIn(request, await loadCoverage()),
  render: (request: ReportRequest, watch) => printWith(request, (fonts) => ({ kind: 'file', request, fonts }), watch),
});

/** InterviewPrinter by the same worker. */
export const createInterviewPrinter = (): InterviewPrinter => ({
  missingCharacters: async (request) => unprintableIn(request, await loadCoverage()),
  print: (request: InterviewRequest, watch) => printWith(request, (fonts) => ({ kind: 'interview', request, fonts }), watch),
});
