/**
 * The PDF in Chromium: a real report as a user waits for it, then one document of 20 pages and one of every common character,
 * each by our own typesetting, by pdfmake and by @react-pdf/renderer. They take turns, so that a busy machine is busy for all.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import type { ReportRequest } from '../../src/ports/report-renderer.ts';
import { launchBrowser, serveDist } from '../support/browser.ts';
import { readSample, requestFor } from '../support/report-request.ts';
import { projectRoot } from '../support/source-files.ts';
import { countPdfPages, readPdfText, withFile } from '../support/tools.ts';
import { median, row } from './figures.ts';
import type { ContentName } from './pdf/content.ts';
import type { Bench, Made, MakerName } from './pdf/page.ts';

declare const bench: Bench;

/** `elapsed`, and `cpu` of all the browser's page processes, in milliseconds: on a busy machine the second says more. */
type Run = { readonly elapsed: number; readonly cpu: number; readonly bytes: Uint8Array };
type World = { readonly browser: Browser; readonly home: string; readonly cpuTime: () => Promise<number> };

const folder = '.cache/bench-pdf';
const makers: readonly MakerName[] = ['rongchi', 'pdfmake', 'react-pdf'];
const rounds = 5;

/** As the app is built, for the same browsers. The others get the fonts unpacked. */
const buildPage = async (): Promise<void> => {
  const outDir = join(projectRoot, folder);
  await build({
    root: join(projectRoot, 'tests/bench/pdf'),
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome109', chunkSizeWarningLimit: 10_000, reportCompressedSize: false },
  });
  for (const weight of ['regular', 'bold'])
    writeFileSync(join(outDir, `${weight}.ttf`), gunzipSync(readFileSync(join(projectRoot, `.cache/fonts/noto-sans-sc-${weight}.ttf.gz`))));
};

const watchCpu = async (browser: Browser): Promise<World['cpuTime']> => {
  const session = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
};

const run = async ({ cpuTime }: World, work: () => Promise<Made>): Promise<Run> => {
  const before = await cpuTime();
  const { milliseconds, bytes } = await work();
  return { elapsed: milliseconds, cpu: (await cpuTime()) - before, bytes: Buffer.from(bytes, 'base64') };
};

const make = (world: World, page: Page, maker: MakerName, content: ContentName): Promise<Run> =>
  run(world, () => page.evaluate(([name, what]) => bench.make(name, what), [maker, content] as const));

const report = (world: World, page: Page, request: ReportRequest): Promise<Run> =>
  run(world, () => page.evaluate((wanted) => bench.report(wanted), request));

/** A page in a process of its own, where nothing has run yet. */
const withPage = async <Result>({ browser, home }: World, use: (page: Page) => Promise<Result>): Promise<Result> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  try {
    await page.goto(home);
    return await use(page);
  } finally {
    await context.close();
  }
};

type Measured = { readonly cold: Run; readonly warm: readonly Run[] };

const warmOf = ({ warm }: Measured, what: 'elapsed' | 'cpu'): number => median(warm.map((one) => one[what]));

const print = (name: string, measured: Measured, wanted: { readonly time?: string; readonly size?: string } = {}): void => {
  row(`${name}: first`, measured.cold.elapsed, 'ms', wanted.time);
  row(`${name}: first, CPU`, measured.cold.cpu, 'ms');
  row(`${name}: median of ${rounds}`, warmOf(measured, 'elapsed'), 'ms', wanted.time);
  row(`${name}: median of ${rounds}, CPU`, warmOf(measured, 'cpu'), 'ms');
  row(`${name}: size`, measured.cold.bytes.length / 1024, 'KB', wanted.size);
};

type Read = { readonly pages: number; readonly characters: string; readonly distinct: number };

const readBack = ({ bytes }: Run): Promise<Read> =>
  withFile('bench.pdf', bytes, async (path) => {
    const characters = [...(await readPdfText(path)).replaceAll(/\s/gu, '')].sort();
    const chinese = new Set(characters.filter((character) => /\p{Script=Han}/u.test(character)));
    return { pages: await countPdfPages(path), characters: characters.join(''), distinct: chinese.size };
  });

