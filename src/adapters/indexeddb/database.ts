import Dexie, { type Table } from 'dexie';
import { type Assessment, type Enterprise, migrateAssessment } from '../../engine/index.ts';
import type { BinnedEnterprise } from '../../ports/assessment-store.ts';

export type Row<T> = { readonly id: string; readonly value: T; readonly revision: number };
export type AssessmentRow = Row<Assessment> & { readonly enterpriseId: string };

/** The content lies here as the text of a saved file, so that it is migrated as one whenever it is taken out. */
export type BinRow = BinnedEnterprise & { readonly text: string };

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
export const newestShape = 4;

/** Version numbers only ever grow: with each change of the saved file's shape, what is kept here is brought up by the same migration. */
export const openDatabase = (name: string): StoreDatabase => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ enterprises: 'id', assessments: 'id, enterpriseId' });
  for (const from of [1, 2])
    database
      .version(from + 1)
      .stores({ enterprises: 'id', assessments: 'id, enterpriseId' })
      .upgrade((transaction) =>
        transaction
          .table<AssessmentRow>('assessments')
          .toCollection()
          .modify((row, reference) => {
            reference.value = { ...row, value: migrateAssessment(row.value, from) };
          }),
      );
  /** The bin; what lies in it migrates by itself when taken out. */
  database.version(newestShape).stores({ enterprises: 'id', assessments: 'id, enterpriseId', bin: 'id' });
  return database as StoreDatabase;
};
