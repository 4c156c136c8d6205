/** `npm run bench`: how long the main computations take here, and how large the app is. Medians of many runs after a warm-up; figures, not verdicts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { renderReport } from '../../src/adapters/pdf/render-report.ts';
import { jsonFiles, questionnaires, readJson } from '../../src/cli/read-data.ts';
import {
  type AssessmentFile,
  advice,
  diagnose,
  openAssessmentFile,
  type Pack,
  pack,
  packTexts,
  parseWith,
  profileCatalogue,
  profileTexts,
  referenceProfile,
  scoreAssessment,
  sizeClass,
} from '../../src/engine/index.ts';
import { projectRoot } from '../support/source-files.ts';

type Parse = typeof parseWith;
const load = <S extends Parameters<Parse>[0]>(schema: S, file: string) => {
  const parsed = parseWith(schema, readJson(join(questionnaires, file)));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.error[0])}`);
  return parsed.value;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

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

const row = (name: string, value: number, unit: string): void =>
  console.log(`${name.padEnd(58)}${value.toFixed(value < 10 ? 3 : 1).padStart(10)} ${unit}`);

const sample = (name: string): AssessmentFile => {
  const opened = openAssessmentFile(readFileSync(join(questionnaires, 'samples', name), 'utf8'));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error[0]));
  return opened.value;
};

const catalogue = load(profileCatalogue, 'profile/profile.json');
const profiles = jsonFiles(join(questionnaires, 'reference')).map((file) => load(referenceProfile, file.slice(questionnaires.length)));
const fontOf = (name: string): Uint8Array => gunzipSync(readFileSync(join(projectRoot, `.cache/fonts/noto-sans-sc-${name}.ttf.gz`)));

const benchAssessment = ({ enterprise }: AssessmentFile, assessment: AssessmentFile['assessments'][number], used: Pack): void => {
  const { facts } = enterprise;
  const { form, answers } = assessment;
  const size = sizeClass(facts, catalogue);
  row(
    `score ${used.id} (${form})`,
    time(() => scoreAssessment({ pack: used, form, facts, sizeClass: size, answers }), 200),
    'ms',
  );
  const input = {
    madeAt: enterprise.updatedAt,
    enterprise,
    assessment,
    pack: used,
    catalogue,
    profiles,
    advice: load(advice, `${used.id}/advice.json`),
  };
  row(
    `diagnose ${used.id}: score, compare, report model`,
    time(() => diagnose(input), 100),
    'ms',
  );
  const texts = load(packTexts, `${used.id}/texts.zh-CN.json`);
  const request = {
    report: diagnose(input),
    texts,
    profileTexts: load(profileTexts, 'profile/texts.zh-CN.json'),
    language: 'zh-CN',
  } as const;
  const fonts = { regular: fontOf('regular'), bold: fontOf('bold'), rare: null };
  const { bytes, pages } = renderReport(request, fonts, () => undefined);
  row(
    `PDF ${used.id}: ${pages} pages`,
    time(() => renderReport(request, fonts, () => undefined), 1, 5),
    'ms',
  );
  row(`PDF ${used.id}: size`, bytes.length / 1024, 'KB');
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

const precision = sample('sample-precision-parts.json');
for (const assessment of precision.assessments) benchAssessment(precision, assessment, load(pack, `${assessment.packId}/pack.json`));
benchSizes();
