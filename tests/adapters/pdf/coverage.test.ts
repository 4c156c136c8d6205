import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingCharacters, needsRareFont, packRanges } from '../../../src/adapters/pdf/typesetting/coverage.ts';
import { fontTime, readCoverage } from './read-fonts.ts';

describe('the characters no font has', () => {
  it('are told each once, in order of appearance', { timeout: fontTime }, async () => {
    const coverage = await readCoverage();
    expect(missingCharacters(['吉𠮷中𬭎', '𠮷😀文'], coverage)).toEqual(['𠮷', '😀']);
  });

  it('are never new lines, tabs, spaces of any width, joiners or variation selectors', async () => {
    const coverage = await readCoverage();
    expect(missingCharacters(['一\n二\r\n三\t\u00a0\u2003\u3000\u200b\u200d\ufeff葛\u{e0100}︎'], coverage)).toEqual([]);
  });

  it('are none of GB/T 2312, of Latin-1, of names with rare characters', async () => {
    const coverage = await readCoverage();
    expect(missingCharacters(['啊齄，。（）①⑩㈠～→←√□■✓·–—…‰℃²³€éñß䶮𬭎龘镕〇'], coverage)).toEqual([]);
  });
});

describe('the rare font', () => {
  it('is asked for only where some character is in no other', async () => {
    const coverage = await readCoverage();
    expect(needsRareFont(['武汉中文有限公司 ABC 123%', '镕堃喆'], coverage)).toBe(false);
    expect(needsRareFont(['龘'], coverage)).toBe(true);
    expect(needsRareFont(['中𬭎文'], coverage)).toBe(true);
    expect(needsRareFont(['𠮷'], coverage)).toBe(false);
  });
});

describe('ranges', () => {
  it('hold what was packed into them and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0x4e00, max: 0x4e40 })), (codePoints) => {
        const all = packRanges([...codePoints].sort((a, b) => a - b));
        const asked = Array.from({ length: 0x50 }, (_, index) => String.fromCodePoint(0x4dfc + index));
        expect(missingCharacters(asked, { base: [], all })).toEqual(asked.filter((c) => !codePoints.includes(c.charCodeAt(0))));
      }),
    );
  });
});
