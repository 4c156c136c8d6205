import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FontWeight, Paper } from '../../../src/adapters/pdf/typesetting/paper.ts';
import { createPdfPaper } from '../../../src/adapters/pdf/typesetting/pdf-paper.ts';
import { listGb2312 } from '../../../src/cli/build-fonts.ts';
import { countPdfPages, readPdfFonts, readPdfText, runTool, withFile } from '../../support/tools.ts';
import { fontTime, readFonts } from './read-fonts.ts';

const info = { title: '不上（报告）', author: '融尺', subject: '不含税', language: 'zh-CN', createdAt: '2026-01-02T03:04:05Z' };
const look = (font: FontWeight, size = 10) => ({ font, size, color: [20, 30, 40] as const });

const draw = async (content: (paper: Paper) => void, withRare = true): Promise<Uint8Array> => {
  const fonts = await readFonts();
  const paper = createPdfPaper(withRare ? fonts : { ...fonts, rare: null }, info);
  content(paper);
  return paper.finish();
};

const textOf = (pdf: Uint8Array): Promise<string> => withFile('paper.pdf', pdf, (path) => readPdfText(path, { layout: true }));

/** The file as qpdf unfolds it: object streams and text strings to read with the eye. */
const unfold = (pdf: Uint8Array): Promise<string> =>
  withFile('paper.pdf', pdf, async (path) =>
    (await runTool('qpdf', ['--qdf', '--object-streams=disable', path, '-'])).stdout.toString('latin1'),
  );

const utf16 = (text: string): string =>
  [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');

describe('text', () => {
  it('is copied as it was drawn: rare characters, characters beyond U+FFFF, both weights', { timeout: fontTime }, async () => {
    const lines = ['中𬭎文化（武汉）有限公司', '䶮龘㛃𫖯镕', 'MES 系统 63.5%，25℃——“好”……'];
    const pdf = await draw((paper) => {
      lines.forEach((line, index) => {
        paper.text(line, 20, 20 + index * 10, look('regular'));
        paper.text(line, 20, 120 + index * 10, look('bold'));
      });
    });
    const text = await textOf(pdf);
    for (const line of lines) expect(text.split(line)).toHaveLength(3);
  });

  it('is copied right where two characters share a glyph', async () => {
    const text = await textOf(await draw((paper) => paper.text('⼈人 ⽂文 ⼈人', 20, 20, look('regular'))));
    expect(text).toContain('⼈人 ⽂文 ⼈人');
  });

  it('has a sign in place of a character no font has, and is copied with that character', async () => {
    const pdf = await draw((paper) => paper.text('姓𠮷名\u2003〓', 20, 20, look('bold')));
    const text = await textOf(pdf);
    expect(text).toContain('姓𠮷名');
    expect(text).toContain('〓');
  });

  it('drops nothing where the rare font was not given', async () => {
    expect(await textOf(await draw((paper) => paper.text('中𬭎文', 20, 20, look('regular')), false))).toContain('中𬭎文');
  });

  it('has no width for what is not printed', async () => {
    const paper = createPdfPaper(await readFonts(), info);
    expect(paper.measure('葛\u{e0100}\n\u200b', 'regular', 10)).toBe(paper.measure('葛', 'regular', 10));
    paper.text('\u200b\n', 20, 20, look('regular'));
    expect(paper.finish().length).toBeGreaterThan(0);
  });

  it('is as wide as the type is large, by the character: Chinese one em, rare or not', async () => {
    const paper = createPdfPaper(await readFonts(), info);
    const em = (10 * 25.4) / 72;
    expect(paper.measure('中𬭎䶮', 'regular', 10)).toBeCloseTo(3 * em, 6);
    expect(paper.measure('中𬭎䶮', 'bold', 20)).toBeCloseTo(6 * em, 6);
    expect(paper.measure('iiii', 'regular', 10)).toBeLessThan(paper.measure('MMMM', 'regular', 10));
  });

  it('stands where it was put: left, centred, right', async () => {
    const pdf = await draw((paper) => {
      paper.text('左', 100, 50, { ...look('regular', 20), align: 'left' });
      paper.text('中𬭎', 100, 100, { ...look('bold', 20), align: 'center' });
      paper.text('右右', 100, 150, { ...look('regular', 20), align: 'right', tracking: 0.5 });
    });
    const boxes = await withFile('paper.pdf', pdf, (path) => runTool('pdftotext', ['-bbox', path, '-']));
    const edges = [...String(boxes.stdout).matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/g)].map(([, a, b]) => [
      Number(a),
      Number(b),
    ]);
    const x = (100 * 72) / 25.4;
    expect(edges[0]?.[0]).toBeCloseTo(x, 1);
    expect(((edges[1]?.[0] ?? 0) + (edges[1]?.[1] ?? 0)) / 2).toBeCloseTo(x, 1);
    expect(edges.at(-1)?.[1]).toBeGreaterThan(x - 0.1);
    expect(edges.at(-1)?.[1]).toBeLessThan(x + 10.1);
  });

  it('is wrapped by what it measures', async () => {
    const paper = createPdfPaper(await readFonts(), info);
    const lines = paper.wrap('两化融合自评估，中𬭎文化（武汉）有限公司。', 40, 'bold', 12);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('两化融合自评估，中𬭎文化（武汉）有限公司。');
    for (const line of lines) expect(paper.measure(line, 'bold', 12)).toBeLessThanOrEqual(40);
  });
});

