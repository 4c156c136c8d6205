import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { openApp } from '../support/browser.ts';
import { withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

const text = async (page: Page, id: string): Promise<string> => (await page.getByTestId(id).innerText()).replace(/\s+/g, ' ').trim();

const openSample = async (options: Parameters<typeof openApp>[2] = {}) => {
  const app = await servedApp.open(options);
  await app.page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
  await app.page.getByTestId('level').waitFor();
  return app;
};

const openWhatIf = async (options: Parameters<typeof openApp>[2] = {}) => {
  const app = await openSample(options);
  await app.page.getByRole('link', { name: '试算：改几题看看' }).click();
  await app.page.getByTestId('what-if-score').waitFor();
  return app;
};

/** Finds a question, opens it and gives its lowest answer. */
const worsen = async (page: Page, topic: string): Promise<void> => {
  await page.getByLabel('查找题目').fill(topic);
  await page.getByRole('link', { name: topic, exact: true }).first().click();
  await page.locator('article').getByRole('radio').first().check();
};

const worsenTwo = async (page: Page): Promise<void> => {
  await worsen(page, '数字化规划');
  await worsen(page, '编码与主数据');
};

const levelNow = async (page: Page): Promise<readonly string[]> => (await text(page, 'what-if-level')).split(' → ');

describe('Trying other answers on a copy', () => {
  it('shows another level at once; dropped, nothing has changed; kept, it is in the results and after a reload', async () => {
    const { page, close } = await openWhatIf();
    const [before] = await levelNow(page);
    const score = (await text(page, 'what-if-score')).split(' → ')[0];
    await worsenTwo(page);
    await expect.poll(() => levelNow(page)).toEqual([before, '起步建设']);
    expect(before).not.toBe('起步建设');

    await page.reload();
    await page.getByTestId('what-if-score').waitFor();
    expect(await levelNow(page)).toEqual([before, '起步建设']);

    await page.getByRole('button', { name: '全部放弃' }).click();
    await expect.poll(() => levelNow(page)).toEqual([before, before]);
    await page.getByRole('link', { name: '回到结果' }).click();
    await page.getByTestId('level').waitFor();
    expect(await text(page, 'level')).toBe(before);
    expect(await text(page, 'score')).toContain(score);
    await page.reload();
    await page.getByTestId('level').waitFor();
    expect(await text(page, 'level')).toBe(before);

    await page.getByRole('link', { name: '试算：改几题看看' }).click();
    await worsenTwo(page);
    await page.getByRole('button', { name: '采用这些改动' }).click();
    await page.getByText('已采用：2 题').waitFor();
    await page.getByText('已保存').waitFor();
    await page.getByRole('link', { name: '回到结果' }).click();
    await page.getByTestId('level').waitFor();
    expect(await text(page, 'level')).toBe('起步建设');
    await page.reload();
    await page.getByTestId('level').waitFor();
    expect(await text(page, 'level')).toBe('起步建设');
    await close();
  });

  it('is worked by the keyboard alone', async () => {
    const { page, close } = await openWhatIf();
    await page.getByLabel('查找题目').focus();
    await page.keyboard.type('数据分析与预测');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('article').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.getByText('已改 1 题').waitFor();
    await page.getByRole('button', { name: /^改回/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('还没有改动').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('还没有改动');
    await close();
  });

  it('moves nothing about while an answer is picked', async () => {
    const { page, close } = await openWhatIf();
    await page.getByRole('link', { name: '数据分析与预测', exact: true }).click();
    const radios = page.locator('article').getByRole('radio');
    const place = async () => [await radios.first().boundingBox(), await page.getByTestId('what-if-score').boundingBox()];
    const before = await place();
    await radios.last().check();
    await page.getByText('已改 1 题').waitFor();
    expect(await place()).toEqual(before);
    await close();
  });
});

describe('The what-if screen', () => {
  it.each([390, 820, 1440])('fits a width of %i without scrolling sideways', async (width) => {
    const { page, close } = await openWhatIf({ viewport: { width, height: 900 } });
    await worsenTwo(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await close();
  });

  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('has no accessibility fault that axe can find, in %s at %i', async (colorScheme, width) => {
    const { page, close } = await openWhatIf({ colorScheme, viewport: { width, height: 900 } });
    await worsenTwo(page);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
    await close();
  });

  it('speaks English throughout when asked', async () => {
    const { page, close } = await openWhatIf();
    await worsenTwo(page);
    await page.getByRole('button', { name: '切换到英文界面' }).click();
    await page.getByRole('heading', { level: 1, name: 'What-if' }).waitFor();
    await page.getByLabel('Find a question').fill('');
    // The words of the questionnaire come a moment after those of the screen.
    const chinese = async () => (await page.locator('main').innerText()).match(/[\u4e00-\u9fff]+/g) ?? [];
    await expect.poll(chinese, { timeout: 10_000 }).toEqual([]);
    await close();
  });
});
