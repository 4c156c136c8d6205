import type { WordDocument } from './document.ts';
import { writeDocument } from './writing/write-document.ts';

export type WorkerNews =
  | { readonly kind: 'finished'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string };

/** The worker's own scope, as far as it is used: TypeScript's DOM library types `self` as a window. */
const scope = self as unknown as { postMessage: (news: WorkerNews, transfer?: Transferable[]) => void };

self.addEventListener('message', async ({ data }: MessageEvent<WordDocument>) => {
  try {
    const bytes = await writeDocument(data);
    scope.postMessage({ kind: 'finished', bytes }, [bytes.buffer]);
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});
