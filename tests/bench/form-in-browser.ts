/**
 * Answering in Chromium: our built app and survey-react-ui with the same questions, in turns, at full and at a quarter of the speed.
 * Times are those of the page itself: from the click (or the start of the navigation) to the end of the frame that shows what it did,
 * without what a page had put off until after that frame.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { type Questionnaire, writeAssessmentFile } from '../../src/engine/index.ts';
import { launchBrowser, serveDist } from '../support/browser.ts';
import { aFile, anAssessment } from '../support/engine-fixtures.ts';
import { scriptUntil } from '../support/script-size.ts';
import { projectRoot } from '../support/source-files.ts';
import { median, row } from './figures.ts';
import { surveyForm } from './form/survey-form.ts';

type Case = { readonly pack: string; readonly form: string; readonly single: boolean };
type Form = {
  readonly name: 'rongchi' | 'survey-react-ui';
  /** Opens the page the case is about, at the address returned. */
  readonly open: (context: BrowserContext, one: Case) => Promise<string>;
  /** All questions on one page, where the address alone does not bring that. */
  readonly spread: (page: Page) => Promise<void>;
  readonly first: string;
  readonly options: string;
  readonly next: string;
  readonly title: string;
};
type Figures = {
  readonly script: number;
  readonly first: readonly number[];
  readonly clicks: readonly number[];
  readonly next: readonly number[];
};

declare global {
  interface Window {
    shownAt?: number;
    painted: number[];
    turned: number[];
    readonly scheduler: { postTask: (then: () => void, how: { readonly priority: 'user-blocking' }) => Promise<void> };
  }
}

const folder = '.cache/bench-form';
const dataFolder = '.cache/bench-form-data';
const [visits, clicks] = [9, 40];
const cases: readonly Case[] = [
  { pack: 'two-integration', form: 'full', single: false },
  { pack: 'dcmm-2025', form: 'full', single: true },
];

const buildSurvey = async (all: readonly Questionnaire[]): Promise<void> => {
  mkdirSync(join(projectRoot, dataFolder), { recursive: true });
  for (const { pack, form } of cases) {
    const found = all.find((q) => q.pack.id === pack);
    if (!found) throw new Error(`no questionnaire ${pack}`);
    writeFileSync(join(projectRoot, dataFolder, `${pack}.json`), JSON.stringify(surveyForm(found, form)));
  }
  const root = join(projectRoot, 'tests/bench/form');
  const outDir = join(projectRoot, folder);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir, emptyOutDir: true, target: 'chrome109', reportCompressedSize: false },
  });
};

/** Run in each page before anything of its own. */
const watch = ({ first, title }: { readonly first: string; readonly title: string }): void => {
  window.painted = [];
  window.turned = [];
  /** Before anything else that waits: a message or timer would come after those the page sent itself. */
  const afterFrame = (then: () => void) => requestAnimationFrame(() => void window.scheduler.postTask(then, { priority: 'user-blocking' }));
  const observer = new MutationObserver(() => {
    if (!document.querySelector(first)) return;
    observer.disconnect();
    afterFrame(() => {
      window.shownAt = performance.now();
    });
  });
  observer.observe(document, { childList: true, subtree: true });
  /** From the click to the end of the frame that shows another title. */
  const turned = (before: string | null | undefined, start: number): void => {
    const changing = new MutationObserver(() => {
      if (document.querySelector(title)?.textContent === before) return;
      changing.disconnect();
      afterFrame(() => void window.turned.push(performance.now() - start));
    });
    changing.observe(document, { childList: true, subtree: true, characterData: true });
  };
  document.addEventListener(
    'click',
    (event) => {
      const start = event.timeStamp;
      if (event.target instanceof HTMLInputElement && event.target.type === 'radio')
        afterFrame(() => void window.painted.push(performance.now() - start));
      if (event.target instanceof Element && event.target.closest('a, input[type=button], button'))
        turned(document.querySelector(title)?.textContent, start);
    },
    { capture: true },
  );
};

const slow = async (page: Page, rate: number): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
};

const scriptOf = async (context: BrowserContext, form: Form, address: string): Promise<number> => {
  const page = await context.newPage();
  const size = await scriptUntil(page, address, form.first);
  await page.close();
  return size;
};

