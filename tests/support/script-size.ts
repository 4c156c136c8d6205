import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Kilobytes of JavaScript, packed, that a page fetches until something is there. */
export const scriptUntil = async (page: Page, address: string, selector: string): Promise<number> => {
  const sizes: Promise<number>[] = [];
  let isThere = false;
  page.on('response', (response) => {
    if (isThere || !new URL(response.url()).pathname.endsWith('.js')) return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(address);
  await page.locator(selector).first().waitFor({ state: 'attached' });
  isThere = true;
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
};
