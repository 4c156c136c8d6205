import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readWord } from '../support/read-word.ts';
import { readCells, textsIn } from '../support/read-workbook.ts';
import { accessFaults, goToStep, withServedApp } from '../support/served-app.ts';
import { countPdfPages, readPdfText, withFile } from '../support/tools.ts';

const servedApp = withServedApp();
const enterprise = '楚风示例智能家电有限公司';

const openReport = async (viewport = { width: 1440, height: 900 }) => {
  const opened = await servedApp.open({ viewport, acceptDownloads: true });
  await opened.page.getByRole('button', { name: /打开示例：楚风示例智能家电/ }).click();
  await opened.page.getByTestId('level').waitFor();
  await goToStep(opened.page, '报告');
  await settled(opened.page);
  return opened;
};

const pane = (page: Page) => page.getByRole('region', { name: '预览' });
const pages = (page: Page) => pane(page).getByRole('button', { name: /^放大第/ });

/** The pages on screen are those of what is chosen. */
const settled = async (page: Page): Promise<void> => {
  await page.locator('section[aria-label="预览"][aria-busy="false"]').waitFor({ timeout: 60_000 });
  await page.locator('[data-page="0"] svg').waitFor();
};

/** After a change the pages are waited for from the moment they are being laid out. */
const changed = async (page: Page, change: () => Promise<void>): Promise<void> => {
  await change();
  await page.locator('section[aria-label="预览"][aria-busy="true"]').waitFor();
  await settled(page);
};

const countOf = async (page: Page): Promise<number> =>
  Number(/共 (\d+) 页/.exec((await pane(page).locator('header').textContent()) ?? '')?.[1]);

const fileOf = async (page: Page, format: 'PDF' | 'Word' | 'Excel') => {
  await page.getByRole('radio', { name: format, exact: true }).check();
  await page.getByRole('button', { name: `生成 ${format}` }).click();
  await page.getByRole('button', { name: `下载 ${format}` }).waitFor({ timeout: 60_000 });
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: `下载 ${format}` }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

const pdfOf = async (page: Page): Promise<Buffer> => (await fileOf(page, 'PDF')).bytes;

const squeezed = (text: string): string => text.replace(/\s/g, '');

