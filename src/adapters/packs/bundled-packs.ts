import {
  type Advice,
  assembleAdvice,
  assemblePack,
  assembleTexts,
  type Crosswalk,
  type Glossary,
  type Pack,
  type PackId,
  type PackSource,
  type PackTexts,
  type ProfileCatalogue,
  type ProfileTexts,
  type ProgrammeFile,
  type ReferenceProfile,
  type Routing,
  readPackId,
  slicesFor,
} from '../../engine/index.ts';
import type { FormPlace, Language, PackCatalog, PackCover, PackOpening, PackOutline } from '../../ports/pack-catalog.ts';
import { loadCoverTexts, loadFormTexts, loadTexts } from './bundled-texts.ts';

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** A folder with a pack.json is a questionnaire: adding one needs no line of code. */
const packFiles: Loaders = import.meta.glob('/questionnaires/*/pack.json', { import: 'default' });
const wordFiles: Loaders = import.meta.glob('/questionnaires/{profile,glossary}/texts.*.json', { import: 'default' });
const adviceFiles: Loaders = import.meta.glob('/questionnaires/*/advice.json', { import: 'default' });
const referenceFiles: Loaders = import.meta.glob('/questionnaires/reference/*.json', { import: 'default' });
const crosswalkFiles: Loaders = import.meta.glob('/questionnaires/crosswalk/*.json', { import: 'default' });
const programmeFiles: Loaders = import.meta.glob(['/questionnaires/programmes/*.json', '!**/routing.json'], { import: 'default' });
const routingFile: Loaders = import.meta.glob('/questionnaires/programmes/routing.json', { import: 'default' });
const profileFile: Loaders = import.meta.glob('/questionnaires/profile/profile.json', { import: 'default' });

/** The type is the one the file was checked against when the app was built (src/cli/vite-checked-data.ts). */
const load = async <T>(files: Loaders, path: string): Promise<T> => {
  const file = files[path];
  if (!file) throw new Error(`no data file ${path}`);
  return (await file()) as T;
};

const folderOf = (path: string): string => path.split('/')[2] ?? '';

const sourcePath = (id: PackId): string => `/questionnaires/${id}/pack.json`;

const wordPath = (folder: 'profile' | 'glossary', language: Language): string => `/questionnaires/${folder}/texts.${language}.json`;

const loadSource = (id: PackId): Promise<PackSource> => load(packFiles, sourcePath(id));

const loadAdvice = (id: PackId): Promise<Advice> => load(adviceFiles, `/questionnaires/${id}/advice.json`);

/** What was read is kept; what could not be is read again when it is asked for again. */
const readOnce = <Key, Value>(kept: Map<Key, Promise<Value>>, key: Key, read: () => Promise<Value>): Promise<Value> => {
  const found = kept.get(key);
  if (found !== undefined) return found;
  const reading = read();
  kept.set(key, reading);
  reading.catch(() => kept.delete(key));
  return reading;
};

type Parts = { readonly pack: Pack; readonly texts: PackTexts };

/** Read once a language: a questionnaire that others borrow from would else be read for each of them. */
const known = new Map<string, Promise<Parts>>();

const loadParts = (id: PackId, language: Language): Promise<Parts> => readOnce(known, `${id} ${language}`, () => readParts(id, language));

const assembled = (source: PackSource, bank: Pack | null): Pack => {
  const pack = assemblePack(source, bank);
  if (!pack.ok) throw new Error(`${source.id}: ${JSON.stringify(pack.error[0])}`);
  return pack.value;
};

const readPack = async (id: PackId): Promise<Pack> => {
  const source = await loadSource(id);
  return assembled(source, source.bank === null ? null : await packFor(source.bank));
};

const knownPacks = new Map<PackId, Promise<Pack>>();

/** With the questions it borrows. */
const packFor = (id: PackId): Promise<Pack> => readOnce(knownPacks, id, () => readPack(id));

/** A questionnaire with what it borrows. */
const readParts = async (id: PackId, language: Language): Promise<Parts> => {
  const [source, pack, texts] = await Promise.all([loadSource(id), packFor(id), loadTexts(id, language)]);
  const bank = source.bank === null ? null : await loadParts(source.bank, language);
  return { pack, texts: assembleTexts(source, texts, bank?.texts ?? null) };
};

const coverOf = async (id: PackId, language: Language): Promise<PackCover> => {
  const [pack, texts] = await Promise.all([packFor(id), loadCoverTexts(id, language)]);
  return { pack, texts, official: true };
};

/** Advice with what it borrows; the same in every language. */
const readAdvice = async (id: PackId): Promise<Advice> => {
  const [source, own] = await Promise.all([loadSource(id), loadAdvice(id)]);
  return assembleAdvice(source, own, source.bank === null ? null : await adviceFor(source.bank));
};

const knownAdvice = new Map<PackId, Promise<Advice>>();

const adviceFor = (id: PackId): Promise<Advice> => readOnce(knownAdvice, id, () => readAdvice(id));

const outlineOf = async (id: PackId, language: Language): Promise<PackOutline> => {
  const { pack, texts } = await loadParts(id, language);
  return { pack, texts, official: true };
};

/** Words of questions borrowed lie with the lender: they are fetched whole. */
const openingOf = async (id: PackId, language: Language, { question, slices }: FormPlace): Promise<PackOpening> => {
  /** Under way before the questions have come; asked for again below, where what fails is told. */
  loadFormTexts(id, language, slices).catch(() => undefined);
  const [source, pack] = await Promise.all([loadSource(id), packFor(id)]);
  if (source.bank !== null) return outlineOf(id, language);
  return { pack, texts: await loadFormTexts(id, language, slicesFor(pack, question)), official: true };
};

const isHere = (id: PackId): boolean => Object.hasOwn(packFiles, sourcePath(id));

const loadAll = <T>(files: Loaders): Promise<readonly T[]> => Promise.all(Object.keys(files).map((path) => load<T>(files, path)));

export const createBundledPacks = (): PackCatalog => ({
  ids: async () => Object.keys(packFiles).flatMap((path) => readPackId(folderOf(path)) ?? []),
  outline: async (id, language) => (isHere(id) ? outlineOf(id, language) : null),
  cover: async (id, language) => (isHere(id) ? coverOf(id, language) : null),
  opening: async (id, language, at) => (isHere(id) ? openingOf(id, language, at) : null),
  load: async (id, language) => {
    const [outline, advice] = await Promise.all([outlineOf(id, language), adviceFor(id)]);
    return { ...outline, advice };
  },
  profile: async (language) => {
    const [catalogue, texts] = await Promise.all([
      load<ProfileCatalogue>(profileFile, '/questionnaires/profile/profile.json'),
      load<ProfileTexts>(wordFiles, wordPath('profile', language)),
    ]);
    return { catalogue, texts };
  },
  common: async () => {
    const [profiles, programmes, tables] = await Promise.all([
      loadAll<ReferenceProfile>(referenceFiles),
      loadAll<ProgrammeFile>(programmeFiles),
      loadAll<Routing>(routingFile),
    ]);
    return { profiles, openedProfiles: [], programmes, routing: tables[0] ?? null };
  },
  crosswalks: () => loadAll<Crosswalk>(crosswalkFiles),
  glossary: (language) => load<Glossary>(wordFiles, wordPath('glossary', language)),
  samples: async () => (await import('./bundled-samples.ts')).loadSamples(),
});
