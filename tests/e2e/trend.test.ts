import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Assessment, type AssessmentFile, openAssessmentFile, writeAssessmentFile } from '../../src/engine/index.ts';
import type { openApp } from '../support/browser.ts';
import { goToStep, withServedApp } from '../support/served-app.ts';
import { projectRoot } from '../support/source-files.ts';

const servedApp = withServedApp();

const number = async (on: Locator): Promise<number> => Number(((await on.textContent()) ?? '').replace('−', '-').replace(/[^\d.+-]/g, ''));

const score = async (page: Page): Promise<number> => Number(((await page.getByTestId('score').textContent()) ?? '').split('/')[0]);

/** The best option of the first questions of the section on screen that have options. */
const answerBest = async (page: Page, count: number): Promise<void> => {
  const cards = page.locator('article').filter({ has: page.getByRole('radio') });
  for (let index = 0; index < count; index += 1) await cards.nth(index).getByRole('radio').last().check();
};

describe('A second round of a questionnaire', () => {
  it('begins with a copy, leaves the first as it was, and is explained question by question down to the sum', async () => {
    const { page, close } = await servedApp.open();
    await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    const before = await score(page);

    await goToStep(page, '选择诊断模型');
    const form = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2, name: '两化融合水平自诊断' }) })
      .getByRole('region', { name: '简版' });
    await form.getByRole('button', { name: '开始新一轮诊断' }).click();
    await page.getByRole('button', { name: '以上一轮的回答为底稿' }).click();
    await page.getByText('由“两化融合”的回答带入').first().waitFor();
    await answerBest(page, 2);
    await page.getByText('已保存').waitFor();

    await goToStep(page, '结果');
    await page.getByTestId('level').waitFor();
    const after = await score(page);
    await page.getByRole('link', { name: '与往次比较' }).click();
    const sources = page.getByRole('region', { name: '变化从哪里来' });
    await sources.waitFor();
    expect(await sources.locator('ul').first().getByRole('listitem').count()).toBe(2);
    const shown = await sources.locator('ul').first().locator('strong').allTextContents();
    const sum = shown.reduce((all, text) => all + Number(text.replace('−', '-')), 0);
    const whole = await number(page.getByTestId('trend-sum'));
    expect(whole).toBeCloseTo(sum, 1);
    expect(whole).toBe(await number(page.getByTestId('trend-difference')));
    expect(Math.abs(whole - (after - before))).toBeLessThanOrEqual(0.11);

    await page.getByRole('link', { name: '第 1 轮' }).click();
    await page.getByText('之后还有更新的一轮').waitFor();
    expect(await score(page)).toBe(before);
    await close();
  });
});

const sample = async (name: string): Promise<AssessmentFile> => {
  const opened = openAssessmentFile(await readFile(join(projectRoot, 'questionnaires/samples', `${name}.json`), 'utf8'));
  if (!opened.ok) throw new Error(`${name} is broken`);
  return opened.value;
};

/** A made-up enterprise with two rounds of one form, and an assessment by the edition before. */
const fileWithRounds = async (): Promise<string> => {
  const [parts, half] = await Promise.all([sample('sample-precision-parts'), sample('sample-half-filled')]);
  const again = (source: Assessment | undefined, id: string, year: number): Assessment => {
    if (!source) throw new Error(`the samples have no ${id}`);
    const at = `${year}-11-12T02:00:00.000Z`;
    return { ...source, id: id as Assessment['id'], enterpriseId: parts.enterprise.id, createdAt: at, updatedAt: at };
  };
  const two = parts.assessments.find((a) => a.packId === 'two-integration');
  const open = again(two, 'r1', 2024);
  const thinned = Object.fromEntries(Object.entries(open.answers).filter((_, index) => index % 9 > 0));
  const old = again(
    half.assessments.find((a) => a.packId === 'dcmm-2018'),
    'old',
    2023,
  );
  const young = again(
    parts.assessments.find((a) => a.packId === 'dcmm-2025'),
    'young',
    2026,
  );
  return writeAssessmentFile({ ...parts, assessments: [{ ...open, answers: thinned }, again(two, 'r2', 2025), old, young] });
};

const openRounds = async (options: Parameters<typeof openApp>[2] = {}) => {
  const app = await servedApp.open(options);
  const file = { name: 'rounds.rongchi.json', mimeType: 'application/json', buffer: Buffer.from(await fileWithRounds()) };
  await app.page.locator('input[type=file]').setInputFiles(file);
  await app.page.getByText('已打开').waitFor();
  return app;
};

const visit = async (page: Page, look: (pair: string) => Promise<void>): Promise<void> => {
  for (const pair of ['r1/r2', 'old/young']) {
    await page.goto(`${servedApp.home}#/e/sample-precision-parts/trend/${pair}`);
    await page.locator('select').nth(1).waitFor();
    for (const folded of await page.locator('main summary').all()) await folded.click();
    await look(pair);
  }
};

describe('The comparison of two rounds, and of two editions', () => {
  it.each([390, 820, 1440])('fits a width of %i without scrolling sideways', async (width) => {
    const { page, close } = await openRounds({ viewport: { width, height: 900 } });
    await visit(page, async (pair) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([pair, over]).toEqual([pair, 0]);
    });
    await close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility fault that axe can find, in %s', async (colorScheme) => {
    const { page, close } = await openRounds({ colorScheme });
    await visit(page, async (pair) => {
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      expect([pair, violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`)]).toEqual([pair, []]);
    });
    await close();
  });

  it('speaks English throughout when asked', async () => {
    const { page, close } = await openRounds();
    await page.getByRole('button', { name: '切换到英文界面' }).click();
    await visit(page, async (pair) => {
      const words = await page.locator('main').innerText();
      expect([pair, words.match(/[\u4e00-\u9fff]+/g) ?? []]).toEqual([pair, []]);
    });
    await close();
  });
});
