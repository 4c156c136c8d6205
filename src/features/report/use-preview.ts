import { startTransition, useEffect, useReducer, useRef, useState } from 'react';
import type { Preview } from '../../ports/report-renderer.ts';

export type Ask = (signal: AbortSignal) => Promise<Preview>;

/** `preview`: the last pages there were, which stay until there are new ones. */
export type PreviewState = {
  readonly preview: Preview | null;
  readonly isUpdating: boolean;
  readonly hasFailed: boolean;
};

/** Milliseconds without a further change before pages are laid out anew. */
const afterChange = 300;

/** Pages for what `ask` asks for; another `ask` drops the one under way. The first, and a retry, do not wait. */
export const usePreview = (ask: Ask): PreviewState & { readonly retry: () => void } => {
  const [state, set] = useState<PreviewState>({ preview: null, isUpdating: true, hasFailed: false });
  const [attempt, retry] = useReducer((attempts: number) => attempts + 1, 0);
  const lastAttempt = useRef(-1);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (told: Partial<PreviewState>) => {
      if (!signal.aborted) startTransition(() => set((before) => ({ ...before, ...told })));
    };
    const run = () =>
      ask(signal).then(
        (preview) => tell({ preview, isUpdating: false }),
        () => tell({ isUpdating: false, hasFailed: true }),
      );
    set((before) => ({ ...before, isUpdating: true, hasFailed: false }));
    const timer = setTimeout(() => void run(), lastAttempt.current === attempt ? afterChange : 0);
    lastAttempt.current = attempt;
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [ask, attempt]);
  return { ...state, retry };
};
