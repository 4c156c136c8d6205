import type { InterviewRequest } from '../../ports/interview-sheets.ts';
import type { Progress, RenderedDocument, ReportRequest } from '../../ports/report-renderer.ts';
import { renderInterview } from './render-interview.ts';
import { type RenderStep, renderReport } from './render-report.ts';
import type { FontBytes } from './typesetting/paper.ts';

export type WorkerOrder = { readonly fonts: FontBytes } & (
  | { readonly kind: 'report'; readonly request: ReportRequest }
  | { readonly kind: 'interview'; readonly request: InterviewRequest }
);
export type WorkerNews =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'finished'; readonly document: RenderedDocument }
  | { readonly kind: 'failed'; readonly message: string };

/** The worker's own scope, as far as it is used: TypeScript's DOM library types `self` as a window. */
const scope = self as unknown as { postMessage: (news: WorkerNews, transfer?: Transferable[]) => void };

/** One worker for all that is printed: it carries the layout and the PDF library. */
const render = (order: WorkerOrder, onStep: (step: RenderStep, done: number) => void): RenderedDocument =>
  order.kind === 'report' ? renderReport(order.request, order.fonts, onStep) : renderInterview(order.request, order.fonts, onStep);

self.addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  try {
    const document = render(data, (stage, done) => scope.postMessage({ kind: 'progress', progress: { stage, done } }));
    scope.postMessage({ kind: 'finished', document }, [document.bytes.buffer]);
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
