import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod/mini';
import {
  bankOf,
  type Choices,
  type CommonData,
  type Crosswalk,
  crosswalk,
  type FileProblem,
  fail,
  type Problem,
  parseJson,
  parseWith,
  profileCatalogue,
  programmeFile,
  type Questionnaire,
  type Result,
  readQuestionnaire,
  referenceProfile,
  routing,
} from '../engine/index.ts';
import { languages } from '../i18n/languages.ts';

export const questionnaires = fileURLToPath(new URL('../../questionnaires/', import.meta.url));

/** Folders of questionnaires/ that hold a questionnaire: those with a pack.json. */
export const packFolders = (root = questionnaires): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'pack.json')))
    .map((entry) => entry.name)
    .sort();

export const jsonFiles = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** A data file's content. Errors: `no-such-file`, `empty-file`, `not-json`. */
export const readJson = (path: string): Result<unknown, readonly Problem[]> =>
  existsSync(path) ? parseJson(readFileSync(path, 'utf8')) : fail([{ code: 'no-such-file', path: [], name: path }]);

export const readAs = <S extends z.ZodMiniType>(schema: S, path: string): Result<z.infer<S>, readonly Problem[]> => {
  const json = readJson(path);
  return json.ok ? parseWith(schema, json.value) : json;
};

/** A data file that came with the project and passed its checks: anything else is a broken invariant. */
export const load = <S extends z.ZodMiniType>(schema: S, path: string): z.infer<S> => {
  const read = readAs(schema, path);
  if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.error[0])}`);
  return read.value;
};

export type ReadQuestionnaire = { readonly folder: string; readonly read: Result<Questionnaire, readonly FileProblem[]> };

const contentOf = (path: string): { readonly content: unknown; readonly problems: readonly Problem[] } => {
  const json = readJson(path);
  return json.ok ? { content: json.value, problems: [] } : { content: null, problems: json.error };
};

const readFolder = (root: string, folder: string, choices: Choices, bank: Questionnaire | null): ReadQuestionnaire['read'] => {
  const names = ['pack.json', ...languages.map((language) => `texts.${language}.json`), 'advice.json'];
  const files = new Map(names.map((name) => [name, contentOf(join(root, folder, name))] as const));
  const broken = [...files].flatMap(([file, { problems }]) => problems.map((problem) => ({ file, problem })));
  if (broken.length > 0) return fail(broken);
  const content = (name: string): unknown => files.get(name)?.content;
  const texts = { 'zh-CN': content('texts.zh-CN.json'), en: content('texts.en.json') };
  return readQuestionnaire({ pack: content('pack.json'), texts, advice: content('advice.json') }, choices, bank);
};

/** Every questionnaire of a folder, each with its problems; those that borrow after those they borrow from. */
export const readQuestionnaires = (choices: Choices, root = questionnaires): readonly ReadQuestionnaire[] => {
  const banks = packFolders(root).map((folder) => ({ folder, bank: bankOf(contentOf(join(root, folder, 'pack.json')).content) }));
  const done: ReadQuestionnaire[] = [];
  for (const { folder, bank } of [...banks].sort((a, b) => Number(a.bank !== null) - Number(b.bank !== null))) {
    const lent = done.find((d) => d.folder === bank)?.read;
    done.push({ folder, read: readFolder(root, folder, choices, lent?.ok ? lent.value : null) });
  }
  return done;
};

/** The data files that speak of no questionnaire in particular. */
export const loadCommon = (root = questionnaires): CommonData => ({
  catalogue: load(profileCatalogue, join(root, 'profile/profile.json')),
  profiles: jsonFiles(join(root, 'reference')).map((file) => load(referenceProfile, file)),
  openedProfiles: [],
  programmes: jsonFiles(join(root, 'programmes'))
    .filter((file) => !file.endsWith('routing.json'))
    .map((file) => load(programmeFile, file)),
  routing: existsSync(join(root, 'programmes/routing.json')) ? load(routing, join(root, 'programmes/routing.json')) : null,
});

/** What questionnaires have in common with one another. */
export const loadCrosswalks = (root = questionnaires): readonly Crosswalk[] =>
  jsonFiles(join(root, 'crosswalk')).map((file) => load(crosswalk, file));
