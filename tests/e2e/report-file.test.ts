import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessFaults, goToStep, withServedApp } from '../support/served-app.ts';
import { runTool, withFile } from '../support/tools.ts';

const servedApp = withServedApp();

type Made = { readonly pdf: Buffer; readonly score: string; readonly level: string };

/** The report of a sample, and what the screen said of it. */
const makeReport = async (): Promise<Made> => {
  const { page, close } = await servedApp.open({ acceptDownloads: true });
  await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
  await page.getByTestId('level').waitFor();
  const [score, level] = [await page.getByTestId('score').textContent(), await page.getByTestId('level').textContent()];
  await goToStep(page, '报告');
  await page.getByText(/全部回答与备注、提升计划会随 PDF 一起走/).waitFor();
  await page.getByRole('button', { name: '生成 PDF' }).click();
  await page.getByRole('button', { name: '下载 PDF' }).waitFor({ timeout: 60_000 });
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 PDF' }).click();
  const pdf = await readFile(await (await waiting).path());
  await close();
  return { pdf, score: score ?? '', level: level ?? '' };
};

/** As a person lets go of a file: somewhere beside the page's own content. */
const drop = async (page: Page, bytes: Buffer): Promise<void> => {
  await page.getByRole('button', { name: '开始诊断' }).waitFor();
  const data = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    transfer.items.add(new File([content], '诊断报告.pdf', { type: 'application/pdf' }));
    return transfer;
  }, bytes.toString('base64'));
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.getByText('松手即可打开').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
};

/** The same report with another record inside, put there by another program. */
const withOtherRecord = (pdf: Buffer, change: (record: string) => string): Promise<Buffer> =>
  withFile('report.pdf', pdf, async (path) => {
    const [record, changed] = [join(path, '../rongchi-report.json'), join(path, '../changed.pdf')];
    await writeFile(record, change(String((await runTool('qpdf', ['--show-attachment=rongchi-report.json', path])).stdout)));
    const { code, stderr } = await runTool('qpdf', [path, '--add-attachment', record, '--replace', '--', changed]);
    if (code !== 0) throw new Error(stderr);
    return readFile(changed);
  });

describe('A report opened again', () => {
  it('scores to the same numbers on a device that has never seen it, and says what differs where it printed others', async () => {
    const { pdf, score, level } = await makeReport();
    const { page, close } = await servedApp.open();
    await drop(page, pdf);
    const [printed = ''] = score.split('/');
    const notice = page.getByRole('status').filter({ hasText: '已从报告打开“江城示例精密零部件有限公司”' });
    await notice.getByText(`与报告所载完全一致：得分 ${printed.trim()}，等级“${level.trim()}”`).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await notice.getByRole('link', { name: '查看结果' }).click();
    await page.getByTestId('level').waitFor();
    expect([await page.getByTestId('score').textContent(), await page.getByTestId('level').textContent()]).toEqual([score, level]);

    const changed = await withOtherRecord(pdf, (record) =>
      record.replace(/"score": [\d.]+/, '"score": 99.9').replace(/"version": "[\d.]+"/, '"version": "0.0.1"'),
    );
    await page.goto(servedApp.home);
    await drop(page, changed);
    const warning = page.getByRole('status').filter({ hasText: '本设备上已有' });
    await warning.getByText('与报告所载不一致').waitFor();
    await warning.getByText('问卷版本不同：报告用的是 0.0.1').waitFor();
    await warning.getByText(`总体得分：报告所载为 99.9，现为 ${printed.trim()}。`).waitFor();
    await warning.getByRole('button', { name: '知道了' }).click();
    await warning.waitFor({ state: 'detached' });
    await close();
  });

  it('opens when chosen with the button, and after another program has saved it', async () => {
    const { pdf } = await makeReport();
    const saved = await withFile('report.pdf', pdf, async (path) => {
      await runTool('qpdf', ['--linearize', '--object-streams=generate', path, `${path}.saved`]);
      return readFile(`${path}.saved`);
    });
    const { page, close } = await servedApp.open();
    await page.locator('input[type=file]').setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: saved });
    await page.getByText('与报告所载完全一致').waitFor();
    await close();
  });
});
