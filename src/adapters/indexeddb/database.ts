import type { DBSchema } from 'idb';
import { type Assessment, type Enterprise, type EnterpriseId, migrateAssessment, type Result } from '../../engine/index.ts';
import type { BinnedEnterprise, StoreProblem } from '../../ports/assessment-store.ts';
import { type Connection, connect, type Transaction, type Upgrade } from './connection.ts';
import { attempt } from './store-problem.ts';

export type Row<T> = { readonly id: string; readonly value: T; readonly revision: number };
export type AssessmentRow = Row<Assessment> & { readonly enterpriseId: string };

/** The content lies here as the text of a saved file, so that it is migrated as one whenever it is taken out. */
export type BinRow = BinnedEnterprise & {
  readonly text: string;
  /** The highest revision of what was put in, missing in what older versions of the app put there: what comes back counts on, so that no window takes it for what it has seen. */
  readonly revision?: number;
};

type Shape = DBSchema & {
  readonly enterprises: { readonly key: string; readonly value: Row<Enterprise> };
  readonly assessments: { readonly key: string; readonly value: AssessmentRow; readonly indexes: { readonly enterpriseId: string } };
  readonly bin: { readonly key: string; readonly value: BinRow };
};

export type Reading = Transaction<Shape, 'readonly'> | Transaction<Shape, 'readwrite'>;
export type Writing = Transaction<Shape, 'readwrite'>;

export const assessmentRow = (value: Assessment, revision: number): AssessmentRow => ({
  id: value.id,
  enterpriseId: value.enterpriseId,
  value,
  revision,
});

/** The newest shape of what is kept that this version of the app knows. */
const newestShape = 6;

/** The library the first databases were made with counted in tens. */
const versionOf = (shape: number): number => shape * 10;

/** Which version of the saved file was kept before each shape that changed it. The fourth brought the bin, whose content migrates when taken out. */
const fileVersions: readonly { readonly shape: number; readonly from: number }[] = [
  { shape: 2, from: 1 },
  { shape: 3, from: 2 },
  { shape: 5, from: 3 },
  { shape: 6, from: 4 },
];

/** Shapes only ever grow: with each change of the saved file's, what is kept here is brought up by the same migration. */
const upgrade: Upgrade<Shape> = async (database, version, transaction) => {
  if (version < versionOf(1)) {
    database.createObjectStore('enterprises', { keyPath: 'id' });
    database.createObjectStore('assessments', { keyPath: 'id' }).createIndex('enterpriseId', 'enterpriseId');
  }
  if (version < versionOf(4)) database.createObjectStore('bin', { keyPath: 'id' });
  const old = version === 0 ? undefined : fileVersions.find(({ shape }) => version < versionOf(shape));
  if (!old) return;
  const assessments = transaction.objectStore('assessments');
  for (let at = await assessments.openCursor(); at; at = await at.continue())
    await assessments.put({ ...at.value, value: migrateAssessment(at.value.value, old.from) });
};

/** An enterprise and its assessments. */
export const removeWhole = async (transaction: Writing, id: EnterpriseId): Promise<void> => {
  const assessments = transaction.objectStore('assessments');
  for (const key of await assessments.index('enterpriseId').getAllKeys(id)) await assessments.delete(key);
  await transaction.objectStore('enterprises').delete(id);
};

/** Work on the database with its failures as values, each in one transaction. */
export type StoreDatabase = {
  readonly read: <T>(work: (transaction: Transaction<Shape, 'readonly'>) => Promise<T>) => Promise<Result<T, StoreProblem>>;
  readonly write: <T>(work: (transaction: Writing) => Promise<T>) => Promise<Result<T, StoreProblem>>;
};

export const openDatabase = (name: string): StoreDatabase => {
  const { transact }: Connection<Shape> = connect(name, versionOf(newestShape), upgrade);
  const stores = ['enterprises', 'assessments', 'bin'] as const;
  return {
    read: (work) => attempt(() => transact('readonly', stores, work)),
    write: (work) => attempt(() => transact('readwrite', stores, work)),
  };
};