/** Whether it is the same document: only then does it mean anything who is faster. */
const compareTexts = async (name: string, all: ReadonlyMap<MakerName, Measured>): Promise<void> => {
  const read = await Promise.all([...all.values()].map(({ cold }) => readBack(cold)));
  const isSame = new Set(read.map(({ characters }) => characters)).size === 1;
  const of = (what: 'pages' | 'distinct') => [...all.keys()].map((maker, index) => `${maker} ${read[index]?.[what]}`).join(', ');
  console.log(`${name}: pages: ${of('pages')}; distinct Chinese characters: ${of('distinct')}; ${isSame ? 'same text' : 'TEXTS DIFFER'}`);
};

const byElapsed = (a: Run, b: Run): number => a.elapsed - b.elapsed;

/** The middle one of three first documents, each in a page of its own. */
const measureCold = async (world: World, content: ContentName): Promise<ReadonlyMap<MakerName, Run>> => {
  const runs = new Map<MakerName, Run[]>(makers.map((maker) => [maker, []]));
  for (let round = 0; round < 3; round += 1)
    for (const maker of makers) runs.get(maker)?.push(await withPage(world, (page) => make(world, page, maker, content)));
  return new Map(
    [...runs].flatMap(([maker, all]) =>
      all
        .sort(byElapsed)
        .slice(1, 2)
        .map((middle) => [maker, middle] as const),
    ),
  );
};

/** First documents; then, all in one page, one round to warm up and the others in turns. */
const measureAll = async (world: World, content: ContentName): Promise<ReadonlyMap<MakerName, Measured>> => {
  const cold = await measureCold(world, content);
  const warm = new Map<MakerName, Run[]>(makers.map((maker) => [maker, []]));
  await withPage(world, async (page) => {
    for (let round = 0; round <= rounds; round += 1)
      for (const maker of makers) {
        const one = await make(world, page, maker, content);
        if (round > 0) warm.get(maker)?.push(one);
      }
  });
  return new Map([...cold].map(([maker, first]) => [maker, { cold: first, warm: warm.get(maker) ?? [] }]));
};

const printRatios = (name: string, all: ReadonlyMap<MakerName, Measured>, wanted: string): void => {
  const own = all.get('rongchi');
  for (const [maker, other] of all) {
    if (!own || maker === 'rongchi') continue;
    row(`${name}: ours to ${maker}, first`, own.cold.elapsed / other.cold.elapsed, '×', wanted);
    row(`${name}: ours to ${maker}, first, CPU`, own.cold.cpu / other.cold.cpu, '×', wanted);
    row(`${name}: ours to ${maker}, median`, warmOf(own, 'elapsed') / warmOf(other, 'elapsed'), '×', wanted);
    row(`${name}: ours to ${maker}, median, CPU`, warmOf(own, 'cpu') / warmOf(other, 'cpu'), '×', wanted);
  }
};

const benchReport = async (world: World): Promise<void> => {
  const request = requestFor(readSample('sample-contradictory'));
  const measured = await withPage(world, async (page) => {
    const cold = await report(world, page, request);
    const warm: Run[] = [];
    while (warm.length < rounds) warm.push(await report(world, page, request));
    return { cold, warm };
  });
  const { pages, distinct } = await readBack(measured.cold);
  console.log(`PDF report of 114 questions: ${pages} pages, ${distinct} distinct Chinese characters`);
  print('PDF report of 114 questions', measured);
};

const compared: readonly { readonly content: ContentName; readonly title: string; readonly time: string; readonly size?: string }[] = [
  { content: 'report', title: '20 pages, 800 characters', time: '≤ 1500', size: '≤ 600' },
  { content: 'all, one weight', title: '3,755 characters, one weight', time: '≤ 3000' },
  { content: 'all, both weights', title: '3,755 characters, both weights', time: '≤ 3000' },
];

const benchOthers = async (world: World): Promise<void> => {
  for (const { content, title, ...wanted } of compared) {
    const all = await measureAll(world, content);
    await compareTexts(title, all);
    for (const [maker, measured] of all) print(`${title}: ${maker}`, measured, maker === 'rongchi' ? wanted : {});
    printRatios(title, all, content === 'report' ? '≤ 0.5' : '');
  }
};

export const benchPdf = async (): Promise<void> => {
  await buildPage();
  const [browser, served] = await Promise.all([launchBrowser(), serveDist(folder)]);
  try {
    const world = { browser, home: served.home, cpuTime: await watchCpu(browser) };
    await benchReport(world);
    await benchOthers(world);
  } finally {
    await browser.close();
    await served.stop();
  }
};
