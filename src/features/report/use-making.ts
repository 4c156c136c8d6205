import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Progress, RenderedDocument, RenderWatch, ReportRequest } from '../../ports/report-renderer.ts';

export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'missing'; readonly characters: readonly string[] }
  | { readonly kind: 'making'; readonly progress: Progress }
  | { readonly kind: 'ready'; readonly document: RenderedDocument }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

/** How one kind of document is made. `missingCharacters`: those it cannot show. */
export type Recipe = {
  readonly request: () => Promise<ReportRequest>;
  readonly missingCharacters: (request: ReportRequest) => Promise<readonly string[]>;
  readonly render: (request: ReportRequest, watch: RenderWatch) => Promise<RenderedDocument>;
};

/** One document in the making; another recipe drops it. */
export const useMaking = (recipe: Recipe) => {
  const [making, set] = useReducer((_: Making, next: Making) => next, { kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const drop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    set({ kind: 'idle' });
  }, []);
  /** What was made by one recipe is not offered as the other's. */
  useEffect(() => (recipe ? drop : undefined), [recipe, drop]);
  const run = async (anyway: boolean): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    /** A run that was dropped has nothing more to say. */
    const tell = (next: Making) => (running.current === controller ? set(next) : undefined);
    tell({ kind: 'making', progress: { stage: 'fonts', done: 0 } });
    try {
      const request = await recipe.request();
      const characters = anyway ? [] : await recipe.missingCharacters(request);
      signal.throwIfAborted();
      if (characters.length > 0) return tell({ kind: 'missing', characters });
      const document = await recipe.render(request, { signal, onProgress: (progress) => tell({ kind: 'making', progress }) });
      tell({ kind: 'ready', document });
    } catch {
      tell({ kind: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { making, run, cancel: () => running.current?.abort() };
};