describe('the fonts of a file', () => {
  it('are embedded as subsets, with the text their glyphs stand for', async () => {
    const pdf = await draw((paper) => {
      paper.text('中𬭎文', 20, 20, look('regular'));
      paper.text('粗', 20, 30, look('bold'));
    });
    const fonts = await withFile('paper.pdf', pdf, readPdfFonts);
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'NotoSansSC-Bold',
      'NotoSansSC-Regular',
      'NotoSansSC-Regular',
    ]);
    for (const font of fonts) expect(font).toMatchObject({ isEmbedded: true, isSubset: true, hasUnicode: true });
  });

  it('are only those that are drawn with', async () => {
    const fonts = await withFile('paper.pdf', await draw((paper) => paper.text('中文', 20, 20, look('regular'))), readPdfFonts);
    expect(fonts).toHaveLength(1);
  });
});

/** A file with something of everything. */
const drawAll = (paper: Paper): void => {
  paper.text('第一页 中𬭎文', 20, 20, look('bold'));
  paper.line(20, 30, 60, 30, { color: [255, 0, 0], width: 0.3, dash: [1, 0.5] });
  paper.rect(20, 40, 30, 10, { fill: [0, 0, 255], fillOpacity: 0.5, stroke: [0, 0, 0], width: 0.2 });
  paper.rect(30, 45, 30, 10, { fill: [0, 255, 0], fillOpacity: 0.5 });
  paper.circle(40, 70, 8, { fill: [20, 86, 107] });
  paper.polygon(
    [
      [20, 90],
      [50, 90],
      [35, 110],
    ],
    { stroke: [0, 0, 0] },
  );
  paper.path(
    [
      { kind: 'move', to: [20, 120] },
      { kind: 'curve', control1: [30, 110], control2: [40, 130], to: [50, 120] },
    ],
    { stroke: [9, 9, 9] },
  );
  paper.link(20, 15, 40, 8, 2);
  paper.newPage();
  paper.text('第二页', 20, 20, look('regular'));
  paper.goTo(1);
  paper.text('第一页的末尾', 20, 280, look('regular'));
  const chapter = paper.outline('第一章 不𬭎', 1, null);
  paper.outline('第一节', 1, chapter, 50);
  paper.outline('第二节', 2, chapter);
  paper.outline('第二章', 2, null);
};

