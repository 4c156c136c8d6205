import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  answerKey,
  type CommonData,
  type CriterionWorld,
  checkAgainstPacks,
  checkAnswerKey,
  checkCrosswalk,
  checkProgrammes,
  checkReference,
  checkRouting,
  choicesOf,
  crosswalk,
  glossary,
  openAssessmentFile,
  type Pack,
  type Problem,
  profileCatalogue,
  profileTexts,
  programmeFile,
  type ReferenceProfile,
  type Result,
  routing,
} from '../engine/index.ts';
import { languages } from '../i18n/languages.ts';
import { jsonFiles, questionnaires, readAs, readJson, readQuestionnaires } from './read-data.ts';

export type Fault = { readonly file: string; readonly problem: Problem };

const faultsIn = (file: string, problems: readonly Problem[]): readonly Fault[] => problems.map((problem) => ({ file, problem }));

const errorsOf = (read: Result<unknown, readonly Problem[]>): readonly Problem[] => (read.ok ? [] : read.error);

/** A file is found by its name: the id inside must be the same. */
const misnamed = (file: string, id: string): readonly Problem[] =>
  basename(file, '.json') === id ? [] : [{ code: 'dangling-reference', path: ['id'], id, wanted: basename(file) }];

type World = { readonly packs: readonly Pack[]; readonly criteria: CriterionWorld; readonly root: string };

const checkReferences = ({ packs, root }: World): { readonly profiles: readonly ReferenceProfile[]; readonly faults: readonly Fault[] } => {
  const known = new Set(packs.flatMap((p) => p.indicators.map((i) => i.id as string)));
  const read = jsonFiles(join(root, 'reference')).map((file) => {
    const json = readJson(file);
    return { file, read: json.ok ? checkReference(json.value) : json };
  });
  const faults = read.flatMap(({ file, read: profile }) => {
    if (!profile.ok) return faultsIn(file, profile.error);
    const strangers = profile.value.figures.flatMap((f) => (f.kind === 'group' || known.has(f.indicator) ? [] : [f]));
    return faultsIn(file, [
      ...strangers.map(
        ({ id, indicator }): Problem => ({ code: 'dangling-reference', path: ['figures', id], id: indicator, wanted: 'indicator' }),
      ),
      ...misnamed(file, profile.value.id),
    ]);
  });
  return { profiles: read.flatMap(({ read: profile }) => (profile.ok ? [profile.value] : [])), faults };
};

const checkCrosswalks = ({ packs, root }: World): readonly Fault[] =>
  jsonFiles(join(root, 'crosswalk')).flatMap((file) => {
    const read = readAs(crosswalk, file);
    return faultsIn(file, read.ok ? [...checkCrosswalk(read.value, packs), ...misnamed(file, read.value.id)] : read.error);
  });

const isRouting = (file: string): boolean => basename(file) === 'routing.json';

const checkProgrammeFiles = ({ criteria, root }: World): readonly Fault[] =>
  jsonFiles(join(root, 'programmes')).flatMap((file) => {
    if (isRouting(file)) {
      const table = readAs(routing, file);
      return faultsIn(file, table.ok ? checkRouting(table.value, criteria) : table.error);
    }
    const read = readAs(programmeFile, file);
    return faultsIn(file, read.ok ? [...checkProgrammes(read.value, criteria), ...misnamed(file, read.value.id)] : read.error);
  });

const checkSamples = ({ packs, root }: World, common: CommonData): readonly Fault[] =>
  jsonFiles(join(root, 'samples')).flatMap((file) => {
    const opened = openAssessmentFile(readFileSync(file, 'utf8'));
    if (!opened.ok) return faultsIn(file, opened.error);
    const sample = faultsIn(file, [...checkAgainstPacks(opened.value, packs), ...misnamed(file, opened.value.enterprise.id)]);
    const keyFile = join(root, 'samples/keys', basename(file));
    const key = readAs(answerKey, keyFile);
    if (sample.length > 0 || !key.ok) return [...sample, ...faultsIn(keyFile, errorsOf(key))];
    return faultsIn(keyFile, checkAnswerKey(key.value, opened.value, packs, common));
  });

const checkGlossary = (root: string): readonly Fault[] => {
  if (!existsSync(join(root, 'glossary'))) return [];
  const read = languages.map((language) => {
    const file = join(root, `glossary/texts.${language}.json`);
    return { language, file, read: readAs(glossary, file) };
  });
  const ids = [...new Set(read.flatMap((r) => (r.read.ok ? Object.keys(r.read.value.terms) : [])))];
  return read.flatMap(({ language, file, read: words }) => {
    if (!words.ok) return faultsIn(file, words.error);
    const missing = ids.filter((id) => !Object.hasOwn(words.value.terms, id));
    return faultsIn(
      file,
      missing.map((id) => ({ code: 'missing-text', path: ['terms', id], language })),
    );
  });
};

/** Every data file of a folder laid out like questionnaires/, with everything wrong in it. */
export const checkData = (root = questionnaires): { readonly packs: readonly Pack[]; readonly faults: readonly Fault[] } => {
  const profileFile = join(root, 'profile/profile.json');
  const catalogue = readAs(profileCatalogue, profileFile);
  if (!catalogue.ok) return { packs: [], faults: faultsIn(profileFile, catalogue.error) };
  const choices = choicesOf(catalogue.value);
  const read = readQuestionnaires(choices, root);
  const packs = read.flatMap((r) => (r.read.ok ? [r.read.value.pack] : []));
  const world: World = { packs, criteria: { packs, choices, own: null }, root };
  const references = checkReferences(world);
  const common: CommonData = {
    catalogue: catalogue.value,
    profiles: references.profiles,
    openedProfiles: [],
    programmes: [],
    routing: null,
  };
  return {
    packs,
    faults: [
      ...languages.flatMap((language) => {
        const file = join(root, `profile/texts.${language}.json`);
        return faultsIn(file, errorsOf(readAs(profileTexts, file)));
      }),
      ...read.flatMap(({ folder, read: result }) =>
        result.ok
          ? faultsIn(join(root, folder, 'pack.json'), misnamed(`${folder}.json`, result.value.pack.id))
          : result.error.map(({ file, problem }) => ({ file: join(root, folder, file), problem })),
      ),
      ...references.faults,
      ...checkCrosswalks(world),
      ...checkProgrammeFiles(world),
      ...checkSamples(world, common),
      ...checkGlossary(root),
    ],
  };
};
