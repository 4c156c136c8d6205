import {
  type Advice,
  type AssessmentFile,
  advice,
  openAssessmentFile,
  type Pack,
  type PackId,
  pack,
  packId,
  packTexts,
  parseWith,
  profileCatalogue,
  profileTexts,
  type ReferenceProfile,
  referenceProfile,
} from '../../engine/index.ts';
import type { Language, PackCatalog } from '../../ports/pack-catalog.ts';

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** A folder with a pack.json is a questionnaire: adding one needs no line of code. */
const packFiles: Loaders = import.meta.glob('/questionnaires/*/pack.json', { import: 'default' });
const textFiles: Loaders = import.meta.glob(['/questionnaires/*/texts.*.json', '!/questionnaires/schema/**'], { import: 'default' });
const adviceFiles: Loaders = import.meta.glob('/questionnaires/*/advice.json', { import: 'default' });
const referenceFiles: Loaders = import.meta.glob('/questionnaires/reference/*.json', { import: 'default' });
const sampleFiles: Loaders = import.meta.glob('/questionnaires/samples/*.json', { import: 'default' });
const profileFile: Loaders = import.meta.glob('/questionnaires/profile/profile.json', { import: 'default' });

const load = async <T>(files: Loaders, path: string, parse: (data: unknown) => T): Promise<T> => {
  const file = files[path];
  if (!file) throw new Error(`no data file ${path}`);
  return parse(await file());
};

const trusted =
  <S extends Parameters<typeof parseWith>[0]>(schema: S, path: string) =>
  (data: unknown) => {
    const parsed = parseWith(schema, data);
    if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.error[0])}`);
    return parsed.value;
  };

const folderOf = (path: string): string => path.split('/')[2] ?? '';

const loadPack = (id: PackId): Promise<Pack> => {
  const path = `/questionnaires/${id}/pack.json`;
  return load(packFiles, path, trusted(pack, path));
};

const loadTexts = (folder: string, language: Language) => `/questionnaires/${folder}/texts.${language}.json`;

const loadAdvice = async (id: PackId): Promise<Advice | null> => {
  const path = `/questionnaires/${id}/advice.json`;
  return adviceFiles[path] ? load(adviceFiles, path, trusted(advice, path)) : null;
};

const loadAll = <T>(files: Loaders, parse: (path: string) => (data: unknown) => T): Promise<readonly T[]> =>
  Promise.all(Object.keys(files).map((path) => load(files, path, parse(path))));

const sample =
  (path: string) =>
  (data: unknown): AssessmentFile => {
    const opened = openAssessmentFile(JSON.stringify(data));
    if (!opened.ok) throw new Error(`${path}: ${JSON.stringify(opened.error[0])}`);
    return opened.value;
  };

export const createBundledPacks = (): PackCatalog => ({
  ids: () => Object.keys(packFiles).map((path) => packId.parse(folderOf(path))),
  load: async (id, language) => {
    const path = loadTexts(id, language);
    const [loaded, texts, itsAdvice] = await Promise.all([loadPack(id), load(textFiles, path, trusted(packTexts, path)), loadAdvice(id)]);
    return { pack: loaded, texts, advice: itsAdvice };
  },
  profile: async (language) => {
    const path = '/questionnaires/profile/profile.json';
    const textPath = loadTexts('profile', language);
    const [catalogue, texts] = await Promise.all([
      load(profileFile, path, trusted(profileCatalogue, path)),
      load(textFiles, textPath, trusted(profileTexts, textPath)),
    ]);
    return { catalogue, texts };
  },
  references: (): Promise<readonly ReferenceProfile[]> => loadAll(referenceFiles, (path) => trusted(referenceProfile, path)),
  samples: () => loadAll(sampleFiles, sample),
});
