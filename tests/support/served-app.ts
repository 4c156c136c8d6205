import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, openApp, type Served, serveDist, type WatchedPage } from './browser.ts';

export type ServedApp = {
  readonly browser: Browser;
  readonly home: string;
  /** The app in a context of its own, watched for trouble. */
  readonly open: (options?: BrowserContextOptions) => Promise<WatchedPage>;
};

/** The built app and a browser for all tests of a file: there from the first of them on. */
export const withServedApp = (): ServedApp => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serveDist()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });
  return {
    get browser() {
      return browser;
    },
    get home() {
      return served.home;
    },
    open: (options) => openApp(browser, served.home, options),
  };
};

/** To another step of the way through, as a user goes. */
export const goToStep = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: '诊断步骤' }).getByRole('link', { name }).click();

/** What axe finds against WCAG 2.2 AA, with the elements it finds it on. */
export const accessFaults = async (page: Page): Promise<readonly string[]> => {
  // Cards out of sight have the height they are guessed to have, until axe asks for what is in them: its measures would not fit together.
  await page.evaluate(() => {
    for (const card of document.querySelectorAll<HTMLElement>('article')) card.style.setProperty('content-visibility', 'visible');
  });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
};
