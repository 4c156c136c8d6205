import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchBrowser, openApp, singleFileHome } from '../support/browser.ts';
import { accessFaults, withServedApp } from '../support/served-app.ts';

const served = withServedApp();
const password = '江城诊断 2026';
const samples = ['峡江示例精细化工', '江城示例精密零部件'];

type Score = { readonly name: string; readonly score: string | null; readonly level: string | null };

const home = (page: Page): Promise<unknown> => page.getByRole('link', { name: '融尺' }).first().click();

const addSample = async (page: Page, name: string): Promise<Score> => {
  await page.getByRole('button', { name: new RegExp(`打开示例：${name}`) }).click();
  await page.getByTestId('level').waitFor();
  const shown = { name, score: await page.getByTestId('score').textContent(), level: await page.getByTestId('level').textContent() };
  await home(page);
  return shown;
};

const cardOf = (page: Page, name: string) =>
  page.getByRole('region', { name: '企业' }).getByRole('listitem').filter({ hasText: name }).first();

const scoreOf = async (page: Page, name: string): Promise<Score> => {
  await cardOf(page, name).getByRole('link', { name: '查看结果' }).first().click();
  await page.getByTestId('level').waitFor();
  const shown = { name, score: await page.getByTestId('score').textContent(), level: await page.getByTestId('level').textContent() };
  await home(page);
  return shown;
};

const remove = async (page: Page, name: string): Promise<void> => {
  await cardOf(page, name).getByRole('button', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '移到回收站' }).click();
  await page.getByText('已移到回收站，30 天内可以恢复').waitFor();
};

const backUp = async (page: Page): Promise<{ readonly name: string; readonly buffer: Buffer; readonly mimeType: string }> => {
  await page.getByRole('region', { name: '全部数据' }).getByRole('link', { name: '备份' }).click();
  await page.getByLabel('用密码保护').check();
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByLabel('再输一次').fill(password);
  expect(await accessFaults(page)).toEqual([]);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '生成备份' }).click();
  const download = await waiting;
  await page.getByText('备份已生成，并已读回核对无误：2 家企业').waitFor();
  const buffer = await readFile(await download.path());
  return { name: download.suggestedFilename(), buffer, mimeType: 'application/octet-stream' };
};

/** The whole way round, wherever the app runs. */
const goRound = async (page: Page): Promise<void> => {
  const before: Score[] = [];
  for (const name of samples) before.push(await addSample(page, name));
  const file = await backUp(page);
  expect(file.name).toMatch(/^融尺备份-\d{4}-\d\d-\d\d\.rongchi$/);
  expect(file.buffer.includes(Buffer.from('示例'))).toBe(false);
  await home(page);
  for (const name of samples) await remove(page, name);
  await page.getByRole('link', { name: '回收站（2）' }).click();
  await page.getByRole('button', { name: '清空回收站' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '彻底删除' }).click();
  await page.getByText('回收站是空的').waitFor();
  await home(page);
  await page.getByText('还没有企业').waitFor();

  await page.getByLabel('打开文件').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: '这份备份有密码' });
  await dialog.getByLabel('密码').fill('不是这个密码');
  await dialog.getByRole('button', { name: '打开' }).click();
  await dialog.getByText('密码不对，请再试一次').waitFor();
  await dialog.getByLabel('密码').fill(password);
  await dialog.getByRole('button', { name: '打开' }).click();
  await page.getByRole('region', { name: '本机没有' }).waitFor();
  await page.getByText('共 2 家企业').waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await page.getByText('恢复完成，已逐项核对。').waitFor();
  await home(page);
  const after: Score[] = [];
  for (const name of samples) after.push(await scoreOf(page, name));
  expect(after).toEqual(before);
};

describe('A backup of everything', () => {
  it('brings back every enterprise with the same scores after all was deleted; a wrong password costs nothing', async () => {
    const { page, close } = await served.open({ acceptDownloads: true });
    await goRound(page);
    await close();
  });

  it('that is damaged is told so, and so is one that is no backup; what is here stays', async () => {
    const { page, close } = await served.open({ acceptDownloads: true });
    for (const name of samples) await addSample(page, name);
    const file = await backUp(page);
    await home(page);
    const damaged = Buffer.from(file.buffer);
    damaged[2000] = (damaged[2000] ?? 0) ^ 4;
    await page.getByLabel('打开文件').setInputFiles({ ...file, buffer: damaged });
    await page.getByRole('alert').getByText('备份文件已损坏或不完整').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await home(page);
    await page
      .getByLabel('打开文件')
      .setInputFiles({ ...file, name: '表格.xlsx', buffer: Buffer.from('504b0506000000000000000000000000000000000000', 'hex') });
    await page.getByRole('alert').getByText('不是融尺的备份').waitFor();
    expect(await cardOf(page, samples[0] ?? '').count()).toBe(1);
    await close();
  });

  it('works in the single file opened from the disk', async () => {
    const browser: Browser = await launchBrowser();
    const { page, close } = await openApp(browser, singleFileHome(), { acceptDownloads: true });
    await goRound(page);
    await close();
    await browser.close();
  });
});

describe('The bin', () => {
  it('gives an enterprise back from its page, and from the notice of its deletion', async () => {
    const { page, close } = await served.open();
    const name = samples[0] ?? '';
    const before = await addSample(page, name);
    await remove(page, name);
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await scoreOf(page, name)).toEqual(before);
    await remove(page, name);
    await page.reload();
    await page.getByRole('link', { name: '回收站（1）' }).click();
    await page.getByText('还有 30 天清除').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('button', { name: new RegExp(`^恢复“${name}`) }).click();
    await page.getByText('回收站是空的').waitFor();
    await home(page);
    expect(await scoreOf(page, name)).toEqual(before);
    await close();
  });
});
