import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { encodeGlyphs } from '../../../src/adapters/pdf/typesetting/glyph-encoding.ts';
import { internalsOf } from '../../../src/adapters/pdf/typesetting/jspdf-internals.ts';
import { toBinaryString } from '../../../src/adapters/pdf/typesetting/pdf-syntax.ts';
import { readGlyphs } from '../../../src/adapters/pdf/typesetting/true-type.ts';
import { fontTime, readFonts } from './read-fonts.ts';

/** A document as jsPDF makes it by itself, or with our encoding of glyphs. */
const writeDocument = (font: Uint8Array, text: string, encoding: typeof encodeGlyphs | null): string => {
  const document = new jsPDF({ putOnlyUsedFonts: true });
  document.setCreationDate(new Date(0));
  document.setFileId('0'.repeat(32));
  document.addFileToVFS('font.ttf', toBinaryString(font));
  document.addFont('font.ttf', 'font', 'normal');
  document.setFont('font');
  if (encoding) internalsOf(document).getFont().metadata.glyf.encode = encoding;
  for (const [index, line] of (text.match(/.{1,40}/gu) ?? []).entries()) document.text(line, 10, 10 + index * 5);
  return document.output();
};

describe('our encoding of glyphs', () => {
  it('makes the same file as jsPDF’s own, byte for byte', { timeout: fontTime }, async () => {
    const { regular } = await readFonts();
    const characters = [...readGlyphs(regular).keys()].filter((codePoint) => codePoint > 0x20 && codePoint <= 0xffff);
    const text = characters.filter((_, index) => index % 20 === 0).map((codePoint) => String.fromCodePoint(codePoint));
    expect(text.length).toBeGreaterThan(400);
    const stock = writeDocument(regular, text.join(''), null);
    expect(stock.length).toBeGreaterThan(100_000);
    expect(writeDocument(regular, text.join(''), encodeGlyphs) === stock).toBe(true);
  });

  it('gives glyphs without outline no bytes and the glyphs after them the right places', () => {
    const glyph = (...bytes: readonly number[]) => ({ encode: () => bytes });
    expect(encodeGlyphs({ 0: glyph(1, 2), 3: null, 5: glyph(3) }, [0, '3', '4', '5'], {})).toEqual({
      table: [1, 2, 3],
      offsets: [0, 2, 2, 2, 3],
    });
  });
});
