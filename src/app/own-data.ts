import { type PackId, type ReferenceProfile, readPackId } from '../engine/index.ts';
import type { DataShelf, ShelfEntry } from '../ports/data-shelf.ts';
import type { Language, PackBundle, PackCatalog } from '../ports/pack-catalog.ts';

const entriesOn = async (shelf: DataShelf): Promise<readonly ShelfEntry[]> => {
  const listed = await shelf.list();
  return listed.ok ? listed.value : [];
};

const questionnaires = (entries: readonly ShelfEntry[]) => entries.flatMap((e) => (e.kind === 'questionnaire' ? [e] : []));
const profiles = (entries: readonly ShelfEntry[]): readonly ReferenceProfile[] =>
  entries.flatMap((e) => {
    if (e.kind === 'profile') return [e.profile];
    return e.kind === 'cohort' ? e.cohort.profiles : [];
  });

const loadOwn = async (shelf: DataShelf, id: PackId, language: Language): Promise<PackBundle | null> => {
  const found = questionnaires(await entriesOn(shelf)).find((e) => e.id === id);
  if (!found) return null;
  const { pack, texts, advice } = found.questionnaire;
  return { pack, texts: texts[language], advice, official: false };
};

/** The data that came with the app, and beside it what the user has opened. A name the app has is never taken over. */
export const withOwnData = (bundled: PackCatalog, shelf: DataShelf): PackCatalog => ({
  ...bundled,
  ids: async () => {
    const own = await bundled.ids();
    const opened = questionnaires(await entriesOn(shelf)).flatMap(({ id }) => readPackId(id) ?? []);
    return [...own, ...opened.filter((id) => !own.includes(id))];
  },
  outline: async (id, language) => (await bundled.outline(id, language)) ?? loadOwn(shelf, id, language),
  cover: async (id, language) => (await bundled.cover(id, language)) ?? loadOwn(shelf, id, language),
  opening: async (id, language, at) => (await bundled.opening(id, language, at)) ?? loadOwn(shelf, id, language),
  load: async (id, language) => {
    if ((await bundled.ids()).includes(id)) return bundled.load(id, language);
    const own = await loadOwn(shelf, id, language);
    if (!own) throw new Error(`no questionnaire ${id}`);
    return own;
  },
  common: async () => {
    const [own, entries] = await Promise.all([bundled.common(), entriesOn(shelf)]);
    const opened = profiles(entries);
    return { ...own, profiles: [...own.profiles, ...opened], openedProfiles: opened.map((p) => p.id) };
  },
});
