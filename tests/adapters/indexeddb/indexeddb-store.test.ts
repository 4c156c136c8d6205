import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBDatabase as FDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIndexedDbStore } from '../../../src/adapters/indexeddb/indexeddb-store.ts';
import { type Assessment, noFacts, overviewOf, packId } from '../../../src/engine/index.ts';
import type { AssessmentStore } from '../../../src/ports/assessment-store.ts';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  freshStore,
  idOfAssessment,
  idOfEnterprise,
  idOfQuestion,
  percent,
  storedIn,
} from '../../support/app-fixtures.ts';

const e1 = idOfEnterprise('e1');
const other = anEnterprise({ name: '宜昌另一家化工有限公司' }, 'e2');
const first = anAssessment({}, { id: 'a1' });
const second = anAssessment({}, { id: 'a2' });
const named = (name: string) => anEnterprise({ name });

describe('the store', () => {
  it('gives back what was saved, equal to the last field', async () => {
    const store = freshStore();
    const enterprise = anEnterprise({ creditCode: '91420100MA4KTEST0X', staff: 420, revenue: 28_600, certificates: ['high-tech'] });
    const assessment = anAssessment(answersOf({ q012: percent(58) }), { last: 'q012' });
    await store.saveEnterprise(enterprise, 0);
    await store.saveAssessment(assessment, 0);
    expect(await store.load(e1)).toEqual({
      ok: true,
      value: { enterprise: { value: enterprise, revision: 1 }, assessments: [{ value: assessment, revision: 1 }] },
    });
  });

  it('lists every enterprise with its own assessments only', async () => {
    const store = freshStore();
    await store.replace(anEnterprise(), [first, second]);
    await store.replace(other, [anAssessment({}, { id: 'b1', of: 'e2' })]);
    const listed = await store.list();
    if (!listed.ok) throw new Error(listed.error.code);
    expect(listed.value.map((s) => [s.enterprise.value.id, s.assessments.map((a) => a.value.id)])).toEqual([
      ['e1', ['a1', 'a2']],
      ['e2', ['b1']],
    ]);
  });

  it('says that nothing is there as not-found', async () => {
    const store = freshStore();
    expect(await store.list()).toEqual({ ok: true, value: [] });
    expect(await store.load(e1)).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  it('keeps what was saved for the next visit', async () => {
    const store = createIndexedDbStore('visited-twice');
    await store.saveEnterprise(anEnterprise(), 0);
    const nextVisit = createIndexedDbStore('visited-twice');
    expect((await storedIn(nextVisit)).enterprise.value).toEqual(anEnterprise());
  });

  it('counts a save of a thing up by one', async () => {
    const store = freshStore();
    expect(await store.saveEnterprise(named('一'), 0)).toEqual({ ok: true, value: 1 });
    expect(await store.saveEnterprise(named('二'), 1)).toEqual({ ok: true, value: 2 });
    expect((await storedIn(store)).enterprise).toEqual({ value: named('二'), revision: 2 });
  });

  it('refuses a save that is based on an older revision, and changes nothing', async () => {
    const store = freshStore();
    await store.saveEnterprise(named('一'), 0);
    await store.saveEnterprise(named('二'), 1);
    await store.saveAssessment(first, 0);
    expect(await store.saveEnterprise(named('三'), 1)).toEqual({ ok: false, error: { code: 'changed-elsewhere' } });
    expect(await store.saveEnterprise(named('三'), 0)).toEqual({ ok: false, error: { code: 'changed-elsewhere' } });
    expect(await store.saveAssessment({ ...first, answers: answersOf({ q012: percent(1) }) }, 0)).toEqual({
      ok: false,
      error: { code: 'changed-elsewhere' },
    });
    const stored = await storedIn(store);
    expect(stored.enterprise.value.facts.name).toBe('二');
    expect(stored.assessments).toEqual([{ value: first, revision: 1 }]);
  });

  it('lets exactly one of two tabs save over the same revision', async () => {
    const [here, there] = [createIndexedDbStore('two-tabs'), createIndexedDbStore('two-tabs')];
    await here.saveEnterprise(named('原名'), 0);
    const results = await Promise.all([here.saveEnterprise(named('甲'), 1), there.saveEnterprise(named('乙'), 1)]);
    expect(results.map((r) => r.ok).sort()).toEqual([false, true]);
    expect((await storedIn(here)).enterprise.revision).toBe(2);
  });

  it('refuses an assessment whose enterprise is gone, for no list would ever show it', async () => {
    const store = freshStore();
    await store.saveEnterprise(anEnterprise(), 0);
    await store.removeEnterprise(e1);
    expect(await store.saveAssessment(first, 0)).toMatchObject({ ok: false });
  });
});

describe('replacing', () => {
  it('puts the file in place of all there is, assessments the file has not included', async () => {
    const store = freshStore();
    await store.replace(named('一'), [first, second]);
    await store.replace(named('二'), [second]);
    const stored = await storedIn(store);
    expect(stored.enterprise.value).toEqual(named('二'));
    expect(stored.assessments.map((a) => a.value)).toEqual([second]);
  });

  it('counts on from the revisions there were, so that an open tab cannot save over it', async () => {
    const store = freshStore();
    await store.saveEnterprise(named('一'), 0);
    await store.saveEnterprise(named('二'), 1);
    await store.saveAssessment(first, 0);
    await store.replace(named('三'), [first]);
    const stored = await storedIn(store);
    expect([stored.enterprise.revision, stored.assessments[0]?.revision]).toEqual([3, 2]);
    expect(await store.saveEnterprise(named('旧页面'), 2)).toEqual({ ok: false, error: { code: 'changed-elsewhere' } });
    expect(await store.saveAssessment(first, 1)).toEqual({ ok: false, error: { code: 'changed-elsewhere' } });
  });

  it('leaves other enterprises alone', async () => {
    const store = freshStore();
    await store.replace(other, [anAssessment({}, { id: 'b1', of: 'e2' })]);
    await store.replace(anEnterprise(), [first]);
    expect((await storedIn(store, 'e2')).assessments).toHaveLength(1);
  });

  it('never takes an assessment away from another enterprise, whatever ids a file brings', async () => {
    const store = freshStore();
    await store.replace(other, [anAssessment({}, { id: 'a1', of: 'e2' })]);
    await store.replace(anEnterprise(), [first]);
    expect((await storedIn(store, 'e2')).assessments).toHaveLength(1);
  });

  it('is all or nothing: where one row cannot be written, everything stays as it was', async () => {
    const store = freshStore();
    await store.replace(named('一'), [first, second]);
    const before = await storedIn(store);
    const cannotBeStored = { ...second, packVersion: (() => '1.0.0') as unknown as string };
    expect(await store.replace(named('二'), [first, cannotBeStored])).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(await storedIn(store)).toEqual(before);
  });
});

describe('removing', () => {
  it('an enterprise takes its assessments along, and no others', async () => {
    const store = freshStore();
    await store.replace(anEnterprise(), [first, second]);
    await store.replace(other, [anAssessment({}, { id: 'b1', of: 'e2' })]);
    expect(await store.removeEnterprise(e1)).toEqual({ ok: true, value: undefined });
    expect(await store.load(e1)).toEqual({ ok: false, error: { code: 'not-found' } });
    await store.saveEnterprise(anEnterprise(), 0);
    expect((await storedIn(store)).assessments).toEqual([]);
    expect((await storedIn(store, 'e2')).assessments).toHaveLength(1);
  });

  it('an assessment leaves the others and the enterprise', async () => {
    const store = freshStore();
    await store.replace(anEnterprise(), [first, second]);
    await store.removeAssessment(idOfAssessment('a1'));
    expect((await storedIn(store)).assessments.map((a) => a.value.id)).toEqual(['a2']);
  });

  it('of what is not there is no failure', async () => {
    expect(await freshStore().removeEnterprise(e1)).toEqual({ ok: true, value: undefined });
  });
});

describe('a device that refuses', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const everyCall = async () => {
    const store = freshStore();
    return Promise.all([
      store.list(),
      store.load(e1),
      store.saveEnterprise(anEnterprise(), 0),
      store.saveAssessment(first, 0),
      store.replace(anEnterprise(), [first]),
      store.removeEnterprise(e1),
      store.removeAssessment(idOfAssessment('a1')),
    ]);
  };

  it('by having no IndexedDB at all is told as blocked', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(new Set((await everyCall()).map((r) => JSON.stringify(r)))).toEqual(new Set(['{"ok":false,"error":{"code":"blocked"}}']));
  });

  it.each(['SecurityError', 'InvalidStateError'])(
    'to open a database (%s: private mode, storage switched off) is told as blocked',
    async (name) => {
      const shut = new IDBFactory();
      shut.open = () => {
        throw new DOMException('denied', name);
      };
      vi.stubGlobal('indexedDB', shut);
      expect(new Set((await everyCall()).map((r) => JSON.stringify(r)))).toEqual(new Set(['{"ok":false,"error":{"code":"blocked"}}']));
    },
  );

  it('a write for want of room is told as full, and what was there stays', async () => {
    const store = freshStore();
    await store.saveEnterprise(named('一'), 0);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await store.saveEnterprise(named('二'), 1)).toEqual({ ok: false, error: { code: 'full' } });
    expect(await store.replace(named('二'), [first])).toEqual({ ok: false, error: { code: 'full' } });
    vi.restoreAllMocks();
    expect((await storedIn(store)).enterprise).toEqual({ value: named('一'), revision: 1 });
    expect((await storedIn(store)).assessments).toEqual([]);
  });

  it('the commit for want of room, as Chromium does, is told as full', async () => {
    const store = freshStore();
    await store.saveEnterprise(named('一'), 0);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      const transaction = this.transaction as IDBTransaction & { readonly _abort: (name: string) => void };
      request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
      return request;
    });
    expect(await store.saveEnterprise(named('二'), 1)).toEqual({ ok: false, error: { code: 'full' } });
    vi.restoreAllMocks();
    expect((await storedIn(store)).enterprise.value.facts.name).toBe('一');
  });

  it('for any other reason is told as failed, with what it said', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk on fire', 'UnknownError');
    });
    expect(await freshStore().saveEnterprise(anEnterprise(), 0)).toEqual({
      ok: false,
      error: { code: 'failed', detail: expect.stringContaining('disk on fire') },
    });
  });
});

