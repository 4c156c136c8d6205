import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AssessmentFile,
  buildCohort,
  type Cohort,
  checkAgainstPacks,
  choicesOf,
  cohortEntries,
  fail,
  ok,
  openAssessmentFile,
  type PackId,
  type PackTexts,
  type Problem,
  profileTexts,
  type Questionnaire,
  type Result,
  writeCohortFile,
} from '../engine/index.ts';
import { type CohortVocabulary, nameCohort } from '../i18n/cohort-words.ts';
import { describeProblem } from '../i18n/describe-problem.ts';
import { createTranslations, type Language } from '../i18n/translator.ts';
import { load, loadCommon, questionnaires, readQuestionnaires } from './read-data.ts';

const { t } = createTranslations('zh-CN');

const readFile = (path: string, all: readonly Questionnaire[]): Result<AssessmentFile, readonly Problem[]> => {
  if (!existsSync(path)) return fail([{ code: 'no-such-file', path: [], name: path }]);
  const opened = openAssessmentFile(readFileSync(path, 'utf8'));
  if (!opened.ok) return opened;
  const problems = checkAgainstPacks(
    opened.value,
    all.map((q) => q.pack),
  );
  return problems.length > 0 ? fail(problems) : opened;
};

/** The files that can be used; each other one is named with its reasons, and the rest still counts. */
const readFiles = (paths: readonly string[], all: readonly Questionnaire[]): readonly AssessmentFile[] =>
  paths.flatMap((path) => {
    const read = readFile(path, all);
    if (read.ok) return [read.value];
    for (const problem of read.error) console.error(`${path}: ${describeProblem(t, problem)}`);
    return [];
  });

const vocabularyIn = (language: Language, all: readonly Questionnaire[]): CohortVocabulary => ({
  t: createTranslations(language).t,
  profile: load(profileTexts, join(questionnaires, `profile/texts.${language}.json`)),
  questionnaires: new Map<PackId, PackTexts>(all.map((q) => [q.pack.id, q.texts[language]])),
});

/** Made-up enterprises are summed up only where there is none but them. */
const kindOf = (files: readonly AssessmentFile[]): Cohort['kind'] =>
  files.length > 0 && files.every((f) => f.enterprise.sample) ? 'illustrative' : 'cohort';

const summed = (paths: readonly string[]): Result<string, string> => {
  const { catalogue } = loadCommon();
  const all = readQuestionnaires(choicesOf(catalogue)).flatMap(({ read }) => (read.ok ? [read.value] : []));
  const packs = all.map((q) => q.pack);
  const files = readFiles(paths, all);
  const kind = kindOf(files);
  const samples = files.filter((f) => f.enterprise.sample).length;
  if (kind === 'cohort' && samples > 0) console.error(t('cohort.samplesLeftOut', { count: samples }));
  const cohort = buildCohort(
    files.flatMap((file) => cohortEntries(file, packs, catalogue)),
    kind,
  );
  if (cohort.slices.length === 0) return fail(t('cohort.nothingToTell'));
  return ok(writeCohortFile(nameCohort(cohort, { 'zh-CN': vocabularyIn('zh-CN', all), en: vocabularyIn('en', all) })));
};

/** `npm run -s cohort -- FILE...`: sums saved files up and prints the cohort file. */
const main = (paths: readonly string[]): void => {
  if (paths.length === 0) {
    console.error('npm run -s cohort -- FILE...');
    process.exitCode = 2;
    return;
  }
  const text = summed(paths);
  if (text.ok) process.stdout.write(text.value);
  else {
    console.error(text.error);
    process.exitCode = 1;
  }
};

main(process.argv.slice(2));
