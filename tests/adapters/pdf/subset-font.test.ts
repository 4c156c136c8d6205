import { beforeAll, describe, expect, it } from 'vitest';
import { subsetFont } from '../../../src/adapters/pdf/typesetting/subset-font.ts';
import { findTable, hasTable, readGlyphs } from '../../../src/adapters/pdf/typesetting/true-type.ts';
import { fontTime, readFonts } from './read-fonts.ts';

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The outline of a glyph in a font with long places. */
const outlineOf = (font: DataView, glyph: number): readonly number[] => {
  const [places, outlines] = [findTable(font, 'loca'), findTable(font, 'glyf')];
  const [from, to] = [places.getUint32(glyph * 4), places.getUint32(glyph * 4 + 4)];
  return [...new Uint8Array(outlines.buffer, outlines.byteOffset + from, to - from)];
};

const advanceOf = (font: DataView, glyph: number): number => findTable(font, 'hmtx').getUint16(glyph * 4);

const sumOfWords = (bytes: DataView): number => {
  let sum = 0;
  for (let at = 0; at < bytes.byteLength; at += 4) sum = (sum + bytes.getUint32(at)) >>> 0;
  return sum;
};

/** A font with two long places: glyph 1 is a box, glyph 2 is made of it, glyph 3 is a box of its own. */
const tinyFont = (): Uint8Array => {
  const box = [0, 1, 0, 0, 0, 0, 0, 9, 0, 9, 0, 0];
  const composite = [255, 255, 0, 0, 0, 0, 0, 9, 0, 9, 0, 0, 0, 1, 0, 0];
  const head = Array.from({ length: 54 }, (_, index) => (index === 51 ? 1 : 0));
  const hhea = Array.from({ length: 36 }, (_, index) => (index === 35 ? 2 : 0));
  const tables = [
    ['glyf', [...box, ...composite, ...box]],
    ['head', [...head, 0, 0]],
    ['hhea', hhea],
    ['hmtx', [0, 5, 0, 1, 0, 7, 0, 2, 0, 3, 0, 4]],
    ['loca', [0, 0, 12, 28, 40].flatMap((place) => [0, 0, 0, place])],
    ['maxp', [0, 1, 0, 0, 0, 4, 0, 0]],
  ] as const;
  const directory: number[] = [0, 1, 0, 0, 0, tables.length, 0, 0, 0, 0, 0, 0];
  const body: number[] = [];
  for (const [tag, bytes] of tables) {
    const at = 12 + tables.length * 16 + body.length;
    directory.push(...[...tag].map((c) => c.charCodeAt(0)), 0, 0, 0, 0, 0, 0, at >> 8, at & 255, 0, 0, 0, bytes.length);
    body.push(...bytes);
  }
  return Uint8Array.from([...directory, ...body]);
};

describe('a font cut down to some glyphs', () => {
  let whole: Uint8Array;
  let glyphs: readonly number[];
  let cut: DataView;

  beforeAll(async () => {
    whole = (await readFonts()).regular;
    const all = readGlyphs(whole);
    glyphs = [...'融尺A，。'].map((character) => all.get(character.codePointAt(0) ?? 0) ?? 0);
    cut = view(subsetFont(whole, glyphs));
  }, fontTime);

  it('keeps their advances under the numbers they had', () => {
    expect(glyphs.map((glyph) => advanceOf(cut, glyph))).toEqual(glyphs.map((glyph) => advanceOf(view(whole), glyph)));
  });

  it('has an outline for each of them', () => {
    for (const glyph of glyphs) expect(outlineOf(cut, glyph).length, `glyph ${glyph}`).toBeGreaterThan(20);
  });

  it('has nothing in the places of all the others', () => {
    const count = findTable(cut, 'maxp').getUint16(4);
    const filled = Array.from({ length: count }, (_, glyph) => glyph).filter((glyph) => outlineOf(cut, glyph).length > 0);
    expect(filled).toEqual([...glyphs].sort((a, b) => a - b));
  });

  it('says truly what each of its tables adds up to', () => {
    for (let entry = 12; entry < 12 + cut.getUint16(4) * 16; entry += 16) {
      const [sum, at, length] = [4, 8, 12].map((place) => cut.getUint32(entry + place)) as [number, number, number];
      expect(sumOfWords(new DataView(cut.buffer, at, Math.ceil(length / 4) * 4))).toBe(sum);
    }
  });

  it('leaves out tables that a PDF says itself', () => {
    expect(['cmap', 'name', 'post', 'OS/2'].filter((tag) => hasTable(cut, tag))).toEqual([]);
  });

  it('takes the glyphs along that a glyph is made of, and no more', () => {
    const font = view(subsetFont(tinyFont(), [2]));
    expect([0, 1, 2, 3].map((glyph) => outlineOf(font, glyph).length)).toEqual([0, 12, 16, 0]);
  });

  it('keeps the bearing of a glyph that shares the last advance', () => {
    const metrics = findTable(view(subsetFont(tinyFont(), [3])), 'hmtx');
    expect([0, 2, 4, 6, 8, 10].map((at) => metrics.getUint16(at))).toEqual([5, 1, 7, 2, 0, 4]);
  });

  it('does not change the font it is cut from', () => {
    const [before, font] = [tinyFont(), tinyFont()];
    subsetFont(font, [2]);
    expect(font).toEqual(before);
  });
});
