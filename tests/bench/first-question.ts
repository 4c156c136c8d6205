/** From opening the app to the first question on screen, as a browser counts it: a visit without network, and the single file from the disk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser, serveDist, singleFileHome } from '../support/browser.ts';
import { projectRoot } from '../support/source-files.ts';
import { median, row } from './figures.ts';

declare global {
  interface Window {
    firstQuestion?: number;
  }
}

const rounds = 9;

/** Milliseconds from the start of the navigation to the frame after the first question is in the document. */
const noteFirstQuestion = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('article[id^="question-"] input')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        window.firstQuestion = performance.now();
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
};

/** The sample's answers, so that the address of a question is there to come back to. */
const openSample = async (page: Page): Promise<string> => {
  await page
    .getByRole('button', { name: /打开示例：江城示例精密/ })
    .first()
    .click();
  await page.getByTestId('level').waitFor();
  await page.getByRole('navigation', { name: '诊断步骤' }).getByRole('link', { name: '作答' }).click();
  await page.locator('article input').first().waitFor();
  return page.url();
};

const timesOf = async (context: BrowserContext, address: string): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await context.newPage();
    await page.goto(address);
    times.push(await (await page.waitForFunction(() => window.firstQuestion)).evaluate((time) => time ?? Number.NaN));
    await page.close();
  }
  return times;
};

const tell = (name: string, times: readonly number[], wanted: string): void => {
  row(name, median(times), 'ms', wanted);
  row(`${name}: best of ${times.length}`, Math.min(...times), 'ms');
};

export const benchFirstQuestion = async (): Promise<void> => {
  if (!existsSync(join(projectRoot, 'dist/sw.js')) || !existsSync(join(projectRoot, 'dist-usb/index.html')))
    return console.log('no dist or dist-usb: run npm run build and npm run build:usb for the first question');
  const browser = await launchBrowser();
  const served = await serveDist();
  const hosted = await browser.newContext({ locale: 'zh-CN' });
  await noteFirstQuestion(hosted);
  const page = await hosted.newPage();
  await page.goto(served.home);
  await page.getByText('已存到本设备，断网也能用。').waitFor({ timeout: 120_000 });
  const address = await openSample(page);
  await page.close();
  await served.stop();
  tell('first question, visited before, server gone', await timesOf(hosted, address), '600 ms or less');
  await hosted.close();
  const single = await browser.newContext({ locale: 'zh-CN' });
  await noteFirstQuestion(single);
  const file = await single.newPage();
  await file.goto(singleFileHome());
  const place = await openSample(file);
  await file.close();
  tell('first question, single file from the disk', await timesOf(single, place), '2500 ms or less');
  await browser.close();
};
