import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Result } from '../engine/index.ts';
import type { StoreProblem } from '../ports/assessment-store.ts';
import type { BackupProblem } from '../ports/backup-files.ts';
import type { Portfolio } from './backup-files.ts';
import { backupWorldOf } from './backup-world.ts';
import { type Compared, compareBackup } from './compare-backup.ts';
import { type ChosenBackup, handedFile } from './handed-file.ts';
import { gatherPortfolio } from './make-backup.ts';
import { type ReadBackup, readBackup } from './read-backup.ts';
import { type Decision, type RestoreReport, restoreBackup } from './restore-backup.ts';
import { type Services, useServices } from './services.ts';

export type Reviewed = {
  readonly name: string;
  readonly read: ReadBackup;
  readonly compared: readonly Compared[];
  readonly here: Portfolio;
};

export type RestoreState =
  | { readonly kind: 'empty' | 'reading' }
  | { readonly kind: 'locked'; readonly file: ChosenBackup; readonly isWrong: boolean; readonly isBusy: boolean }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: BackupProblem }
  | { readonly kind: 'unread'; readonly problem: StoreProblem }
  | { readonly kind: 'review' | 'restoring'; readonly reviewed: Reviewed }
  | { readonly kind: 'done'; readonly reviewed: Reviewed; readonly report: RestoreReport };

/** From the bytes of an unlocked backup to what is to be decided. */
const review = async ({ name, bytes }: ChosenBackup, services: Services): Promise<RestoreState> => {
  const refuse = ({ error }: Extract<Result<unknown, BackupProblem>, { ok: false }>): RestoreState => ({
    kind: 'refused',
    name,
    problem: error,
  });
  if (!services.archive.isArchive(bytes)) return { kind: 'refused', name, problem: { code: 'not-a-backup' } };
  const unpacked = await services.archive.unpack(bytes);
  if (!unpacked.ok) return refuse(unpacked);
  const read = readBackup(unpacked.value, await backupWorldOf(services.packs));
  if (!read.ok) return refuse(read);
  const here = await gatherPortfolio(services);
  if (!here.ok) return { kind: 'unread', problem: here.error };
  return {
    kind: 'review',
    reviewed: { name, read: read.value, compared: compareBackup(read.value.entries, here.value), here: here.value },
  };
};

const unlock = async (file: ChosenBackup, password: string, services: Services): Promise<RestoreState> => {
  const opened = await services.lock.unlock(file.bytes, password);
  if (opened.ok) return review({ name: file.name, bytes: opened.value }, services);
  if (opened.error.code === 'wrong-password') return { kind: 'locked', file, isWrong: true, isBusy: false };
  return { kind: 'refused', name: file.name, problem: opened.error };
};

/** A damaged or newer file is told so before anyone types a password: any will do to find out. */
const begin = async (file: ChosenBackup, services: Services): Promise<RestoreState> => {
  if (!services.lock.isLocked(file.bytes)) return review(file, services);
  const tried = await services.lock.unlock(file.bytes, '');
  if (tried.ok || tried.error.code === 'wrong-password') return { kind: 'locked', file, isWrong: false, isBusy: false };
  return { kind: 'refused', name: file.name, problem: tried.error };
};

/** Restoring, step by step. */
export const useRestore = () => {
  const services = useServices();
  const queries = useQueryClient();
  const [state, setState] = useState<RestoreState>({ kind: 'empty' });
  /** What was asked for last: an answer to an earlier question is dropped. */
  const turn = useRef(0);
  const show = async (busy: RestoreState, work: () => Promise<RestoreState>): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setState(busy);
    const next = await work();
    if (turn.current === mine) setState(next);
  };
  const start = (file: ChosenBackup): Promise<void> => show({ kind: 'reading' }, () => begin(file, services));
  const choose = async (chosen: File): Promise<void> => {
    const { archive, lock, files } = services;
    const bytes = await files.readBytes(chosen, (head) => archive.isArchive(head) || lock.isLocked(head));
    if (bytes) return start({ name: chosen.name, bytes });
    setState({ kind: 'refused', name: chosen.name, problem: { code: 'not-a-backup' } });
  };
  const enter = (password: string): void => {
    if (state.kind !== 'locked') return;
    void show({ ...state, isBusy: true, isWrong: false }, () => unlock(state.file, password, services));
  };
  const restore = (decisions: Readonly<Record<string, Decision>>): void => {
    if (state.kind !== 'review') return;
    const { reviewed } = state;
    void show({ kind: 'restoring', reviewed }, async () => {
      const report = await restoreBackup(reviewed.compared, decisions, services);
      for (const key of ['packs', 'pack', 'common', 'enterprises']) void queries.invalidateQueries({ queryKey: [key] });
      return { kind: 'done', reviewed, report };
    });
  };
  const startHanded = useRef(start);
  startHanded.current = start;
  useEffect(() => {
    const handed = handedFile.peek();
    if (!handed) return;
    handedFile.clear();
    void startHanded.current(handed);
  }, []);
  const cancel = () => {
    turn.current += 1;
    setState({ kind: 'empty' });
  };
  return { state, choose: (file: File) => void choose(file), enter, restore, cancel };
};
