import type { FindAnswer, FindRequest } from './code-worker.ts';
import CodeWorker from './code-worker.ts?worker';
import type { FindOptions, Pixels } from './find-code.ts';

export type Find = (pixels: Pixels, options: FindOptions) => Promise<string | null>;

/** Looking through a picture takes up to half a second, which the page must not feel. A worker that fails finds nothing. */
export const startFinding = (): { readonly find: Find; readonly stop: () => void } => {
  const worker = new CodeWorker();
  const waiting = new Map<number, (text: string | null) => void>();
  let last = 0;
  const settle = (id: number, text: string | null) => {
    waiting.get(id)?.(text);
    waiting.delete(id);
  };
  const giveUp = () => {
    for (const id of [...waiting.keys()]) settle(id, null);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FindAnswer>) => settle(data.id, data.text));
  worker.addEventListener('error', giveUp);
  const find: Find = (pixels, options) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage({ id: last, pixels, options } satisfies FindRequest, [pixels.data.buffer as ArrayBuffer]);
    });
  const stop = () => {
    worker.terminate();
    giveUp();
  };
  return { find, stop };
};
