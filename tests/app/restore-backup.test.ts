import { describe, expect, it } from 'vitest';
import { type Compared, compareBackup } from '../../src/app/compare-backup.ts';
import { readBackup } from '../../src/app/read-backup.ts';
import { type Decision, restoreBackup } from '../../src/app/restore-backup.ts';
import type { AssessmentStore } from '../../src/ports/assessment-store.ts';
import type { ArchiveFile } from '../../src/ports/backup-files.ts';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  countingIds,
  faultyStore,
  fixedClock,
  freshShelf,
  freshStore,
  percent,
  storedIn,
} from '../support/app-fixtures.ts';
import { backupOf, backupWorld, filesIn, portfolioOf } from '../support/backup-fixtures.ts';

const answering = (value: number, id = 'a1', of = 'e1') => anAssessment(answersOf({ q012: percent(value) }), { id, of });
const later = '2026-11-26T08:00:00.000Z';

const backedUp = async (): Promise<readonly ArchiveFile[]> => {
  const store = freshStore();
  await store.replace(anEnterprise(), [answering(58)]);
  await store.replace(anEnterprise({ name: '第二家' }, 'e2'), [answering(30, 'b1', 'e2')]);
  return filesIn(await backupOf(await portfolioOf(store)));
};

const read = async (files: readonly ArchiveFile[], broken: readonly string[] = []) => readBackup({ files, broken }, await backupWorld());

const restoreInto = async (store: AssessmentStore, decision: Decision) => {
  const opened = await read(await backedUp());
  if (!opened.ok) throw new Error(opened.error.code);
  const compared = compareBackup(opened.value.entries, await portfolioOf(store));
  const decisions = Object.fromEntries(compared.map((c) => [c.entry.name, decision]));
  const device = { store, shelf: freshShelf(), ids: countingIds(), clock: fixedClock };
  const { outcomes } = await restoreBackup(compared, decisions, device);
  return { compared, results: outcomes.map(({ result }) => (result.ok ? result.value : result.error.code)) };
};

const standings = (compared: readonly Compared[]) => compared.map((c) => c.standing);

describe('restoring', () => {
  it('brings everything back to an empty device, to the last answer', async () => {
    const store = freshStore();
    expect((await restoreInto(store, 'newer')).results).toEqual(['restored', 'restored']);
    const stored = await storedIn(store);
    expect([stored.enterprise.value, stored.assessments.map((a) => a.value)]).toEqual([anEnterprise(), [answering(58)]]);
  });

  it('leaves alone what is the same, wherever the respondent was', async () => {
    const store = freshStore();
    await store.replace(anEnterprise(), [{ ...answering(58), lastQuestion: null, updatedAt: later }]);
    const { compared, results } = await restoreInto(store, 'newer');
    expect(standings(compared)).toEqual([{ kind: 'same' }, { kind: 'new' }]);
    expect(results).toEqual(['unchanged', 'restored']);
    expect((await storedIn(store)).assessments[0]?.value.updatedAt).toBe(later);
  });

  const withOther = async (updatedAt: string) => {
    const store = freshStore();
    await store.replace(anEnterprise({ name: '本机改过的' }), [{ ...answering(11), updatedAt }, answering(5, 'a2')]);
    return store;
  };

  it('keeps what is here where that is newer', async () => {
    const store = await withOther(later);
    const { compared, results } = await restoreInto(store, 'newer');
    expect(standings(compared)[0]).toEqual({ kind: 'differs', newer: 'here' });
    expect(results[0]).toBe('unchanged');
    expect((await storedIn(store)).enterprise.value.facts.name).toBe('本机改过的');
  });

  it('puts what is here into the bin where the backup is newer, so that nothing is lost', async () => {
    const store = freshStore();
    const before = '2026-11-01T08:00:00.000Z';
    const old = { ...anEnterprise({ name: '本机旧的' }), updatedAt: before };
    await store.replace(old, [
      { ...answering(11), updatedAt: before },
      { ...answering(5, 'a2'), updatedAt: before },
    ]);
    expect((await restoreInto(store, 'newer')).results[0]).toBe('replaced');
    expect((await storedIn(store)).assessments.map((a) => a.value)).toEqual([answering(58)]);
    expect(await store.bin.list()).toMatchObject({ ok: true, value: [{ enterprise: 'e1', name: '本机旧的', assessments: 2 }] });
  });

  it('keeps both where told so, and the one here untouched', async () => {
    const store = await withOther(later);
    expect((await restoreInto(store, 'both')).results[0]).toBe('copied');
    expect((await storedIn(store)).assessments).toHaveLength(2);
    expect((await storedIn(store, 'new-1')).assessments[0]?.value.answers).toEqual(answering(58).answers);
  });

  it('passes over what it is told to', async () => {
    const store = await withOther('2026-01-01T08:00:00.000Z');
    expect((await restoreInto(store, 'skip')).results).toEqual(['unchanged', 'restored']);
    expect((await storedIn(store)).enterprise.value.facts.name).toBe('本机改过的');
  });

  it('says of each that the device refused it, and goes on with the others', async () => {
    const { store, breakWith } = faultyStore();
    breakWith({ code: 'full' });
    expect((await restoreInto(store, 'newer')).results).toEqual(['full', 'full']);
  });
});

