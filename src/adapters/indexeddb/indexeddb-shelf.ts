import type { DBSchema } from 'idb';
import type { DataShelf, ShelfEntry } from '../../ports/data-shelf.ts';
import { connect } from './connection.ts';
import { attempt } from './store-problem.ts';

type Row = { readonly key: string; readonly entry: ShelfEntry };
type Shape = DBSchema & { readonly entries: { readonly key: string; readonly value: Row } };

const keyOf = (kind: ShelfEntry['kind'], id: string): string => `${kind} ${id}`;

/** DataShelf over IndexedDB, in a database of its own: losing an opened data file must never touch an assessment. Its version is that of the library it was first made with. */
export const createIndexedDbShelf = (name = 'rongchi-shelf'): DataShelf => {
  const { transact } = connect<Shape>(name, 10, async (database) => {
    database.createObjectStore('entries', { keyPath: 'key' });
  });
  return {
    list: () =>
      attempt(() =>
        transact('readonly', ['entries'], async (transaction) =>
          (await transaction.objectStore('entries').getAll()).map((row) => row.entry),
        ),
      ),
    put: (entry) =>
      attempt(() =>
        transact('readwrite', ['entries'], async (transaction) => {
          await transaction.objectStore('entries').put({ key: keyOf(entry.kind, entry.id), entry });
        }),
      ),
    remove: (kind, id) =>
      attempt(() => transact('readwrite', ['entries'], (transaction) => transaction.objectStore('entries').delete(keyOf(kind, id)))),
  };
};
