import { expect, it } from 'vitest';
import { createBundledPacks } from '../../src/adapters/packs/bundled-packs.ts';
import { runCli } from './run-cli.ts';

it('check-packs finds no fault in the data files, and has looked at every questionnaire', async () => {
  const { code, stdout, stderr } = await runCli('check-packs.ts');
  expect(stderr).toBe('');
  const ids = await createBundledPacks().ids();
  expect([code, stdout.trim()]).toEqual([0, `${ids.length} packs, 0 problems`]);
});
