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
import { readOnce } from './read-once.ts';

/** `?data` is a function that brings the content of a file (src/cli/vite-data-files.ts). */
const dataFiles: Readonly<Record<string, () => Promise<unknown>>> = import.meta.glob<() => Promise<unknown>>(
  ['/questionnaires/*/{pack,advice}.json', '/questionnaires/{profile,glossary,reference,crosswalk,programmes}/*.json'],
  { query: '?data', import: 'default', eager: true },
);

/** The type is the one the file was checked against when the app was built (src/cli/vite-checked-data.ts). */
const load = async <T>(path: string): Promise<T> => {
  const file = dataFiles[path];
  if (!file) throw new Error(`no data file ${path}`);
  return (await file()) as T;
};

const folderOf = (path: string): string => path.split('/')[2] ?? '';

const sourcePath = (id: PackId): string => `/questionnaires/${id}/pack.json`;

const wordPath = (folder: 'profile' | 'glossary', language: Language): string => `/questionnaires/${folder}/texts.${language}.json`;

const loadSource = (id: PackId): Promise<PackSource> => load(sourcePath(id));

const loadAdvice = (id: PackId): Promise<Advice> => load(`/questionnaires/${id}/advice.json`);

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

const isHere = (id: PackId): boolean => Object.hasOwn(dataFiles, sourcePath(id));

const routingPath = '/questionnaires/programmes/routing.json';

/** All files of a folder, but for the routing table, which is of another shape. */
const loadAll = <T>(folder: 'reference' | 'crosswalk' | 'programmes'): Promise<readonly T[]> =>
  Promise.all(
    Object.keys(dataFiles)
      .filter((path) => folderOf(path) === folder && path !== routingPath)
      .map((path) => load<T>(path)),
  );

export const createBundledPacks = (): PackCatalog => ({
  /** A folder with a pack.json is a questionnaire: adding one needs no line of code. */
  ids: async () => Object.keys(dataFiles).flatMap((path) => (path.endsWith('/pack.json') ? (readPackId(folderOf(path)) ?? []) : [])),
  outline: async (id, language) => (isHere(id) ? outlineOf(id, language) : null),
  cover: async (id, language) => (isHere(id) ? coverOf(id, language) : null),
  opening: async (id, language, at) => (isHere(id) ? openingOf(id, language, at) : null),
  load: async (id, language) => {
    const [outline, advice] = await Promise.all([outlineOf(id, language), adviceFor(id)]);
    return { ...outline, advice };
  },
  profile: async (language) => {
    const [catalogue, texts] = await Promise.all([
      load<ProfileCatalogue>('/questionnaires/profile/profile.json'),
      load<ProfileTexts>(wordPath('profile', language)),
    ]);
    return { catalogue, texts };
  },
  common: async () => {
    const [profiles, programmes, table] = await Promise.all([
      loadAll<ReferenceProfile>('reference'),
      loadAll<ProgrammeFile>('programmes'),
      Object.hasOwn(dataFiles, routingPath) ? load<Routing>(routingPath) : null,
    ]);
    return { profiles, openedProfiles: [], programmes, routing: table };
  },
  crosswalks: () => loadAll<Crosswalk>('crosswalk'),
  glossary: (language) => load<Glossary>(wordPath('glossary', language)),
  samples: async () => (await import('./bundled-samples.ts')).loadSamples(),
});
