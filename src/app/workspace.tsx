import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { EnterpriseId } from '../engine/index.ts';
import type { StoredEnterprise } from '../ports/assessment-store.ts';
import { type Autosaver, createAutosaver, isKept, type SaveState } from './autosave.ts';
import { ErrorNotice, Loading } from './notices.tsx';
import { rescue } from './rescue.ts';
import { useServices } from './services.ts';
import { type Session, sessionOf } from './session.ts';
import { beginWork, type Work, type WorkAction, workReducer } from './undo.ts';

type Workspace = {
  readonly session: Session;
  /** With what can be undone. */
  readonly work: Work;
  readonly dispatch: (action: WorkAction) => void;
  readonly saveState: SaveState;
  readonly retry: (overwrite: boolean) => void;
  readonly reload: () => void;
};

const WorkspaceContext = createContext<Workspace | null>(null);

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

type OpenProps = { readonly stored: StoredEnterprise; readonly onReload: () => void; readonly children: ReactNode };

/** Holds the answers in one reducer and writes every change to the store at once. */
const OpenWorkspace = ({ stored, onReload, children }: OpenProps) => {
  const { store, news, clock } = useServices();
  const queries = useQueryClient();
  const [work, dispatch] = useReducer(workReducer, stored, (given) => beginWork(sessionOf(given)));
  const { session } = work;
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved' });
  const autosaver = useRef<Autosaver | null>(null);
  autosaver.current ??= createAutosaver(store, stored, setSaveState);
  /** While drawing, not only after it: an answer that makes a screen throw is never drawn to the end, and is to be saved all the same. */
  rescue.hold({ ...session, savedAt: clock.now() });
  useEffect(() => {
    rescue.hold({ ...session, savedAt: clock.now() });
    autosaver.current?.submit(session);
  }, [session, clock]);
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
      const arrival = await autosaver.current?.look();
      if (arrival) dispatch({ kind: 'arrive', arrival });
    };
    return news.watch((changed) => {
      if (changed === null || changed === id) void look();
    });
  }, [news, id]);
  useLeaveWarning(!isKept(saveState));
  const workspace = useMemo(
    () => ({
      session,
      work,
      dispatch,
      saveState,
      retry: (overwrite: boolean) => void autosaver.current?.retry(overwrite),
      reload: onReload,
    }),
    [session, work, saveState, onReload],
  );
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
};

/** Loads an enterprise from the device and opens it for work. */
export const WorkspaceProvider = ({ id, children }: { readonly id: EnterpriseId; readonly children: ReactNode }) => {
  const { store } = useServices();
  const { data, refetch, dataUpdatedAt } = useQuery({
    queryKey: ['enterprise', id],
    queryFn: () => store.load(id),
    gcTime: 0,
    staleTime: 0,
  });
  if (!data) return <Loading />;
  if (!data.ok) return <ErrorNotice problem={data.error} onRetry={() => void refetch()} />;
  return (
    <OpenWorkspace key={`${id} ${dataUpdatedAt}`} stored={data.value} onReload={() => void refetch()}>
      {children}
    </OpenWorkspace>
  );
};
