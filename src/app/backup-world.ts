import { useMemo } from 'react';
import { choicesOf, openDataFile } from '../engine/index.ts';
import { worldOf } from './open-data-file.tsx';
import { useAllPacks, useProfile } from './queries.ts';
import type { BackupWorld } from './read-backup.ts';
import { useServices } from './services.ts';

/** What a backup is read with; null while it loads. What data files are held against is gathered when a backup is read: it takes both languages. */
export const useBackupWorld = (): (() => Promise<BackupWorld>) | null => {
  const { packs } = useServices();
  const bundles = useAllPacks();
  const profile = useProfile();
  return useMemo(() => {
    if (!bundles || !profile) return null;
    return async () => {
      const world = await worldOf(packs, bundles, choicesOf(profile.catalogue));
      return {
        packs: bundles.map((b) => b.pack),
        openData: (text) => openDataFile(text, world),
      };
    };
  }, [packs, bundles, profile]);
};
