import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countCards } from '../support/browser.ts';
import { accessFaults, withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

type Focus = { readonly name: string; readonly type: string; readonly question: string | null; readonly isSeen: boolean };

/** What has the focus, as one sees it: an element without an outline shows it on the text beside it. */
const focusOn = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement)) return { name: '', type: '', question: null, isSeen: false };
    const label =
      here instanceof HTMLInputElement || here instanceof HTMLSelectElement || here instanceof HTMLTextAreaElement
        ? here.labels?.[0]
        : null;
    const outlined = [here, here.nextElementSibling, here.closest('label')].some(
      (element) =>
        element !== null && getComputedStyle(element).outlineStyle !== 'none' && getComputedStyle(element).outlineWidth !== '0px',
    );
    return {
      name: (here.getAttribute('aria-label') ?? label?.textContent ?? here.textContent ?? '').trim(),
      type: here instanceof HTMLInputElement ? here.type : here.tagName.toLowerCase(),
      question: here.closest('[data-question]')?.getAttribute('data-question') ?? null,
      isSeen: outlined,
    };
  });

/** Presses a key until what has the focus is called so. Every stop on the way must show that it has the focus. */
const tabTo = async (page: Page, name: string | RegExp, key = 'Tab', most = 160): Promise<Focus> => {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press(key);
    const focus = await focusOn(page);
    if (!['body', 'h1'].includes(focus.type)) expect(focus, 'the focus is seen').toMatchObject({ isSeen: true });
    if (typeof name === 'string' ? focus.name.startsWith(name) : name.test(focus.name)) return focus;
  }
  throw new Error(`never came to ${String(name)}; the focus is on ${JSON.stringify(await focusOn(page))}`);
};

const press = async (page: Page, name: string | RegExp, key = 'Tab'): Promise<void> => {
  await tabTo(page, name, key);
  await page.keyboard.press('Enter');
};

const fillProfile = async (page: Page): Promise<void> => {
  await press(page, '开始诊断');
  await page.getByLabel('企业名称').waitFor();
  await tabTo(page, '企业名称');
  await page.keyboard.type('键盘机械有限公司');
  await tabTo(page, '所属行业');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /离散|流程/);
  await page.keyboard.press('Space');
  await press(page, '保存并选择模型');
};

/** One question by keys alone: an option by its digit, a number typed, what has neither as not known. */
const answerHere = async (page: Page): Promise<void> => {
  const { question } = await focusOn(page);
  const card = page.locator(`article[data-question="${question}"]`);
  if ((await card.locator(`input[name="${question}"]`).count()) > 0) return page.keyboard.press('2');
  if ((await card.getByRole('textbox').count()) !== 1) return page.keyboard.press('u');
  await page.keyboard.press('Tab');
  await page.keyboard.type('60');
  await page.keyboard.press('Tab');
};

const answerSection = async (page: Page): Promise<number> => {
  const count = await countCards(page);
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('ArrowDown');
    const { question } = await focusOn(page);
    expect(question, 'an arrow leads to the next question').toBe(await page.locator('article').nth(index).getAttribute('data-question'));
    await answerHere(page);
  }
  return count;
};

describe('By keyboard alone', () => {
  it('an enterprise is set up, diagnosed and given its report; every stop shows the focus', async () => {
    const { page, close } = await servedApp.open({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    await page.getByRole('button', { name: '开始诊断' }).waitFor();
    await fillProfile(page);
    await page.getByRole('heading', { name: '选择诊断模型' }).waitFor();
    await press(page, '开始作答');
    await page.locator('article').first().waitFor();
    let answered = 0;
    for (let section = 0; section < 12; section += 1) {
      answered += await answerSection(page);
      const before = await page.locator('h1').textContent();
      const next = await tabTo(page, /^(下一部分|查看结果)$/);
      await page.keyboard.press('Enter');
      if (next.name === '查看结果') break;
      await page.waitForFunction((title) => document.querySelector('h1')?.textContent !== title, before);
    }
    expect(answered).toBeGreaterThan(25);
    await page.getByTestId('level').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await press(page, '报告', 'Shift+Tab');
    await page.getByRole('button', { name: '生成 PDF' }).waitFor();
    await press(page, '生成 PDF');
    await page.getByRole('button', { name: '下载 PDF' }).waitFor({ timeout: 60_000 });
    const download = page.waitForEvent('download');
    if (!(await focusOn(page)).name.startsWith('下载 PDF')) await tabTo(page, '下载 PDF');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^键盘机械有限公司.*\.pdf$/);
    await close();
  });

  it('answers are found, marked, undone and shown otherwise', async () => {
    const { page, close } = await servedApp.open({ viewport: { width: 1280, height: 900 } });
    await press(page, /打开示例：江城示例精密/);
    await page.getByTestId('level').waitFor();
    await press(page, '作答', 'Shift+Tab');
    await page.getByRole('search').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('BOM');
    await page.getByText(/^找到 \d+ 题。/).waitFor();
    const first = await page.locator('article').first().getAttribute('data-question');
    await tabTo(page, '列表');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect((await focusOn(page)).question).toBe(first);
    await page.keyboard.press('f');
    await page.locator(`article[data-question="${first}"]`).getByText('已标记待核').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator(`article[data-question="${first}"]`).getByText('已标记待核').waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor({ state: 'hidden' });
    await press(page, '列表', 'Shift+Tab');
    await page.locator('button[data-question]').first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await close();
  });
});
