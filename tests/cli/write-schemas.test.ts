import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/source-files.ts';
import { runCli } from './run-cli.ts';

it('write-schemas --check finds the JSON Schemas on disk to be what the engine says, and writes nothing', async () => {
  const folder = join(projectRoot, 'questionnaires/schema');
  const read = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const before = read();
  expect(await runCli('write-schemas.ts', '--check')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(read()).toEqual(before);
});
