/**
 * Answering in Chromium: our built app and survey-react-ui with the same questions, in turns, at full and at a quarter of the speed.
 * Times are those of the page itself: from the click (or the start of the navigation) to the end of the frame that shows what it did,
 * without what a page had put off until after that frame.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { type Questionnaire, writeAssessmentFile } from '../../src/engine/index.ts';
import { serveDist } from '../support/browser.ts';
import { aFile, anAssessment } from '../support/engine-fixtures.ts';
import { projectRoot } from '../support/source-files.ts';
import { median } from './figures.ts';
import { surveyForm } from './form/survey-form.ts';
import { compare, writeTable } from './form-table.ts';
import { watchScript } from './form-watch.ts';
import { openPlainBrowser, type PlainBrowser, type PlainContext, type PlainPage } from './plain-browser.ts';

type Case = { readonly pack: string; readonly form: string; readonly single: boolean };
type Form = {
  /** Makes ready the page the case is about, at the address returned. */
  readonly prepare: (context: PlainContext, one: Case) => Promise<string>;
  /** All questions on one page, where the address alone does not bring that. */
  readonly spread: (page: PlainPage) => Promise<void>;
  /** Selectors. */
  readonly first: string;
  readonly options: string;
  readonly title: string;
  /** An expression: the button to the next section, if there is one. */
  readonly next: string;
};
/** Kilobytes, packed. */
type Sizes = { readonly script: number; readonly data: number };
/** Times in milliseconds. */
type Answered = { readonly clicks: readonly number[]; readonly next: readonly number[] };
type Figures = Answered & { readonly sizes: Sizes; readonly first: readonly number[] };

const folder = '.cache/bench-form';
const publicFolder = '.cache/bench-form-data';
const [visits, clicks, sections] = [9, 40, 4];
const cases: readonly Case[] = [
  { pack: 'two-integration', form: 'full', single: false },
  { pack: 'dcmm-2025', form: 'full', single: true },
];

/** Milliseconds from one click to the next, and from having brought an option into view to clicking it: no hand is quicker. */
const byHand = 200;

/** Milliseconds after which a page has done all it does on being opened, at full speed. */
const settled = 2500;

const buildSurvey = async (all: readonly Questionnaire[]): Promise<void> => {
  mkdirSync(join(projectRoot, publicFolder), { recursive: true });
  for (const { pack, form } of cases) {
    const found = all.find((q) => q.pack.id === pack);
    if (!found) throw new Error(`no questionnaire ${pack}`);
    writeFileSync(join(projectRoot, publicFolder, `${pack}.json`), JSON.stringify(surveyForm(found, form)));
  }
  await build({
    root: join(projectRoot, 'tests/bench/form'),
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: join(projectRoot, publicFolder),
    build: { outDir: join(projectRoot, folder), emptyOutDir: true, target: 'chrome109', reportCompressedSize: false },
  });
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks seldom, so that the asking is not what is measured. */
const waitFor = async <T>(page: PlainPage, expression: string): Promise<T> => {
  for (let tries = 0; tries < 240; tries += 1) {
    const value = await page.ask<T | null>(`(${expression}) ?? null`);
    if (value !== null && value !== false) return value;
    await pause(500);
  }
  throw new Error(`waited in vain for ${expression}`);
};

const firstOf = async (page: PlainPage, address: string, rate: number): Promise<number> => {
  await page.slow(rate);
  await page.open(address);
  await pause((settled / 2) * rate);
  return waitFor<number>(page, 'window.shownAt');
};

/** What had come when the first question was on screen. */
const fetchedBy = `performance.getEntriesByType('resource').filter((one) => one.responseEnd <= window.shownAt).map((one) => one.name)`;

const packed = async (addresses: readonly string[]): Promise<number> => {
  const bodies = await Promise.all(addresses.map(async (address) => (await fetch(address)).arrayBuffer()));
  return bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).length, 0) / 1024;
};

const sizesOf = async (page: PlainPage): Promise<Sizes> => {
  const addresses = [...new Set(await page.ask<readonly string[]>(fetchedBy))];
  const ending = (end: string) => addresses.filter((address) => new URL(address).pathname.endsWith(end));
  return { script: await packed(ending('.js')), data: await packed(ending('.json')) };
};

type Place = { readonly x: number; readonly y: number };

/** Brings what an expression finds into view, and tells its middle; fails where something else lies over it. */
const placeOf = (found: string): string => `(() => {
  const one = ${found};
  if (!one) return null;
  one.scrollIntoView({ block: 'center' });
  const box = one.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = document.elementFromPoint(x, y);
  if (!one.contains(top) && !top?.contains(one)) throw new Error('covered: ' + one.textContent);
  return { x, y };
})()`;

/** Every other option on the page or so, each clicked as by hand. */
const clickAll = async (page: PlainPage, { options }: Form): Promise<readonly number[]> => {
  const all = JSON.stringify(options);
  const count = await page.ask<number>(`document.querySelectorAll(${all}).length`);
  for (let index = 0; index < Math.min(clicks, Math.floor(count / 2)); index += 1) {
    const place = await page.ask<Place | null>(placeOf(`document.querySelectorAll(${all})[${index * 2 + 1}]`));
    if (!place) throw new Error('an option that is gone');
    await pause(byHand);
    await page.click(place.x, place.y);
    await pause(byHand);
    await waitFor(page, `window.painted.length > ${index} || null`);
  }
  return page.ask('window.painted');
};

const turnAll = async (page: PlainPage, { next }: Form): Promise<readonly number[]> => {
  await page.ask('void (window.turned = [])');
  for (let turns = 1; turns <= sections; turns += 1) {
    const place = await page.ask<Place | null>(placeOf(next));
    if (!place) break;
    await pause(byHand);
    await page.click(place.x, place.y);
    await pause(settled);
    await waitFor(page, `window.turned.length >= ${turns} || null`);
  }
  return page.ask('window.turned');
};

