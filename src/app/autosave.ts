import type { Assessment, Enterprise, Result } from '../engine/index.ts';
import type { AssessmentStore, Revised, StoredEnterprise, StoreProblem } from '../ports/assessment-store.ts';
import { type Arrival, arrivalOf, isNothing, isWorthTelling } from './arrival.ts';
import { type Session, sessionOf } from './session.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  /** Saved, and the last change was another window's. */
  | { readonly kind: 'synced' }
  | { readonly kind: 'saving' }
  /** `not-found`: another window has deleted the enterprise. */
  | { readonly kind: 'unsaved'; readonly problem: StoreProblem };

/** Whether nothing is held in memory only. */
export const isKept = ({ kind }: SaveState): boolean => kind === 'saved' || kind === 'synced';

type Value = Enterprise | Assessment;

export type Autosaver = {
  /** The newest state; whatever of it differs from what is stored is written at once. */
  readonly submit: (session: Session) => void;
  /** Tries again after a failure. `overwrite`: over whatever another window has saved since. */
  readonly retry: (overwrite: boolean) => Promise<void>;
  /** Looks at what other windows have stored; null: nothing that could go into the state. It counts as stored once a state with it is submitted. */
  readonly look: () => Promise<Arrival | null>;
};

const allOf = ({ enterprise, assessments }: Session): readonly Value[] => [enterprise, ...assessments];

const marksOf = (stored: StoredEnterprise): Map<string, Revised<Value>> =>
  new Map([
    [stored.enterprise.value.id as string, stored.enterprise],
    ...stored.assessments.map((a): [string, Revised<Value>] => [a.value.id, a]),
  ]);

/**
 * Writes every change as soon as the one before it is written: one write under way at a time, always of the newest value.
 * `onState` hears saved, synced, saving and unsaved with the reason; after a failure the next change or `retry` tries again.
 */
export const createAutosaver = (store: AssessmentStore, stored: StoredEnterprise, onState: (state: SaveState) => void): Autosaver => {
  let marks = marksOf(stored);
  let newest = sessionOf(stored);
  let isRunning = false;
  let current: Promise<void> = Promise.resolve();
  let writes = 0;
  let isGone = false;
  /** Values found in the store, with their revisions: once submitted they are no change of this window. */
  const found = new WeakMap<Value, { readonly revision: number; readonly isTold: boolean }>();

  const isDirty = (value: Value): boolean => marks.get(value.id)?.value !== value;
  const dirty = (): readonly Value[] => allOf(newest).filter(isDirty);

  const write = (value: Value): Promise<Result<number, StoreProblem>> => {
    const basedOn = marks.get(value.id)?.revision ?? 0;
    writes += 1;
    return 'facts' in value ? store.saveEnterprise(value, basedOn) : store.saveAssessment(value, basedOn);
  };

  /** What was deleted is refused as changed: what there is says which it was. */
  const reasonOf = async (problem: StoreProblem): Promise<StoreProblem> => {
    if (problem.code !== 'changed-elsewhere') return problem;
    const there = await store.load(newest.enterprise.id);
    return !there.ok && there.error.code === 'not-found' ? there.error : problem;
  };

  /** One failure does not keep the rest from being written; what failed waits for the next change or `retry`. */
  const writeAll = async (): Promise<void> => {
    isRunning = true;
    const refused = new Map<Value, StoreProblem>();
    const next = () => dirty().find((value) => !refused.has(value));
    for (let value = next(); value; value = next()) {
      onState({ kind: 'saving' });
      const result = await write(value);
      if (result.ok) marks.set(value.id, { value, revision: result.value });
      else refused.set(value, await reasonOf(result.error));
    }
    isRunning = false;
    const [problem] = dirty().flatMap((value) => refused.get(value) ?? []);
    isGone = problem?.code === 'not-found';
    onState(problem ? { kind: 'unsaved', problem } : { kind: 'saved' });
  };

  const run = (): Promise<void> => {
    if (!isRunning) current = writeAll();
    return current;
  };

  /** Takes the revisions now stored as seen, keeping our own values as the ones to write. */
  const adoptRevisions = async (): Promise<void> => {
    const current = await store.load(newest.enterprise.id);
    if (!current.ok) {
      if (current.error.code === 'not-found') marks = new Map();
      return;
    }
    const there = marksOf(current.value);
    for (const { id } of dirty()) {
      const mark = there.get(id);
      if (mark) marks.set(id, mark);
      else marks.delete(id);
    }
  };

  /** What is stored at a moment at which nothing of ours is on its way there. */
  const loadAtRest = async (): Promise<Result<StoredEnterprise, StoreProblem>> => {
    for (;;) {
      await current;
      const before = writes;
      const loaded = await store.load(newest.enterprise.id);
      if (!isRunning && writes === before) return loaded;
    }
  };

  const takeFound = (): readonly Value[] => {
    const arrived = allOf(newest).filter((value) => isDirty(value) && found.has(value));
    for (const value of arrived) marks.set(value.id, { value, revision: found.get(value)?.revision ?? 0 });
    return arrived;
  };

  return {
    submit: (session) => {
      newest = session;
      const arrived = takeFound();
      if (dirty().length > 0) void run();
      else if (arrived.some((value) => found.get(value)?.isTold)) onState({ kind: 'synced' });
    },
    retry: async (overwrite) => {
      if (overwrite) await adoptRevisions();
      await run();
    },
    look: async () => {
      const loaded = await loadAtRest();
      if (!loaded.ok) {
        isGone = loaded.error.code === 'not-found';
        if (isGone) onState({ kind: 'unsaved', problem: loaded.error });
        return null;
      }
      const isBack = isGone;
      isGone = false;
      const arrival = arrivalOf(newest, marks, loaded.value);
      const isTold = isWorthTelling(arrival);
      for (const { value, revision } of marksOf(loaded.value).values()) found.set(value, { revision, isTold });
      if (isBack) await run();
      return isNothing(arrival) ? null : arrival;
    },
  };
};
