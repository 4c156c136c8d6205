import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import {
  type Advice,
  advice,
  checkAgainstPacks,
  checkPack,
  checkTexts,
  openAssessmentFile,
  type Pack,
  type Problem,
  pack,
  packTexts,
  parseWith,
  profileCatalogue,
  profileTexts,
  questionsBelow,
  referenceProfile,
} from '../engine/index.ts';
import { describeProblem } from '../i18n/describe-problem.ts';
import { createTranslations, languages } from '../i18n/translator.ts';
import { jsonFiles, packFolders, questionnaires, readJson } from './read-data.ts';

type Fault = { readonly file: string; readonly problem: Problem };

const faultsIn = (file: string, problems: readonly Problem[]): readonly Fault[] => problems.map((problem) => ({ file, problem }));

type Read<T> = { readonly value: T | null; readonly faults: readonly Fault[] };

const read = <S extends z.ZodType>(schema: S, file: string): Read<z.infer<S>> => {
  if (!existsSync(file)) return { value: null, faults: faultsIn(file, [{ code: 'empty-file', path: [] }]) };
  const parsed = parseWith(schema, readJson(file));
  return parsed.ok ? { value: parsed.value, faults: [] } : { value: null, faults: faultsIn(file, parsed.error) };
};

const adviceProblems = (own: Pack, given: Advice): readonly Problem[] => {
  const known = new Map(questionsBelow(own.root).map((q) => [q.id as string, q]));
  return given.actions.flatMap(({ id, question, from, to }): readonly Problem[] => {
    const asked = known.get(question);
    const path = ['actions', id];
    if (!asked) return [{ code: 'unknown-question', path, id: question }];
    const spec = asked.answer;
    const options: readonly string[] =
      spec.kind === 'ladder' ? spec.rungs.map((r) => r.id) : 'options' in spec ? spec.options.map((o) => o.id) : [];
    return [from, to].filter((o) => !options.includes(o)).map((option) => ({ code: 'unknown-option', path, id: question, option }));
  });
};

const checkFolder = (folder: string): { readonly pack: Pack | null; readonly faults: readonly Fault[] } => {
  const at = (name: string) => join(questionnaires, folder, name);
  const own = read(pack, at('pack.json'));
  const given = read(advice, at('advice.json'));
  const texts = languages.map((language) => ({ file: at(`texts.${language}.json`), ...read(packTexts, at(`texts.${language}.json`)) }));
  const faults = [...own.faults, ...given.faults, ...texts.flatMap((t) => t.faults)];
  if (!own.value) return { pack: null, faults };
  const loaded = own.value;
  return {
    pack: loaded,
    faults: [
      ...faults,
      ...(loaded.id === folder
        ? []
        : faultsIn(at('pack.json'), [{ code: 'dangling-reference', path: ['id'], id: loaded.id, wanted: folder }])),
      ...faultsIn(at('pack.json'), checkPack(loaded)),
      ...texts.flatMap(({ file, value }) => (value ? faultsIn(file, checkTexts(loaded, value)) : [])),
      ...(given.value ? faultsIn(at('advice.json'), adviceProblems(loaded, given.value)) : []),
    ],
  };
};

const checkSample = (file: string, packs: readonly Pack[]): readonly Fault[] => {
  const opened = openAssessmentFile(readFileSync(file, 'utf8'));
  return faultsIn(file, opened.ok ? checkAgainstPacks(opened.value, packs) : opened.error);
};

const checkReference = (file: string, packs: readonly Pack[]): readonly Fault[] => {
  const { value, faults } = read(referenceProfile, file);
  if (!value) return faults;
  const known = new Set(packs.flatMap((p) => p.indicators.map((i) => i.id as string)));
  const name = basename(file, '.json');
  const problems = value.figures.flatMap((figure): readonly Problem[] => [
    ...(known.has(figure.indicator)
      ? []
      : [{ code: 'dangling-reference', path: ['figures', figure.id], id: figure.indicator, wanted: 'indicator' } as const]),
    ...languages
      .filter((language) => !value.texts[language].indicators[figure.indicator])
      .map((language): Problem => ({ code: 'missing-text', path: ['texts', language, 'indicators', figure.indicator], language })),
  ]);
  return faultsIn(file, [
    ...problems,
    ...(value.id === name ? [] : [{ code: 'dangling-reference', path: ['id'], id: value.id, wanted: name } as const]),
  ]);
};

const main = (): void => {
  const folders = packFolders().map(checkFolder);
  const packs = folders.flatMap((f) => f.pack ?? []);
  const profileTextFiles = languages.map((language) => join(questionnaires, `profile/texts.${language}.json`));
  const faults = [
    ...folders.flatMap((f) => f.faults),
    ...read(profileCatalogue, join(questionnaires, 'profile/profile.json')).faults,
    ...profileTextFiles.flatMap((file) => read(profileTexts, file).faults),
    ...jsonFiles(join(questionnaires, 'reference')).flatMap((file) => checkReference(file, packs)),
    ...jsonFiles(join(questionnaires, 'samples')).flatMap((file) => checkSample(file, packs)),
  ];
  const { t } = createTranslations('zh-CN');
  for (const { file, problem } of faults)
    console.error(`${relative(questionnaires, file)} · ${problem.path.join(' › ') || '—'} · ${describeProblem(t, problem)}`);
  console.log(`${packs.length} packs, ${faults.length} problems`);
  if (faults.length > 0) process.exitCode = 1;
};

main();
