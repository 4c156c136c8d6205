import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBundledPacks } from '../../../src/adapters/packs/bundled-packs.ts';
import { questionsBelow } from '../../../src/engine/index.ts';
import type { Language } from '../../../src/ports/pack-catalog.ts';
import { projectRoot } from '../../support/source-files.ts';

const packs = createBundledPacks();
const ids = await packs.ids();
const folder = join(projectRoot, 'questionnaires');
const languages: readonly Language[] = ['zh-CN', 'en'];
const jsonIn = (name: string): readonly string[] => readdirSync(join(folder, name)).filter((file) => file.endsWith('.json'));

describe('the bundled questionnaires', () => {
  it('are all folders that hold a pack.json', () => {
    const onDisk = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'pack.json')));
    expect([...ids].sort()).toEqual(onDisk.sort());
    expect(onDisk).not.toHaveLength(0);
  });

  it.each(ids.flatMap((id) => languages.map((language) => [id, language] as const)))('load with texts: %s in %s', async (id, language) => {
    const { pack, texts, advice, official } = await packs.load(id, language);
    expect(pack.id).toBe(id);
    expect(texts.language).toBe(language);
    for (const { id: question } of questionsBelow(pack.root)) expect(texts.questions[question]?.prompt).toBeTruthy();
    expect(advice.packId).toBe(id);
    expect(official).toBe(true);
  });

  it.each(ids)('open with every word of the part a question is in: %s', async (id) => {
    const whole = await packs.outline(id, 'zh-CN');
    if (!whole) throw new Error(`no ${id}`);
    for (const group of whole.pack.root.groups) {
      const mine = questionsBelow(group).map((q) => q.id);
      const opening = await packs.opening(id, 'zh-CN', { question: mine.at(-1) ?? null, slices: [] });
      expect(opening?.pack).toEqual(whole.pack);
      for (const question of mine) expect(opening?.texts.questions[question]).toEqual(whole.texts.questions[question]);
      expect(opening?.texts.groups).toEqual(whole.texts.groups);
    }
  });

  it('open with their first questions where nobody has been in them, and less than all of it', async () => {
    const id = ids.find((one) => one === 'two-integration');
    if (!id) throw new Error('not there');
    const opening = await packs.opening(id, 'zh-CN', { question: null, slices: [] });
    if (!opening) throw new Error('nothing opened');
    const all = questionsBelow(opening.pack.root).map((q) => q.id);
    expect(Object.keys(opening.texts.questions)).toEqual(all.slice(0, 8));
  });

  it('reject an id that no folder has', async () => {
    const [known] = ids;
    if (!known) throw new Error('no pack');
    expect(await packs.opening(`${known}-not-here` as typeof known, 'zh-CN', { question: null, slices: [] })).toBeNull();
    await expect(packs.load(`${known}-not-here` as typeof known, 'zh-CN')).rejects.toThrow('no data file');
  });
});

describe('the other bundled data', () => {
  it.each(languages)('names every choice of the enterprise profile in %s', async (language) => {
    const { catalogue, texts } = await packs.profile(language);
    expect(texts.language).toBe(language);
    for (const { id } of catalogue.industries) expect(texts.industries[id]).toBeTruthy();
    for (const { id } of catalogue.cities) expect(texts.cities[id]).toBeTruthy();
    for (const id of catalogue.productionTypes) expect(texts.productionTypes[id]?.name).toBeTruthy();
    for (const id of catalogue.certificates) expect(texts.certificates[id]).toBeTruthy();
    for (const { size } of catalogue.sizeRule.bands) expect(texts.sizes[size]).toBeTruthy();
  });

  it('gives every file of published figures', async () => {
    const { profiles, openedProfiles } = await packs.common();
    expect(profiles.map((profile) => `${profile.id}.json`).sort()).toEqual([...jsonIn('reference')].sort());
    expect(openedProfiles).toEqual([]);
  });

  it('gives every sample, each of a made-up enterprise that says so', async () => {
    const samples = await packs.samples();
    expect(samples).toHaveLength(jsonIn('samples').length);
    expect(samples.every(({ file }) => file.enterprise.sample)).toBe(true);
  });

  it('gives with every sample the answer key that speaks of it', async () => {
    for (const { file, key } of await packs.samples()) expect(key.sample).toBe(file.enterprise.id);
  });

  it('gives every file of programmes, and the routing table where there is one', async () => {
    const { programmes, routing } = await packs.common();
    const files = existsSync(join(folder, 'programmes')) ? jsonIn('programmes') : [];
    expect(programmes.map((file) => `${file.id}.json`).sort()).toEqual(files.filter((name) => name !== 'routing.json').sort());
    expect(routing !== null).toBe(files.includes('routing.json'));
  });

  it('gives every way from one questionnaire to another', async () => {
    const files = existsSync(join(folder, 'crosswalk')) ? jsonIn('crosswalk') : [];
    expect((await packs.crosswalks()).map((crosswalk) => `${crosswalk.id}.json`).sort()).toEqual([...files].sort());
  });

  it.each(languages)('explains terms in %s', async (language) => {
    const words = await packs.glossary(language);
    expect(words.language).toBe(language);
    expect(Object.keys(words.terms)).not.toHaveLength(0);
  });
});
