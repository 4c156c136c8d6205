import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCommon, readQuestionnaires } from '../../src/cli/read-data.ts';
import { checkCohort, choicesOf, writeAssessmentFile } from '../../src/engine/index.ts';
import { valueIn } from '../support/engine-fixtures.ts';
import { manyAssessments } from '../support/many-assessments.ts';
import { projectRoot } from '../support/source-files.ts';
import { runCli } from './run-cli.ts';

const common = loadCommon();
const packs = readQuestionnaires(choicesOf(common.catalogue)).flatMap(({ read }) => (read.ok ? [read.value.pack] : []));
const one = packs.filter((p) => p.id === 'sme-digital-2024');
const sample = join(projectRoot, 'questionnaires/samples/sample-precision-parts.json');

let folder: string;
let paths: readonly string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rongchi-cohort-'));
  const all = manyAssessments(8, one, common.catalogue);
  paths = all.map((_, i) => join(folder, `${i}.rongchi.json`));
  await Promise.all(
    all.map((content, i) => writeFile(paths[i] ?? '', writeAssessmentFile({ savedAt: content.enterprise.updatedAt, ...content }))),
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run cohort', () => {
  it('prints saved files summed up, as a file the app can open', async () => {
    const { code, stdout, stderr } = await runCli('cohort.ts', ...paths);
    expect([code, stderr]).toEqual([0, '']);
    const { kind, profiles } = valueIn(checkCohort(JSON.parse(stdout)));
    expect([kind, profiles[0]?.cohort?.enterprises]).toEqual(['cohort', 8]);
  });

  it('names each file that cannot be used with the reason, and counts the rest', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{"format": "rongchi-assess');
    const { code, stdout, stderr } = await runCli('cohort.ts', broken, ...paths, join(folder, 'gone.json'));
    expect(code).toBe(0);
    expect(stderr).toMatch(/broken\.json: .*不完整或已损坏/);
    expect(stderr).toContain('gone.json');
    expect(valueIn(checkCohort(JSON.parse(stdout))).profiles[0]?.cohort?.enterprises).toBe(8);
  });

  it('leaves made-up enterprises out where there are real ones, and says so', async () => {
    const { code, stderr } = await runCli('cohort.ts', sample, ...paths);
    expect(code).toBe(0);
    expect(stderr).toContain('示例企业');
  });

  it('prints nothing on fewer than five, and says why', async () => {
    const { code, stdout, stderr } = await runCli('cohort.ts', ...paths.slice(0, 4));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('至少要有 5 家');
  });

  it('holds no name of the enterprises it was made of', async () => {
    const { stdout } = await runCli('cohort.ts', ...paths);
    for (const path of paths) {
      const { name } = JSON.parse(await readFile(path, 'utf8')).enterprise.facts;
      expect(stdout).not.toContain(name);
    }
  });

  it('shows how to call it when no file is named', async () => {
    const { code, stderr } = await runCli('cohort.ts');
    expect([code, stderr.trim()]).toEqual([2, 'npm run -s cohort -- [--csv FILE] FILE...']);
    expect((await runCli('cohort.ts', ...paths, '--csv')).code).toBe(2);
  });

  it('writes the figures as a table too where it is told to', async () => {
    const csv = join(folder, 'figures.csv');
    const { code, stdout } = await runCli('cohort.ts', '--csv', csv, ...paths);
    const { profiles } = valueIn(checkCohort(JSON.parse(stdout)));
    const lines = (await readFile(csv, 'utf8')).trimEnd().split('\r\n');
    expect([code, lines[0]?.startsWith('\uFEFF统计对象,')]).toEqual([0, true]);
    expect(lines.length).toBeGreaterThan(profiles.flatMap((p) => p.figures).length);
  });
});
