import { choicesOf, openDataFile } from '../engine/index.ts';
import type { PackCatalog } from '../ports/pack-catalog.ts';
import { worldOf } from './open-data-file.tsx';
import { loadAllPacks } from './queries.ts';
import type { BackupWorld } from './read-backup.ts';

/** What a backup is read with. Gathered when one is read: it takes the questionnaires of both languages. */
export const backupWorldOf = async (packs: PackCatalog): Promise<BackupWorld> => {
  const bundles = await loadAllPacks(packs, 'zh-CN');
  const { catalogue } = await packs.profile('zh-CN');
  const world = await worldOf(packs, bundles, choicesOf(catalogue));
  return { packs: bundles.map((b) => b.pack), openData: (text) => openDataFile(text, world) };
};
