import { type Assessment, type AssessmentId, type Enterprise, type EnterpriseId, fail, ok } from '../../engine/index.ts';
import type { AssessmentStore, Revised, StoredEnterprise } from '../../ports/assessment-store.ts';
import {
  type AssessmentRow,
  assessmentRow,
  type OverviewRow,
  openDatabase,
  overviewIn,
  overviewRow,
  type Reading,
  type Row,
  removeWhole,
  type Writing,
} from './database.ts';
import { createIndexedDbBin } from './indexeddb-bin.ts';
import { ChangedElsewhere, NotFound } from './store-problem.ts';

const revised = <T>({ value, revision }: Row<T>): Revised<T> => ({ value, revision });

/** Compare and set: writes only over the revision the caller has seen. */
const nextRevision = (current: Row<unknown> | undefined, basedOn: number): number => {
  if ((current?.revision ?? 0) !== basedOn) throw new ChangedElsewhere();
  return basedOn + 1;
};

/** Each request is a turn of the page's own work, which may be drawing: both are under way before either is waited for, and so is the commit. */
const putBoth = async (transaction: Writing, put: () => Promise<unknown>, overview: OverviewRow | undefined): Promise<void> => {
  const written = [put(), ...(overview ? [transaction.objectStore('overviews').put(overview)] : [])];
  transaction.commit();
  await Promise.all(written);
};

const putEnterprise = async (transaction: Writing, value: Enterprise, basedOn: number): Promise<number> => {
  const enterprises = transaction.objectStore('enterprises');
  const [current, overview] = await Promise.all([enterprises.get(value.id), transaction.objectStore('overviews').get(value.id)]);
  const revision = nextRevision(current, basedOn);
  const told = { ...overviewRow(value, []), changes: overview?.changes ?? {} };
  await putBoth(transaction, () => enterprises.put({ id: value.id, value, revision }), told);
  return revision;
};

/** An assessment belongs to an enterprise that is there: no list would ever show it otherwise. */
const putAssessment = async (transaction: Writing, value: Assessment, basedOn: number): Promise<number> => {
  const assessments = transaction.objectStore('assessments');
  const [owner, current, overview] = await Promise.all([
    transaction.objectStore('enterprises').getKey(value.enterpriseId),
    assessments.get(value.id),
    transaction.objectStore('overviews').get(value.enterpriseId),
  ]);
  if (owner === undefined) throw new NotFound();
  const revision = nextRevision(current, basedOn);
  const told = overview && { ...overview, changes: { ...overview.changes, [value.id]: value.updatedAt } };
  await putBoth(transaction, () => assessments.put(assessmentRow(value, revision)), told);
  return revision;
};

const gather = (enterprises: readonly Row<Enterprise>[], assessments: readonly AssessmentRow[]): readonly StoredEnterprise[] => {
  const byEnterprise = new Map<string, Revised<Assessment>[]>(enterprises.map((row) => [row.id, []]));
  for (const row of assessments) byEnterprise.get(row.enterpriseId)?.push(revised(row));
  return enterprises.map((row) => ({ enterprise: revised(row), assessments: byEnterprise.get(row.id) ?? [] }));
};

const assessmentsOf = (transaction: Reading, id: EnterpriseId): Promise<AssessmentRow[]> =>
  transaction.objectStore('assessments').index('enterpriseId').getAll(id);

const everything = async (transaction: Reading): Promise<readonly StoredEnterprise[]> =>
  gather(...(await Promise.all([transaction.objectStore('enterprises').getAll(), transaction.objectStore('assessments').getAll()])));

const oneOf = async (transaction: Reading, id: EnterpriseId): Promise<StoredEnterprise | undefined> => {
  const [row, its] = await Promise.all([transaction.objectStore('enterprises').get(id), assessmentsOf(transaction, id)]);
  return row && gather([row], its)[0];
};

/** Rows of a replaced enterprise keep counting, so that an open tab notices. */
const replaceAll = async (transaction: Writing, enterprise: Enterprise, list: readonly Assessment[]): Promise<void> => {
  const [enterprises, assessments] = [transaction.objectStore('enterprises'), transaction.objectStore('assessments')];
  const before = await enterprises.get(enterprise.id);
  const old = await assessmentsOf(transaction, enterprise.id);
  const revisionOf = new Map(old.map((row) => [row.id, row.revision]));
  const taken = await Promise.all(list.map((a) => assessments.get(a.id)));
  const stranger = taken.find((row) => row && row.enterpriseId !== enterprise.id);
  if (stranger) throw new Error(`assessment ${stranger.id} belongs to another enterprise`);
  for (const row of old) await assessments.delete(row.id);
  await enterprises.put({ id: enterprise.id, value: enterprise, revision: (before?.revision ?? 0) + 1 });
  for (const a of list) await assessments.put(assessmentRow(a, (revisionOf.get(a.id) ?? 0) + 1));
  await transaction.objectStore('overviews').put(overviewRow(enterprise, list));
};

const removeOne = async (transaction: Writing, id: AssessmentId): Promise<void> => {
  const [assessments, overviews] = [transaction.objectStore('assessments'), transaction.objectStore('overviews')];
  const row = await assessments.get(id);
  await assessments.delete(id);
  const overview = row && (await overviews.get(row.enterpriseId));
  if (!overview) return;
  const { [id]: _, ...changes } = overview.changes;
  await overviews.put({ ...overview, changes });
};

/** AssessmentStore over IndexedDB. Two tables, what a list tells of them, and the bin; every write is one transaction with strict durability where the browser offers it. */
export const createIndexedDbStore = (name = 'rongchi'): AssessmentStore => {
  const database = openDatabase(name);
  return {
    list: () => database.read(everything),
    overviews: () => database.read(async (transaction) => (await transaction.objectStore('overviews').getAll()).map(overviewIn)),
    load: async (id) => {
      const found = await database.read((transaction) => oneOf(transaction, id));
      if (!found.ok) return found;
      return found.value ? ok(found.value) : fail({ code: 'not-found' });
    },
    saveEnterprise: (value, basedOn) => database.write((transaction) => putEnterprise(transaction, value, basedOn)),
    saveAssessment: (value, basedOn) => database.write((transaction) => putAssessment(transaction, value, basedOn)),
    replace: (enterprise, list) => database.write((transaction) => replaceAll(transaction, enterprise, list)),
    removeEnterprise: (id) => database.write((transaction) => removeWhole(transaction, id)),
    removeAssessment: (id) => database.write((transaction) => removeOne(transaction, id)),
    bin: createIndexedDbBin(database),
  };
};
