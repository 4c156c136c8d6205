import { beforeAll, describe, expect, it } from 'vitest';
import { layOutReport } from '../../../src/adapters/pdf/render-report.ts';
import { createGlyphs, seamWidth } from '../../../src/adapters/pdf/typesetting/glyphs.ts';
import type { FontBytes } from '../../../src/adapters/pdf/typesetting/paper.ts';
import { createPdfPaper } from '../../../src/adapters/pdf/typesetting/pdf-paper.ts';
import { createRecordedPaper } from '../../../src/adapters/pdf/typesetting/recorded-paper.ts';
import type { Drawn } from '../../../src/ports/report-renderer.ts';
import { readSample, requestFor } from '../../support/report-request.ts';
import { readPdfText, withFile } from '../../support/tools.ts';
import { fontTime, readFonts } from './read-fonts.ts';

let fonts: FontBytes;
beforeAll(async () => {
  fonts = await readFonts();
}, fontTime);

/** GB/T 15834—2011, 5.1: signs that never begin a line, and those that never end one. */
const neverFirst = '，。、；：？！）》〉」』】’”…';
const neverLast = '（《〈“‘「『【';

type Text = Extract<Drawn, { readonly kind: 'text' }>;

const linesOf = (sample: string, at: number, detail: 'brief' | 'full'): readonly Text[] => {
  const name = '湖北（武汉）“双碳”数字化装备，股份有限公司';
  const request = requestFor(readSample(sample), { at, options: { detail } });
  const { report } = request;
  const facts = { ...report.enterprise.facts, name };
  const paper = layOutReport(
    { ...request, report: { ...report, enterprise: { ...report.enterprise, facts } } },
    () => createRecordedPaper(fonts),
    () => undefined,
  );
  return paper.pages().flatMap((page) => page.flatMap((drawn) => (drawn.kind === 'text' ? [drawn] : [])));
};

describe.each([
  ['sample-precision-parts', 0, 'full'],
  ['sample-precision-parts', 1, 'full'],
  ['sample-weak-sme', 0, 'brief'],
  ['sample-half-filled', 1, 'full'],
] as const)('every line of the report of %s, %i, %s', (sample, at, detail) => {
  it('begins with no sign that belongs to what went before, and ends with none that belongs to what follows', { timeout: fontTime }, () => {
    const lines = linesOf(sample, at, detail);
    expect(lines.length).toBeGreaterThan(400);
    expect(lines.filter(({ text }) => neverFirst.includes(text.charAt(0))).map(({ text }) => text)).toEqual([]);
    expect(lines.filter(({ text }) => neverLast.includes(text.slice(-1))).map(({ text }) => text)).toEqual([]);
  });

  it('stays between the margins of the page', { timeout: fontTime }, () => {
    const outside = linesOf(sample, at, detail).filter(({ x, width }) => x < 21.9 || x + width > 188.1);
    expect(outside.map(({ text }) => text)).toEqual([]);
  });
});

describe('where Chinese and Latin meet', () => {
  it('there is a little room, once on each side, and none where a space parts them already or digits stand among signs', () => {
    const glyphs = createGlyphs(fonts);
    const seams = (text: string): number => glyphs.piecesOf(text, 'regular').filter(({ isSeam }) => isSeam).length;
    expect(seams('用MES管生产')).toBe(2);
    expect(seams('共12项')).toBe(2);
    expect(seams('比例63%的企业')).toBe(2);
    expect(seams('用 MES 管生产')).toBe(0);
    expect(seams('（MES）、“12”')).toBe(0);
    expect(seams('MES only')).toBe(0);
    const widths = (...texts: readonly string[]) => texts.reduce((sum, text) => sum + glyphs.widthOf(text, 'regular'), 0);
    expect(widths('用MES管')).toBe(widths('用', 'MES', '管') + 2 * seamWidth);
  });

  it('nothing is read back that was not written, in lines set loosely too', { timeout: fontTime }, async () => {
    const text = '武汉ABC精密科技2026股份有限公司用MES管63%的车间';
    const paper = createPdfPaper(fonts, { title: '', author: '', subject: '', language: 'zh-CN', createdAt: '2026-01-02T03:04:05Z' });
    for (const [index, tracking] of [0, 0.03, 0.07].entries())
      for (const font of ['regular', 'bold'] as const)
        paper.text(text, 20, 20 + index * 20 + (font === 'bold' ? 8 : 0), { font, size: 10, color: [0, 0, 0], tracking });
    const read = await withFile('seams.pdf', paper.finish(), readPdfText);
    expect(read.split('\n').filter((line) => line.trim() !== '' && line !== '\f')).toEqual(Array(6).fill(text));
  });

  it('a line is filled to the measure exactly, and not at all where it would look torn', () => {
    const paper = createRecordedPaper(fonts);
    const line = '两化融合贯标企业用MES与ERP贯通生产计划，共36个车间';
    const natural = paper.measure(line, 'regular', 10);
    const tracking = paper.fill(line, natural + 1.5, 'regular', 10);
    paper.text(line, 22, 40, { font: 'regular', size: 10, color: [0, 0, 0], tracking });
    const [drawn] = paper.pages()[0] ?? [];
    expect(drawn?.kind === 'text' ? drawn.width : 0).toBeCloseTo(natural + 1.5, 2);
    expect(paper.fill(line, natural * 1.3, 'regular', 10)).toBe(0);
    expect(paper.fill('Latin only', 40, 'regular', 10)).toBe(0);
    expect(paper.fill(line, natural - 1, 'regular', 10)).toBe(0);
  });
});
