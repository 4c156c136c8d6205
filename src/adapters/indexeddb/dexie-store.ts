import type { Table } from 'dexie';
import { type Assessment, type Enterprise, fail, ok } from '../../engine/index.ts';
import type { AssessmentStore, Revised, StoredEnterprise } from '../../ports/assessment-store.ts';
import { type AssessmentRow, assessmentRow, guardedAttempt, openDatabase, type Row, type StoreDatabase } from './database.ts';
import { createDexieBin } from './dexie-bin.ts';
import { ChangedElsewhere, NotFound } from './store-problem.ts';

const revised = <T>({ value, revision }: Row<T>): Revised<T> => ({ value, revision });

/** Compare and set: writes only over the revision the caller has seen. */
const put = async <R extends Row<unknown>>(table: Table<R, string>, basedOn: number, row: (revision: number) => R): Promise<number> => {
  const next = row(basedOn + 1);
  const current = await table.get(next.id);
  if ((current?.revision ?? 0) !== basedOn) throw new ChangedElsewhere();
  await table.put(next);
  return next.revision;
};

/** An assessment belongs to an enterprise that is there: no list would ever show it otherwise. */
const putAssessment = async ({ enterprises, assessments }: StoreDatabase, value: Assessment, basedOn: number): Promise<number> => {
  if (!(await enterprises.get(value.enterpriseId))) throw new NotFound();
  return put(assessments, basedOn, (revision) => assessmentRow(value, revision));
};

const gather = (enterprises: readonly Row<Enterprise>[], assessments: readonly AssessmentRow[]): readonly StoredEnterprise[] => {
  const byEnterprise = new Map<string, Revised<Assessment>[]>(enterprises.map((row) => [row.id, []]));
  for (const row of assessments) byEnterprise.get(row.enterpriseId)?.push(revised(row));
  return enterprises.map((row) => ({ enterprise: revised(row), assessments: byEnterprise.get(row.id) ?? [] }));
};

/** Rows of a replaced enterprise keep counting, so that an open tab notices. */
const replaceAll = async (database: StoreDatabase, enterprise: Enterprise, assessments: readonly Assessment[]): Promise<void> => {
  const before = await database.enterprises.get(enterprise.id);
  const old = await database.assessments.where('enterpriseId').equals(enterprise.id).toArray();
  const revisionOf = new Map(old.map((row) => [row.id, row.revision]));
  const strangers = (await database.assessments.bulkGet(assessments.map((a) => a.id))).filter(
    (row) => row && row.enterpriseId !== enterprise.id,
  );
  if (strangers.length > 0) throw new Error(`assessment ${strangers[0]?.id} belongs to another enterprise`);
  await database.assessments.bulkDelete(old.map((row) => row.id));
  await database.enterprises.put({ id: enterprise.id, value: enterprise, revision: (before?.revision ?? 0) + 1 });
  await database.assessments.bulkPut(assessments.map((a) => assessmentRow(a, (revisionOf.get(a.id) ?? 0) + 1)));
};

/** AssessmentStore over IndexedDB. Two tables and the bin; every write is one transaction with strict durability where the browser offers it. */
export const createDexieStore = (name = 'rongchi'): AssessmentStore => {
  const database = openDatabase(name);
  const { enterprises, assessments } = database;
  const attempt = guardedAttempt(database);
  const inBoth = <T>(work: () => Promise<T>) => attempt(() => database.transaction('rw', enterprises, assessments, work));
  const readBoth = <T>(work: () => Promise<T>) => attempt(() => database.transaction('r', enterprises, assessments, work));
  return {
    list: () => readBoth(async () => gather(await enterprises.toArray(), await assessments.toArray())),
    load: async (id) => {
      const found = await readBoth(async () => {
        const row = await enterprises.get(id);
        return row ? gather([row], await assessments.where('enterpriseId').equals(id).toArray())[0] : undefined;
      });
      if (!found.ok) return found;
      return found.value ? ok(found.value) : fail({ code: 'not-found' });
    },
    saveEnterprise: (value, basedOn) => inBoth(() => put(enterprises, basedOn, (revision) => ({ id: value.id, value, revision }))),
    saveAssessment: (value, basedOn) => inBoth(() => putAssessment(database, value, basedOn)),
    replace: (enterprise, list) => inBoth(() => replaceAll(database, enterprise, list)),
    removeEnterprise: (id) =>
      inBoth(async () => {
        await assessments.where('enterpriseId').equals(id).delete();
        await enterprises.delete(id);
      }),
    removeAssessment: (id) => inBoth(() => assessments.delete(id)),
    bin: createDexieBin(database, attempt),
  };
};
