import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type CssDeclaration, readCss, withProperties } from '../support/read-css.ts';
import { withServedApp } from '../support/served-app.ts';
import { projectRoot } from '../support/source-files.ts';

const assets = join(projectRoot, 'dist/assets');
const stylesheets = readdirSync(assets).filter((name) => name.endsWith('.css'));
const { preludes, declarations } = readCss(stylesheets.map((name) => readFileSync(join(assets, name), 'utf8')).join('\n'));

/** Without them the page looks a little plainer and loses nothing. */
const embellishments = new Set(['text-wrap', 'text-wrap-style', 'scrollbar-width', 'text-spacing-trim']);
const knownAtRules = /^@(media|supports|font-face|page|(-webkit-)?keyframes|layer|container)\b/;

const isKeyframe = (prelude: string): boolean => /^(from|to|[\d.]+%)/.test(prelude);
const isSelector = (prelude: string): boolean => !prelude.startsWith('@') && !isKeyframe(prelude);

type Asked = readonly (readonly [property: string, value: string])[];

const unsupported = (page: Page, asked: Asked): Promise<readonly string[]> =>
  page.evaluate((list) => list.filter(([name, value]) => !CSS.supports(name, value)).map((one) => one.join(': ')), [...asked] as [
    string,
    string,
  ][]);

const unreadable = (page: Page, selectors: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (list) =>
      list.filter((selector) => {
        try {
          document.querySelector(selector);
          return false;
        } catch {
          return true;
        }
      }),
    [...selectors],
  );

const isAsked = ({ property, within }: CssDeclaration): boolean =>
  !property.startsWith('--') && !embellishments.has(property) && !within.some((prelude) => /^@(font-face|page)/.test(prelude));

const servedApp = withServedApp();

describe('The stylesheets as built, in Chromium 109', () => {
  it('are asked of that very version', () => {
    expect(servedApp.browser.version()).toMatch(/^109\./);
  });

  it('use no property or value it does not know, but for named embellishments', async () => {
    const { page, close } = await servedApp.open();
    const plain = (value: string): string => value.replace(/\s*!important$/, '');
    const questions = declarations
      .filter(isAsked)
      .flatMap(({ property, value }) => withProperties(plain(value), declarations).map((one) => [property, one] as const));
    expect(questions.length).toBeGreaterThan(1000);
    const mixed = withProperties('color-mix(in srgb, var(--ink), var(--paper))', declarations)[0] ?? '';
    expect(mixed).not.toContain('var(');
    const newer = [mixed, 'light-dark(red, blue)'].map((value) => ['color', value] as const);
    expect(await unsupported(page, newer)).toHaveLength(newer.length);
    expect([...new Set(await unsupported(page, questions))]).toEqual([]);
    await close();
  });

  it('use no selector it does not know, no rule within a rule, and no other at-rules', async () => {
    const { page, close } = await servedApp.open();
    const selectors = preludes.filter(isSelector);
    expect(selectors.length).toBeGreaterThan(300);
    expect(await unreadable(page, [':user-valid'])).toEqual([':user-valid']);
    expect(await unreadable(page, selectors)).toEqual([]);
    expect(declarations.filter(({ within }) => within.filter(isSelector).length > 1)).toEqual([]);
    expect(preludes.filter((one) => one.startsWith('@') && !knownAtRules.test(one))).toEqual([]);
    await close();
  });
});
