import type { RenderedDocument, RenderWatch, ReportRenderer, ReportRequest } from '../../ports/report-renderer.ts';
import { loadCoverage } from './font-files.ts';
import { unprintableIn } from './printed-text.ts';
import { fontsFor, runIn } from './report-work.ts';
import ReportWorker from './report-worker.ts?worker';

/** One worker a document: cancelling ends it, whatever it is doing. */
const render = async (request: ReportRequest, watch: RenderWatch): Promise<RenderedDocument> => {
  watch.onProgress({ stage: 'fonts', done: 0 });
  const fonts = await fontsFor(request, watch.signal);
  watch.onProgress({ stage: 'fonts', done: 1 });
  const worker = new ReportWorker();
  try {
    return (await runIn(worker, { kind: 'file', request, fonts }, watch)).document;
  } finally {
    worker.terminate();
  }
};

/** ReportRenderer that makes a PDF in a Web Worker. */
export const createPdfRenderer = (): ReportRenderer => ({
  missingCharacters: async (request) => unprintableIn(request, await loadCoverage()),
  render,
});
