import { fail, ok, type Result } from '../../engine/index.ts';
import type { StoreProblem } from '../../ports/assessment-store.ts';

export class ChangedElsewhere extends Error {}
export class NotFound extends Error {}
/** The browser offers none. */
export class NoDatabase extends Error {}
/** The database was handed over to a page with a newer version of the app. */
export class TakenOver extends Error {}

const problemOf = (error: unknown): StoreProblem => {
  if (error instanceof ChangedElsewhere) return { code: 'changed-elsewhere' };
  if (error instanceof NotFound) return { code: 'not-found' };
  if (error instanceof TakenOver) return { code: 'newer-app' };
  if (error instanceof NoDatabase) return { code: 'blocked' };
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'QuotaExceededError') return { code: 'full' };
  const shut = ['InvalidStateError', 'SecurityError', 'NotAllowedError'];
  return shut.includes(name) ? { code: 'blocked' } : { code: 'failed', detail: `${name}: ${message}` };
};

/** Work on the database, with its failures as values. */
export const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, StoreProblem>> => {
  try {
    return ok(await work());
  } catch (error) {
    return fail(problemOf(error));
  }
};
