import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { openApp } from '../support/browser.ts';
import { accessFaults, goToStep, withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

const openAnswers = async (options: Parameters<typeof openApp>[2] = {}) => {
  const app = await servedApp.open(options);
  await app.page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
  await app.page.getByTestId('level').waitFor();
  await goToStep(app.page, '作答');
  await app.page.getByRole('link', { name: /^综合集成/ }).click();
  await app.page.locator('article input[type=radio]:checked').first().waitFor();
  return app;
};

/** The first question answered by choice: picks an option that is not picked. */
const pickAnother = async (page: Page) => {
  const card = page.locator('article:has(input[type=radio])').first();
  const was = card.locator('input[type=radio]:checked');
  const before = await was.getAttribute('value');
  await card.locator('input[type=radio]:not(:checked)').first().check();
  return { card, before, now: () => was.getAttribute('value') };
};

const sizes = [390, 820, 1440] as const;

describe('Undoing an answer', () => {
  it('puts it back and saves that: after a reload it is there, with a record of what was undone', async () => {
    const { page, close } = await openAnswers();
    const { card, before, now } = await pickAnother(page);
    expect(await now()).not.toBe(before);
    await page.keyboard.press('Control+z');
    await page.getByText(/^已撤销：/).waitFor();
    expect(await now()).toBe(before);
    await page.getByText('已保存').waitFor();
    await page.reload();
    await card.waitFor();
    expect(await now()).toBe(before);
    await card.getByText(/^回答记录/).click();
    await card.getByRole('button', { name: '恢复这个回答' }).first().click();
    expect(await now()).not.toBe(before);
    await close();
  });

  it.each(sizes)('moves nothing and is accessible at a width of %i, with the record open', async (width) => {
    const { page, close } = await openAnswers({ viewport: { width, height: 900 } });
    const { card } = await pickAnother(page);
    await card.getByText(/^回答记录/).click();
    const placeOf = () => page.getByRole('button', { name: '撤销' }).boundingBox();
    const before = await placeOf();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText(/^已撤销：/).waitFor();
    const after = await placeOf();
    expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
    await page.getByRole('button', { name: '重做' }).click();
    /** What lies half under the strips at head and foot, wherever one scrolled, axe takes for a small target. */
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body *'))
        if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
    });
    expect(await accessFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await close();
  });
});
