import { useCallback, useEffect, useRef, useState } from 'react';
import type { Plan, PlanPath, TagId, Target } from '../../engine/index.ts';
import type { PlanRequest, PlanSolver } from '../../ports/plan-solver.ts';

/** What the same target costs without one more thing. */
export type Alternative = { readonly tag: TagId; readonly path: PlanPath };

export type Search =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching'; readonly done: number }
  | {
      readonly kind: 'found';
      readonly path: PlanPath;
      readonly target: Target;
      readonly without: Plan['without'];
      readonly alternatives: readonly Alternative[];
      /** Alternatives are still being worked out. */
      readonly isLooking: boolean;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

export type Asked = Pick<PlanRequest, 'target' | 'without'>;

/** Tags of the steps a path takes, in the order of the steps. */
const tagsOn = (path: PlanPath): readonly TagId[] =>
  path.kind === 'path' ? [...new Set(path.steps.flatMap(({ what }) => (what.kind === 'action' ? what.action.tags : [])))] : [];

const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Searches the cheapest path, and after it what each thing it needs to buy would cost to do without. */
export const usePathSearch = (solver: PlanSolver, world: Omit<PlanRequest, 'target' | 'without'>) => {
  const [search, setSearch] = useState<Search>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const cancel = useCallback(() => running.current?.abort(), []);
  const start = async (asked: Asked): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const solve = (without: Plan['without'], onProgress: (done: number) => void) =>
      solver.solve({ ...world, target: asked.target, without }, { signal, onProgress });
    const isCurrent = () => running.current === controller;
    const show = (state: Search) => (isCurrent() ? setSearch(state) : undefined);
    show({ kind: 'searching', done: 0 });
    try {
      const path = await solve(asked.without, (done) => show({ kind: 'searching', done }));
      const alternatives: Alternative[] = [];
      const found = (isLooking: boolean): Search => ({ kind: 'found', path, ...asked, alternatives: [...alternatives], isLooking });
      const tags = tagsOn(path);
      show(found(tags.length > 0));
      for (const tag of tags) {
        const without = { ...asked.without, tags: [...asked.without.tags, tag] };
        alternatives.push({ tag, path: await solve(without, () => undefined) });
        show(found(alternatives.length < tags.length));
      }
    } catch (error) {
      // Cancelled while alternatives were looked for: the path itself stands.
      if (isCancelled(error)) setSearch((now) => (now.kind === 'searching' && isCurrent() ? { kind: 'cancelled' } : now));
      else show({ kind: 'failed' });
    }
  };
  return { search, start, cancel, clear: () => setSearch({ kind: 'idle' }) };
};
