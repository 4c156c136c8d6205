import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchBrowser, openApp, singleFileHome } from '../support/browser.ts';
import { accessFaults, goToStep, withServedApp } from '../support/served-app.ts';
import { readPdfText, withFile } from '../support/tools.ts';
import { type Entered, partOf, typeInto } from '../support/typed-cells.ts';

const servedApp = withServedApp();

const start = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '开始诊断' }).click();
  await page.getByLabel('企业名称').fill('江城机械有限公司');
  await page.getByLabel('所属行业').selectOption('34');
  await page.getByText('离散大批量').click();
  await page.getByRole('button', { name: '保存并选择模型' }).click();
  await page.getByRole('region', { name: '简版' }).getByRole('button', { name: '开始作答' }).click();
  await page.getByRole('link', { name: '访谈表 / 空白问卷' }).click();
  await page.getByRole('heading', { level: 1, name: '访谈表与空白问卷' }).waitFor();
};

const downloaded = async (page: Page, button: string): Promise<Uint8Array> => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return new Uint8Array(await readFile(await (await waiting).path()));
};

/** The row of a key in the second sheet: keys are shared strings. */
const rowOf = (book: Uint8Array, key: string): string => {
  const strings = [...partOf(book, 'xl/sharedStrings.xml').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, text]) => text);
  const [, row] = new RegExp(`<c r="A(\\d+)"[^>]*><v>${strings.indexOf(key)}</v>`).exec(partOf(book, 'xl/worksheets/sheet2.xml')) ?? [];
  if (!row) throw new Error(`no row ${key}`);
  return row;
};

const choose = (page: Page, path: string): Promise<void> => page.getByLabel('选择 Excel 文件').locator('input').setInputFiles(path);

const readBack = (page: Page, book: Uint8Array): Promise<void> =>
  withFile('filled.xlsx', book, async (path) => {
    await choose(page, path);
    await page.getByText('从“filled.xlsx”读到').waitFor();
  });

const fillIn = async (page: Page): Promise<Uint8Array> => {
  await page.getByRole('radio', { name: /^空白问卷/ }).check();
  const book = await downloaded(page, '生成 Excel 表格');
  const cells: readonly (readonly [string, string, Entered])[] = [
    ['q001', 'F', { text: '６２％' }],
    ['q005', 'F', { number: 3 }],
    ['q007', 'F', { text: '7' }],
    ['q025', 'F', { text: 'A、3' }],
    ['q025', 'I', { text: '机房已看' }],
    ['q103#first', 'F', { number: 6 }],
    ['q103#second', 'F', { number: 5 }],
  ];
  return typeInto(book, 2, Object.fromEntries(cells.map(([key, column, typed]) => [column + rowOf(book, key), typed])));
};

describe('An interview with a workbook', () => {
  it('is written, filled in elsewhere, read back with its mistakes named, and its answers are there', async () => {
    const { page, close } = await servedApp.open({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    await start(page);
    const book = await fillIn(page);
    await readBack(page, book);
    await page.getByText('新填 4 题').waitFor();
    await page.getByText(`「问卷」表 F${rowOf(book, 'q007')}：应填 1–4，现为“7”。`).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '带入 4 题' }).click();
    await page.getByText('已带入 4 题，其余回答没有改动。').waitFor();
    await readBack(page, book);
    await page.getByText('与现有相同 4 题').waitFor();

    await goToStep(page, '作答');
    expect(await page.locator('#question-q001').getByRole('textbox').first().inputValue()).toBe('62');
    await page.locator('#question-q005[data-state="answered"]').waitFor();
    expect(await page.locator('#question-q007').getAttribute('data-state')).toBe('unanswered');
    await close();
  });

  it('works by role from the one file on a stick too', async () => {
    const browser = await launchBrowser();
    const { page, close } = await openApp(browser, singleFileHome(), { acceptDownloads: true });
    await start(page);
    const book = await downloaded(page, '生成 Excel 表格');
    const row = rowOf(book, 'q005');
    await withFile('filled.xlsx', typeInto(book, 2, { [`F${row}`]: { text: 'Ｃ' } }), async (path) => {
      await choose(page, path);
      await page.getByRole('button', { name: '带入 1 题' }).click();
    });
    await page.getByText('已带入 1 题，其余回答没有改动。').waitFor();
    await withFile('note.xlsx', new TextEncoder().encode('hello'), async (path) => {
      await choose(page, path);
      await page.getByText('这不是 Excel 表格').waitFor();
    });
    await close();
    await browser.close();
  });
});

describe('An interview on paper', () => {
  it('has a PDF with a part a role, its questions, and the version of the questionnaire on every page', async () => {
    const { page, close } = await servedApp.open({ acceptDownloads: true });
    await start(page);
    await page.getByRole('button', { name: '生成 PDF' }).click();
    await page.getByRole('button', { name: '下载 PDF' }).waitFor({ timeout: 60_000 });
    const pdf = await downloaded(page, '下载 PDF');
    await withFile('interview.pdf', pdf, async (path) => {
      const text = (await readPdfText(path)).replace(/[^\S\f]/g, '');
      const pages = text.split('\f').filter(Boolean);
      expect(pages.length).toBeGreaterThan(10);
      for (const one of pages) expect(one).toContain('问卷two-integration·版本');
      for (const words of ['访谈表：生产', '访谈表：财务', '受访人', '不适用，理由', '不清楚', '生产设备数字化率', '江城机械有限公司'])
        expect(text).toContain(words);
    });
    await close();
  });
});
