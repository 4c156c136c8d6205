import { type AppUpdates, missingPart, type UpdateState } from '../../ports/app-updates.ts';

const hour = 3_600_000;

/** Milliseconds after the page was loaded. */
const afterFirst = 1500;

/** Where there is no service worker (a file on a stick, an insecure address, a server under development). */
export const noUpdates: AppUpdates = { state: () => 'online-only', watch: () => () => undefined, take: () => location.reload() };

type Board = Pick<AppUpdates, 'state' | 'watch'> & { readonly set: (state: UpdateState) => void };

const createBoard = (): Board => {
  const listeners = new Set<() => void>();
  let state: UpdateState = 'online-only';
  return {
    state: () => state,
    set: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    watch: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
};

/** A part of the page that cannot be fetched is gone for good only where the server answers: else the network is. */
const isServerThere = async (): Promise<boolean> => {
  try {
    return (await fetch('./', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
};

/** Looks for a newer version when one comes back to the page, at most once an hour. */
const lookNowAndThen = (look: () => void): void => {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Math.abs(Date.now() - last) < hour) return;
    last = Date.now();
    look();
  });
};

/**
 * Keeps the whole app on the device by the service worker the build writes (`sw.js`).
 * A newer version waits until `take` is called; where another window took it, this page is told and may load itself anew.
 */
export const createAppUpdates = (): AppUpdates => {
  if (import.meta.env.MODE === 'usb' || !import.meta.env.PROD) return noUpdates;
  if (!('serviceWorker' in navigator)) return noUpdates;
  const board = createBoard();
  let isTaking = false;
  let take = (): void => location.reload();
  const register = async (): Promise<void> => {
    const { Workbox } = await import('workbox-window');
    const worker = new Workbox('./sw.js', { scope: './' });
    // A page at its first visit has no worker over it and hears of no change of it: so this is listened to as well.
    worker.addEventListener('activated', ({ isUpdate, isExternal = false }) => {
      if (isTaking) location.reload();
      else board.set(isUpdate || isExternal ? 'replaced' : 'kept');
    });
    worker.addEventListener('waiting', () => board.set('waiting'));
    take = () => {
      if (board.state() !== 'waiting') return location.reload();
      isTaking = true;
      worker.messageSkipWaiting();
    };
    await worker.register();
    lookNowAndThen(() => void worker.update().catch(() => undefined));
  };
  const wasKept = navigator.serviceWorker.controller !== null;
  if (wasKept) board.set('kept');
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isTaking) location.reload();
    else if (wasKept) board.set('replaced');
  });
  for (const missing of ['vite:preloadError', missingPart])
    window.addEventListener(missing, () => {
      void isServerThere().then((isThere) => board.set(isThere ? 'replaced' : 'incomplete'));
    });
  // After everything the page itself needs: the first visit is not to wait for 12 MB, nor any for what looks after them.
  const begin = () => setTimeout(() => void register().catch(() => undefined), afterFirst);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
  return { state: board.state, watch: board.watch, take: () => take() };
};
