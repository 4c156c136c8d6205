import type { DBSchema } from 'idb';
import {
  type Assessment,
  type Enterprise,
  type EnterpriseId,
  latestChange,
  migrateAssessment,
  type Overview,
  overviewOf,
  type Result,
} from '../../engine/index.ts';
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

/** What is told of an enterprise in a list, kept beside it so that the list need not read thousands of questionnaires. */
export type OverviewRow = {
  readonly id: string;
  /** Of the enterprise as if it had no assessments. */
  readonly own: Overview;
  /** When each of its assessments was changed last. */
  readonly changes: Readonly<Record<string, string>>;
};

type Shape = DBSchema & {
  readonly enterprises: { readonly key: string; readonly value: Row<Enterprise> };
  readonly assessments: { readonly key: string; readonly value: AssessmentRow; readonly indexes: { readonly enterpriseId: string } };
  readonly overviews: { readonly key: string; readonly value: OverviewRow };
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

export const overviewRow = (enterprise: Enterprise, assessments: readonly Pick<Assessment, 'id' | 'updatedAt'>[]): OverviewRow => ({
  id: enterprise.id,
  own: overviewOf(enterprise, []),
  changes: Object.fromEntries(assessments.map((a) => [a.id, a.updatedAt])),
});

export const overviewIn = ({ own, changes }: OverviewRow): Overview => {
  const dated = Object.values(changes).map((updatedAt) => ({ updatedAt }));
  return { ...own, isBlank: own.isBlank && dated.length === 0, updatedAt: latestChange(own, ...dated) };
};

/** The newest shape of what is kept that this version of the app knows. */
const newestShape = 7;

/** The library the first databases were made with counted in tens. */
const versionOf = (shape: number): number => shape * 10;

/** Which version of the saved file was kept before each shape that changed it. The fourth brought the bin, whose content migrates when taken out. */
const fileVersions: readonly { readonly shape: number; readonly from: number }[] = [
  { shape: 2, from: 1 },
  { shape: 3, from: 2 },
  { shape: 5, from: 3 },
  { shape: 6, from: 4 },
];

type Upgrading = Parameters<Upgrade<Shape>>[2];

const migrateAssessments = async (transaction: Upgrading, from: number): Promise<void> => {
  const assessments = transaction.objectStore('assessments');
  for (let at = await assessments.openCursor(); at; at = await at.continue())
    await assessments.put({ ...at.value, value: migrateAssessment(at.value.value, from) });
};

const fillOverviews = async (transaction: Upgrading): Promise<void> => {
  const assessments = transaction.objectStore('assessments').index('enterpriseId');
  for (let at = await transaction.objectStore('enterprises').openCursor(); at; at = await at.continue()) {
    const its = await assessments.getAll(at.value.id);
    const row = overviewRow(
      at.value.value,
      its.map((a) => a.value),
    );
    await transaction.objectStore('overviews').put(row);
  }
};

/** Shapes only ever grow: with each change of the saved file's, what is kept here is brought up by the same migration. */
const upgrade: Upgrade<Shape> = async (database, version, transaction) => {
  if (version < versionOf(1)) {
    database.createObjectStore('enterprises', { keyPath: 'id' });
    database.createObjectStore('assessments', { keyPath: 'id' }).createIndex('enterpriseId', 'enterpriseId');
  }
  if (version < versionOf(4)) database.createObjectStore('bin', { keyPath: 'id' });
  if (version < versionOf(7)) database.createObjectStore('overviews', { keyPath: 'id' });
  if (version === 0) return;
  const old = fileVersions.find(({ shape }) => version < versionOf(shape));
  if (old) await migrateAssessments(transaction, old.from);
  if (version < versionOf(7)) await fillOverviews(transaction);
};

/** An enterprise and its assessments. */
export const removeWhole = async (transaction: Writing, id: EnterpriseId): Promise<void> => {
  const assessments = transaction.objectStore('assessments');
  await transaction.objectStore('overviews').delete(id);
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
  const stores = ['enterprises', 'assessments', 'overviews', 'bin'] as const;
  return {
    read: (work) => attempt(() => transact('readonly', stores, work)),
    write: (work) => attempt(() => transact('readwrite', stores, work)),
  };
};
