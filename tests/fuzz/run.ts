/** `npm run test:fuzz [-- FILES [SEED]]`: opens damaged files; one that is not done within a minute is named and ends the run. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../support/source-files.ts';

const [files = '20000', seed = '1'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'rongchi-fuzz-'));
const log = join(folder, 'log');
writeFileSync(log, '');

const vitest = spawn(process.execPath, [join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', 'tests/fuzz'], {
  cwd: projectRoot,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_FILES: files, FUZZ_SEED: seed, FUZZ_LOG: log },
});

const opened = (): readonly string[] => readFileSync(log, 'utf8').trimEnd().split('\n');
let before = -1;
const watchdog = setInterval(() => {
  const now = opened();
  if (now.length > 1 && now.length === before && now.length < Number(files)) {
    console.error(`not done within a minute: ${now.at(-1)}`);
    vitest.kill('SIGKILL');
  }
  before = now.length;
}, 60_000);

vitest.on('close', (code) => {
  clearInterval(watchdog);
  rmSync(folder, { recursive: true });
  process.exitCode = code ?? 1;
});