describe('a backup read', () => {
  const names = (list: readonly { readonly name: string }[]) => list.map((e) => e.name);
  const readOk = async (files: readonly ArchiveFile[], broken: readonly string[] = []) => {
    const opened = await read(files, broken);
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value;
  };

  it('gives the rest where a file is missing, changed or broken, and names that one', async () => {
    const files = await backedUp();
    const [, first = { name: '', text: '' }, second = { name: '', text: '' }] = files;
    const without = files.filter((f) => f !== first);
    const edited = files.map((f) => (f === first ? { ...f, text: f.text.replace('58', '59') } : f));
    for (const given of [await readOk(without), await readOk(edited), await readOk(without, [first.name])]) {
      expect(names(given.entries)).toEqual([second.name]);
      expect(given.lost).toEqual([{ name: first.name, title: '武汉测试机械有限公司', problems: [] }]);
    }
  });

  it('is read by the places of its files where its list is damaged', async () => {
    const files = (await backedUp()).map((f) => (f.name === 'manifest.json' ? { ...f, text: f.text.slice(0, 50) } : f));
    const { manifest, entries, lost } = await readOk(files);
    expect([manifest, entries.length, lost]).toEqual([null, 2, []]);
  });

  it('of a newer version is refused as a whole', async () => {
    const files = (await backedUp()).map((f) => ({
      ...f,
      text: f.text.replace('"rongchi-backup",\n  "version": 1', '"rongchi-backup",\n  "version": 2'),
    }));
    expect(await read(files)).toEqual({ ok: false, error: { code: 'newer', found: 2, known: 1 } });
  });

  it.each([[[{ name: 'xl/workbook.xml', text: '<workbook/>' }]], [[{ name: 'manifest.json', text: '{"name":"an extension"}' }]], [[]]])(
    'of another program is refused: %j',
    async (files) => {
      expect(await read(files)).toEqual({ ok: false, error: { code: 'not-a-backup' } });
    },
  );

  it('takes back answers to a questionnaire that is not here, and not answers that do not fit one that is', async () => {
    const store = freshStore();
    await store.replace(anEnterprise(), [anAssessment({}, { pack: 'own-pack' })]);
    await store.replace(anEnterprise({ name: '不合' }, 'e2'), [anAssessment(answersOf({ q999: percent(1) }), { id: 'b1', of: 'e2' })]);
    const { entries, lost } = await readOk(await filesIn(await backupOf(await portfolioOf(store))));
    expect(entries).toHaveLength(1);
    expect(lost).toMatchObject([{ title: '不合', problems: [{ code: 'unknown-question' }] }]);
  });
});
