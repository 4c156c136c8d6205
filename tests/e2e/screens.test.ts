import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessFaults, goToStep, withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Goes through every screen with the sample enterprise and looks at each. */
const visitAll = async (page: Page, look: (screen: string) => Promise<void>): Promise<void> => {
  await page.getByRole('button', { name: '开始诊断' }).waitFor();
  await look('首页');
  await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
  await page.getByTestId('level').waitFor();
  await look('结果');
  await page.getByTestId('score').getByRole('link').click();
  await page.getByTestId('explained-score').waitFor();
  await look('得分是怎么算出来的');
  await page.goBack();
  await page.getByTestId('level').getByRole('link').click();
  await page.getByTestId('explained-level').waitFor();
  await look('等级是怎么定出来的');
  for (const name of ['企业档案', '选择诊断模型']) {
    await goToStep(page, name);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await look(name);
  }
  await goToStep(page, '作答');
  await page.locator('article').first().waitFor();
  await look('作答');
  await goToStep(page, '对标');
  await page.getByRole('heading', { level: 1, name: '对标' }).waitFor();
  await look('对标');
  await goToStep(page, '报告');
  await page.getByRole('heading', { level: 1, name: '诊断报告' }).waitFor();
  await look('报告');
};

describe('Every screen', () => {
  it.each([390, 820, 1440])('fits a width of %i without scrolling sideways', async (width) => {
    const { page, close } = await servedApp.open({ viewport: { width, height: 900 } });
    await visitAll(page, async (screen) => expect([screen, await overflow(page)]).toEqual([screen, 0]));
    await close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility fault that axe can find, in %s', async (colorScheme) => {
    const { page, close } = await servedApp.open({ colorScheme, viewport: { width: 1280, height: 900 } });
    await visitAll(page, async (screen) => expect([screen, await accessFaults(page)]).toEqual([screen, []]));
    await close();
  });

  it('speaks English throughout when asked: no Chinese is left on it but names and the switch back', async () => {
    const { page, close } = await servedApp.open();
    await page.getByRole('button', { name: '切换到英文界面' }).click();
    await page.getByRole('button', { name: /Open sample.*江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    const words = (await page.locator('main').innerText()).replace(/江城示例精密零部件有限公司|两化融合|鄂经信信推函〔2025〕11号/g, '');
    expect(words.match(/[\u4e00-\u9fff]+/g) ?? []).toEqual([]);
    await close();
  });
});

describe('When storage is blocked', () => {
  it('the page says so at once, keeps the answers, and offers to save a file', async () => {
    const { page, context, close } = await servedApp.open();
    await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await page.reload();
    await page.getByText('浏览器不允许本页保存数据').first().waitFor();
    await page.getByRole('button', { name: '开始诊断' }).click();
    await page.getByLabel('企业名称').fill('内存里的企业');
    await page.getByRole('alert').filter({ hasText: '浏览器不允许本页保存数据' }).waitFor();
    await page.getByRole('button', { name: '保存到文件' }).waitFor();
    await page.getByRole('link', { name: '选择诊断模型' }).click();
    await page.getByText('内存里的企业').waitFor();
    await close();
  });
});

/** As in a browser without channels between windows, with both of them in sight. */
const hearNothing = (context: BrowserContext) =>
  context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
    window.addEventListener('focus', (event) => event.stopImmediatePropagation(), { capture: true });
  });

describe('Two windows on one enterprise that do not hear of each other', () => {
  it('the second to save is told, loses nothing, and decides which of the two stays', async () => {
    const { page, context, close } = await servedApp.open();
    await hearNothing(context);
    await page.reload();
    await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    await goToStep(page, '企业档案');
    await page.getByLabel('企业名称').waitFor();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByLabel('企业名称').fill('另一个窗口改的名称');
    await other.getByText('已保存').waitFor();
    await page.getByLabel('企业名称').fill('本窗口改的名称');
    await page.getByText('另一个窗口刚刚改过这份数据').waitFor();
    await page.getByRole('button', { name: '用本窗口的覆盖' }).click();
    await page.getByText('已保存').waitFor();
    await other.reload();
    await expect.poll(() => other.getByLabel('企业名称').inputValue()).toBe('本窗口改的名称');
    await close();
  });
});
