import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessFaults, goToStep, withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
  await page.getByTestId('level').waitFor();
};

/** Every screen of the way through, the three views of 作答 among them. */
const screens: readonly (readonly [name: string, go: (page: Page) => Promise<void>])[] = [
  ['结果', (page) => page.getByTestId('level').waitFor()],
  [
    '作答',
    async (page) => {
      await goToStep(page, '作答');
      await page.locator('article').first().waitFor();
    },
  ],
  [
    '列表',
    async (page) => {
      await page.getByRole('button', { name: '列表' }).click();
      await page.locator('button[data-question]').first().click();
    },
  ],
  ['一题一屏', (page) => page.getByRole('button', { name: '一题一屏' }).click()],
  [
    '对标',
    async (page) => {
      await goToStep(page, '对标');
      await page.getByRole('heading', { level: 1, name: '对标' }).waitFor();
    },
  ],
  [
    '提升路径',
    async (page) => {
      await goToStep(page, '提升路径');
      await page.getByRole('heading', { level: 1, name: '提升路径' }).waitFor();
    },
  ],
  [
    '报告',
    async (page) => {
      await goToStep(page, '报告');
      await page.getByRole('button', { name: '生成 PDF' }).waitFor();
    },
  ],
];

/** Elements whose text stands out less than 7:1 from its ground. */
const faintTexts = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: ['color-contrast-enhanced'] }).analyze();
  return violations.flatMap(({ nodes }) => nodes.map((node) => node.target.join(' ')));
};

const isTooWide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe('For everybody', () => {
  it('in high contrast every text of 作答 stands out 7:1, and no screen has a fault', async () => {
    const { page, close } = await servedApp.open({ viewport: { width: 1280, height: 900 } });
    await page.getByLabel('外观').selectOption('高对比度');
    await openSample(page);
    for (const [name, go] of screens) {
      await go(page);
      expect([name, await accessFaults(page)]).toEqual([name, []]);
      if (name === '作答') expect(await faintTexts(page)).toEqual([]);
    }
    await close();
  });

  it('with the colours of the system no screen has a fault', async () => {
    const { page, close } = await servedApp.open({ viewport: { width: 1280, height: 900 }, forcedColors: 'active' });
    await openSample(page);
    for (const [name, go] of screens) {
      await go(page);
      expect([name, await accessFaults(page)]).toEqual([name, []]);
    }
    await close();
  });

  it('at 400 % zoom (320 CSS pixels wide) nothing scrolls sideways', async () => {
    const { page, close } = await servedApp.open({ viewport: { width: 320, height: 640 } });
    await openSample(page);
    for (const [name, go] of screens) {
      await go(page);
      expect([name, await isTooWide(page)]).toEqual([name, false]);
    }
    await close();
  });
});
