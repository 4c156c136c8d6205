import { describe, expect, it } from 'vitest';
import { openApp, serveDist } from '../support/browser.ts';
import { goToStep, withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

describe('The app after one visit', () => {
  it('opens, diagnoses and makes its report with its server gone', async () => {
    const served = await serveDist();
    const { page, close } = await openApp(servedApp.browser, served.home, { acceptDownloads: true, serviceWorkers: 'allow' });
    await page.getByText('已存到本设备，断网也能用。').waitFor({ timeout: 60_000 });
    await served.stop();
    expect(await fetch(served.home).catch(() => null)).toBeNull();
    await page.reload();
    await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    await goToStep(page, '报告');
    for (const format of ['PDF', 'Word', 'Excel']) {
      await page.getByRole('radio', { name: format, exact: true }).check();
      await page.getByRole('button', { name: `生成 ${format}` }).click();
      await page.getByRole('button', { name: `下载 ${format}` }).waitFor({ timeout: 60_000 });
    }
    await page.getByRole('link', { name: '自检' }).click();
    await page.getByText('检查完毕，没有发现故障。').waitFor({ timeout: 60_000 });
    expect(await page.getByText('全部内容已存到本设备。').count()).toBe(1);
    await close();
  });
});
