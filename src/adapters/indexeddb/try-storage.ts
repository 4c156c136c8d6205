import Dexie, { type Table } from 'dexie';
import type { DeviceState } from '../../ports/device-state.ts';
import { attempt } from './store-problem.ts';

const trial = '融尺';

/** Writes, reads back and takes away, in a database of its own: trying must not touch what is kept. Gives the time of the writing. */
const writeAndRead = async (name: string): Promise<number> => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ trials: '' });
  const trials: Table<string, number> = database.table('trials');
  try {
    await database.open();
    const begun = performance.now();
    await trials.put(trial, 1);
    const took = performance.now() - begun;
    if ((await trials.get(1)) !== trial) throw new Error('read back something else than was written');
    return took;
  } finally {
    await database.delete().catch(() => undefined);
  }
};

export const tryStorage: DeviceState['tryStorage'] = () => attempt(() => writeAndRead('rongchi-check'));
