import type { InterviewRequest } from '../../ports/interview-sheets.ts';
import type { Drawn, Progress, RenderedDocument, ReportRequest } from '../../ports/report-renderer.ts';
import { renderInterview } from './render-interview.ts';
import { layOutReport, renderReport } from './render-report.ts';
import type { FontBytes } from './typesetting/paper.ts';
import { createRecordedPaper } from './typesetting/recorded-paper.ts';

export type DrawnPages = readonly (readonly Drawn[])[];

export type WorkerOrder =
  | { readonly kind: 'file'; readonly request: ReportRequest; readonly fonts: FontBytes }
  | { readonly kind: 'preview'; readonly request: ReportRequest; readonly fonts: FontBytes }
  | { readonly kind: 'interview'; readonly request: InterviewRequest; readonly fonts: FontBytes };
export type WorkerNews =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'file'; readonly document: RenderedDocument }
  | { readonly kind: 'interview'; readonly document: RenderedDocument }
  | { readonly kind: 'preview'; readonly pages: DrawnPages }
  | { readonly kind: 'failed'; readonly message: string };

/** The worker's own scope, as far as it is used: TypeScript's DOM library types `self` as a window. */
const scope = self as unknown as { postMessage: (news: WorkerNews, transfer: Transferable[]) => void };

const tell = (news: WorkerNews, transfer: Transferable[] = []): void => scope.postMessage(news, transfer);

const tellStep = (stage: Progress['stage'], done: number): void => tell({ kind: 'progress', progress: { stage, done } });

/** One worker for all that is printed: it carries the layout and the PDF library. */
const print = (order: Exclude<WorkerOrder, { readonly kind: 'preview' }>): RenderedDocument =>
  order.kind === 'interview' ? renderInterview(order.request, order.fonts, tellStep) : renderReport(order.request, order.fonts, tellStep);

const fulfil = (order: WorkerOrder): void => {
  const { kind, fonts } = order;
  if (kind === 'preview') {
    tell({ kind, pages: layOutReport(order.request, () => createRecordedPaper(fonts), tellStep).pages() });
  } else {
    const document = print(order);
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
