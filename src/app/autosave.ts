import type { Assessment, Enterprise, Result } from '../engine/index.ts';
import type { AssessmentStore, StoredEnterprise, StoreProblem } from '../ports/assessment-store.ts';
import { type Session, sessionOf } from './session.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly problem: StoreProblem };

type Mark = { value: Enterprise | Assessment; revision: number };

export type Autosaver = {
  /** The newest state; whatever of it differs from what is stored is written at once. */
  readonly submit: (session: Session) => void;
  /** Tries again after a failure. `overwrite`: over whatever another tab has saved since. */
  readonly retry: (overwrite: boolean) => Promise<void>;
};

const marksOf = (stored: StoredEnterprise): Map<string, Mark> =>
  new Map([
    [stored.enterprise.value.id, { ...stored.enterprise }],
    ...stored.assessments.map((a): [string, Mark] => [a.value.id, { ...a }]),
  ]);

/**
 * Writes every change as soon as the one before it is written: one write under way at a time, always of the newest value.
 * `onState` hears saved, saving and unsaved with the reason; after a failure the next change or `retry` tries again.
 */
export const createAutosaver = (store: AssessmentStore, stored: StoredEnterprise, onState: (state: SaveState) => void): Autosaver => {
  let marks = marksOf(stored);
  let newest = sessionOf(stored);
  let running = false;

  const isDirty = (value: Enterprise | Assessment): boolean => marks.get(value.id)?.value !== value;
  const dirty = (): readonly (Enterprise | Assessment)[] => [newest.enterprise, ...newest.assessments].filter(isDirty);

  const write = (value: Enterprise | Assessment): Promise<Result<number, StoreProblem>> => {
    const basedOn = marks.get(value.id)?.revision ?? 0;
    return 'facts' in value ? store.saveEnterprise(value, basedOn) : store.saveAssessment(value, basedOn);
  };

  /** One failure does not keep the rest from being written; what failed waits for the next change or `retry`. */
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    const refused = new Map<Enterprise | Assessment, StoreProblem>();
    const next = () => dirty().find((value) => !refused.has(value));
    for (let value = next(); value; value = next()) {
      onState({ kind: 'saving' });
      const result = await write(value);
      if (result.ok) marks.set(value.id, { value, revision: result.value });
      else refused.set(value, result.error);
    }
    running = false;
    const [problem] = dirty().flatMap((value) => refused.get(value) ?? []);
    onState(problem ? { kind: 'unsaved', problem } : { kind: 'saved' });
  };

  /** Takes the revisions now stored as seen, keeping our own values as the ones to write. */
  const adoptRevisions = async (): Promise<void> => {
    const current = await store.load(newest.enterprise.id);
    if (current.ok) marks = marksOf(current.value);
    else if (current.error.code === 'not-found') marks = new Map();
  };

  return {
    submit: (session) => {
      newest = session;
      if (dirty().length > 0) void run();
    },
    retry: async (overwrite) => {
      if (overwrite) await adoptRevisions();
      await run();
    },
  };
};
