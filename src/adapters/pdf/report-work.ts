import type { RenderWatch } from '../../ports/report-renderer.ts';
import { loadCoverage, loadFonts } from './font-files.ts';
import { hasRareCharacters, type Printable } from './printed-text.ts';
import type { WorkerNews, WorkerOrder } from './report-worker.ts';
import type { FontBytes } from './typesetting/paper.ts';

const cancelled = (): DOMException => new DOMException('cancelled', 'AbortError');

const throwIfAborted = ({ aborted }: AbortSignal): void => {
  if (aborted) throw cancelled();
};

/** The fonts a request needs. Rejects with an AbortError where it is cancelled meanwhile. */
export const fontsFor = async (request: Printable, signal: AbortSignal): Promise<FontBytes> => {
  throwIfAborted(signal);
  const fonts = await loadFonts(hasRareCharacters(request, await loadCoverage()));
  throwIfAborted(signal);
  return fonts;
};

type Kind = WorkerOrder['kind'];
type Outcome<Wanted extends Kind> = Extract<WorkerNews, { readonly kind: Wanted }>;

const isOutcome = <Wanted extends Kind>(news: WorkerNews, kind: Wanted): news is Outcome<Wanted> => news.kind === kind;

/** What a worker makes of an order. Rejects when it fails or is cancelled: it is then of no more use, and busy perhaps. */
export const runIn = <Wanted extends Kind>(
  worker: Worker,
  order: WorkerOrder & { readonly kind: Wanted },
  { onProgress, signal }: RenderWatch,
): Promise<Outcome<Wanted>> => {
  const listening = new AbortController();
  const whileRunning = { signal: listening.signal };
  return new Promise<Outcome<Wanted>>((resolve, reject) => {
    const hear = ({ data }: MessageEvent<WorkerNews>): void => {
      if (data.kind === 'progress') onProgress(data.progress);
      else if (isOutcome(data, order.kind)) resolve(data);
      else reject(new Error(data.kind === 'failed' ? data.message : `the worker made a ${data.kind}`));
    };
    signal.addEventListener('abort', () => reject(cancelled()), whileRunning);
    worker.addEventListener('error', (event) => reject(new Error(event.message)), whileRunning);
    worker.addEventListener('message', hear, whileRunning);
    worker.postMessage(order);
  }).finally(() => listening.abort());
};
