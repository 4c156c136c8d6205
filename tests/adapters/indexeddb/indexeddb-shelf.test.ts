import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIndexedDbShelf } from '../../../src/adapters/indexeddb/indexeddb-shelf.ts';
import type { DataShelf, ShelfEntry } from '../../../src/ports/data-shelf.ts';
import { freshShelf } from '../../support/app-fixtures.ts';
import { aProfile } from '../../support/engine-fixtures.ts';
import { tinyCheck, tinyId } from '../../support/tiny-check.ts';

const tiny: ShelfEntry = { kind: 'questionnaire', id: tinyId, questionnaire: tinyCheck() };
const figures: ShelfEntry = { kind: 'profile', id: 'our-trade', profile: aProfile({ indicator: 'nc-rate' }, { id: 'our-trade' }) };

const entriesOn = async (shelf: DataShelf): Promise<readonly ShelfEntry[]> => {
  const listed = await shelf.list();
  if (!listed.ok) throw new Error(listed.error.code);
  return listed.value;
};
const namesOn = async (shelf: DataShelf) => (await entriesOn(shelf)).map((e) => `${e.kind} ${e.id}`).sort();

describe('the shelf', () => {
  it('is empty at first', async () => {
    expect(await freshShelf().list()).toEqual({ ok: true, value: [] });
  });

  it('gives back what was put on it, equal to the last word', async () => {
    const shelf = freshShelf();
    expect(await shelf.put(tiny)).toEqual({ ok: true, value: undefined });
    await shelf.put(figures);
    expect(await entriesOn(shelf)).toEqual(expect.arrayContaining([tiny, figures]));
  });

  it('keeps it for the next visit', async () => {
    await createIndexedDbShelf('shelf-visited-twice').put(tiny);
    expect(await entriesOn(createIndexedDbShelf('shelf-visited-twice'))).toEqual([tiny]);
  });

  it('has one entry of a kind under a name: a later one takes the place of the earlier', async () => {
    const shelf = freshShelf();
    await shelf.put(tiny);
    const newer: ShelfEntry = { ...tiny, questionnaire: tinyCheck([['pack', 'version'], '2.0.0']) };
    await shelf.put(newer);
    expect(await entriesOn(shelf)).toEqual([newer]);
  });

  it('tells a questionnaire from figures of the same name', async () => {
    const shelf = freshShelf();
    await shelf.put(tiny);
    await shelf.put({ ...figures, id: tinyId });
    expect(await namesOn(shelf)).toEqual([`profile ${tinyId}`, `questionnaire ${tinyId}`]);
    await shelf.remove('profile', tinyId);
    expect(await namesOn(shelf)).toEqual([`questionnaire ${tinyId}`]);
  });

  it('loses what is taken off it, and nothing else; of what is not there taking is no failure', async () => {
    const shelf = freshShelf();
    await shelf.put(tiny);
    await shelf.put(figures);
    expect(await shelf.remove('questionnaire', tinyId)).toEqual({ ok: true, value: undefined });
    expect(await namesOn(shelf)).toEqual(['profile our-trade']);
    expect(await shelf.remove('questionnaire', tinyId)).toEqual({ ok: true, value: undefined });
  });
});

describe('a device that refuses', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('by having no IndexedDB at all is told as blocked', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const shelf = freshShelf();
    for (const call of [shelf.list(), shelf.put(tiny), shelf.remove('questionnaire', tinyId)])
      expect(await call).toEqual({ ok: false, error: { code: 'blocked' } });
  });

  it('for want of room is told as full, and what was there stays', async () => {
    const shelf = freshShelf();
    await shelf.put(tiny);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await shelf.put(figures)).toEqual({ ok: false, error: { code: 'full' } });
    vi.restoreAllMocks();
    expect(await namesOn(shelf)).toEqual([`questionnaire ${tinyId}`]);
  });
});