describe('a file', () => {
  it('is sound', async () => {
    const { code, stdout, stderr } = await withFile('paper.pdf', await draw(drawAll), (path) => runTool('qpdf', ['--check', path]));
    expect(`${stdout}${stderr}`).toContain('No syntax or stream encoding errors');
    expect(code).toBe(0);
  });

  it('has the pages that were begun, each with what was drawn on it', async () => {
    const pages = await withFile('paper.pdf', await draw(drawAll), async (path) => ({
      count: await countPdfPages(path),
      text: (await readPdfText(path)).split('\f'),
    }));
    expect(pages.count).toBe(2);
    expect(pages.text[0]).toContain('第一页的末尾');
    expect(pages.text[1]).toContain('第二页');
  });

  it('says its title, author, subject and time in every reader: 不 does not turn into 上', async () => {
    const { stdout } = await withFile('paper.pdf', await draw(drawAll), async (path) => ({
      stdout: (await runTool('qpdf', ['--json=2', '--json-key=qpdf', path])).stdout.toString(),
    }));
    for (const value of ['u:不上（报告）', 'u:融尺', 'u:不含税']) expect(stdout).toContain(value);
    expect(stdout).toContain("D:20260102030405+00'00'");
  });

  it('has an outline with Chinese titles, nested as given', async () => {
    const unfolded = (await unfold(await draw(drawAll))).toLowerCase();
    for (const title of ['第一章 不𬭎', '第一节', '第二节', '第二章']) expect(unfolded).toContain(`<feff${utf16(title)}>`);
    expect(unfolded.match(/\/parent/g)).toHaveLength(4 + 2);
    expect(unfolded).toContain('/pagemode /useoutlines');
  });

  it('says its language, and shows its title instead of the file’s name', async () => {
    const unfolded = await unfold(await draw(drawAll));
    expect(unfolded).toMatch(/\/Lang \((zh-CN|\xfe\xff\0z\0h\0-\0C\0N)\)|\/Lang <feff007a0068002d0043004e>/);
    expect(unfolded).toContain('/DisplayDocTitle true');
  });

  it('leads from a link to its page', async () => {
    const unfolded = await unfold(await draw(drawAll));
    const secondPage = /%% Page 2\n(?:%%.*\n)*(\d+) 0 obj/.exec(unfolded)?.[1];
    const link = /<<[^<>]*\/Subtype \/Link[^<>]*>>/.exec(unfolded)?.[0];
    expect(link).toMatch(new RegExp(`/Dest \\[\\s*${secondPage} 0 R\\s`));
  });

  it('is the same for the same content, byte for byte', async () => {
    expect(Buffer.from(await draw(drawAll)).equals(Buffer.from(await draw(drawAll)))).toBe(true);
  });

  it('has its streams packed', async () => {
    const pdf = Buffer.from(await draw((paper) => paper.text('中文', 20, 20, look('regular'))));
    const start = pdf.indexOf('stream\n') + 'stream\n'.length;
    expect(inflateSync(pdf.subarray(start)).toString('latin1')).toContain(' Tf ');
    expect(pdf.length).toBeLessThan(20_000);
  });

  it('is finished with 3,755 distinct characters too, none of them lost', { timeout: fontTime }, async () => {
    const characters = listGb2312()
      .filter((codePoint) => codePoint >= 0x4e00)
      .slice(0, 3755)
      .map((codePoint) => String.fromCodePoint(codePoint));
    const pdf = await draw((paper) => {
      for (let index = 0; index < characters.length; index += 40) {
        if (index % 2000 === 0) paper.newPage();
        paper.text(characters.slice(index, index + 40).join(''), 20, 20 + ((index % 2000) / 40) * 5, look('regular'));
      }
    });
    const text = (await textOf(pdf)).replace(/\s/g, '');
    expect(text).toBe(characters.join(''));
  });
});
