import Dexie from 'dexie';
import { fail, ok, type Result } from '../../engine/index.ts';
import type { StoreProblem } from '../../ports/assessment-store.ts';

export class ChangedElsewhere extends Error {}
export class NotFound extends Error {}
/** The database was handed over to a page with a newer version of the app. */
export class TakenOver extends Error {}

const problemOf = (error: unknown): StoreProblem => {
  if (error instanceof ChangedElsewhere) return { code: 'changed-elsewhere' };
  if (error instanceof NotFound) return { code: 'not-found' };
  if (error instanceof TakenOver) return { code: 'newer-app' };
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const inner = error instanceof Dexie.DexieError && error.inner instanceof Error ? error.inner.name : '';
  if ([name, inner].some((n) => n === 'QuotaExceededError')) return { code: 'full' };
  const shut = ['MissingAPIError', 'OpenFailedError', 'InvalidStateError', 'SecurityError', 'NotAllowedError', 'DatabaseClosedError'];
  return [name, inner].some((n) => shut.includes(n)) ? { code: 'blocked' } : { code: 'failed', detail: `${name}: ${message}` };
};

/** Work on the database, with its failures as values. */
export const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, StoreProblem>> => {
  try {
    return ok(await work());
  } catch (error) {
    return fail(problemOf(error));
  }
};
