import { describe, expect, it } from 'vitest';
import { withOwnData } from '../../src/app/own-data.ts';
import type { PackId } from '../../src/engine/index.ts';
import { fail } from '../../src/engine/index.ts';
import type { DataShelf, ShelfEntry } from '../../src/ports/data-shelf.ts';
import { freshShelf } from '../support/app-fixtures.ts';
import { aProfile, idOfPack } from '../support/engine-fixtures.ts';
import { smallCatalog } from '../support/small-catalog.ts';
import { tinyCheck } from '../support/tiny-check.ts';

const official = tinyCheck();
const opened = tinyCheck([['pack', 'id'], 'mine'], [['texts', 'zh-CN', 'title'], '自己的问卷']);
const published = aProfile({ indicator: 'tiny-online-share' }, { id: 'published' });
const trade = aProfile({ indicator: 'tiny-online-share' }, { id: 'our-trade' });
const tiny = idOfPack('tiny-check');
const mine = idOfPack('mine');

const bundled = smallCatalog({ questionnaires: [official], common: { profiles: [published] } });
const entry: ShelfEntry = { kind: 'questionnaire', id: 'mine', questionnaire: opened };
const shelfWith = async (...entries: readonly ShelfEntry[]): Promise<DataShelf> => {
  const shelf = freshShelf();
  for (const one of entries) await shelf.put(one);
  return shelf;
};

describe('the data of the app and the user’s own', () => {
  it('are those of the app alone while nothing is opened', async () => {
    const packs = withOwnData(bundled, freshShelf());
    expect(await packs.ids()).toEqual(['tiny-check']);
    expect(await packs.common()).toEqual(await bundled.common());
  });

  it('stand side by side, the app’s first', async () => {
    const packs = withOwnData(bundled, await shelfWith(entry));
    expect(await packs.ids()).toEqual(['tiny-check', 'mine']);
  });

  it('are told apart: an opened questionnaire is not official, in either language', async () => {
    const packs = withOwnData(bundled, await shelfWith(entry));
    expect((await packs.load(tiny, 'zh-CN')).official).toBe(true);
    expect(await packs.load(mine, 'zh-CN')).toEqual({
      pack: opened.pack,
      texts: opened.texts['zh-CN'],
      advice: opened.advice,
      official: false,
    });
    expect((await packs.load(mine, 'en')).texts.language).toBe('en');
  });

  it('see what is opened and taken away from one look to the next', async () => {
    const shelf = freshShelf();
    const packs = withOwnData(bundled, shelf);
    await shelf.put(entry);
    expect(await packs.ids()).toContain('mine');
    await shelf.remove('questionnaire', 'mine');
    expect(await packs.ids()).toEqual(['tiny-check']);
    await expect(packs.load(mine, 'zh-CN')).rejects.toThrow('mine');
  });

  it('never let an opened questionnaire take over a name of the app’s', async () => {
    const impostor: ShelfEntry = {
      kind: 'questionnaire',
      id: 'tiny-check',
      questionnaire: tinyCheck([['texts', 'en', 'title'], 'Impostor']),
    };
    const packs = withOwnData(bundled, await shelfWith(impostor));
    expect(await packs.ids()).toEqual(['tiny-check']);
    expect(await packs.load(tiny, 'en')).toMatchObject({ official: true, texts: { title: official.texts.en.title } });
  });

  it('put opened figures beside the published ones, and say which they are', async () => {
    const packs = withOwnData(bundled, await shelfWith({ kind: 'profile', id: 'our-trade', profile: trade }));
    const { profiles, openedProfiles } = await packs.common();
    expect(profiles).toEqual([published, trade]);
    expect(openedProfiles).toEqual(['our-trade']);
  });

  it('are those of the app where the device gives nothing', async () => {
    const shut = async () => fail({ code: 'blocked' } as const);
    const packs = withOwnData(bundled, { list: shut, put: shut, remove: shut });
    expect(await packs.ids()).toEqual(['tiny-check']);
    expect((await packs.common()).profiles).toEqual([published]);
    expect((await packs.load(tiny, 'en')).official).toBe(true);
  });

  it('have no questionnaire that neither has', async () => {
    const nobody: PackId = idOfPack('nobody');
    await expect(withOwnData(bundled, freshShelf()).load(nobody, 'en')).rejects.toThrow('nobody');
  });
});
