import { describe, expect, it } from 'vitest';
import { seedEnterprises } from '../support/seed-enterprises.ts';
import { accessFaults, withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

describe('The start page with hundreds of enterprises', () => {
  it('draws those near the window only, shows no blank wherever one scrolls, and finds one by its name', async () => {
    const { page, close } = await servedApp.open({ viewport: { width: 1280, height: 900 } });
    await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    await seedEnterprises(page, 600);
    await page.goto(servedApp.home);
    await page.reload();
    const list = page.getByRole('region', { name: '企业', exact: true });
    await list.getByText('共 601 家').waitFor();
    const entries = list.locator('ul > li[data-index]');
    await entries.first().getByRole('link').first().waitFor();
    expect(await entries.count()).toBeLessThan(60);
    expect(await accessFaults(page)).toEqual([]);
    /** How many of seven places down the window show an enterprise; gaps between two may be the others. The distances differ, for entries that are still coming are 200 px apart: at every 100 px all might be gaps. */
    const shown = () =>
      page.evaluate(async () => {
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        return [150, 237, 331, 428, 519, 613, 750].filter((y) => document.elementFromPoint(640, y)?.closest('li[data-index]')).length;
      });
    await entries.first().scrollIntoViewIfNeeded();
    for (const share of [0.2, 0.5, 0.8, 0.3]) {
      await page.evaluate((part) => window.scrollTo({ top: document.documentElement.scrollHeight * part }), share);
      expect(await shown(), `at ${share}`).toBeGreaterThanOrEqual(5);
    }
    await page.evaluate(() => window.scrollTo({ top: 0 }));
    await list.getByRole('searchbox', { name: '按名称或信用代码查找企业' }).fill('企业599');
    await list.getByText('找到 1 家').waitFor();
    await list.getByRole('heading', { name: '企业599' }).waitFor();
    await close();
  });
});
