import type { Progress, RenderedDocument, ReportRequest } from '../../ports/report-renderer.ts';
import { renderReport } from './render-report.ts';
import type { FontBytes } from './typesetting/paper.ts';

export type WorkerOrder = { readonly request: ReportRequest; readonly fonts: FontBytes };
export type WorkerNews =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'finished'; readonly document: RenderedDocument }
  | { readonly kind: 'failed'; readonly message: string };

/** The worker's own scope, as far as it is used: TypeScript's DOM library types `self` as a window. */
const scope = self as unknown as { postMessage: (news: WorkerNews, transfer?: Transferable[]) => void };

self.addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  try {
    const document = renderReport(data.request, data.fonts, (stage, done) =>
      scope.postMessage({ kind: 'progress', progress: { stage, done } }),
    );
    scope.postMessage({ kind: 'finished', document }, [document.bytes.buffer]);
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
