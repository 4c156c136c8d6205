import type { Table } from 'dexie';
import { type AssessmentFile, type Enterprise, openAssessmentFile, writeAssessmentFile } from '../../engine/index.ts';
import type { BinnedEnterprise, Discarded, EnterpriseBin } from '../../ports/assessment-store.ts';
import { type AssessmentRow, type Attempt, assessmentRow, type BinRow, type Row, type StoreDatabase } from './database.ts';
import { NotFound } from './store-problem.ts';

const rowOf = (id: string, { enterprise, assessments, deletedAt }: Discarded, revision: number): BinRow => ({
  id,
  revision,
  enterprise: enterprise.id,
  name: enterprise.facts.name,
  sample: enterprise.sample,
  assessments: assessments.length,
  deletedAt,
  dueSince: null,
  text: writeAssessmentFile({ savedAt: deletedAt, enterprise, assessments }),
});

const withoutText = ({ text: _, revision: __, ...row }: BinRow): BinnedEnterprise => row;

const contentOf = ({ text }: BinRow): AssessmentFile => {
  const opened = openAssessmentFile(text);
  if (!opened.ok) throw new Error(`what lies in the bin cannot be read: ${JSON.stringify(opened.error[0])}`);
  return opened.value;
};

const isTaken = async (enterprises: Table<Row<Enterprise>, string>, assessments: Table<AssessmentRow, string>, file: AssessmentFile) =>
  (await enterprises.get(file.enterprise.id)) !== undefined ||
  (await assessments.bulkGet(file.assessments.map((a) => a.id))).some((row) => row !== undefined);

/** EnterpriseBin in the database of the store, so that moving between the two is one transaction. */
export const createDexieBin = (database: StoreDatabase, attempt: Attempt): EnterpriseBin => {
  const { enterprises, assessments, bin } = database;
  const inAll = <T>(work: () => Promise<T>) => attempt(() => database.transaction('rw', enterprises, assessments, bin, work));
  return {
    list: () => attempt(async () => (await bin.toArray()).map(withoutText)),
    put: (id, discarded) =>
      inAll(async () => {
        const its = assessments.where('enterpriseId').equals(discarded.enterprise.id);
        const rows = [await enterprises.get(discarded.enterprise.id), ...(await its.toArray())];
        await bin.add(rowOf(id, discarded, Math.max(0, ...rows.map((row) => row?.revision ?? 0))));
        await its.delete();
        await enterprises.delete(discarded.enterprise.id);
      }),
    restore: (id, place) =>
      inAll(async () => {
        const row = await bin.get(id);
        if (!row) throw new NotFound();
        const kept = contentOf(row);
        const file = place(kept, await isTaken(enterprises, assessments, kept));
        const revision = (row.revision ?? 0) + 1;
        await enterprises.add({ id: file.enterprise.id, value: file.enterprise, revision });
        await assessments.bulkAdd(file.assessments.map((a) => assessmentRow(a, revision)));
        await bin.delete(id);
        return file;
      }),
    markDue: (id, since) =>
      attempt(async () => {
        await bin.update(id, { dueSince: since });
      }),
    purge: (ids) => attempt(() => bin.bulkDelete([...ids])),
  };
};
