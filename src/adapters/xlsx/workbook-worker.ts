import type { Progress, RenderedDocument, ReportRequest } from '../../ports/report-renderer.ts';
import { writeWorkbook } from './workbook-writer.ts';

export type WorkbookNews =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'finished'; readonly document: RenderedDocument }
  | { readonly kind: 'failed'; readonly message: string };

/** The worker's own scope, as far as it is used: TypeScript's DOM library types `self` as a window. */
const scope = self as unknown as { postMessage: (news: WorkbookNews, transfer?: Transferable[]) => void };

self.addEventListener('message', async ({ data }: MessageEvent<ReportRequest>) => {
  try {
    const bytes = await writeWorkbook(data, (stage, done) => scope.postMessage({ kind: 'progress', progress: { stage, done } }));
    scope.postMessage({ kind: 'finished', document: { bytes, pages: null } }, [bytes.buffer]);
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
