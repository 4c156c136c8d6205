import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadCommon, readQuestionnaires } from '../../src/cli/read-data.ts';
import { checkCohort, choicesOf, writeAssessmentFile } from '../../src/engine/index.ts';
import { openApp, singleFileHome } from '../support/browser.ts';
import { valueIn } from '../support/engine-fixtures.ts';
import { manyAssessments } from '../support/many-assessments.ts';
import { accessFaults, withServedApp } from '../support/served-app.ts';

const common = loadCommon();
const packs = readQuestionnaires(choicesOf(common.catalogue)).flatMap(({ read }) => (read.ok ? [read.value.pack] : []));
const files = manyAssessments(
  12,
  packs.filter((p) => p.id === 'sme-digital-2024'),
  common.catalogue,
).map((content, i) => ({
  name: `f${i}.rongchi.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(writeAssessmentFile({ savedAt: content.enterprise.updatedAt, ...content })),
}));

const servedApp = withServedApp();

/** The cohort screen with results, its tables open. */
const openResults = async (options: BrowserContextOptions) => {
  const opened = await servedApp.open(options);
  const { page } = opened;
  await page.getByRole('link', { name: '企业群体统计' }).click();
  await page.getByLabel('添加保存的文件').setInputFiles(files);
  await page.getByText('已选 12/12 家').waitFor();
  await page.getByRole('button', { name: '开始统计' }).click();
  await page.getByRole('heading', { name: '统计结果' }).waitFor({ timeout: 30_000 });
  for (const table of await page.getByText('数据表', { exact: true }).all()) await table.click();
  return opened;
};

/** From saved files to an exported cohort and a kept reference, the sums done in the worker. */
const walk = async (home: string): Promise<void> => {
  const { page, close } = await openApp(servedApp.browser, home, { acceptDownloads: true });
  await page.getByRole('link', { name: '企业群体统计' }).click();
  await page.getByLabel('添加保存的文件').setInputFiles(files);
  await page.getByText('已选 12/12 家').waitFor();
  await page.getByRole('button', { name: '开始统计' }).click();
  await page.getByRole('heading', { name: '统计结果' }).waitFor({ timeout: 30_000 });
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出（不含企业名称）' }).click();
  const file = await waiting;
  const { profiles } = valueIn(checkCohort(JSON.parse(await readFile(await file.path(), 'utf8'))));
  expect(profiles[0]?.cohort?.enterprises).toBe(12);
  await page.getByRole('button', { name: '用作参照' }).click();
  await page.getByText('“对标”中可以与它比较').waitFor();
  await close();
};

describe('企业群体统计', () => {
  it('sums saved files up in a worker on the web', () => walk(servedApp.home));

  it('sums them up from the single file on a stick as well', () => walk(singleFileHome()));

  it.each(['light', 'dark'] as const)('has no accessibility fault that axe can find, in %s', async (colorScheme) => {
    const { page, close } = await openResults({ colorScheme });
    expect(await accessFaults(page)).toEqual([]);
    await close();
  });

  it('fits a telephone without scrolling sideways', async () => {
    const { page, close } = await openResults({ viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await close();
  });
});
