import { type EnterpriseId, readEnterpriseId } from '../../engine/index.ts';
import type { StoreNews } from '../../ports/store-news.ts';

/** null where the browser has none, or refuses it to this page. */
const openChannel = (name: string): BroadcastChannel | null => {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
};

/**
 * StoreNews over a BroadcastChannel. A page that comes back to the front looks at everything all the same:
 * it may have been put to sleep meanwhile, and some browsers keep pages opened from the disk apart from each other.
 */
export const createWindowNews = (name = 'rongchi'): StoreNews => {
  const listeners = new Set<(enterprise: EnterpriseId | null) => void>();
  const hear = (enterprise: EnterpriseId | null): void => {
    for (const listener of listeners) listener(enterprise);
  };
  const channel = openChannel(name);
  channel?.addEventListener('message', ({ data }) => {
    const told = readEnterpriseId(data);
    if (told !== null || data === null) hear(told);
  });
  window.addEventListener('focus', () => hear(null));
  window.addEventListener('pageshow', ({ persisted }) => persisted && hear(null));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && hear(null));
  return {
    tell: (enterprise) => channel?.postMessage(enterprise),
    watch: (onNews) => {
      listeners.add(onNews);
      return () => listeners.delete(onNews);
    },
  };
};
