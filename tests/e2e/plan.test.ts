import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessFaults, goToStep, withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

const openPlan = async () => {
  const app = await servedApp.open();
  await app.page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
  await app.page.getByTestId('level').waitFor();
  await goToStep(app.page, '提升路径');
  await app.page.getByRole('button', { name: '计算最省路径' }).waitFor();
  return app;
};

const find = (page: Page): Promise<void> => page.getByRole('button', { name: '计算最省路径' }).click();
const roadmapOf = (page: Page) => page.getByRole('region', { name: '季度计划' });
const daysIn = (text: string): number => Number(/(\d[\d,.]*) 人天/.exec(text)?.[1]?.replace(/,/g, ''));

describe('The cheapest path to a target', () => {
  it('is found by the worker, taken over as a plan, made one’s own, and still there after a reload', async () => {
    const { page, close } = await openPlan();
    await find(page);
    const headline = page.getByText(/^至少 .* 人天，共 \d+ 步$/);
    await headline.waitFor();
    const [, steps] = /共 (\d+) 步/.exec(await headline.innerText()) ?? [];
    const cost = daysIn(await headline.innerText());
    await page.getByText(/全部做完后，得分从 .*，等级为集成提升/).waitFor();
    await page.getByRole('button', { name: '采用，排进季度' }).click();

    const total = roadmapOf(page).getByText(/^还要做/);
    expect(await total.innerText()).toContain(`还要做 ${steps} 步`);
    expect(daysIn(await total.innerText())).toBe(cost);
    expect(
      await roadmapOf(page)
        .getByRole('textbox', { name: /^负责人：/ })
        .count(),
    ).toBe(Number(steps));

    const owner = roadmapOf(page)
      .getByRole('textbox', { name: /^负责人：/ })
      .first();
    const name = await owner.getAttribute('aria-label');
    await owner.fill('信息化办公室 𬭎工');
    const quarter = roadmapOf(page).getByRole('combobox', { name: name?.replace('负责人', '季度') ?? '', exact: true });
    await quarter.selectOption('2');
    await page.getByText('已保存').first().waitFor();

    await page.reload();
    await roadmapOf(page).waitFor();
    expect(
      await roadmapOf(page)
        .getByRole('textbox', { name: name ?? '' })
        .inputValue(),
    ).toBe('信息化办公室 𬭎工');
    expect(await quarter.inputValue()).toBe('2');
    expect(await accessFaults(page)).toEqual([]);
    await close();
  });

  it('costs more where the enterprise does without something, and never uses it', async () => {
    const { page, close } = await openPlan();
    await find(page);
    const headline = page.getByText(/^至少 .* 人天，共 \d+ 步$/);
    await headline.waitFor();
    const cheapest = daysIn(await headline.innerText());
    const alternatives = page.getByRole('region', { name: '换条路走' }).or(page.getByText('换条路走').locator('..'));
    await alternatives.first().waitFor();
    const tags = page.getByRole('group', { name: '这次不考虑' }).getByRole('checkbox');
    for (const box of await tags.all()) await box.check();
    await find(page);
    await page
      .getByText(/^至少 .* 人天，共 \d+ 步$|达不到这个目标/)
      .first()
      .waitFor();
    const now = page.getByText(/^至少 .* 人天，共 \d+ 步$/);
    if ((await now.count()) > 0) expect(daysIn(await now.innerText())).toBeGreaterThanOrEqual(cheapest);
    else expect(await page.getByText(/最多只能|合在一起时/).count()).toBeGreaterThan(0);
    await close();
  });

  it('says why a target is out of reach, and refuses one off the scale with a message', async () => {
    const { page, close } = await openPlan();
    await page.getByLabel('要达到').selectOption({ label: '某个维度的得分' });
    await page.getByLabel('维度').selectOption({ label: '综合集成' });
    await page.getByLabel('目标得分').fill('120');
    await find(page);
    await page.getByText(/请填大于 .*、不超过 100 的数字/).waitFor();
    await page.getByLabel('目标得分').fill('100');
    for (const box of await page.getByRole('group', { name: '这次不考虑' }).getByRole('checkbox').all()) await box.check();
    await find(page);
    await page.getByText('照现有的改进建议，做完所有可做的步骤也达不到这个目标：').waitFor();
    expect(await page.getByText(/“综合集成”要达到 100(.0)?，最多只能到 47/).count()).toBe(1);
    await close();
  });
});
