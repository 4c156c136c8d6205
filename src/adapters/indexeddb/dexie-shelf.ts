import Dexie, { type Table } from 'dexie';
import type { DataShelf, ShelfEntry } from '../../ports/data-shelf.ts';
import { attempt } from './store-problem.ts';

type Row = { readonly key: string; readonly entry: ShelfEntry };
type Database = Dexie & { readonly entries: Table<Row, string> };

const openDatabase = (name: string): Database => {
  const database = new Dexie(name);
  database.version(1).stores({ entries: 'key' });
  return database as Database;
};

const keyOf = (kind: ShelfEntry['kind'], id: string): string => `${kind} ${id}`;

/** DataShelf over IndexedDB, in a database of its own: losing an opened data file must never touch an assessment. */
export const createDexieShelf = (name = 'rongchi-shelf'): DataShelf => {
  const { entries } = openDatabase(name);
  return {
    list: () => attempt(async () => (await entries.toArray()).map((row) => row.entry)),
    put: (entry) =>
      attempt(async () => {
        await entries.put({ key: keyOf(entry.kind, entry.id), entry });
      }),
    remove: (kind, id) => attempt(() => entries.delete(keyOf(kind, id))),
  };
};