describe('The preview of the report', () => {
  it('shows the cover with the enterprise in the type of the PDF, and as many pages as the PDF made then has', async () => {
    const { page, close } = await openReport();
    const name = page.locator('[data-page="0"] text').filter({ hasText: enterprise }).first();
    await name.waitFor();
    expect(await name.evaluate((text) => getComputedStyle(text).fontFamily)).toContain('Rongchi Paper');
    expect(await page.evaluate((text) => document.fonts.check('700 16px "Rongchi Paper"', text), enterprise)).toBe(true);
    const count = await countOf(page);
    expect(count).toBeGreaterThan(5);
    expect(await page.locator('[data-page]').count()).toBe(count);
    await withFile('report.pdf', await pdfOf(page), async (path) => expect(await countPdfPages(path)).toBe(count));
    await close();
  });

  it('sets every character where the PDF has it: no line is wider or narrower than it was measured', async () => {
    const { page, close } = await openReport();
    await page.locator('[data-page="1"] svg').waitFor();
    const misses = await page.locator('[data-page="0"] text, [data-page="1"] text').evaluateAll((texts) => {
      const ruler = document.createElement('canvas').getContext('2d');
      if (!ruler) throw new Error('no canvas');
      const advance = (character: string, weight: string): number => {
        ruler.font = `${weight} 1000px "Rongchi Paper"`;
        return ruler.measureText(character).width / 1000;
      };
      const figureIn = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);
      return texts.map((text) => {
        const characters = [...(text.textContent ?? '')];
        const weight = text.getAttribute('font-weight') ?? '400';
        const size = figureIn(text, 'font-size');
        const type = characters.reduce((sum, character) => sum + advance(character, weight) * size, 0);
        const rooms = [...text.querySelectorAll('tspan')].reduce((sum, part) => sum + figureIn(part, 'dx'), 0);
        const tracked = figureIn(text, 'letter-spacing');
        const wanted = type + rooms + (characters.length - 1) * tracked;
        const drawn = text as SVGTextElement;
        const end = drawn.getEndPositionOfChar(drawn.getNumberOfChars() - 1).x;
        /** Browsers differ in whether the space after the last character is part of it. */
        return Math.min(Math.abs(end - wanted), Math.abs(end - tracked - wanted)) / 100;
      });
    });
    expect(misses.length).toBeGreaterThan(20);
    expect(Math.max(...misses)).toBeLessThan(0.02);
    await close();
  });

  it('follows what is chosen: a section less is pages less, another language other words', async () => {
    const { page, close } = await openReport();
    const all = await countOf(page);
    await changed(page, () => page.getByRole('checkbox', { name: '逐题回答与备注' }).uncheck());
    const fewer = await countOf(page);
    expect(fewer).toBeLessThan(all);
    await changed(page, () => page.getByRole('radio', { name: '中英双语' }).check());
    expect(await countOf(page)).toBeGreaterThan(fewer);
    await changed(page, () => page.getByRole('button', { name: '给总经理的简版' }).click());
    await changed(page, () => page.getByRole('radio', { name: 'English' }).check());
    const short = await countOf(page);
    expect(short).toBeLessThan(fewer);
    await withFile('report.pdf', await pdfOf(page), async (path) => {
      expect(await countPdfPages(path)).toBe(short);
      expect(squeezed(await readPdfText(path))).not.toContain('摘要');
    });
    await close();
  });

  it('draws only the pages near where one looks', async () => {
    const { page, close } = await openReport();
    const count = await countOf(page);
    const drawn = () => page.locator('[data-page] svg').count();
    expect(await drawn()).toBeLessThan(count / 2);
    await page.locator('[data-page]').last().scrollIntoViewIfNeeded();
    await page.locator(`[data-page="${count - 1}"] svg`).waitFor();
    await pane(page).locator('header').getByText(`第 ${count} 页，共 ${count} 页`).waitFor();
    expect(await drawn()).toBeLessThan(count / 2);
    await close();
  });

  it.each([390, 1440])('opens a page large, turns it and closes it, without a fault that axe can find, %i wide', async (width) => {
    const { page, close } = await openReport({ width, height: 844 });
    expect(await accessFaults(page)).toEqual([]);
    await pages(page).first().click();
    const dialog = page.getByRole('dialog', { name: '预览' });
    await dialog.getByText(enterprise).first().waitFor();
    await page.keyboard.press('ArrowRight');
    await dialog.getByRole('img', { name: /^第 2 页/ }).waitFor();
    await dialog.getByRole('button', { name: '整页' }).click();
    const box = await dialog.getByRole('img').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(844);
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await close();
  });
});

describe('The other kinds of file', () => {
  it('are made of what is chosen for the preview, and handed out under their own endings', async () => {
    const { page, close } = await openReport();
    await changed(page, () => page.getByRole('button', { name: '给总经理的简版' }).click());
    const word = await fileOf(page, 'Word');
    expect(word.name).toMatch(/\.docx$/);
    const { text } = readWord(word.bytes);
    expect(text).toContain(enterprise);
    expect(text).not.toContain('逐题回答与备注');
    const excel = await fileOf(page, 'Excel');
    expect(excel.name).toMatch(/\.xlsx$/);
    expect(textsIn(await readCells(excel.bytes))).toContain(enterprise);
    await close();
  });
});

describe('What is chosen for the report', () => {
  it('is there after a reload, the logo too, and the logo stands on the cover', async () => {
    const { page, close } = await openReport();
    const picture = await page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 300 });
      canvas.getContext('2d')?.fillRect(0, 0, 450, 300);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    });
    await page.getByRole('radio', { name: '简要' }).check();
    await changed(page, () =>
      page
        .locator('input[type=file][accept*=png]')
        .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') }),
    );
    await page.reload();
    await settled(page);
    expect(await page.getByRole('radio', { name: '简要' }).isChecked()).toBe(true);
    const logo = page.getByRole('img', { name: '已选的标志' });
    expect(await logo.evaluate((image) => [(image as HTMLImageElement).naturalWidth, (image as HTMLImageElement).naturalHeight])).toEqual([
      600, 200,
    ]);
    await page.locator('[data-page="0"] image').waitFor();
    await close();
  });

  it('tells a file that is no picture from a damaged one', async () => {
    const { page, close } = await openReport();
    const choose = (buffer: Buffer) =>
      page.locator('input[type=file][accept*=png]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
    await choose(Buffer.from('not a picture'));
    await page.getByText('这不是 PNG 或 JPEG 图片').waitFor();
    await choose(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    await page.getByText('图片打不开').waitFor();
    await close();
  });
});
