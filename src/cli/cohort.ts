import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
import { cohortCsv } from '../i18n/cohort-csv.ts';
import { type CohortVocabulary, nameCohort } from '../i18n/cohort-words.ts';
import { describeProblem } from '../i18n/describe-problem.ts';
import type { Language } from '../i18n/languages.ts';
import { createTranslations } from '../i18n/translator.ts';
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

type Summed = { readonly file: string; readonly csv: string };

const summed = (paths: readonly string[]): Result<Summed, string> => {
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
  const words = { 'zh-CN': vocabularyIn('zh-CN', all), en: vocabularyIn('en', all) };
  return ok({ file: writeCohortFile(nameCohort(cohort, words)), csv: cohortCsv(cohort, words['zh-CN']) });
};

const usage = 'npm run -s cohort -- [--csv FILE] FILE...';

/** The files to sum up, and where the table goes; null where the arguments say neither. */
const readArguments = (given: readonly string[]): { readonly paths: readonly string[]; readonly csv: string | null } | null => {
  const at = given.indexOf('--csv');
  const csv = at < 0 ? null : (given[at + 1] ?? '');
  const paths = at < 0 ? given : [...given.slice(0, at), ...given.slice(at + 2)];
  return csv === '' || paths.length === 0 ? null : { paths, csv };
};

/** `npm run -s cohort -- [--csv FILE] FILE...`: sums saved files up, prints the cohort file, and writes its figures as a table on demand. */
const main = (given: readonly string[]): void => {
  const asked = readArguments(given);
  const result = asked ? summed(asked.paths) : fail(usage);
  if (!result.ok) {
    console.error(result.error);
    process.exitCode = asked ? 1 : 2;
    return;
  }
  process.stdout.write(result.value.file);
  if (asked?.csv) writeFileSync(asked.csv, result.value.csv);
};

main(process.argv.slice(2));
