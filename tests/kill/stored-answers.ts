import type { Page } from 'playwright-core';
import { readFile } from '../../src/app/saved-file.ts';
import { type AnswerState, type AssessmentFile, type Pack, writeAssessmentFile } from '../../src/engine/index.ts';
import type { Given } from './type-answers.ts';

type Row = { readonly value: unknown };
type Rows = { readonly enterprises: readonly Row[]; readonly assessments: readonly Row[] };

/** Runs in the page: the rows as they lie in IndexedDB, without the app's own code. */
const readRows = async (): Promise<Rows> => {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('rongchi'));
  const transaction = database.transaction(['enterprises', 'assessments']);
  const all = (name: string): Promise<readonly Row[]> => done(transaction.objectStore(name).getAll());
  const [enterprises, assessments] = await Promise.all([all('enterprises'), all('assessments')]);
  database.close();
  return { enterprises, assessments };
};

const textOf = (state: AnswerState): readonly string[] => {
  if (state.kind !== 'answered') return [];
  const { value } = state;
  if (value.kind === 'single') return [value.option];
  if (value.kind === 'percentage') return [String(value.percent)];
  if (value.kind === 'number') return [String(value.value)];
  return value.kind === 'pair' ? [String(value.first)] : [];
};

const givenIn = (file: AssessmentFile): Given =>
  Object.fromEntries(
    Object.entries(file.assessments[0]?.answers ?? {}).flatMap(([question, { state }]) =>
      textOf(state).map((text): [string, string] => [question, text]),
    ),
  );

/** The answers kept on the device. Rejects when what lies there is no whole enterprise as the app would accept it from a file. */
export const storedAnswers = async (page: Page, packs: readonly Pack[]): Promise<Given> => {
  const { enterprises, assessments } = await page.evaluate(readRows);
  if (enterprises.length !== 1 || assessments.length !== 1)
    throw new Error(`the store holds ${enterprises.length} enterprises and ${assessments.length} assessments`);
  const content = { savedAt: '2026-11-28T08:00:00.000Z', enterprise: enterprises[0]?.value, assessments: assessments.map((a) => a.value) };
  const read = readFile(writeAssessmentFile(content as Parameters<typeof writeAssessmentFile>[0]), packs);
  if (!read.ok) throw new Error(`the store is broken: ${JSON.stringify(read.error)}`);
  return givenIn(read.value);
};
