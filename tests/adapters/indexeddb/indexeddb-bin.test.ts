import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { createIndexedDbStore } from '../../../src/adapters/indexeddb/indexeddb-store.ts';
import { asCopy } from '../../../src/app/saved-file.ts';
import type { Assessment, AssessmentFile } from '../../../src/engine/index.ts';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  countingIds,
  freshStore,
  idOfEnterprise,
  moment,
  percent,
  storedIn,
} from '../../support/app-fixtures.ts';

const assessments = [anAssessment(answersOf({ q012: percent(58) })), anAssessment({}, { id: 'a2' })];
const discarded = { enterprise: anEnterprise(), assessments, deletedAt: moment };
const inPlace = (file: AssessmentFile): AssessmentFile => file;

const withBinned = async () => {
  const store = freshStore();
  await store.replace(anEnterprise(), assessments);
  await store.replace(anEnterprise({}, 'e2'), [anAssessment({}, { id: 'b1', of: 'e2' })]);
  expect(await store.bin.put('bin-1', discarded)).toEqual({ ok: true, value: undefined });
  return store;
};

describe('the bin', () => {
  it('takes an enterprise with its assessments off the lists, and no other', async () => {
    const store = await withBinned();
    const listed = await store.list();
    expect(listed.ok && listed.value.map((s) => [s.enterprise.value.id, s.assessments.length])).toEqual([['e2', 1]]);
    expect(await store.bin.list()).toEqual({
      ok: true,
      value: [
        { id: 'bin-1', enterprise: 'e1', name: '武汉测试机械有限公司', sample: false, assessments: 2, deletedAt: moment, dueSince: null },
      ],
    });
  });

  it('gives it back to the last answer, and does not keep it', async () => {
    const store = await withBinned();
    expect((await store.bin.restore('bin-1', inPlace)).ok).toBe(true);
    const stored = await storedIn(store);
    expect([stored.enterprise.value, stored.assessments.map((a) => a.value)]).toEqual([anEnterprise(), assessments]);
    expect(await store.bin.list()).toEqual({ ok: true, value: [] });
  });

  it('refuses what an open window saves over what came back, as a change it has not seen', async () => {
    const store = await withBinned();
    await store.bin.restore('bin-1', inPlace);
    expect(await store.saveEnterprise(anEnterprise(), 1)).toEqual({ ok: false, error: { code: 'changed-elsewhere' } });
    expect(await store.saveAssessment(anAssessment(), 1)).toEqual({ ok: false, error: { code: 'changed-elsewhere' } });
    expect(await store.saveEnterprise(anEnterprise(), 2)).toEqual({ ok: true, value: 3 });
  });

  it('refuses what an open window saves of an enterprise that lies in it', async () => {
    const store = await withBinned();
    expect(await store.saveEnterprise(anEnterprise(), 1)).toEqual({ ok: false, error: { code: 'changed-elsewhere' } });
    expect(await store.saveAssessment(anAssessment(), 1)).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  it('says where the enterprise is on the lists again, and leaves that one alone', async () => {
    const store = await withBinned();
    await store.replace(anEnterprise({ name: '重新建的' }), []);
    const restored = await store.bin.restore('bin-1', (file, isTaken) => (isTaken ? asCopy(file, countingIds()) : file));
    expect(restored.ok && restored.value.enterprise.id).toBe('new-1');
    expect((await storedIn(store)).enterprise.value.facts.name).toBe('重新建的');
    expect((await storedIn(store, 'new-1')).assessments).toHaveLength(2);
  });

  it('changes nothing where going back fails half-way', async () => {
    const store = await withBinned();
    await store.replace(anEnterprise({ name: '重新建的' }), []);
    expect((await store.bin.restore('bin-1', inPlace)).ok).toBe(false);
    expect((await storedIn(store)).enterprise.value.facts.name).toBe('重新建的');
    expect(await store.bin.list()).toMatchObject({ ok: true, value: [{ id: 'bin-1' }] });
  });

  it('holds the same enterprise twice, deleted twice', async () => {
    const store = await withBinned();
    await store.replace(anEnterprise(), []);
    await store.bin.put('bin-2', { ...discarded, assessments: [] });
    const listed = await store.bin.list();
    expect(listed.ok && listed.value.map((b) => [b.id, b.assessments])).toEqual([
      ['bin-1', 2],
      ['bin-2', 0],
    ]);
  });

  it('lets go for good of what it is told, and says that it is not there any more', async () => {
    const store = await withBinned();
    await store.bin.purge(['bin-1']);
    expect(await store.bin.list()).toEqual({ ok: true, value: [] });
    expect(await store.bin.restore('bin-1', inPlace)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await store.load(idOfEnterprise('e2'))).toMatchObject({ ok: true });
  });
});

describe('a device on which there was no bin yet', () => {
  it('keeps every enterprise and answer, and has an empty bin', async () => {
    const before = new Dexie('before-the-bin');
    before.version(3).stores({ enterprises: 'id', assessments: 'id, enterpriseId' });
    await before.table('enterprises').add({ id: 'e1', value: anEnterprise(), revision: 4 });
    await before.table('assessments').bulkAdd(assessments.map((value) => ({ id: value.id, enterpriseId: 'e1', value, revision: 2 })));
    before.close();
    const store = createIndexedDbStore('before-the-bin');
    const stored = await storedIn(store);
    expect([stored.enterprise, stored.assessments.map((a) => a.value)]).toEqual([{ value: anEnterprise(), revision: 4 }, assessments]);
    expect(await store.bin.list()).toEqual({ ok: true, value: [] });
  });
});

describe('a device whose bin is from before answers had a history', () => {
  const withoutHistory = ({ history: _, ...assessment }: Assessment) => assessment;
  const textOf = (version: number): string =>
    JSON.stringify({ format: 'rongchi-assessment', version, savedAt: moment, enterprise: anEnterprise({}, 'e9'), assessments: [] });

  it('gives every assessment an empty history, leaves the bin as it is, and can still take out of it', async () => {
    const before = new Dexie('before-the-history');
    before.version(4).stores({ enterprises: 'id', assessments: 'id, enterpriseId', bin: 'id' });
    await before.table('enterprises').add({ id: 'e1', value: anEnterprise(), revision: 4 });
    await before
      .table('assessments')
      .bulkAdd(assessments.map((value) => ({ id: value.id, enterpriseId: 'e1', value: withoutHistory(value), revision: 2 })));
    const binned = {
      id: 'bin-9',
      enterprise: 'e9',
      name: '早先删除的企业',
      sample: false,
      assessments: 0,
      deletedAt: moment,
      dueSince: null,
    };
    await before.table('bin').add({ ...binned, text: textOf(3) });
    before.close();
    const store = createIndexedDbStore('before-the-history');
    const stored = await storedIn(store);
    expect([stored.enterprise, stored.assessments]).toEqual([
      { value: anEnterprise(), revision: 4 },
      assessments.map((value) => ({ value, revision: 2 })),
    ]);
    expect(await store.bin.list()).toEqual({ ok: true, value: [binned] });
    expect(await store.bin.restore('bin-9', inPlace)).toMatchObject({ ok: true });
    expect(await store.load(idOfEnterprise('e9'))).toMatchObject({ ok: true });
  });
});
