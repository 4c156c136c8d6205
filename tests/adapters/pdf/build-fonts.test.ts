import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGlyphs } from '../../../src/adapters/pdf/typesetting/true-type.ts';
import { buildFonts, fontFiles, listBase, listGb2312 } from '../../../src/cli/build-fonts.ts';
import { fontTime, readCoverage, readFonts } from './read-fonts.ts';

const inRanges = (ranges: readonly number[]): readonly number[] =>
  ranges.flatMap((first, index) =>
    index % 2 === 0 ? Array.from({ length: (ranges[index + 1] ?? first) - first + 1 }, (_, offset) => first + offset) : [],
  );

describe('GB/T 2312', () => {
  it('has 6,763 Chinese characters, from 啊 to 齄', () => {
    const characters = listGb2312().filter((codePoint) => codePoint >= 0x4e00 && codePoint <= 0x9fff);
    expect(characters).toHaveLength(6763);
    expect(String.fromCodePoint(characters[0] ?? 0, characters.at(-1) ?? 0)).toBe('啊齄');
  });
});

describe('the base characters', () => {
  it('are only such as the font has, sorted', () => {
    const few = [...'齄啊A□䶮'].map((character) => character.codePointAt(0) ?? 0);
    expect(String.fromCodePoint(...listBase(new Set(few)))).toBe('A□啊齄');
  });
});

describe('the fonts', () => {
  it('cover what the coverage says, the bold one the same as the regular', { timeout: fontTime }, async () => {
    const { regular, bold, rare } = await readFonts();
    const coverage = await readCoverage();
    const base = [...readGlyphs(regular).keys()];
    expect(inRanges(coverage.base)).toEqual(base);
    expect([...readGlyphs(bold).keys()]).toEqual(base);
    expect(inRanges(coverage.all)).toEqual([...base, ...readGlyphs(rare).keys()].sort((a, b) => a - b));
  });

  it('reach beyond U+FFFF', async () => {
    const { rare } = await readFonts();
    expect(readGlyphs(rare).has(0x2cb4e)).toBe(true);
  });

  it('are not made again when they are there', { timeout: fontTime }, async () => {
    await buildFonts();
    const before = fontFiles.map((file) => statSync(file).mtimeMs);
    await buildFonts();
    expect(fontFiles.map((file) => statSync(file).mtimeMs)).toEqual(before);
  });
});