const firstOf = async (context: BrowserContext, address: string, rate: number): Promise<number> => {
  const page = await context.newPage();
  await slow(page, rate);
  await page.goto(address);
  const shown = await page.waitForFunction(() => window.shownAt, null, { timeout: 120_000 });
  const time = (await shown.evaluate((at) => at)) ?? Number.NaN;
  await page.close();
  return time;
};

/** Milliseconds from one click to the next, and from having brought an option into view to clicking it: no hand is quicker. */
const byHand = 200;

/** Milliseconds after which a page has done all it does on being opened. */
const settled = 2500;

/** The mouse alone: what checks that nothing covers the option would run within the click. */
const clickPlainly = async (page: Page, option: Locator): Promise<void> => {
  const box = await option.boundingBox();
  if (!box) throw new Error('an option that is not drawn');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

/** Every other option on the page or so, each clicked as by hand. */
const clickAll = async (page: Page, { options }: Form): Promise<readonly number[]> => {
  const all = page.locator(options);
  const count = await all.count();
  for (let index = 0; index < Math.min(clicks, Math.floor(count / 2)); index += 1) {
    const option = all.nth(index * 2 + 1);
    await option.scrollIntoViewIfNeeded();
    await page.waitForTimeout(byHand);
    await clickPlainly(page, option);
    await page.waitForFunction((wanted) => window.painted.length >= wanted, index + 1, { timeout: 60_000 });
  }
  return page.evaluate(() => window.painted);
};

const turnAll = async (page: Page, { next }: Form): Promise<readonly number[]> => {
  for (let turns = 1; turns <= 4; turns += 1) {
    const button = page.locator(next);
    if ((await button.count()) === 0) break;
    await page.evaluate(() => {
      window.turned = [...window.turned];
    });
    await button.first().click();
    await page.waitForFunction((wanted) => window.turned.length >= wanted, turns, { timeout: 60_000 });
    await page.waitForTimeout(settled);
  }
  return page.evaluate(() => window.turned);
};

const answerIn = async (
  context: BrowserContext,
  form: Form,
  address: string,
  one: Case,
  rate: number,
): Promise<Omit<Figures, 'script' | 'first'>> => {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(form.options).first().waitFor({ state: 'attached' });
  if (one.single) await form.spread(page);
  await page.waitForTimeout(settled);
  await slow(page, rate);
  const painted = await clickAll(page, form);
  await page.evaluate(() => {
    window.turned = [];
  });
  const next = one.single ? [] : await turnAll(page, form);
  await page.close();
  return { clicks: painted, next };
};

/** A form in a browser of its own, ready to be visited. */
type Visited = { readonly form: Form; readonly context: BrowserContext; readonly address: string; readonly script: number };

const visit = async (browser: Browser, form: Form, one: Case): Promise<Visited> => {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });
  // The runner names inner functions by a helper of its own, which the page has not.
  await context.addInitScript('globalThis.__name ??= (named) => named;');
  await context.addInitScript(watch, { first: form.first, title: form.title });
  const address = await form.open(context, one);
  return { form, context, address, script: await scriptOf(context, form, address) };
};

/** Visit by visit in turns, so that a slow minute of the machine is one for both. */
const measure = async (visited: readonly Visited[], one: Case, rate: number): Promise<readonly Figures[]> => {
  const first = new Map<Visited, number[]>(visited.map((v) => [v, []]));
  for (let turn = 0; turn < visits; turn += 1) {
    for (const v of visited) first.get(v)?.push(await firstOf(v.context, v.address, rate));
  }
  const figures: Figures[] = [];
  for (const v of visited) {
    figures.push({ script: v.script, first: first.get(v) ?? [], ...(await answerIn(v.context, v.form, v.address, one, rate)) });
    await v.context.close();
  }
  return figures;
};

const idOf = ({ pack }: Case): string => `bench-${pack}`;

