import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goToStep, withServedApp } from '../support/served-app.ts';

declare global {
  interface Window {
    moved: string[];
  }
}

const servedApp = withServedApp();

/** Run in each page before anything of its own: notes whatever moves without anybody having touched anything. */
const watch = (): void => {
  window.moved = [];
  const note = (entry: PerformanceEntry): void => {
    const shift = entry as PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    };
    const what = shift.sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName));
    if (!shift.hadRecentInput) window.moved.push(`${shift.value.toFixed(4)} ${what.join(', ')}`);
  };
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'layout-shift', buffered: true });
};

/** Milliseconds after which a page has fetched all it fetches by itself. */
const settled = 2500;

const movedOn = async (page: Page, address: string): Promise<readonly string[]> => {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('h1').waitFor();
  await page.waitForTimeout(settled);
  return page.evaluate(() => window.moved);
};

describe('A page that opens', () => {
  it.each([390, 820, 1440])('moves nothing once it is shown, at a width of %i', async (width) => {
    const { page, context, close } = await servedApp.open({ viewport: { width, height: 900 } });
    await context.addInitScript(watch);
    await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    await goToStep(page, '作答');
    await page.getByRole('link', { name: /^基础建设/ }).click();
    await page.locator('article input').first().waitFor();
    const answers = page.url();
    expect(await movedOn(page, answers)).toEqual([]);
    expect(await page.locator('details:has(dt)').count()).toBeGreaterThan(0);
    expect(await movedOn(page, servedApp.home)).toEqual([]);
    await close();
  });
});
