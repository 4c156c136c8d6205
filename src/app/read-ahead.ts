import type { EnterpriseId, Result } from '../engine/index.ts';
import type { AssessmentStore, StoredEnterprise, StoreProblem } from '../ports/assessment-store.ts';

type Loaded = Result<StoredEnterprise, StoreProblem>;
type Reading = { readonly id: EnterpriseId; readonly loading: Promise<Loaded>; loaded: Loaded | null };

const readings = new WeakMap<AssessmentStore, Reading>();

/** Begins reading the enterprise the page opens on, before anything of the page is drawn. */
export const readAhead = (store: AssessmentStore, id: EnterpriseId): Promise<Loaded> => {
  const reading: Reading = { id, loading: store.load(id), loaded: null };
  readings.set(store, reading);
  void reading.loading.then((loaded) => {
    reading.loaded = loaded;
  });
  return reading.loading;
};

const readingOf = (store: AssessmentStore, id: EnterpriseId): Reading | null => {
  const reading = readings.get(store);
  return reading?.id === id ? reading : null;
};

/** What was read ahead of an enterprise, if it was and has come. */
export const alreadyRead = (store: AssessmentStore, id: EnterpriseId): Loaded | null => readingOf(store, id)?.loaded ?? null;

/** An enterprise from the device, or the reading of it that is under way. */
export const loadOrJoin = (store: AssessmentStore, id: EnterpriseId): Promise<Loaded> => readingOf(store, id)?.loading ?? store.load(id);

/** For the first screen only: whoever opens the enterprise after it reads it anew. */
export const forgetReading = (store: AssessmentStore): void => void readings.delete(store);
