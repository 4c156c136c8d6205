import { type ChildProcess, spawn } from 'node:child_process';
import { type BrowserContext, chromium } from 'playwright-core';
import { browserFlags } from '../support/browser.ts';
import { findChromium } from '../support/find-chromium.ts';

/** A browser we started ourselves, so that we may end it like a crash: its files outlive it in the memory of the system, which a power cut would take too. */
export type OwnBrowser = {
  readonly context: BrowserContext;
  /** SIGKILL to the browser and all it has started; resolves when it is gone. */
  readonly kill: () => Promise<void>;
};

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let told = '';
    child.stderr?.on('data', (part: Buffer) => {
      told += part.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(told)?.[1];
      if (found) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Chromium ended before it could be driven: ${told}`)));
  });

const goneAfter = (child: ChildProcess, end: () => void): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => resolve());
    end();
  });

/** Its own process group on Linux and macOS; Windows ends the tree of a process another way. */
const endAll = (child: ChildProcess): void => {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
};

/** Opens a profile folder that outlives the browser. */
export const openProfile = async (profile: string): Promise<OwnBrowser> => {
  const flags = [...browserFlags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(await findChromium(), flags, { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no context of its own');
  /** The runner that starts `run.ts` wraps inner functions in a helper of its own, which pages do not have. */
  await context.addInitScript('globalThis.__name = (named) => named');
  return { context, kill: () => goneAfter(child, () => endAll(child)) };
};
