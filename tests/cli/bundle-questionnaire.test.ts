import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataFile } from '../../src/engine/index.ts';
import { smallChoices, valueIn } from '../support/engine-fixtures.ts';
import { projectRoot } from '../support/source-files.ts';
import { tinyCheck } from '../support/tiny-check.ts';
import { runCli } from './run-cli.ts';

describe('npm run bundle', () => {
  it('prints a questionnaire’s folder as the one file that the app opens', async () => {
    const { code, stdout, stderr } = await runCli('bundle-questionnaire.ts', join(projectRoot, 'tests/support/small-pack'));
    expect([code, stderr]).toEqual([0, '']);
    const opened = openDataFile(stdout, { choices: smallChoices, banks: [], takenPacks: [], takenProfiles: [] });
    expect(valueIn(opened)).toEqual({ kind: 'questionnaire', questionnaire: tinyCheck() });
  });

  it('shows how to call it when no folder is named', async () => {
    const { code, stderr } = await runCli('bundle-questionnaire.ts');
    expect([code, stderr.trim()]).toEqual([2, 'npm run -s bundle -- FOLDER > my.questionnaire.json']);
  });
});
