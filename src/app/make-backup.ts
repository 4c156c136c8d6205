import { fail, ok, type Result } from '../engine/index.ts';
import { formatFileDate } from '../i18n/format.ts';
import type { StoredEnterprise, StoreProblem } from '../ports/assessment-store.ts';
import type { BackupProblem } from '../ports/backup-files.ts';
import { type BackupFiles, backupFilesOf, type Portfolio } from './backup-files.ts';
import { readPreferences } from './kept-preferences.ts';
import { type BackupWorld, readBackup } from './read-backup.ts';
import type { Services } from './services.ts';
import { overviewOfStored } from './session.ts';

/** `readBack`: the names of files that do not read back as they were written. */
export type BackupFailure =
  | { readonly kind: 'store'; readonly problem: StoreProblem }
  | { readonly kind: 'file'; readonly problem: BackupProblem }
  | { readonly kind: 'readBack'; readonly names: readonly string[] };

/** `doubtful`: titles of what is in the backup as it is on the device, but what this version would not take back in. */
export type MadeBackup = {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly counts: BackupFiles['counts'];
  readonly doubtful: readonly string[];
};

type Tools = Pick<Services, 'archive' | 'lock'>;

/** Opened and left without a word: not worth a line in a list, nor a place in a backup. */
const isBlank = (stored: StoredEnterprise): boolean => overviewOfStored(stored).isBlank;

/** All there is on the device, what could not be stored included. */
export const gatherPortfolio = async ({ store, shelf }: Pick<Services, 'store' | 'shelf'>): Promise<Result<Portfolio, StoreProblem>> => {
  const [enterprises, data] = await Promise.all([store.list(), shelf.list()]);
  if (!enterprises.ok) return enterprises;
  if (!data.ok) return data;
  return ok({ enterprises: enterprises.value.filter((e) => !isBlank(e)), data: data.value, preferences: readPreferences() });
};

const fileFailure = (problem: BackupProblem) => fail<BackupFailure>({ kind: 'file', problem });

/** The bytes as they will be saved, unlocked, unpacked, and each file held against what was to be written. Gives what is doubtful. */
const readBack = async (
  bytes: Uint8Array<ArrayBuffer>,
  { files }: BackupFiles,
  password: string,
  { archive, lock }: Tools,
  world: BackupWorld,
): Promise<Result<readonly string[], BackupFailure>> => {
  const plain = password ? await lock.unlock(bytes, password) : ok(bytes);
  if (!plain.ok) return fileFailure(plain.error);
  const unpacked = await archive.unpack(plain.value);
  if (!unpacked.ok) return fileFailure(unpacked.error);
  const read = readBackup(unpacked.value, world);
  if (!read.ok) return fileFailure(read.error);
  const texts = new Map(unpacked.value.files.map((f) => [f.name, f.text]));
  const names = files.filter((f) => texts.get(f.name) !== f.text).map((f) => f.name);
  return names.length > 0 ? fail({ kind: 'readBack', names }) : ok(read.value.lost.map((l) => l.title));
};

/** A backup of everything, read back before it is given out. `password`: '' leaves it unlocked. */
export const makeBackup = async (
  portfolio: Portfolio,
  {
    password,
    madeAt,
    appVersion,
    stem,
  }: { readonly password: string; readonly madeAt: string; readonly appVersion: string; readonly stem: string },
  tools: Tools,
  world: BackupWorld,
): Promise<Result<MadeBackup, BackupFailure>> => {
  const content = backupFilesOf(portfolio, madeAt, appVersion);
  const zip = await tools.archive.pack(content.files);
  const locked = password ? await tools.lock.lock(zip, password) : ok(zip);
  if (!locked.ok) return fileFailure(locked.error);
  const checked = await readBack(locked.value, content, password, tools, world);
  if (!checked.ok) return checked;
  const name = `${stem}-${formatFileDate(madeAt)}.${password ? 'rongchi' : 'zip'}`;
  return ok({ name, bytes: locked.value, counts: content.counts, doubtful: checked.value });
};
