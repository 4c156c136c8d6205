import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { EnterpriseId } from '../engine/index.ts';
import type { StoredEnterprise } from '../ports/assessment-store.ts';
import { Loading } from '../ui/loading.tsx';
import { createAutosaver, isKept, type SaveState } from './autosave.ts';
import { ErrorNotice } from './notices.tsx';
import { alreadyRead, forgetReading, loadOrJoin } from './read-ahead.ts';
import { rescue } from './rescue.ts';
import { useServices } from './services.ts';
import { type Session, sessionOf } from './session.ts';
import { beginWork, type Work, type WorkAction, workReducer } from './undo.ts';

type Workspace = {
  readonly session: Session;
  /** With what can be undone. */
  readonly work: Work;
  /** The change is on its way to the device when this returns; within a transition, screens may follow later. */
  readonly dispatch: (action: WorkAction) => void;
  readonly retry: (overwrite: boolean) => void;
  readonly reload: () => void;
};

const WorkspaceContext = createContext<Workspace | null>(null);

/** Apart from the rest: it changes twice with every answer, and concerns a line at the top only. */
const SaveStateContext = createContext<SaveState>({ kind: 'saved' });

export const useSaveState = (): SaveState => useContext(SaveStateContext);

export const useWorkspace = (): Workspace => {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('no workspace above this component');
  return workspace;
};

/** Warns before the page is left with changes that only memory holds. */
export const useLeaveWarning = (active: boolean): void => {
  useEffect(() => {
    if (!active) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [active]);
};

const useAutosaver = (stored: StoredEnterprise) => {
  const { store } = useServices();
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved' });
  /** What is still being written when the enterprise is left is written to its end; nobody is told of it. */
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const [autosaver] = useState(() =>
    createAutosaver(store, stored, (state) => {
      if (isHere.current) setSaveState(state);
    }),
  );
  return { autosaver, saveState };
};

type OpenProps = { readonly stored: StoredEnterprise; readonly onReload: () => void; readonly children: ReactNode };

/**
 * Holds the answers in one reducer, outside of what is drawn: a change is held for a rescue and on its way to the store before any
 * screen shows it, so that neither a slow screen nor one that throws on it loses it.
 */
const OpenWorkspace = ({ stored, onReload, children }: OpenProps) => {
  const { news, clock } = useServices();
  const queries = useQueryClient();
  const [work, setWork] = useState(() => beginWork(sessionOf(stored)));
  const { session } = work;
  const newest = useRef(work);
  const { autosaver, saveState } = useAutosaver(stored);
  const dispatch = useCallback(
    (action: WorkAction) => {
      newest.current = workReducer(newest.current, action);
      const { session: changed } = newest.current;
      rescue.hold({ ...changed, savedAt: clock.now() });
      autosaver.submit(changed);
      setWork(newest.current);
    },
    [clock, autosaver],
  );
  useEffect(() => rescue.hold({ ...newest.current.session, savedAt: clock.now() }), [clock]);
  useEffect(
    () => () => {
      rescue.release();
      void queries.invalidateQueries({ queryKey: ['enterprises'] });
    },
    [queries],
  );
  const { id } = session.enterprise;
  useEffect(() => {
    const look = async () => {
      const arrival = await autosaver.look();
      if (arrival) dispatch({ kind: 'arrive', arrival });
    };
    return news.watch((changed) => {
      if (changed === null || changed === id) void look();
    });
  }, [news, id, dispatch, autosaver]);
  useLeaveWarning(!isKept(saveState));
  const workspace = useMemo(
    () => ({
      session,
      work,
      dispatch,
      retry: (overwrite: boolean) => void autosaver.retry(overwrite),
      reload: onReload,
    }),
    [session, work, dispatch, onReload, autosaver],
  );
  return (
    <WorkspaceContext value={workspace}>
      <SaveStateContext value={saveState}>{children}</SaveStateContext>
    </WorkspaceContext>
  );
};

/** Loads an enterprise from the device and opens it for work; of another id, mounted anew. */
export const WorkspaceProvider = ({ id, children }: { readonly id: EnterpriseId; readonly children: ReactNode }) => {
  const { store } = useServices();
  const [ahead, setAhead] = useState(() => alreadyRead(store, id));
  const { data, refetch, dataUpdatedAt } = useQuery({
    enabled: ahead === null,
    queryKey: ['enterprise', id],
    queryFn: () => loadOrJoin(store, id),
    gcTime: 0,
    staleTime: 0,
  });
  /** What was read ahead gives way to what is read then. */
  const reload = useCallback(() => {
    void refetch().then(() => setAhead(null));
  }, [refetch]);
  const loaded = ahead ?? data;
  const hasLoaded = loaded !== undefined;
  useEffect(() => {
    if (hasLoaded) forgetReading(store);
  }, [hasLoaded, store]);
  if (!loaded) return <Loading />;
  if (!loaded.ok) return <ErrorNotice problem={loaded.error} onRetry={reload} />;
  return (
    <OpenWorkspace key={`${id} ${ahead ? 0 : dataUpdatedAt}`} stored={loaded.value} onReload={reload}>
      {children}
    </OpenWorkspace>
  );
};
