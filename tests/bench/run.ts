/** `npm run bench`: how long the main computations take here, and how large the app is. Medians of many runs after a warm-up; figures, not verdicts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { renderReport } from '../../src/adapters/pdf/render-report.ts';
import { loadCommon, questionnaires, readQuestionnaires } from '../../src/cli/read-data.ts';
import {
  type AssessmentFile,
  bandScores,
  buildCohort,
  cheapestPath,
  choicesOf,
  cohortEntries,
  diagnose,
  explainScore,
  narrowings,
  openAssessmentFile,
  type Questionnaire,
  questionId,
  recordOf,
  scoreAssessment,
  sizeClass,
} from '../../src/engine/index.ts';
import { manyAssessments } from '../support/many-assessments.ts';
import { requestFor } from '../support/report-request.ts';
import { projectRoot } from '../support/source-files.ts';
import { median, row } from './figures.ts';
import { benchFirstQuestion } from './first-question.ts';
import { benchForms } from './form-in-browser.ts';
import { benchLongUse } from './long-use.ts';
import { benchPdf } from './pdf-in-browser.ts';

/** Milliseconds per run: the median of `rounds` rounds of `runs` runs. */
const time = (work: () => unknown, runs: number, rounds = 15): number => {
  for (let i = 0; i < runs; i += 1) work();
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      for (let i = 0; i < runs; i += 1) work();
      return (performance.now() - start) / runs;
    }),
  );
};

const sample = (name: string): AssessmentFile => {
  const opened = openAssessmentFile(readFileSync(join(questionnaires, 'samples', name), 'utf8'));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error[0]));
  return opened.value;
};

const common = loadCommon();
const all = readQuestionnaires(choicesOf(common.catalogue)).flatMap(({ read }) => (read.ok ? [read.value] : []));
const fontOf = (name: string): Uint8Array => gunzipSync(readFileSync(join(projectRoot, `.cache/fonts/noto-sans-sc-${name}.ttf.gz`)));

const questionnaireOf = (id: string): Questionnaire => {
  const found = all.find((q) => q.pack.id === id);
  if (!found) throw new Error(`no questionnaire ${id}`);
  return found;
};

const benchAssessment = (file: AssessmentFile, assessment: AssessmentFile['assessments'][number]): void => {
  const { enterprise } = file;
  const { pack: used, advice } = questionnaireOf(assessment.packId);
  const { facts } = enterprise;
  const { form, answers } = assessment;
  const size = sizeClass(facts, common.catalogue);
  // Records scored before are remembered; each run here has its own.
  const fresh = Array.from({ length: 1600 }, () => structuredClone(answers));
  row(
    `score ${used.id} (${form})`,
    time(() => scoreAssessment({ pack: used, form, facts, sizeClass: size, answers: fresh.pop() ?? answers }), 100),
    'ms',
  );
  const world = { pack: used, advice, form, facts, sizeClass: size, answers };
  const [changed = ''] = Object.keys(answers);
  const other = recordOf(answers, questionId.parse(changed));
  row(
    `score ${used.id} (${form}) again after one answer`,
    time(() => scoreAssessment({ ...world, answers: { ...answers, [changed]: { ...other } } }), 200),
    'ms',
  );
  row(
    `bands ${used.id} (${form})`,
    time(() => bandScores(world), 100),
    'ms',
  );
  row(
    `bands ${used.id} (${form}), nothing answered`,
    time(() => bandScores({ ...world, answers: {} }), 100),
    'ms',
  );
  row(
    `what narrows most, ${used.id} (${form}), nothing answered`,
    time(() => narrowings({ ...world, answers: {} }), 10, 5),
    'ms',
  );
  row(
    `explanation ${used.id} (${form})`,
    time(() => explainScore(used, scoreAssessment(world), answers), 100),
    'ms',
  );
  const input = {
    madeAt: enterprise.updatedAt,
    enterprise,
    assessment,
    others: [],
    pack: used,
    official: true,
    common,
    advice,
  };
  row(
    `diagnose ${used.id} (${form}): score, compare, report model`,
    time(() => diagnose(input), 100),
    'ms',
  );
  const request = requestFor({ ...file, assessments: [assessment] });
  const fonts = { regular: fontOf('regular'), bold: fontOf('bold'), rare: null };
  const { bytes, pages } = renderReport(request, fonts, () => undefined);
  row(
    `PDF ${used.id} (${form}): ${pages} pages`,
    time(() => renderReport(request, fonts, () => undefined), 1, 5),
    'ms',
  );
  row(`PDF ${used.id} (${form}): size`, bytes.length / 1024, 'KB');
};

