import type { Drawn, Progress, RenderedDocument, ReportRequest } from '../../ports/report-renderer.ts';
import { layOutReport, renderReport } from './render-report.ts';
import type { FontBytes } from './typesetting/paper.ts';
import { createRecordedPaper } from './typesetting/recorded-paper.ts';

export type DrawnPages = readonly (readonly Drawn[])[];

export type WorkerOrder = { readonly kind: 'file' | 'preview'; readonly request: ReportRequest; readonly fonts: FontBytes };
export type WorkerNews =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'file'; readonly document: RenderedDocument }
  | { readonly kind: 'preview'; readonly pages: DrawnPages }
  | { readonly kind: 'failed'; readonly message: string };

/** The worker's own scope, as far as it is used: TypeScript's DOM library types `self` as a window. */
const scope = self as unknown as { postMessage: (news: WorkerNews, transfer: Transferable[]) => void };

const tell = (news: WorkerNews, transfer: Transferable[] = []): void => scope.postMessage(news, transfer);

const tellStep = (stage: Progress['stage'], done: number): void => tell({ kind: 'progress', progress: { stage, done } });

const fulfil = ({ kind, request, fonts }: WorkerOrder): void => {
  if (kind === 'preview') tell({ kind, pages: layOutReport(request, () => createRecordedPaper(fonts), tellStep).pages() });
  else {
    const document = renderReport(request, fonts, tellStep);
    tell({ kind, document }, [document.bytes.buffer]);
  }
};

self.addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  try {
    fulfil(data);
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