describe('a database the browser is still putting in order', () => {
  /** Opening fails so many times. */
  const failing = (times: number) => {
    let left = times;
    const open = indexedDB.open.bind(indexedDB);
    return vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      if (left > 0) {
        left -= 1;
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      }
      return open(...args);
    });
  };
  afterEach(() => vi.restoreAllMocks());

  it('is opened as soon as it can be', async () => {
    const opened = failing(2);
    expect(await freshStore().saveEnterprise(anEnterprise(), 0)).toEqual({ ok: true, value: 1 });
    expect(opened).toHaveBeenCalledTimes(3);
  });

  it('is told to have failed where that takes too long, and is tried again the next time', async () => {
    failing(4);
    const store = freshStore();
    expect(await store.saveEnterprise(anEnterprise(), 0)).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(await store.saveEnterprise(anEnterprise(), 0)).toEqual({ ok: true, value: 1 });
  });
});

describe('a connection that is lost without a word', () => {
  it('is made anew, and nothing is said to have failed', async () => {
    const store = freshStore();
    await store.saveEnterprise(anEnterprise(), 0);
    const lost = vi.spyOn(FDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await store.saveEnterprise(named('二'), 1)).toEqual({ ok: true, value: 2 });
    expect(lost).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  });
});

describe('what a list tells', () => {
  const overviewsIn = async (store: AssessmentStore) => {
    const listed = await store.overviews();
    if (!listed.ok) throw new Error(listed.error.code);
    return listed.value;
  };
  /** Worked out from what is stored, as it would be without being kept. */
  const workedOut = async (store: AssessmentStore) => {
    const listed = await store.list();
    if (!listed.ok) throw new Error(listed.error.code);
    return listed.value.map(({ enterprise, assessments }) =>
      overviewOf(
        enterprise.value,
        assessments.map((a) => a.value),
      ),
    );
  };

  it('is what is stored, after every kind of change', async () => {
    const store = freshStore();
    const later = (assessment: Assessment, updatedAt: string) => ({ ...assessment, updatedAt });
    const steps: readonly (() => Promise<unknown>)[] = [
      () => store.saveEnterprise({ ...anEnterprise(), facts: noFacts }, 0),
      () => store.saveEnterprise(named('一'), 1),
      () => store.saveAssessment(later(first, '2027-01-01T00:00:00.000Z'), 0),
      () => store.saveAssessment(later(second, '2027-02-01T00:00:00.000Z'), 0),
      () => store.saveAssessment(first, 0),
      () => store.saveEnterprise(named('二'), 2),
      () => store.replace(other, [anAssessment({}, { id: 'b1', of: 'e2' })]),
      () => store.removeAssessment(idOfAssessment('a2')),
      () => store.replace(named('三'), [second]),
      () => store.bin.put('bin-1', { enterprise: named('三'), assessments: [second], deletedAt: '2027-03-01T00:00:00.000Z' }),
      () => store.bin.restore('bin-1', (file) => file),
      () => store.removeEnterprise(idOfEnterprise('e2')),
    ];
    for (const [index, step] of steps.entries()) {
      await step();
      expect(await overviewsIn(store), `after step ${index}`).toEqual(await workedOut(store));
    }
    expect((await overviewsIn(store)).map((o) => o.name)).toEqual(['三']);
  });

  it('is there for what an older version of the app kept', async () => {
    const before = new Dexie('before-the-overviews');
    before.version(6).stores({ enterprises: 'id', assessments: 'id, enterpriseId', bin: 'id' });
    await before.table('enterprises').add({ id: 'e1', value: named('早先的'), revision: 4 });
    await before.table('assessments').add({ id: 'a1', enterpriseId: 'e1', value: first, revision: 2 });
    before.close();
    const store = createIndexedDbStore('before-the-overviews');
    expect(await overviewsIn(store)).toEqual(await workedOut(store));
    expect((await overviewsIn(store)).map((o) => o.name)).toEqual(['早先的']);
  });
});