const benchSizes = (): void => {
  const folder = join(projectRoot, 'dist/assets');
  if (!existsSync(folder)) {
    console.log('no dist: run npm run build for the sizes');
    return;
  }
  const entry = readdirSync(folder).filter((name) => /^index-.*\.js$/.test(name));
  for (const name of entry)
    row(`JavaScript of the start page, packed (${name})`, gzipSync(readFileSync(join(folder, name))).length / 1024, 'KB');
  const single = join(projectRoot, 'dist-usb/index.html');
  if (existsSync(single)) row('single file', readFileSync(single).length / 1024 / 1024, 'MB');
};

/** The fullest sample of every questionnaire and form, so that each pack is measured once. */
const benchSamples = (): void => {
  const fullest = new Map<string, [AssessmentFile, AssessmentFile['assessments'][number]]>();
  const names = readdirSync(join(questionnaires, 'samples')).filter((name) => name.endsWith('.json'));
  for (const file of names.map(sample))
    for (const assessment of file.assessments) {
      const key = `${assessment.packId} ${assessment.form}`;
      const seen = fullest.get(key)?.[1];
      if (!seen || Object.keys(assessment.answers).length > Object.keys(seen.answers).length) fullest.set(key, [file, assessment]);
    }
  for (const [file, assessment] of fullest.values()) benchAssessment(file, assessment);
};

/** The cheapest path to every level of every questionnaire and form, from made-up answers of all kinds: each once, as a user meets it. */
const benchPaths = (): void => {
  for (const { pack, advice } of all)
    for (const { id: form } of pack.forms) {
      const entries = manyAssessments(12, [{ ...pack, forms: pack.forms.filter((f) => f.id === form) }], common.catalogue);
      const times = entries.flatMap(({ enterprise: { facts }, assessments }) =>
        assessments.flatMap(({ answers }) =>
          pack.levels.map((level) => {
            const start = performance.now();
            const size = sizeClass(facts, common.catalogue);
            cheapestPath({ pack, advice, form, facts, sizeClass: size, answers, target: { kind: 'level', level }, isOpen: () => true });
            return performance.now() - start;
          }),
        ),
      );
      row(`cheapest path ${pack.id} (${form}): median of ${times.length}`, median(times), 'ms');
      row(`cheapest path ${pack.id} (${form}): longest`, Math.max(...times), 'ms');
    }
};

/** Every questionnaire and form in turn, 42 industries, 18 cities, three years. Best of the rounds too, for a machine that is busy with other things. */
const benchCohort = (): void => {
  const packs = all.map((q) => q.pack);
  const rounds = Array.from({ length: 5 }, () => {
    const entries = manyAssessments(10_000, packs, common.catalogue).flatMap((content) => cohortEntries(content, packs, common.catalogue));
    const start = performance.now();
    buildCohort(entries, 'cohort');
    return performance.now() - start;
  });
  row('10,000 assessments into a cohort profile', median(rounds), 'ms');
  row('10,000 assessments into a cohort profile: best of 5', Math.min(...rounds), 'ms');
};

/** `--cohort`, `--pdf`, `--first`, `--form`, `--long`: that part alone. */
const [only] = process.argv.slice(2);
if (only === undefined) {
  benchSamples();
  benchPaths();
  benchSizes();
}
if (only === undefined || only === '--first') await benchFirstQuestion();
if (only === undefined || only === '--form') await benchForms(all);
if (only === undefined || only === '--long') await benchLongUse();
if (only === undefined || only === '--cohort') benchCohort();
if (only === undefined || only === '--pdf') await benchPdf();
