import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createBundledPacks } from '../../src/adapters/packs/bundled-packs.ts';
import { type Assessment, diagnose, openAssessmentFile } from '../../src/engine/index.ts';
import { makeReportPdf } from '../support/report-pdf.ts';
import { projectRoot } from '../support/source-files.ts';
import { withFile } from '../support/tools.ts';
import { runCli } from './run-cli.ts';

const samplePath = join(projectRoot, 'questionnaires/samples/sample-precision-parts.json');

const printed = z.object({
  format: z.literal('rongchi-result'),
  version: z.literal(3),
  trend: z.object({ series: z.array(z.unknown()), editions: z.array(z.unknown()) }),
  results: z.array(
    z.object({
      assessment: z.string(),
      enterprise: z.object({ id: z.string(), name: z.string() }),
      pack: z.object({ id: z.string(), version: z.string() }),
      score: z.nullable(z.number()),
      level: z.unknown(),
      groups: z.array(z.unknown()),
      comparisons: z.array(z.unknown()),
      bands: z.object({ groups: z.record(z.string(), z.object({ least: z.number(), most: z.number() })), level: z.unknown() }),
      narrowings: z.array(z.object({ id: z.string(), narrows: z.number() })),
      explanation: z.object({
        root: z.object({ score: z.nullable(z.number()), parts: z.array(z.object({ points: z.number() })) }),
        steps: z.array(z.object({ level: z.string(), isReached: z.boolean() })),
      }),
      pathToNextLevel: z.nullable(
        z.object({
          kind: z.string(),
          cost: z.optional(z.number()),
          steps: z.optional(z.array(z.object({ id: z.string(), cost: z.number() }))),
        }),
      ),
      plan: z.unknown(),
    }),
  ),
});

const scoreText = (text: string) => withFile('file.rongchi.json', new TextEncoder().encode(text), (path) => runCli('score.ts', path));

/** One sentence a line, none of it from a stack trace. */
const isSentence = (text: string): boolean => text.trim() !== '' && !/\n\s+at |node:internal|Error:/.test(text);

