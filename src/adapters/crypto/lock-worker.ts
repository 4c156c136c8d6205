import type { Result } from '../../engine/index.ts';
import type { BackupProblem } from '../../ports/backup-files.ts';
import { lockBytes, unlockBytes } from './lock-bytes.ts';

export type LockOrder = { readonly kind: 'lock' | 'unlock'; readonly bytes: Uint8Array<ArrayBuffer>; readonly password: string };
export type LockNews = Result<Uint8Array<ArrayBuffer>, BackupProblem>;

/** The worker's own scope, as far as it is used: TypeScript's DOM library types `self` as a window. */
const scope = self as unknown as { postMessage: (news: LockNews) => void };

const work = async ({ kind, bytes, password }: LockOrder): Promise<LockNews> =>
  kind === 'lock' ? { ok: true, value: await lockBytes(bytes, password) } : unlockBytes(bytes, password);

const failed = (error: unknown): LockNews => ({
  ok: false,
  error: { code: 'failed', detail: error instanceof Error ? error.message : String(error) },
});

self.addEventListener('message', ({ data }: MessageEvent<LockOrder>) => {
  work(data).then(scope.postMessage.bind(scope), (error) => scope.postMessage(failed(error)));
});
