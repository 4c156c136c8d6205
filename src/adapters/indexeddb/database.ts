import Dexie, { type Table } from 'dexie';
import { type Assessment, type Enterprise, migrateAssessment, type Result } from '../../engine/index.ts';
import type { BinnedEnterprise, StoreProblem } from '../../ports/assessment-store.ts';
import { attempt, TakenOver } from './store-problem.ts';

export type Row<T> = { readonly id: string; readonly value: T; readonly revision: number };
export type AssessmentRow = Row<Assessment> & { readonly enterpriseId: string };

/** The content lies here as the text of a saved file, so that it is migrated as one whenever it is taken out. */
export type BinRow = BinnedEnterprise & {
  readonly text: string;
  /** The highest revision of what was put in, missing in what older versions of the app put there: what comes back counts on, so that no window takes it for what it has seen. */
  readonly revision?: number;
};

export type StoreDatabase = Dexie & {
  readonly enterprises: Table<Row<Enterprise>, string>;
  readonly assessments: Table<AssessmentRow, string>;
  readonly bin: Table<BinRow, string>;
};

export const assessmentRow = (value: Assessment, revision: number): AssessmentRow => ({
  id: value.id,
  enterpriseId: value.enterpriseId,
  value,
  revision,
});

/** The newest shape of what is kept that this version of the app knows. */
const newestShape = 6;

const withoutBin = { enterprises: 'id', assessments: 'id, enterpriseId' };
const withBin = { ...withoutBin, bin: 'id' };

/** Which version of the saved file was kept in the shape before each version that changed it. The fourth brought the bin, whose content migrates when taken out. */
const fileVersions: readonly { readonly shape: number; readonly from: number; readonly tables: Readonly<Record<string, string>> }[] = [
  { shape: 2, from: 1, tables: withoutBin },
  { shape: 3, from: 2, tables: withoutBin },
  { shape: 5, from: 3, tables: withBin },
  { shape: 6, from: 4, tables: withBin },
];

/** Version numbers only ever grow: with each change of the saved file's shape, what is kept here is brought up by the same migration. */
export const openDatabase = (name: string): StoreDatabase => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores(withoutBin);
  database.version(4).stores(withBin);
  for (const { shape, from, tables } of fileVersions)
    database
      .version(shape)
      .stores(tables)
      .upgrade((transaction) =>
        transaction
          .table<AssessmentRow>('assessments')
          .toCollection()
          .modify((row, reference) => {
            reference.value = { ...row, value: migrateAssessment(row.value, from) };
          }),
      );
  return database as StoreDatabase;
};

/**
 * Whether a newer version of the app has the data now. A page with a newer one waits until the old ones have let go of the database;
 * and what Dexie opens may be newer than what was declared, which an old page must not write into in the old shape.
 */
const watchForNewer = (database: StoreDatabase): (() => Promise<boolean>) => {
  let isHandedOver = false;
  database.on('versionchange', ({ newVersion }) => {
    isHandedOver = newVersion !== null;
  });
  return async () => {
    if (isHandedOver) return true;
    await database.open();
    return database.backendDB().version > newestShape * 10;
  };
};

export type Attempt = <T>(work: () => Promise<T>) => Promise<Result<T, StoreProblem>>;

/** Work on the database with its failures as values, none of it once a newer version of the app has the data. One for each database. */
export const guardedAttempt = (database: StoreDatabase): Attempt => {
  const isTakenOver = watchForNewer(database);
  return (work) =>
    attempt(async () => {
      if (await isTakenOver()) throw new TakenOver();
      return work();
    });
};
