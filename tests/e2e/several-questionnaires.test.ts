import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

const openSample = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name }).click();
  await page.getByTestId('level').waitFor();
};

const toModels = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: '诊断步骤' }).getByRole('link', { name: '选择诊断模型' }).click();
  await page.getByRole('heading', { level: 1, name: '选择诊断模型' }).waitFor();
};

const formOf = (page: Page, model: string, form: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2, name: model }) })
    .getByRole('region', { name: form });

describe('What is already answered', () => {
  it('in the 2018 edition is taken over into 2025, marked where it came from, and what is new is listed', async () => {
    const { page, close } = await servedApp.open();
    await openSample(page, /打开示例：鄂东示例矿业/);
    await toModels(page);
    const quick = formOf(page, '数据管理能力成熟度自评（2025版）', '快速自评');
    await quick.getByText(/其中 29 题可以用“DCMM 2018.*”里的回答带入/).waitFor();
    await quick.getByText('新版另有 4 项需要回答').click();
    await quick.getByText('价值评估').waitFor();
    await quick.getByRole('button', { name: '开始作答' }).click();
    await page.getByText('由“DCMM 2018”的回答带入').first().waitFor();
    await page.getByText('已答 29/33 题').waitFor();
    await close();
  });

  it('in the short form is taken over into the full one', async () => {
    const { page, close } = await servedApp.open();
    await openSample(page, /打开示例：江城示例精密/);
    await toModels(page);
    const full = formOf(page, '两化融合水平自诊断', '完整版');
    await full.getByText(/里的回答带入/).waitFor();
    await full.getByRole('button', { name: '开始作答' }).click();
    await page.getByText('由“两化融合”的回答带入').first().waitFor();
    await close();
  });
});

describe('The full form of the data-management questionnaire', () => {
  it('is judged practice by practice, holds the score down without evidence and says so at once', async () => {
    const { page, close } = await servedApp.open();
    await openSample(page, /打开示例：襄北示例五金/);
    await toModels(page);
    await formOf(page, '数据管理能力成熟度自评（2025版）', '完整自评').getByRole('button', { name: '开始作答' }).click();
    const card = page.locator('article').first();
    await card.getByRole('radio', { name: '完全做到' }).first().waitFor();
    for (const choice of await card.getByRole('radio', { name: '完全做到' }).all()) await choice.check();
    await card.getByText('按回答可得 5.0 分，暂按 2 分计').waitFor();
    for (const tick of await card.getByRole('checkbox').all()) await tick.check();
    expect(await card.getByText('暂按').count()).toBe(0);
    await page.getByRole('navigation', { name: '诊断步骤' }).getByRole('link', { name: '结果' }).click();
    expect(await page.getByTestId('score').textContent()).toMatch(/^5\.0/);
    await close();
  });
});

describe('A made-up enterprise that contradicts itself', () => {
  it('shows each contradiction with the way to its answers, and its key when the trainer opens it', async () => {
    const { page, close } = await servedApp.open();
    await openSample(page, /打开示例：楚风示例智能家电/);
    const found = page.getByRole('region', { name: '可能矛盾的回答' });
    expect(await found.getByRole('listitem').count()).toBe(9);
    await page.getByText('展开案例与要点').click();
    await page.getByText('容易判错的题').waitFor();
    await found.getByRole('link', { name: '管理与控制集成' }).first().click();
    await page.locator('#question-q076').waitFor();
    await close();
  });
});

describe('A term a shop-floor manager may not know', () => {
  it('explains itself when pointed at, and again in a list under the question', async () => {
    const { page, close } = await servedApp.open();
    await openSample(page, /打开示例：江城示例精密/);
    await page.getByRole('navigation', { name: '诊断步骤' }).getByRole('link', { name: '作答' }).click();
    const list = page.getByText(/^本题用到的术语/).first();
    await list.click();
    expect(await page.locator('details[open] dd').first().textContent()).toMatch(/.{6,}/);
    await close();
  });
});
