import { beforeAll, describe, expect, it } from 'vitest';
import { layOutReport, renderReport } from '../../../src/adapters/pdf/render-report.ts';
import type { FontBytes, Paper } from '../../../src/adapters/pdf/typesetting/paper.ts';
import { createRecordedPaper } from '../../../src/adapters/pdf/typesetting/recorded-paper.ts';
import type { Drawn } from '../../../src/ports/report-renderer.ts';
import { readSample, requestFor } from '../../support/report-request.ts';
import { readPdfText, runTool, withFile } from '../../support/tools.ts';
import { fontTime, readFonts } from './read-fonts.ts';

let fonts: FontBytes;
beforeAll(async () => {
  fonts = await readFonts();
}, fontTime);

type Text = Extract<Drawn, { readonly kind: 'text' }>;
const textsOf = (page: readonly Drawn[]): readonly Text[] => page.flatMap((drawn) => (drawn.kind === 'text' ? [drawn] : []));
const squeezed = (text: string): string => text.replace(/\s/g, '');

/** The characters of a page whatever their order: readers of PDF put columns in an order of their own, and drop hyphens where lines end. */
const characters = (text: string): string => [...squeezed(text).replaceAll('-', '')].sort().join('');

const record = (content: (paper: Paper) => void): readonly (readonly Drawn[])[] => {
  const paper = createRecordedPaper(fonts);
  content(paper);
  return paper.pages();
};

const look = { font: 'regular', size: 10, color: [29, 37, 48] } as const;
const em = (10 * 25.4) / 72;

/** Where each line of a page begins, in points from the lower left, as the file says it. */
const placesInFile = async (path: string): Promise<readonly (readonly string[])[]> => {
  const { stdout } = await runTool('qpdf', ['--qdf', '--object-streams=disable', path, '-']);
  const pages = stdout.toString('latin1').split(/%% Contents for page \d+\n/);
  return pages.slice(1).map((page) => [...page.matchAll(/^q BT\n(?:.*\n){1,2}?([\d.]+ [\d.]+) Td$/gm)].map(([, place = '']) => place));
};

const inPoints = ({ x, y }: Text): readonly number[] => [(x * 72) / 25.4, 841.89 - (y * 72) / 25.4];

describe.each(['zh-CN', 'en'] as const)('the recorded pages of a report in %s', (language) => {
  const options = { languages: [language] } as const;

  it('are as many as the file has, and say on each what the file says there', { timeout: fontTime }, async () => {
    const request = requestFor(readSample('sample-contradictory'), options);
    const pages = layOutReport(
      request,
      () => createRecordedPaper(fonts),
      () => undefined,
    ).pages();
    const file = renderReport(request, fonts, () => undefined);
    const printed = await withFile('report.pdf', file.bytes, readPdfText);
    expect(pages).toHaveLength(file.pages);
    const drawn = pages.map((page) =>
      characters(
        textsOf(page)
          .map(({ text }) => text)
          .join(''),
      ),
    );
    const inFile = printed.split('\f').map(characters);
    expect(drawn.flatMap((page, index) => (page === inFile[index] ? [] : [index + 1]))).toEqual([]);
  });

  it('begin every line where the file begins it, to a hundredth of a millimetre', { timeout: fontTime }, async () => {
    const request = requestFor(readSample('sample-fine-chemical'), options);
    const pages = layOutReport(
      request,
      () => createRecordedPaper(fonts),
      () => undefined,
    ).pages();
    const inFile = await withFile('report.pdf', renderReport(request, fonts, () => undefined).bytes, placesInFile);
    expect(inFile).toHaveLength(pages.length);
    const misses = pages.flatMap((page, index) => {
      const texts = textsOf(page);
      const places = (inFile[index] ?? []).map((place) => place.split(' ').map(Number));
      return texts.map((text, at) => Math.hypot(...inPoints(text).map((value, axis) => value - (places[at]?.[axis] ?? Number.NaN))));
    });
    expect(Math.max(...misses)).toBeLessThan(0.03);
  });
});

describe('a recorded line', () => {
  it('is as wide as it measures, with the space between its characters, and begins where its side says', () => {
    const [page = []] = record((paper) => {
      paper.text('中文', 100, 50, look);
      paper.text('中文', 100, 60, { ...look, align: 'center' });
      paper.text('中文', 100, 70, { ...look, align: 'right', tracking: 0.5 });
    });
    const [left, middle, right] = textsOf(page);
    expect(left?.x).toBe(100);
    expect(left?.width).toBeCloseTo(2 * em, 2);
    expect(middle?.x).toBeCloseTo(100 - em, 2);
    expect(right?.x).toBeCloseTo(100 - 2.5 * em, 2);
    expect(right?.tracking).toBeCloseTo(em / 2, 2);
  });

  it('leaves room where Chinese and Latin meet, as far as the space between its characters has not made it already', () => {
    const [page = []] = record((paper) => {
      paper.text('用MES系统 ERP', 20, 20, look);
      paper.text('用MES系统', 20, 30, { ...look, tracking: 0.05 });
    });
    const [plain, tracked] = textsOf(page);
    expect(plain).toMatchObject({ text: '用MES系统 ERP', seams: [1, 4] });
    expect(plain?.room).toBeCloseTo(0.095 * em, 2);
    expect(tracked?.room).toBeCloseTo(0.045 * em, 2);
  });

  it('shows what will be printed: 〓 for a character no font has, a space for any space, nothing for what has no ink', () => {
    const [page = []] = record((paper) => {
      paper.text('姓𠮷名\t葛\u{e0100}', 20, 20, look);
      paper.text('\u200b', 20, 30, look);
    });
    expect(textsOf(page).map(({ text }) => text)).toEqual(['姓〓名 葛']);
  });

  it('carries its colour, weight and size in millimetres', () => {
    const [page = []] = record((paper) => paper.text('中', 20, 20, { ...look, font: 'bold' }));
    expect(page[0]).toMatchObject({ color: '#1d2530', isBold: true });
    expect(textsOf(page)[0]?.size).toBeCloseTo(em, 2);
  });
});

describe('recorded shapes', () => {
  it('are paths as in SVG, with fill, stroke and dash', () => {
    const [page = []] = record((paper) => {
      paper.rect(10, 20, 30, 5, { fill: [0, 0, 255], fillOpacity: 0.5 });
      paper.line(0, 1.23456, 2, 3, { color: [255, 0, 0], width: 0.3, dash: [1, 0.5] });
      paper.circle(5, 5, 1, { stroke: [9, 9, 9] });
    });
    expect(page).toMatchObject([
      { kind: 'path', path: 'M10 20L40 20L40 25L10 25Z', fill: '#0000ff', fillOpacity: 0.5, stroke: null },
      { kind: 'path', path: 'M0 1.235L2 3', fill: null, stroke: '#ff0000', width: 0.3, dash: [1, 0.5] },
      { kind: 'path', stroke: '#090909', width: 0.2, dash: [] },
    ]);
    expect(page[2]).toHaveProperty('path', expect.stringMatching(/^M6 5C.*Z$/));
  });

  it('lie on the page that was gone to, in the order they were drawn', () => {
    const pages = record((paper) => {
      paper.text('一', 20, 20, look);
      paper.newPage();
      paper.text('二', 20, 20, look);
      paper.goTo(1);
      paper.text('末', 20, 280, look);
      paper.newPage();
      paper.text('三', 20, 20, look);
    });
    expect(pages.map((page) => textsOf(page).map(({ text }) => text))).toEqual([['一', '末'], ['二'], ['三']]);
  });
});
