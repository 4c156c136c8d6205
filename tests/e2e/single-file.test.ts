import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openApp, singleFileHome } from '../support/browser.ts';
import { readPdfText, withFile } from '../support/tools.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe('The single file on a stick', () => {
  it('has at most 14 MiB', async () => {
    expect((await stat(fileURLToPath(singleFileHome()))).size).toBeLessThanOrEqual(14 * 1024 * 1024);
  });

  it('opens from the disk without a server, shows a sample, the pages of its report, and makes the PDF with the fonts inside it', async () => {
    const { page, close } = await openApp(browser, singleFileHome(), { acceptDownloads: true });
    await page.getByRole('button', { name: /打开示例：峡江示例精细化工/ }).click();
    await page.getByTestId('level').waitFor();
    expect(await page.getByTestId('level').textContent()).toBe('集成提升');
    await page.getByRole('navigation', { name: '诊断步骤' }).getByRole('link', { name: '报告' }).click();
    const cover = page.locator('[data-page="0"] text').filter({ hasText: '峡江示例精细化工有限公司' });
    await cover.first().waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => document.fonts.check('16px "Rongchi Paper"', '峡江'))).toBe(true);
    await page.getByRole('button', { name: '生成 PDF' }).click();
    await page.getByRole('button', { name: '下载 PDF' }).waitFor({ timeout: 60_000 });
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 PDF' }).click();
    const bytes = await readFile(await (await waiting).path());
    await withFile('report.pdf', bytes, async (path) => expect(await readPdfText(path)).toContain('峡江示例精细化工有限公司'));
    await close();
  });
});
