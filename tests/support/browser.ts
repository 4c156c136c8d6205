import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from './find-chromium.ts';
import { projectRoot } from './source-files.ts';

/** Nothing of the browser's own goes out, so that what goes out is the app's. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchBrowser = async (extraFlags: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), headless: true, args: [...browserFlags, ...extraFlags] });

/** Where the app is served from, and how to stop serving it. */
export type Served = { readonly home: string; readonly stop: () => Promise<void> };

/** Serves the built `dist` on a free port. A missing file is a 404 here, not the start page. */
export const serveDist = async (folder = 'dist'): Promise<Served> => {
  const server = await preview({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('vite preview has no port');
  return { home: `http://127.0.0.1:${address.port}/`, stop: () => server.close() };
};

/** The one-file build, opened from the disk. */
export const singleFileHome = (): string => pathToFileURL(join(projectRoot, 'dist-usb/index.html')).href;

const isAtHome = (url: string, home: string): boolean => /^(data|blob|about):/.test(url) || url.startsWith(home);

/** What no test may see: a request to elsewhere, an error on the console (a CSP violation is one), an exception nobody caught. */
const collectTrouble = (context: BrowserContext, home: string): readonly string[] => {
  const trouble: string[] = [];
  const addressed = (url: string) => {
    if (!isAtHome(url, home)) trouble.push(`request left the app: ${url}`);
  };
  context.on('request', (request) => addressed(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => addressed(socket.url())));
  context.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => trouble.push(`uncaught: ${String(error.error())}`));
  return trouble;
};

/** Nobody can click in the system's own dialogs here; without the pickers files go as downloads, as in Firefox and Safari. */
const withoutPickers = (): void => {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  Reflect.deleteProperty(window, 'showOpenFilePicker');
};

export type WatchedPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** All that went wrong so far; a test that provokes an error asserts on it. */
  readonly trouble: readonly string[];
  /** Closes the page; rejects when anything went wrong that `expected` does not match. */
  readonly close: (expected?: RegExp) => Promise<void>;
};

/** A fresh profile at the app's start page, watched: what leaves the app's origin is blocked and fails the test at `close`. */
export const openApp = async (browser: Browser, home: string, options: BrowserContextOptions = {}): Promise<WatchedPage> => {
  // Each context would fetch the whole app for later; only the test of that wants it.
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block', ...options });
  const trouble = collectTrouble(context, home);
  await context.route(
    (url) => !isAtHome(url.href, home),
    (route) => route.abort(),
  );
  await context.addInitScript(withoutPickers);
  const page = await context.newPage();
  await page.goto(home);
  const close = async (expected?: RegExp) => {
    await context.close();
    const unexpected = trouble.filter((line) => !expected?.test(line));
    if (unexpected.length > 0) throw new Error(`The page was in trouble:\n${unexpected.join('\n')}`);
  };
  return { page, context, trouble, close };
};

/** How many questions the section has, once all are drawn: that begins with the first few. */
export const countCards = async (page: Page): Promise<number> => {
  const cards = page.locator('article');
  await cards.first().waitFor();
  for (let [before, count] = [0, await cards.count()]; ; [before, count] = [count, await cards.count()]) {
    if (count === before) return count;
    await page.waitForTimeout(500);
  }
};
