import { type AssessmentFile, writeAssessmentFile } from '../../engine/index.ts';
import type { BinnedEnterprise, Discarded, EnterpriseBin } from '../../ports/assessment-store.ts';
import { assessmentRow, type BinRow, overviewRow, removeWhole, type StoreDatabase, type Writing } from './database.ts';
import { attempt, NotFound } from './store-problem.ts';

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

const isTaken = async (transaction: Writing, { enterprise, assessments }: AssessmentFile): Promise<boolean> => {
  const keys = await Promise.all([
    transaction.objectStore('enterprises').getKey(enterprise.id),
    ...assessments.map((a) => transaction.objectStore('assessments').getKey(a.id)),
  ]);
  return keys.some((key) => key !== undefined);
};

const putIn = async (transaction: Writing, id: string, discarded: Discarded): Promise<void> => {
  const own = discarded.enterprise.id;
  const [row, its] = await Promise.all([
    transaction.objectStore('enterprises').get(own),
    transaction.objectStore('assessments').index('enterpriseId').getAll(own),
  ]);
  const revision = Math.max(row?.revision ?? 0, ...its.map((assessment) => assessment.revision));
  await transaction.objectStore('bin').add(rowOf(id, discarded, revision));
  await removeWhole(transaction, own);
};

const takeOut = async (
  transaction: Writing,
  id: string,
  contentOf: (text: string) => AssessmentFile,
  place: (file: AssessmentFile, isTaken: boolean) => AssessmentFile,
): Promise<AssessmentFile> => {
  const bin = transaction.objectStore('bin');
  const row = await bin.get(id);
  if (!row) throw new NotFound();
  const kept = contentOf(row.text);
  const file = place(kept, await isTaken(transaction, kept));
  const revision = (row.revision ?? 0) + 1;
  await transaction.objectStore('enterprises').add({ id: file.enterprise.id, value: file.enterprise, revision });
  for (const a of file.assessments) await transaction.objectStore('assessments').add(assessmentRow(a, revision));
  await transaction.objectStore('overviews').put(overviewRow(file.enterprise, file.assessments));
  await bin.delete(id);
  return file;
};

/** EnterpriseBin in the database of the store, so that moving between the two is one transaction. */
export const createIndexedDbBin = (database: StoreDatabase): EnterpriseBin => ({
  list: () => database.read(async (transaction) => (await transaction.objectStore('bin').getAll()).map(withoutText)),
  put: (id, discarded) => database.write((transaction) => putIn(transaction, id, discarded)),
  restore: async (id, place) => {
    /** Before the transaction, which would end while it is waited for. */
    const reading = await attempt(() => import('./bin-content.ts'));
    return reading.ok ? database.write((transaction) => takeOut(transaction, id, reading.value.contentOf, place)) : reading;
  },
  markDue: (id, dueSince) =>
    database.write(async (transaction) => {
      const row = await transaction.objectStore('bin').get(id);
      if (row) await transaction.objectStore('bin').put({ ...row, dueSince });
    }),
  purge: (ids) =>
    database.write(async (transaction) => {
      for (const id of ids) await transaction.objectStore('bin').delete(id);
    }),
});
