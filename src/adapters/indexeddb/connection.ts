import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { NoDatabase, TakenOver } from './store-problem.ts';

/** Brings a database from the version it has (0: it is new) up to the declared one, within one transaction. */
export type Upgrade<Shape extends DBSchema> = (
  database: IDBPDatabase<Shape>,
  from: number,
  transaction: IDBPTransaction<Shape, StoreNames<Shape>[], 'versionchange'>,
) => Promise<void>;

export type Transaction<Shape extends DBSchema, Mode extends IDBTransactionMode> = IDBPTransaction<Shape, StoreNames<Shape>[], Mode>;

/** A database that is opened when it is first asked for, and again after the browser has closed it. */
export type Connection<Shape extends DBSchema> = {
  /**
   * All the work in one transaction, with strict durability where the browser offers it; what it wrote is undone where it throws.
   * It must wait for nothing but requests to this database. Rejects with TakenOver once a newer version of the app has the data.
   */
  readonly transact: <Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    stores: readonly StoreNames<Shape>[],
    work: (transaction: Transaction<Shape, Mode>) => Promise<T>,
  ) => Promise<T>;
};

const openOnce = async <Shape extends DBSchema>(
  name: string,
  version: number,
  upgrade: Upgrade<Shape>,
  onGone: (isNewer: boolean) => void,
): Promise<IDBPDatabase<Shape>> => {
  if (!globalThis.indexedDB) throw new NoDatabase();
  let failure: unknown = null;
  const opening = openDB<Shape>(name, version, {
    upgrade: (database, from, _, transaction) => {
      transaction.done.catch(() => undefined);
      upgrade(database, from, transaction).catch((error: unknown) => {
        failure = error;
        transaction.abort();
      });
    },
    /** Another page waits to open it in a newer shape, or to delete it. */
    blocking: (_, blockedVersion, event) => {
      (event.target as IDBDatabase).close();
      onGone(blockedVersion !== null);
    },
    terminated: () => onGone(false),
  });
  try {
    return await opening;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') throw new TakenOver('', { cause: error });
    throw failure ?? error;
  }
};

/** Milliseconds to wait before each new try. */
const tries = [50, 200, 800] as const;

/** A browser that was ended in the middle of a write may say for a moment that it cannot open what it has yet to put in order. */
const open = async <Shape extends DBSchema>(...how: Parameters<typeof openOnce<Shape>>): Promise<IDBPDatabase<Shape>> => {
  for (const pause of tries)
    try {
      return await openOnce(...how);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'UnknownError')) throw error;
      await new Promise((again) => setTimeout(again, pause));
    }
  return openOnce(...how);
};

/** What is over already cannot be aborted. */
const abort = (transaction: { readonly abort: () => void }): void => {
  try {
    transaction.abort();
  } catch {}
};

export const connect = <Shape extends DBSchema>(name: string, version: number, upgrade: Upgrade<Shape>): Connection<Shape> => {
  let opened: Promise<IDBPDatabase<Shape>> | null = null;
  let isTakenOver = false;
  const database = (): Promise<IDBPDatabase<Shape>> => {
    opened ??= open(name, version, upgrade, (isNewer) => {
      opened = null;
      isTakenOver = isNewer;
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const begin = async <Mode extends 'readonly' | 'readwrite'>(mode: Mode, stores: readonly StoreNames<Shape>[]) => {
    if (isTakenOver) throw new TakenOver();
    return (await database()).transaction([...stores], mode, { durability: 'strict' });
  };
  /** Some browsers lose a connection without a word; a new one may do. */
  const beginAnew = <Mode extends 'readonly' | 'readwrite'>(mode: Mode, stores: readonly StoreNames<Shape>[]) => {
    opened = null;
    return begin(mode, stores);
  };
  return {
    transact: async (mode, stores, work) => {
      const transaction = await begin(mode, stores).catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'InvalidStateError') return beginAnew(mode, stores);
        throw error;
      });
      const { done } = transaction;
      try {
        const [result] = await Promise.all([work(transaction), done]);
        return result;
      } catch (error) {
        abort(transaction);
        await done.catch(() => undefined);
        throw transaction.error ?? error;
      }
    },
  };
};
