import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openApp, serveDist } from '../support/browser.ts';
import { goToStep, withServedApp } from '../support/served-app.ts';
import { projectRoot } from '../support/source-files.ts';

const servedApp = withServedApp();
const folder = '.cache/updated-dist';
const at = (file: string): string => join(projectRoot, folder, file);
afterAll(() => rm(at('.'), { recursive: true, force: true }));

/** What a new version puts on the server: another start page, and the list of files that says so. */
const publishNext = async (): Promise<void> => {
  const [page, worker] = await Promise.all([readFile(at('index.html'), 'utf8'), readFile(at('sw.js'), 'utf8')]);
  const next = worker.replace(/(url:"index\.html",revision:")[0-9a-f]+/, '$1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
  expect(next).not.toBe(worker);
  await writeFile(at('index.html'), page.replace('<head>', '<head><meta name="version" content="next">'));
  await writeFile(at('sw.js'), next);
};

const lookForNews = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
const isNext = async (page: Page): Promise<boolean> => (await page.locator('meta[name=version][content=next]').count()) === 1;
/** Gone with the page, were it loaded anew. */
const mark = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(window, { stillTheSamePage: true }));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'stillTheSamePage' in window);

describe('A new version on the server', () => {
  it('is offered, waits until it is taken, loses no answer, and tells the other window', async () => {
    await rm(at('.'), { recursive: true, force: true });
    await cp(join(projectRoot, 'dist'), at('.'), { recursive: true });
    const served = await serveDist(folder);
    const { page, context, close } = await openApp(servedApp.browser, served.home, { serviceWorkers: 'allow' });
    await page.getByText('已存到本设备，断网也能用。').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    const other = await context.newPage();
    await other.goto(served.home);
    await other.getByRole('link', { name: '自检' }).waitFor();
    await goToStep(page, '作答');
    await page.getByRole('link', { name: /^综合集成/ }).click();
    const card = page.locator('article:has(input[type=radio]:checked)').first();
    await card.waitFor();
    await mark(page);

    await publishNext();
    // A look that begins while another is under way joins it, and that one may have read the old list.
    const offered = async () => {
      await lookForNews(page);
      return page.getByText(/^融尺有了新版本/).count();
    };
    await expect.poll(offered, { timeout: 60_000, interval: 500 }).toBe(1);
    const unpicked = card.locator('input[type=radio]:not(:checked)').first();
    const picked = await unpicked.getAttribute('value');
    await unpicked.check();
    await page.getByText('已保存').waitFor();
    expect([await isMarked(page), await isNext(page)]).toEqual([true, false]);

    await page.getByRole('button', { name: '现在更新' }).click();
    await expect.poll(() => isNext(page).catch(() => false), { timeout: 15_000 }).toBe(true);
    await card.waitFor();
    expect(await card.locator('input[type=radio]:checked').getAttribute('value')).toBe(picked);
    await other.getByText(/^另一个窗口已更新到新版本/).waitFor();
    expect(await isNext(other)).toBe(false);
    await other.getByRole('button', { name: '刷新页面' }).click();
    await expect.poll(() => isNext(other).catch(() => false), { timeout: 15_000 }).toBe(true);
    await close();
    await served.stop();
  });
});