describe('a database that is taken away under an open page', () => {
  it('is made anew with the next save: the browser was told to clear its data', async () => {
    const store = createIndexedDbStore('cleared');
    await store.saveEnterprise(anEnterprise(), 0);
    await deleteDB('cleared');
    expect(await store.list()).toEqual({ ok: true, value: [] });
    expect(await store.saveEnterprise(anEnterprise(), 0)).toEqual({ ok: true, value: 1 });
  });
});

describe('what version 1 of the database kept', () => {
  /** As the version before wrote it: no answer says whether it was taken over. */
  const withoutCarried = (assessment: Assessment) => ({
    ...assessment,
    answers: Object.fromEntries(Object.entries(assessment.answers).map(([id, { carried: _, ...record }]) => [id, record])),
  });
  const answering = anAssessment(answersOf({ q012: { ...percent(58), note: '数过', flagged: true }, q001: percent(1) }), { last: 'q012' });

  const writeVersion1 = async (name: string): Promise<void> => {
    const before = new Dexie(name);
    before.version(1).stores({ enterprises: 'id', assessments: 'id, enterpriseId' });
    await before.table('enterprises').put({ id: 'e1', value: anEnterprise(), revision: 3 });
    await before.table('assessments').bulkPut([
      { id: 'a1', enterpriseId: 'e1', value: withoutCarried(answering), revision: 7 },
      { id: 'a2', enterpriseId: 'e1', value: withoutCarried(second), revision: 1 },
    ]);
    before.close();
  };

  it('is all there: every answer says that it was taken over from nowhere, and revisions count on', async () => {
    await writeVersion1('kept-by-version-1');
    expect(await storedIn(createIndexedDbStore('kept-by-version-1'))).toEqual({
      enterprise: { value: anEnterprise(), revision: 3 },
      assessments: [
        { value: answering, revision: 7 },
        { value: second, revision: 1 },
      ],
    });
  });

  it('can be saved on, and is not upgraded twice', async () => {
    await writeVersion1('saved-on');
    const store = createIndexedDbStore('saved-on');
    const carried = { packId: packId.parse('dcmm-2018'), questions: [idOfQuestion('q001')] as const };
    const changed = { ...answering, answers: answersOf({ q012: { ...percent(60), carried } }) };
    expect(await store.saveAssessment(changed, 7)).toEqual({ ok: true, value: 8 });
    expect((await storedIn(createIndexedDbStore('saved-on'))).assessments[0]?.value).toEqual(changed);
  });

  /** Read without any upgrade. */
  const rawOf = async (name: string) => {
    const raw = new Dexie(name);
    await raw.open();
    const content = { version: raw.verno, assessments: await raw.table('assessments').toArray() };
    raw.close();
    return content;
  };

  it('stays as it was where bringing it up fails half-way, is said to be unreadable, and is brought up the next time', async () => {
    await writeVersion1('fails-half-way');
    const before = await rawOf('fails-half-way');
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      puts += 1;
      if (puts === 2) throw new DOMException('the disk is full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await createIndexedDbStore('fails-half-way').list()).toMatchObject({ ok: false });
    expect(puts).toBe(2);
    vi.restoreAllMocks();
    expect(await rawOf('fails-half-way')).toEqual(before);
    expect(before.version).toBe(1);
    const { assessments } = await storedIn(createIndexedDbStore('fails-half-way'));
    expect(assessments.map((a) => a.value)).toEqual([answering, second]);
  });
});

describe('a page with an older version of the app', () => {
  it('keeps nothing more once a newer one has taken the data over, says so, and spoils nothing', async () => {
    const name = 'taken-over';
    const old = createIndexedDbStore(name);
    await old.saveEnterprise(named('旧版写入'), 0);
    const newer = new Dexie(name);
    newer.version(99).stores({ enterprises: 'id', assessments: 'id, enterpriseId' });
    await newer.open();
    expect(await old.saveEnterprise(named('旧版再写'), 1)).toEqual({ ok: false, error: { code: 'newer-app' } });
    expect(await old.list()).toEqual({ ok: false, error: { code: 'newer-app' } });
    const discarded = { enterprise: named('旧版写入'), assessments: [], deletedAt: '2026-11-28T08:00:00.000Z' };
    expect(await old.bin.put('b1', discarded)).toEqual({ ok: false, error: { code: 'newer-app' } });
    const [kept] = await newer.table('enterprises').toArray();
    expect(kept).toEqual({ id: 'e1', value: named('旧版写入'), revision: 1 });
    newer.close();
  });

  it('opened afterwards does not touch what a newer one has written', async () => {
    const name = 'from-the-future';
    const newer = new Dexie(name);
    newer.version(99).stores({ enterprises: 'id', assessments: 'id, enterpriseId', history: 'id' });
    await newer.table('enterprises').put({ id: 'e1', shape: 'unknown yet' });
    newer.close();
    const old = createIndexedDbStore(name);
    expect(await old.saveEnterprise(named('旧版'), 0)).toMatchObject({ ok: false });
    await newer.open();
    expect(await newer.table('enterprises').toArray()).toEqual([{ id: 'e1', shape: 'unknown yet' }]);
    newer.close();
  });
});