const answerIn = async (page: PlainPage, form: Form, address: string, one: Case, rate: number): Promise<Answered> => {
  await firstOf(page, address, 1);
  if (one.single) await form.spread(page);
  await pause(settled);
  await page.slow(rate);
  const painted = await clickAll(page, form);
  return { clicks: painted, next: one.single ? [] : await turnAll(page, form) };
};

/** A form in a context of its own, ready to be visited. */
type Visited = { readonly form: Form; readonly context: PlainContext; readonly address: string; readonly sizes: Sizes };

/** On a page of its own. */
const on = async <T>(context: PlainContext, work: (page: PlainPage) => Promise<T>): Promise<T> => {
  const page = await context.page();
  const done = await work(page);
  await page.close();
  return done;
};

const visit = async (browser: PlainBrowser, form: Form, one: Case): Promise<Visited> => {
  const context = await browser.context(watchScript(form));
  const address = await form.prepare(context, one);
  const sizes = await on(context, async (page) => {
    await firstOf(page, address, 1);
    return sizesOf(page);
  });
  return { form, context, address, sizes };
};

/** Visit by visit in turns, so that a slow minute of the machine is one for both. */
const measure = async (visited: readonly Visited[], one: Case, rate: number): Promise<readonly Figures[]> => {
  const first = new Map<Visited, number[]>(visited.map((v) => [v, []]));
  for (let turn = 0; turn < (one.single ? 0 : visits); turn += 1)
    for (const v of visited) first.get(v)?.push(await on(v.context, (page) => firstOf(page, v.address, rate)));
  const figures: Figures[] = [];
  for (const v of visited) {
    const answered = await on(v.context, (page) => answerIn(page, v.form, v.address, one, rate));
    figures.push({ sizes: v.sizes, first: first.get(v) ?? [], ...answered });
    await v.context.close();
  }
  return figures;
};

const idOf = ({ pack }: Case): string => `bench-${pack}`;

/** Puts a file into the start page's field, as if it had been chosen. */
const chooseFile = (content: string): string => `(() => {
  const chosen = new DataTransfer();
  chosen.items.add(new File([${JSON.stringify(content)}], 'bench.rongchi.json', { type: 'application/json' }));
  const field = document.querySelector('input[type=file]');
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

/** An enterprise with these assessments, nothing answered, opened from a file. */
const ourForm = (home: string): Form => ({
  prepare: async (context, one) => {
    const content = writeAssessmentFile(aFile(cases.map((c) => anAssessment({}, { id: idOf(c), packId: c.pack, form: c.form }))));
    await on(context, async (page) => {
      await page.open(home);
      await waitFor(page, `document.querySelector('input[type=file]') && true`);
      await page.ask(chooseFile(content));
      await waitFor(page, `document.body.textContent.includes('已打开') || null`);
    });
    return `${home}#/e/e1/a/${idOf(one)}/answer`;
  },
  spread: async (page) => {
    await page.ask(`(() => {
      const filter = [...document.querySelectorAll('select')].find((one) => one.labels[0]?.textContent === '筛选');
      filter.value = 'open';
      filter.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await waitFor(page, `document.querySelectorAll('article').length > 30 || null`);
  },
  first: 'article[id^="question-"] input',
  options: 'article label:has(input[type=radio])',
  title: 'h1',
  next: `[...document.querySelectorAll('main a')].find((one) => one.textContent === '下一部分')`,
});

const theirForm = (home: string): Form => ({
  prepare: async (_, one) => `${home}?form=${one.pack}${one.single ? '&single' : ''}`,
  spread: async () => undefined,
  first: '.sd-question input',
  options: '.sd-question label:has(input[type=radio])',
  title: '.sd-page__title',
  next: `document.querySelector('.sd-navigation__next-btn')`,
});

const share = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

const print = (one: Case, rate: number, ours: Figures, theirs: Figures): void => {
  const name = `${one.pack} ${one.form}${one.single ? ', one page' : ''}, ${rate}×`;
  if (rate === 1 && !one.single) {
    compare(`${name}: JavaScript to the first question`, ours.sizes.script, theirs.sizes.script, '0.35 or less', 'KB');
    compare(`${name}: words and questions to the first question`, ours.sizes.data, theirs.sizes.data, '', 'KB');
  }
  if (!one.single) compare(`${name}: first question`, median(ours.first), median(theirs.first), '0.35 or less');
  compare(`${name}: click to paint, median of ${ours.clicks.length}`, median(ours.clicks), median(theirs.clicks), '0.3 or less');
  compare(`${name}: click to paint, p98`, share(ours.clicks, 0.98), share(theirs.clicks, 0.98), rate === 4 ? 'rongchi 50 ms or less' : '');
  if (!one.single) compare(`${name}: next section, median of ${ours.next.length}`, median(ours.next), median(theirs.next), '0.25 or less');
};

/** Needs `npm run build`. */
export const benchForms = async (all: readonly Questionnaire[]): Promise<void> => {
  await buildSurvey(all);
  const browser = await openPlainBrowser();
  const [app, survey] = await Promise.all([serveDist(), serveDist(folder)]);
  for (const one of cases) {
    for (const rate of [1, 4]) {
      const visited = [await visit(browser, ourForm(app.home), one), await visit(browser, theirForm(survey.home), one)];
      const [ours, theirs] = await measure(visited, one, rate);
      if (ours && theirs) print(one, rate, ours, theirs);
    }
  }
  await browser.stop();
  await Promise.all([app.stop(), survey.stop()]);
  if (process.argv.includes('--write')) writeTable();
};
