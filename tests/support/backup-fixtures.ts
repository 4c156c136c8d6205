import { createZipArchive } from '../../src/adapters/archive/zip-archive.ts';
import type { Portfolio } from '../../src/app/backup-files.ts';
import { backupWorldOf } from '../../src/app/backup-world.ts';
import { gatherPortfolio, type MadeBackup, makeBackup } from '../../src/app/make-backup.ts';
import type { BackupWorld } from '../../src/app/read-backup.ts';
import type { AssessmentStore } from '../../src/ports/assessment-store.ts';
import type { ArchiveFile } from '../../src/ports/backup-files.ts';
import type { DataShelf } from '../../src/ports/data-shelf.ts';
import { freshShelf, lockHere, moment, packs } from './app-fixtures.ts';

export const archive = createZipArchive();
export const tools = { archive, lock: lockHere };

/** As the app has it, with the questionnaires that come with it. */
export const backupWorld = (): Promise<BackupWorld> => backupWorldOf(packs);

export const portfolioOf = async (store: AssessmentStore, shelf: DataShelf = freshShelf()): Promise<Portfolio> => {
  const gathered = await gatherPortfolio({ store, shelf });
  if (!gathered.ok) throw new Error(gathered.error.code);
  return gathered.value;
};

export const backupOf = async (portfolio: Portfolio, password = ''): Promise<MadeBackup> => {
  const order = { password, madeAt: moment, appVersion: '0.1.0', stem: '融尺备份' };
  const made = await makeBackup(portfolio, order, tools, await backupWorld());
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};

export const filesIn = async ({ bytes }: Pick<MadeBackup, 'bytes'>): Promise<readonly ArchiveFile[]> => {
  const unpacked = await archive.unpack(bytes);
  if (!unpacked.ok) throw new Error(unpacked.error.code);
  return unpacked.value.files;
};
