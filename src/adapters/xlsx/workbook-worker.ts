import { type WorkbookOrder, writeWorkbook } from './workbook-writer.ts';

export type WorkbookNews =
  | { readonly kind: 'finished'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string };

/** The worker's own scope, as far as it is used: TypeScript's DOM library types `self` as a window. */
const scope = self as unknown as { postMessage: (news: WorkbookNews, transfer?: Transferable[]) => void };

const failed = (error: unknown): WorkbookNews => ({
  kind: 'failed',
  message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
});

self.addEventListener('message', ({ data }: MessageEvent<WorkbookOrder>) => {
  writeWorkbook(data).then(
    (bytes) => scope.postMessage({ kind: 'finished', bytes }, [bytes.buffer]),
    (error) => scope.postMessage(failed(error)),
  );
});
