import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp, singleFileHome } from '../support/browser.ts';
import { accessFaults, goToStep, withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

/** The sample at 作答 in two windows of one browser. */
const openTwice = async (home: string) => {
  const app = await openApp(servedApp.browser, home);
  const { page: first, context } = app;
  await first.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
  await first.getByTestId('level').waitFor();
  await goToStep(first, '作答');
  await first.getByRole('link', { name: /^综合集成/ }).click();
  await cardIn(first).waitFor();
  const second = await context.newPage();
  await second.goto(first.url());
  await cardIn(second).waitFor();
  return { ...app, first, second };
};

/** The first question answered by choice. */
const cardIn = (page: Page) => page.locator('article:has(input[type=radio]:checked)').first();
const answerIn = (page: Page) => cardIn(page).locator('input[type=radio]:checked').getAttribute('value');
const pickAnother = (page: Page) => cardIn(page).locator('input[type=radio]:not(:checked)').first().check();

describe.each([
  ['served', () => servedApp.home],
  ['opened from the disk', singleFileHome],
])('One assessment in two windows, %s', (_, home) => {
  it('is the same in both while either is answered, and nothing is lost', async () => {
    const { first, second, close } = await openTwice(home());
    const before = await answerIn(first);
    await pickAnother(second);
    const picked = await answerIn(second);
    expect(picked).not.toBe(before);
    await expect.poll(() => answerIn(first)).toBe(picked);
    await first.getByText('另一窗口的修改').waitFor();
    await pickAnother(first);
    const again = await answerIn(first);
    await expect.poll(() => answerIn(second)).toBe(again);
    expect(await accessFaults(second)).toEqual([]);
    await second.reload();
    await expect.poll(() => answerIn(second)).toBe(again);
    expect(await first.getByText(/^另一个窗口刚刚改过这份数据/).count()).toBe(0);
    await close();
  });

  it('is said to be deleted where the other window has deleted it, and can be put back', async () => {
    const { first, second, close } = await openTwice(home());
    await second.goto(home());
    await second.getByRole('button', { name: '删除' }).click();
    await second.getByRole('dialog').getByRole('button', { name: '移到回收站' }).click();
    await first.getByText(/^这家企业已在另一个窗口删除/).waitFor();
    await first.getByRole('button', { name: '存回本设备' }).click();
    await first.getByText('已保存').waitFor();
    await second.getByRole('button', { name: '保存到文件' }).waitFor();
    await close();
  });
});
