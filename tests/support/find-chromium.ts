import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium109 } from './chromium-109.ts';
import { aptInstall, isExecutable, runCommand, which } from './run-command.ts';
import { projectRoot } from './source-files.ts';

type Found = { readonly path: string; readonly how: string };
type Way = () => Promise<Found | null>;

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const windowsPlaces = (): readonly string[] => {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return roots.flatMap((root) => programs.map((program) => `${root}\\${program}`));
};

/** How the tests ask for the oldest browser the app is made for. */
const oldest: Way = async () => {
  if (process.env.CHROMIUM_VERSION !== '109') return null;
  return { path: await findChromium109(), how: 'the oldest we support' };
};

const named: Way = async () => {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return null;
  if (!isExecutable(path)) throw new Error(`CHROMIUM_PATH is ${path}, which is no program`);
  return { path, how: 'CHROMIUM_PATH' };
};

const inPlaywrightsCache: Way = async () => {
  const path = chromium.executablePath();
  return path && existsSync(path) ? { path, how: 'of Playwright' } : null;
};

const installed: Way = async () => {
  const onPath = names.map((name) => which(name)).find((path) => path !== null);
  const path = onPath ?? [...macPlaces, ...windowsPlaces()].find(isExecutable);
  return path ? { path, how: 'of this system' } : null;
};

const byPlaywright: Way = async () => {
  const installer = join(projectRoot, 'node_modules/playwright-core/cli.js');
  await runCommand(process.execPath, [installer, 'install', 'chromium'], 180_000).catch(() => null);
  const found = await inPlaywrightsCache();
  return found && { ...found, how: 'just downloaded by Playwright' };
};

const byApt: Way = async () => {
  const found = (await aptInstall(['chromium'])) ? await installed() : null;
  return found && { ...found, how: 'just installed by apt-get' };
};

const ways: readonly Way[] = [oldest, named, inPlaywrightsCache, installed, byPlaywright, byApt];

const search = async (): Promise<Found> => {
  for (const way of ways) {
    const found = await way();
    if (found) return found;
  }
  throw new Error('No Chromium found, and none could be installed. Set CHROMIUM_PATH to one, or: npx playwright-core install chromium');
};

let searched: Promise<string> | undefined;

const searchAloud = async (): Promise<string> => {
  const { path, how } = await search();
  process.stderr.write(`Chromium: ${path} (${how})\n`);
  return path;
};

/** The Chromium to drive; looks, and where there is none tries to install one, once a process. Says in one line which it is. */
export const findChromium = (): Promise<string> => {
  searched ??= searchAloud();
  return searched;
};
