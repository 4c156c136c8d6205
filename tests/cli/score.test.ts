import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createBundledPacks } from '../../src/adapters/packs/bundled-packs.ts';
import { type Assessment, diagnose, openAssessmentFile } from '../../src/engine/index.ts';
import { projectRoot } from '../support/source-files.ts';
import { withFile } from '../support/tools.ts';
import { runCli } from './run-cli.ts';

const samplePath = join(projectRoot, 'questionnaires/samples/sample-precision-parts.json');

const printed = z.object({
  format: z.literal('rongchi-result'),
  version: z.literal(2),
  results: z.array(
    z.object({
      assessment: z.string(),
      enterprise: z.object({ id: z.string(), name: z.string() }),
      pack: z.object({ id: z.string(), version: z.string() }),
      score: z.number().nullable(),
      level: z.unknown(),
      groups: z.array(z.unknown()),
      comparisons: z.array(z.unknown()),
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

  it('prints what every score can still become, and how each was made, where something is open', async () => {
    const { stdout } = await runCli('score.ts', join(projectRoot, 'questionnaires/samples/sample-half-filled.json'));
    const band = z.object({ least: z.number(), most: z.number() });
    const result = z.looseObject({
      bands: z.object({ groups: z.record(z.string(), band) }),
      narrowings: z.array(z.object({ id: z.string(), narrows: z.number() })).min(1),
      explanation: z.object({ root: z.object({ id: z.literal('overall'), score: z.number() }) }),
    });
    const { bands, explanation } = result.parse(z.object({ results: z.array(z.unknown()) }).parse(JSON.parse(stdout)).results[0]);
    expect(bands.groups.overall?.least).toBeLessThan(explanation.root.score);
    expect(bands.groups.overall?.most).toBeGreaterThan(explanation.root.score);
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
