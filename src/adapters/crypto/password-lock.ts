import type { PasswordLock } from '../../ports/backup-files.ts';
import { isLocked } from './lock-mark.ts';
import type { LockNews, LockOrder } from './lock-worker.ts';
import LockWorker from './lock-worker.ts?worker';

/** One worker an order: stretching a password takes half a second and 64 MB, which go with it. */
const run = (order: LockOrder): Promise<LockNews> =>
  new Promise((resolve) => {
    const worker = new LockWorker();
    const settle = (news: LockNews) => {
      worker.terminate();
      resolve(news);
    };
    worker.addEventListener('error', (event) => settle({ ok: false, error: { code: 'failed', detail: event.message } }));
    worker.addEventListener('message', ({ data }: MessageEvent<LockNews>) => settle(data));
    worker.postMessage(order);
  });

/** PasswordLock: AES-256-GCM under a key stretched by Argon2id. */
export const createPasswordLock = (): PasswordLock => ({
  isLocked,
  lock: (bytes, password) => run({ kind: 'lock', bytes, password }),
  unlock: (bytes, password) => run({ kind: 'unlock', bytes, password }),
});
