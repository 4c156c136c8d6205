/** `npm test`: every check of the project in order. A failing one does not hide the later ones. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { canRunChromium109 } from './chromium-109.ts';
import { projectRoot } from './source-files.ts';

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number; readonly faults?: readonly string[] };
type Step = { readonly title: string; readonly run: () => Promise<Count> };
type Outcome = { readonly title: string; readonly seconds: number; readonly count: Count };

/** What vitest's JSON reporter writes, as far as it is read here. */
type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
};

const pass: Count = { passed: 1, failed: 0, skipped: 0 };
const fail: Count = { passed: 0, failed: 1, skipped: 0 };

/** Runs npm with its output on this terminal and no input; gives the exit code. */
const npm = (args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn('npm', args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
    child.once('error', (error) => {
      console.error(String(error));
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });

/** A script of package.json without its `pre` script (the fonts are a step of their own); one test. */
const script = (title: string, name: string, ...args: readonly string[]): Step => ({
  title,
  run: async () => ((await npm(['run', '--silent', '--ignore-scripts', name, '--', ...args])) === 0 ? pass : fail),
});

const readReport = (file: string): VitestReport | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
};

/** The first lines of what a test failed with. */
const inShort = (messages: readonly string[]): string => messages.join('\n').split('\n').slice(0, 6).join('\n      ');

/** Each failed test by file and name, for the end of a log of which only the end is kept. */
const faultsOf = ({ testResults }: VitestReport): readonly string[] =>
  testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(projectRoot, name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [`${file}: ${inShort([message])}`];
      return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}\n      ${inShort(failureMessages)}`);
    });

/** A test file that cannot be loaded has no tests in it and counts as one; so does a run that fails for another reason. */
const countOf = (report: VitestReport, exitCode: number): Count => {
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const faults = failed === 0 && exitCode !== 0 ? ['no test failed, but the run did: see its output above'] : faultsOf(report);
  return { passed: report.numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1), skipped, faults };
};

const vitest = (title: string, name: string): Step => ({
  title,
  run: async () => {
    const file = join(projectRoot, '.cache', `${name.replaceAll(':', '-')}.json`);
    rmSync(file, { force: true });
    const code = await npm(['run', '--silent', name, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    const report = readReport(file);
    return report ? countOf(report, code) : fail;
  },
});

/** Chromium 109 comes built for one platform only; elsewhere its stage is skipped, and says so. */
const inChromium109 = (step: Step): Step => {
  if (canRunChromium109()) return step;
  const run = async (): Promise<Count> => {
    console.log('Chromium 109 comes for 64-bit Linux only. Skipped here: run it on Linux, or in a Linux container.');
    return { passed: 0, failed: 0, skipped: 1 };
  };
  return { ...step, run };
};

const steps: readonly Step[] = [
  script('Fonts', 'fonts'),
  script('Types', 'check:types'),
  script('Lint and format', 'check:lint', process.stdout.isTTY ? '--colors=force' : '--colors=off'),
  script('Import rules', 'check:imports'),
  script('Data files', 'check:packs'),
  script('Schemas up to date', 'schema', '--check'),
  script('Counts in README up to date', 'counts', '--check'),
  vitest('Unit and component tests', 'test:unit'),
  script('Build for the web', 'build'),
  script('Build as one file', 'build:usb'),
  vitest('End-to-end tests', 'test:e2e'),
  inChromium109(vitest('End-to-end tests in Chromium 109', 'test:e2e:109')),
];

const runStep = async ({ title, run }: Step, index: number): Promise<Outcome> => {
  console.log(`\n━━━ ${index + 1}/${steps.length} ${title} ━━━`);
  const start = performance.now();
  const count = await run();
  return { title, seconds: (performance.now() - start) / 1000, count };
};

const line = ({ title, seconds, count }: Outcome): string => {
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  const faults = (count.faults ?? []).map((fault) => `\n    ${fault}`).join('');
  return `${count.failed === 0 ? '✓' : '✗'} ${title}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds.toFixed(1)} s)${faults}`;
};

const main = async (): Promise<void> => {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  for (const folder of ['dist', 'dist-usb']) rmSync(join(projectRoot, folder), { recursive: true, force: true });
  const outcomes: Outcome[] = [];
  for (const [index, step] of steps.entries()) outcomes.push(await runStep(step, index));
  const total = (key: 'passed' | 'failed'): number => outcomes.reduce((sum, { count }) => sum + count[key], 0);
  console.log(`\n━━━ Summary ━━━\n${outcomes.map(line).join('\n')}\n`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  if (total('failed') > 0) process.exitCode = 1;
};

await main();
