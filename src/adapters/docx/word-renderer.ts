import type { DocumentRenderer, RenderedDocument, RenderWatch } from '../../ports/report-renderer.ts';
import type { WordDocument } from './document.ts';
import type { WorkerNews } from './word-worker.ts';
import WordWorker from './word-worker.ts?worker';

const aborted = (): DOMException => new DOMException('cancelled', 'AbortError');

/** One worker a document: cancelling ends it, whatever it is doing. */
const runWorker = (document: WordDocument, signal: AbortSignal): Promise<RenderedDocument> =>
  new Promise((resolve, reject) => {
    const worker = new WordWorker();
    const settle = (finish: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      finish();
    };
    const cancel = () => settle(() => reject(aborted()));
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', (event) => settle(() => reject(new Error(event.message))));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerNews>) => {
      if (data.kind === 'finished') settle(() => resolve({ bytes: data.bytes, pages: null }));
      else settle(() => reject(new Error(data.message)));
    });
    worker.postMessage(document);
  });

/**
 * DocumentRenderer that makes a Word file. What stands in it is laid out here as plain data, which takes about a tenth of a second; the worker
 * holds the library that writes it down, and neither engine nor words a second time. How many pages it has only Word knows.
 */
export const createWordRenderer = (): DocumentRenderer => ({
  render: async (request, { onProgress, signal }: RenderWatch) => {
    if (signal.aborted) throw aborted();
    onProgress({ stage: 'pages', done: 0 });
    const { layOutReport } = await import('./layout/report.ts');
    if (signal.aborted) throw aborted();
    const document = layOutReport(request);
    onProgress({ stage: 'pages', done: 1 });
    onProgress({ stage: 'file', done: 0 });
    const rendered = await runWorker(document, signal);
    onProgress({ stage: 'file', done: 1 });
    return rendered;
  },
});
