import { type DBSchema, deleteDB, openDB } from 'idb';
import type { DeviceState } from '../../ports/device-state.ts';
import { attempt } from './store-problem.ts';

const trial = '融尺';
type Shape = DBSchema & { readonly trials: { readonly key: number; readonly value: string } };

/** Writes, reads back and takes away, in a database of its own: trying must not touch what is kept. Gives the time of the writing. */
const writeAndRead = async (name: string): Promise<number> => {
  const database = await openDB<Shape>(name, 10, { upgrade: (fresh) => void fresh.createObjectStore('trials') });
  try {
    const begun = performance.now();
    const transaction = database.transaction('trials', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(trial, 1), transaction.done]);
    const took = performance.now() - begun;
    if ((await database.get('trials', 1)) !== trial) throw new Error('read back something else than was written');
    return took;
  } finally {
    database.close();
    await deleteDB(name).catch(() => undefined);
  }
};

export const tryStorage: DeviceState['tryStorage'] = () => attempt(() => writeAndRead('rongchi-check'));
