import { ok, type Result } from '../engine/index.ts';
import type { StoreProblem } from '../ports/assessment-store.ts';
import { asCopy } from './saved-file.ts';
import type { Services } from './services.ts';

/** Back to the lists under its own id, or as another enterprise where that id is taken again. */
export const restoreFromBin = async (
  id: string,
  { store, ids }: Pick<Services, 'store' | 'ids'>,
): Promise<Result<{ readonly name: string; readonly isCopy: boolean }, StoreProblem>> => {
  let isCopy = false;
  const restored = await store.bin.restore(id, (file, isTaken) => {
    isCopy = isTaken;
    return isTaken ? asCopy(file, ids) : file;
  });
  return restored.ok ? ok({ name: restored.value.enterprise.facts.name, isCopy }) : restored;
};
