import type { Preview, ReportPreviewer, ReportRequest } from '../../ports/report-renderer.ts';
import { previewFamily, readyPreviewFonts } from './preview-fonts.ts';
import { fontsFor, runIn } from './report-work.ts';
import type { DrawnPages } from './report-worker.ts';
import ReportWorker from './report-worker.ts?worker';
import { type FontBytes, paperSize } from './typesetting/paper.ts';

type LayOut = (request: ReportRequest, fonts: FontBytes, signal: AbortSignal) => Promise<DrawnPages>;

/** How long a worker waits for a next request before it gives its memory back, in milliseconds. */
const patience = 60_000;

/** A worker that has laid pages out waits for the next request: its code is warm by then, and several times as fast. */
const createShelter = () => {
  let waiting: { readonly worker: Worker; readonly leave: ReturnType<typeof setTimeout> } | null = null;
  const take = (): Worker => {
    const worker = waiting?.worker ?? new ReportWorker();
    clearTimeout(waiting?.leave);
    waiting = null;
    return worker;
  };
  const keep = (worker: Worker): void => {
    if (waiting) worker.terminate();
    else waiting = { worker, leave: setTimeout(() => take().terminate(), patience) };
  };
  return { take, keep };
};

const createLayOut = (): LayOut => {
  const { take, keep } = createShelter();
  return async (request, fonts, signal) => {
    const worker = take();
    try {
      const { pages } = await runIn(worker, { kind: 'preview', request, fonts }, { signal, onProgress: () => undefined });
      keep(worker);
      return pages;
    } catch (error) {
      worker.terminate();
      throw error;
    }
  };
};

/** ReportPreviewer that lays pages out as the PDF does, with the same fonts, in a Web Worker. */
export const createPdfPreviewer = (): ReportPreviewer => {
  const layOut = createLayOut();
  const preview = async (request: ReportRequest, signal: AbortSignal): Promise<Preview> => {
    const fonts = await fontsFor(request, signal);
    const [pages] = await Promise.all([layOut(request, fonts, signal), readyPreviewFonts(fonts)]);
    return { ...paperSize, family: previewFamily, pages };
  };
  return { preview };
};
