/** What grows with use: the start page with thousands of enterprises, and the memory of a page on which one answers on and on. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, serveDist } from '../support/browser.ts';
import { seedEnterprises } from '../support/seed-enterprises.ts';
import { projectRoot } from '../support/source-files.ts';
import { median, row } from './figures.ts';

declare global {
  interface Window {
    firstEntries?: number;
  }
}

const enterprises = 5000;
const [opens, answers] = [5, 1600];

const openSample = async (page: Page, home: string): Promise<void> => {
  await page.goto(home);
  await page
    .getByRole('button', { name: /打开示例：江城示例精密/ })
    .first()
    .click();
  await page.getByTestId('level').waitFor();
};

const benchHome = async (browser: Browser, home: string): Promise<void> => {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  await context.addInitScript(() => {
    for (const [name, selector] of [
      ['firstEntries', 'li[data-index]'],
      ['firstQuestion', 'li[data-index] a'],
    ] as const) {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(selector)) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          window[name] = performance.now();
        });
      });
      observer.observe(document, { childList: true, subtree: true });
    }
  });
  const first = await context.newPage();
  await openSample(first, home);
  await seedEnterprises(first, enterprises);
  await first.close();
  const times: number[] = [];
  const entries: number[] = [];
  for (let open = 0; open < opens; open += 1) {
    const page = await context.newPage();
    await page.goto(home);
    times.push(await (await page.waitForFunction(() => window.firstQuestion)).evaluate((time) => time ?? Number.NaN));
    entries.push(await page.evaluate(() => window.firstEntries ?? Number.NaN));
    await page.close();
  }
  row(`start page with ${enterprises} enterprises: first entries, median of ${opens}`, median(entries), 'ms', '500 ms or less');
  row(`start page with ${enterprises} enterprises: first entries whole, median of ${opens}`, median(times), 'ms');
  await context.close();
};

/** Megabytes in use after everything unused was thrown away. */
const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
};

/** Answers, each another than before, with time to be saved between them. */
const answerOn = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (all) => {
    for (let answer = 0; answer < all; answer += 1) {
      const free = document.querySelectorAll<HTMLInputElement>('article input[type=radio]:not(:checked)');
      free[answer % free.length]?.click();
      await new Promise((after) => setTimeout(after, 25));
    }
  }, count);

const benchMemory = async (browser: Browser, home: string): Promise<void> => {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  await openSample(page, home);
  await page.getByRole('navigation', { name: '诊断步骤' }).getByRole('link', { name: '作答' }).click();
  await page.getByRole('link', { name: /^综合集成/ }).click();
  await page.locator('article input[type=radio]').first().waitFor();
  await answerOn(page, answers / 4);
  const before = await heapOf(page);
  await answerOn(page, (answers * 3) / 4);
  const after = await heapOf(page);
  row(`memory in use after ${answers / 4} answers`, before, 'MB');
  row(`memory in use after ${answers} answers`, after, 'MB', `no more than before: ${(after - before).toFixed(1)} MB more`);
  await context.close();
};

/** Needs `npm run build`. */
export const benchLongUse = async (): Promise<void> => {
  if (!existsSync(join(projectRoot, 'dist/index.html'))) return console.log('no dist: run npm run build for the start page and memory');
  const browser = await launchBrowser();
  const served = await serveDist();
  await benchHome(browser, served.home);
  await benchMemory(browser, served.home);
  await browser.close();
  await served.stop();
};
