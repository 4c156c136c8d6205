import { describe, expect, it } from 'vitest';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  faultyStore,
  idOfAssessment,
  idOfEnterprise,
  percent,
  storedIn,
} from '../support/app-fixtures.ts';

const e1 = idOfEnterprise('e1');
const named = (name: string) => anEnterprise({ name });
const answering = (value: number) => anAssessment(answersOf({ q012: percent(value) }));
const full = { code: 'full' } as const;
const blocked = { code: 'blocked' } as const;
const conflict = { ok: false, error: { code: 'changed-elsewhere' } } as const;

const withStored = async () => {
  const faulty = faultyStore();
  await faulty.device.replace(named('存下的'), [answering(1)]);
  return faulty;
};

describe('a store that remembers what the device refused', () => {
  it('still says that it was refused', async () => {
    const { store, breakWith } = await withStored();
    breakWith(full);
    expect(await store.saveEnterprise(named('没存下'), 1)).toEqual({ ok: false, error: full });
    expect(await store.saveAssessment(answering(2), 1)).toEqual({ ok: false, error: full });
  });

  it('gives the refused values back, in the list and one by one, over what is stored', async () => {
    const { store, breakWith } = await withStored();
    breakWith(full);
    await store.saveEnterprise(named('没存下'), 1);
    await store.saveAssessment(answering(2), 1);
    const expected = {
      enterprise: { value: named('没存下'), revision: 1 },
      assessments: [{ value: answering(2), revision: 1 }],
    };
    expect(await storedIn(store)).toEqual(expected);
    expect(await store.list()).toEqual({ ok: true, value: [expected] });
  });

  it('puts beside what is stored an assessment that was never stored', async () => {
    const { store, breakWith } = await withStored();
    breakWith(full);
    await store.saveAssessment(anAssessment({}, { id: 'a2' }), 0);
    expect((await storedIn(store)).assessments.map((a) => a.value.id)).toEqual(['a1', 'a2']);
  });

  it('goes on where nothing can be read or written: the enterprise lives in memory', async () => {
    const { store, breakWith } = faultyStore();
    breakWith(blocked, true);
    await store.saveEnterprise(named('内存里'), 0);
    await store.saveAssessment(answering(3), 0);
    expect((await storedIn(store)).enterprise.value.facts.name).toBe('内存里');
    expect((await storedIn(store)).assessments[0]?.value).toEqual(answering(3));
    expect(await store.list()).toMatchObject({ ok: true, value: [{ enterprise: { value: { id: 'e1' } } }] });
  });

  it('says what is wrong with the device while there is nothing in memory to give', async () => {
    const { store, breakWith } = faultyStore();
    breakWith(blocked, true);
    expect(await store.list()).toEqual({ ok: false, error: blocked });
    expect(await store.load(e1)).toEqual({ ok: false, error: blocked });
  });

  it('forgets a value as soon as it, or a newer one, is stored', async () => {
    const { store, device, breakWith } = await withStored();
    breakWith(full);
    await store.saveEnterprise(named('没存下'), 1);
    await store.saveAssessment(answering(2), 1);
    breakWith(null);
    await store.saveEnterprise(named('存下了'), 1);
    await store.saveAssessment(answering(3), 1);
    expect(await storedIn(store)).toEqual(await storedIn(device));
    expect((await storedIn(store)).enterprise).toEqual({ value: named('存下了'), revision: 2 });
  });

  it('keeps a whole file that could not be stored', async () => {
    const { store, breakWith } = faultyStore();
    breakWith(full);
    expect(await store.replace(named('文件'), [answering(4)])).toEqual({ ok: false, error: full });
    expect((await storedIn(store)).enterprise.value.facts.name).toBe('文件');
    expect((await storedIn(store)).assessments.map((a) => a.value)).toEqual([answering(4)]);
  });

  it('shows of a replaced enterprise only what the file has', async () => {
    const { store, breakWith } = await withStored();
    breakWith(full);
    await store.replace(named('文件'), [anAssessment({}, { id: 'from-file' })]);
    expect((await storedIn(store)).assessments.map((a) => a.value.id)).toEqual(['from-file']);
  });

  it('lets the next save through once there is room, though a whole file could not be stored before', async () => {
    const { store, device, breakWith } = await withStored();
    breakWith(full);
    await store.replace(named('文件'), [answering(4)]);
    const { enterprise, assessments } = await storedIn(store);
    breakWith(null);
    expect(await store.saveEnterprise(named('文件，改过'), enterprise.revision)).toMatchObject({ ok: true });
    expect(await store.saveAssessment(answering(5), assessments[0]?.revision ?? 0)).toMatchObject({ ok: true });
    expect((await storedIn(device)).enterprise.value.facts.name).toBe('文件，改过');
  });

  it('forgets what was removed', async () => {
    const { store, breakWith } = faultyStore();
    breakWith(full);
    await store.saveEnterprise(named('内存里'), 0);
    await store.saveAssessment(anAssessment({}, { id: 'a1' }), 0);
    await store.saveAssessment(anAssessment({}, { id: 'a2' }), 0);
    breakWith(null);
    await store.removeAssessment(idOfAssessment('a1'));
    expect((await storedIn(store)).assessments.map((a) => a.value.id)).toEqual(['a2']);
    await store.removeEnterprise(e1);
    expect(await store.load(e1)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await store.list()).toEqual({ ok: true, value: [] });
  });
});

describe('a conflict with another tab', () => {
  it('is not kept: what the other tab has saved is what is given', async () => {
    const { store, device } = await withStored();
    await device.saveEnterprise(named('另一个窗口'), 1);
    expect(await store.saveEnterprise(named('本窗口'), 1)).toEqual(conflict);
    expect((await storedIn(store)).enterprise).toEqual({ value: named('另一个窗口'), revision: 2 });
  });

  it('is not hidden by what was kept in memory before it', async () => {
    const { store, device, breakWith } = await withStored();
    breakWith(full);
    await store.saveEnterprise(named('没存下'), 1);
    breakWith(null);
    await device.saveEnterprise(named('另一个窗口'), 1);
    expect(await store.saveEnterprise(named('本窗口'), 1)).toEqual(conflict);
    expect((await storedIn(store)).enterprise).toEqual({ value: named('另一个窗口'), revision: 2 });
  });
});
