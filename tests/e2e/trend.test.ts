import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openApp, type Served, serveDist } from '../support/browser.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveDist()]);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

const step = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: '诊断步骤' }).getByRole('link', { name }).click();

const number = async (on: Locator): Promise<number> => Number(((await on.textContent()) ?? '').replace('−', '-').replace(/[^\d.+-]/g, ''));

const score = async (page: Page): Promise<number> => Number(((await page.getByTestId('score').textContent()) ?? '').split('/')[0]);

/** The best option of the first questions of the section on screen that have options. */
const answerBest = async (page: Page, count: number): Promise<void> => {
  const cards = page.locator('article').filter({ has: page.getByRole('radio') });
  for (let index = 0; index < count; index += 1) await cards.nth(index).getByRole('radio').last().check();
};

describe('A second round of a questionnaire', () => {
  it('begins with a copy, leaves the first as it was, and is explained question by question down to the sum', async () => {
    const { page, close } = await openApp(browser, served.home);
    await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    const before = await score(page);

    await step(page, '选择诊断模型');
    const form = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2, name: '两化融合水平自诊断' }) })
      .getByRole('region', { name: '简版' });
    await form.getByRole('button', { name: '开始新一轮诊断' }).click();
    await page.getByRole('button', { name: '以上一轮的回答为底稿' }).click();
    await page.getByText('由“两化融合”的回答带入').first().waitFor();
    await answerBest(page, 2);
    await page.getByText('已保存').waitFor();

    await step(page, '结果');
    await page.getByTestId('level').waitFor();
    const after = await score(page);
    await page.getByRole('link', { name: '与往次比较' }).click();
    const sources = page.getByRole('region', { name: '变化从哪里来' });
    await sources.waitFor();
    expect(await sources.locator('ul').first().getByRole('listitem').count()).toBe(2);
    const shown = await sources.locator('ul').first().locator('strong').allTextContents();
    const sum = shown.reduce((all, text) => all + Number(text.replace('−', '-')), 0);
    const whole = await number(page.getByTestId('trend-sum'));
    expect(whole).toBeCloseTo(sum, 1);
    expect(whole).toBe(await number(page.getByTestId('trend-difference')));
    expect(Math.abs(whole - (after - before))).toBeLessThanOrEqual(0.11);

    await page.getByRole('link', { name: '第 1 轮' }).click();
    await page.getByText('之后还有更新的一轮').waitFor();
    expect(await score(page)).toBe(before);
    await close();
  });
});