describe('npm run score', () => {
  it('prints the results of a saved file as JSON, each the same as the app shows', async () => {
    const { code, stdout, stderr } = await runCli('score.ts', samplePath);
    expect([code, stderr]).toEqual([0, '']);
    const { results } = printed.parse(JSON.parse(stdout));
    const file = openAssessmentFile(await readFile(samplePath, 'utf8'));
    if (!file.ok) throw new Error('the sample is broken');
    const packs = createBundledPacks();
    const { catalogue } = await packs.profile('zh-CN');
    const common = { ...(await packs.common()), catalogue };
    const { enterprise, assessments, savedAt } = file.value;
    const scoreInApp = async (assessment: Assessment) => {
      const bundle = await packs.load(assessment.packId, 'zh-CN');
      const others = await Promise.all(
        assessments
          .filter((other) => other.packId !== assessment.packId)
          .map(async (other) => ({ pack: (await packs.load(other.packId, 'zh-CN')).pack, assessment: other })),
      );
      const { score, level } = diagnose({ ...bundle, madeAt: savedAt, enterprise, assessment, others, common });
      return { assessment: assessment.id, score, level };
    };
    const expected = await Promise.all(assessments.map(scoreInApp));
    expect(results.map(({ assessment, score, level }) => ({ assessment, score, level }))).toEqual(expected);
    expect(results[0]?.enterprise).toEqual({ id: enterprise.id, name: enterprise.facts.name });
  });

  it('prints what a result is made of and where it can lead', async () => {
    const { results, trend } = printed.parse(JSON.parse((await runCli('score.ts', samplePath)).stdout));
    for (const { score, bands, narrowings, explanation, pathToNextLevel } of results) {
      const whole = bands.groups.overall;
      expect(whole?.least).toBeLessThanOrEqual((score ?? Number.NaN) + 1e-9);
      expect(whole?.most).toBeGreaterThanOrEqual((score ?? Number.NaN) - 1e-9);
      expect(narrowings.length).toBeGreaterThan(0);
      expect(explanation.root.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score ?? Number.NaN, 9);
      expect(explanation.steps.some((step) => step.isReached)).toBe(true);
      expect(pathToNextLevel?.kind).toBe('path');
      expect(pathToNextLevel?.steps?.reduce((sum, { cost }) => sum + cost, 0)).toBe(pathToNextLevel?.cost);
    }
    // One round each: nothing to compare yet.
    expect(trend).toEqual({ series: [], editions: [] });
  });

  it('prints what changed where there are two rounds', async () => {
    const file = JSON.parse(await readFile(samplePath, 'utf8'));
    const [first] = file.assessments;
    file.assessments.push({ ...first, id: 'second-round', createdAt: '2027-03-01T08:00:00.000Z' });
    const { trend } = printed.parse(JSON.parse((await scoreText(JSON.stringify(file))).stdout));
    expect(trend.series).toMatchObject([{ packId: first.packId, points: [{ id: first.id }, { id: 'second-round' }] }]);
  });

  it('scores what a report carries inside, and finds it to be what the report printed', async () => {
    const { bytes, assessment } = await makeReportPdf();
    const { code, stdout, stderr } = await withFile('report.pdf', bytes, (path) => runCli('score.ts', path));
    expect([code, stderr]).toEqual([0, '']);
    const { results, report } = JSON.parse(stdout);
    const { results: all, report: none } = JSON.parse((await runCli('score.ts', samplePath)).stdout);
    const [result] = results;
    expect(results).toHaveLength(1);
    expect([result.assessment, result.score, result.seal]).toEqual([assessment.id, all[0].score, all[0].seal]);
    expect([report.differences, report.record.score, none]).toEqual([[], result.score, null]);
  });

  it('says what a report printed otherwise', async () => {
    const { bytes } = await makeReportPdf('sample-precision-parts', (text) => text.replace(/"score": [\d.]+/, '"score": 1'));
    const { stdout } = await withFile('report.pdf', bytes, (path) => runCli('score.ts', path));
    const { report, results } = JSON.parse(stdout);
    expect(report.differences).toEqual([{ kind: 'score', group: 'overall', was: 1, is: results[0].score }]);
  });

  it('refuses a PDF that carries nothing of ours with a sentence that says so', async () => {
    const { code, stderr } = await scoreText('%PDF-1.7');
    expect(code).toBe(1);
    expect(stderr).toContain('这份 PDF 里没有融尺的诊断数据');
    expect(isSentence(stderr)).toBe(true);
  });

  it('prints the same twice', async () => {
    const [first, second] = await Promise.all([runCli('score.ts', samplePath), runCli('score.ts', samplePath)]);
    expect(first.stdout).toBe(second.stdout);
  });

  it.each([
    ['broken off in the middle', '{"format": "rongchi-assessment", "version": 1, "enter', '不完整或已损坏'],
    ['of another program', '{"format": "other-tool"}', '这不是融尺保存的文件'],
    ['of a newer version', '{"format": "rongchi-assessment", "version": 99}', '更新版本的融尺'],
    ['empty', '', '文件是空的'],
  ])('refuses a file that is %s with exit code 1 and a sentence that says why', async (_, text, sentence) => {
    const { code, stdout, stderr } = await scoreText(text);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
    expect(isSentence(stderr)).toBe(true);
  });

  it('refuses answers that the questionnaire does not know, with exit code 1 and the question', async () => {
    const text = (await readFile(samplePath, 'utf8')).replace('"q012"', '"q999"');
    const { code, stdout, stderr } = await scoreText(text);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('q999');
  });

  it('says in a sentence that a file is not there', async () => {
    const { code, stderr } = await runCli('score.ts', 'no-such-file.json');
    expect(code).toBe(1);
    expect(stderr).toContain('no-such-file.json');
    expect(isSentence(stderr)).toBe(true);
  });

  it('shows how to call it when no file is named', async () => {
    const { code, stderr } = await runCli('score.ts');
    expect([code, stderr.trim()]).toEqual([2, 'npm run -s score -- FILE']);
  });
});