/** An enterprise with these assessments, nothing answered, opened from a file. */
const ourForm = (home: string): Form => ({
  name: 'rongchi',
  open: async (context, one) => {
    const content = writeAssessmentFile(aFile(cases.map((c) => anAssessment({}, { id: idOf(c), packId: c.pack, form: c.form }))));
    const page = await context.newPage();
    await page.goto(home);
    const file = { name: 'bench.rongchi.json', mimeType: 'application/json', buffer: Buffer.from(content) };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText(/^已打开/).waitFor();
    await page.close();
    return `${home}#/e/e1/a/${idOf(one)}/answer`;
  },
  spread: async (page) => {
    await page.getByRole('combobox', { name: '筛选' }).selectOption('open');
    await page.waitForFunction(() => document.querySelectorAll('article').length > 30);
  },
  first: 'article[id^="question-"] input',
  options: 'article label:has(input[type=radio])',
  next: 'main a:text-is("下一部分")',
  title: 'h1',
});

const theirForm = (home: string): Form => ({
  name: 'survey-react-ui',
  open: async (_, one) => `${home}?form=${one.pack}${one.single ? '&single' : ''}`,
  spread: async () => undefined,
  first: '.sd-question input',
  options: '.sd-question label:has(input[type=radio])',
  next: '.sd-navigation__next-btn',
  title: '.sd-page__title',
});

const share = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

type Compared = { readonly name: string; readonly ours: number; readonly theirs: number; readonly wanted: string; readonly unit: string };

const compared: Compared[] = [];

const compare = (name: string, ours: number, theirs: number, wanted: string, unit = 'ms'): void => {
  compared.push({ name, ours, theirs, wanted, unit });
  row(`${name}: rongchi`, ours, unit);
  row(`${name}: survey-react-ui`, theirs, unit);
  row(`${name}: ratio`, ours / theirs, '', wanted);
};

const [tableStart, tableEnd] = ['<!-- form-bench: made by npm run bench -- --form --write -->', '<!-- /form-bench -->'];

/** The figures as a table, in the place README keeps for it. */
const writeTable = (): void => {
  const path = join(projectRoot, 'README.md');
  const text = readFileSync(path, 'utf8');
  const [from, to] = [text.indexOf(tableStart), text.indexOf(tableEnd)];
  if (from < 0 || to < 0) throw new Error('README.md has no place for the table');
  const lines = compared.map(
    ({ name, ours, theirs, wanted, unit }) =>
      `| ${name} | ${ours.toFixed(0)} ${unit} | ${theirs.toFixed(0)} ${unit} | ${(ours / theirs).toFixed(2)} | ${wanted} |`,
  );
  const table = ['| Case | Rongchi | survey-react-ui | Ratio | Wanted |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
  writeFileSync(path, `${text.slice(0, from)}${tableStart}\n${table}\n${text.slice(to)}`);
};

const print = (one: Case, rate: number, ours: Figures, theirs: Figures): void => {
  const name = `${one.pack} ${one.form}${one.single ? ', one page' : ''}, ${rate}×`;
  if (rate === 1 && !one.single) compare(`${name}: JavaScript to the first question`, ours.script, theirs.script, '0.35 or less', 'KB');
  if (!one.single) compare(`${name}: first question`, median(ours.first), median(theirs.first), '0.35 or less');
  compare(`${name}: click to paint, median of ${ours.clicks.length}`, median(ours.clicks), median(theirs.clicks), '0.3 or less');
  compare(`${name}: click to paint, p98`, share(ours.clicks, 0.98), share(theirs.clicks, 0.98), rate === 4 ? 'rongchi 50 ms or less' : '');
  if (!one.single) compare(`${name}: next section, median of ${ours.next.length}`, median(ours.next), median(theirs.next), '0.25 or less');
};

/** Needs `npm run build`. */
export const benchForms = async (all: readonly Questionnaire[]): Promise<void> => {
  await buildSurvey(all);
  const browser = await launchBrowser();
  const [app, survey] = await Promise.all([serveDist(), serveDist(folder)]);
  for (const one of cases) {
    for (const rate of [1, 4]) {
      const visited = [await visit(browser, ourForm(app.home), one), await visit(browser, theirForm(survey.home), one)];
      const [ours, theirs] = await measure(visited, one, rate);
      if (ours && theirs) print(one, rate, ours, theirs);
    }
  }
  await browser.close();
  await Promise.all([app.stop(), survey.stop()]);
  if (process.argv.includes('--write')) writeTable();
};
