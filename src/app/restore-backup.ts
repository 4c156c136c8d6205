import { type AssessmentFile, fail, ok, type Result } from '../engine/index.ts';
import type { StoreProblem } from '../ports/assessment-store.ts';
import { type Compared, isSameEnterprise } from './compare-backup.ts';
import { writePreferences } from './kept-preferences.ts';
import { asCopy } from './saved-file.ts';
import type { Services } from './services.ts';
import { sessionOf } from './session.ts';
import { entryOf } from './shelf-entry.ts';

/**
 * What to do with something that is on the device otherwise. `newer`: the enterprise changed last stays, the other one goes to the
 * bin; `both`: that of the backup becomes an enterprise of its own; `backup`: the backup's takes its place.
 */
export type Decision = 'newer' | 'both' | 'backup' | 'skip';

export type Outcome = 'restored' | 'replaced' | 'copied' | 'unchanged';
export type RestoreReport = {
  readonly outcomes: readonly { readonly compared: Compared; readonly result: Result<Outcome, StoreProblem> }[];
};

type Device = Pick<Services, 'store' | 'shelf' | 'ids' | 'clock'>;

const unreadable: StoreProblem = { code: 'failed', detail: 'read back' };

/** Stored, and read again to see that it is. */
const putFile = async (file: AssessmentFile, outcome: Outcome, { store }: Device): Promise<Result<Outcome, StoreProblem>> => {
  const stored = await store.replace(file.enterprise, file.assessments);
  if (!stored.ok) return stored;
  const read = await store.load(file.enterprise.id);
  if (!read.ok) return read;
  return isSameEnterprise(file, read.value) ? ok(outcome) : fail(unreadable);
};

/** What is here goes to the bin, and not before it is read once more: it may have been changed meanwhile. */
const putInPlace = async (file: AssessmentFile, device: Device): Promise<Result<Outcome, StoreProblem>> => {
  const here = await device.store.load(file.enterprise.id);
  if (!here.ok) return here.error.code === 'not-found' ? putFile(file, 'restored', device) : here;
  const binned = await device.store.bin.put(device.ids.next(), { ...sessionOf(here.value), deletedAt: device.clock.now() });
  return binned.ok ? putFile(file, 'replaced', device) : binned;
};

/** Not over one that has come meanwhile. */
const putWhereNone = async (file: AssessmentFile, device: Device): Promise<Result<Outcome, StoreProblem>> => {
  const here = await device.store.load(file.enterprise.id);
  if (here.ok) return fail({ code: 'changed-elsewhere' });
  return here.error.code === 'not-found' ? putFile(file, 'restored', device) : here;
};

const restoreFile = async (
  file: AssessmentFile,
  { standing }: Compared,
  decision: Decision,
  device: Device,
): Promise<Result<Outcome, StoreProblem>> => {
  if (standing.kind === 'same') return ok('unchanged');
  if (standing.kind === 'new') return putWhereNone(file, device);
  if (decision === 'both') return putFile(asCopy(file, device.ids), 'copied', device);
  return decision === 'newer' && standing.newer === 'backup' ? putInPlace(file, device) : ok('unchanged');
};

const restoreOne = async (compared: Compared, decision: Decision, device: Device): Promise<Result<Outcome, StoreProblem>> => {
  const { entry, standing } = compared;
  if (entry.kind === 'enterprise') return restoreFile(entry.file, compared, decision, device);
  if (standing.kind === 'same' || (standing.kind === 'differs' && decision !== 'backup')) return ok('unchanged');
  const outcome: Outcome = standing.kind === 'new' ? 'restored' : 'replaced';
  if (entry.kind === 'preferences') return writePreferences(entry.preferences) ? ok(outcome) : fail({ code: 'full' });
  const put = await device.shelf.put(entryOf(entry.opened));
  return put.ok ? ok(outcome) : put;
};

/** Restores one after the other; what fails stops nothing else. `decisions`: by the name of the file, for what differs. */
export const restoreBackup = async (
  compared: readonly Compared[],
  decisions: Readonly<Record<string, Decision>>,
  device: Device,
): Promise<RestoreReport> => {
  const outcomes: RestoreReport['outcomes'][number][] = [];
  for (const each of compared)
    outcomes.push({ compared: each, result: await restoreOne(each, decisions[each.entry.name] ?? 'skip', device) });
  return { outcomes };
};
