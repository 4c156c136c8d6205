import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/adapters/pdf/typesetting/line-breaking.ts';

/** Chinese two wide, the rest one: as on a typewriter. */
const measure = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u2000-\u{3ffff}]/u.test(character) ? 2 : 1), 0);
const at = (width: number, text: string): readonly string[] => breakLines(text, width, measure);

describe('the beginning of a line', () => {
  it.each([...'，。、；：？！）》」』”’】〕％%℃…—·/～'])('is never %s', (sign) => {
    expect(at(8, `一二三四${sign}五六`)[0]).toBe('一二三');
    expect(at(8, `一二三四${sign}五六`)[1]).toMatch(new RegExp(`^四\\${sign}`));
  });

  it('is no closing sign after a space either', () => {
    expect(at(8, '一二三四 ）五')).toEqual(['一二三', '四 ）五']);
  });

  it('is none of several closing signs', () => {
    expect(at(12, '甲（乙丙丁》）”。')).toEqual(['甲（乙丙', '丁》）”。']);
  });
});

describe('the end of a line', () => {
  it.each([...'（《“‘「『【〔￥$('])('is never %s', (sign) => {
    expect(at(8, `一二三${sign}四五`)).toEqual(['一二三', `${sign}四五`]);
  });

  it('has no spaces', () => {
    expect(at(8, 'one two   three')).toEqual(['one two', 'three']);
    expect(at(8, '一二　')).toEqual(['一二']);
  });
});

describe('what stays whole', () => {
  it('is a dash of two and an ellipsis of two', () => {
    expect(at(8, '一二三——四')).toEqual(['一二', '三——四']);
    expect(at(10, '一二三四……')).toEqual(['一二三', '四……']);
  });

  it('is a Latin word', () => {
    expect(at(8, '实施MES系统')).toEqual(['实施MES', '系统']);
    expect(at(6, '实施MES系统')).toEqual(['实施', 'MES系', '统']);
    expect(at(8, "the user's own rules")).toEqual(['the', "user's", 'own', 'rules']);
    expect(at(8, 'it is don’t')).toEqual(['it is', 'don’t']);
  });

  it.each(['1,234.5', '63.5%', '25℃', '3,200万元', '100多家', '2024年', '120mm', '35 %', '10 kg', '3.5–4.2', '￥1,200', '第 3 章', '-5'])(
    'is a number with what belongs to it: %s',
    (number) => {
      const lines = at(measure(`温度是${number}`) - 1, `温度是${number}`);
      expect(lines).toEqual(['温度是', number]);
    },
  );

  it.each(['GB/T 36073-2018', 'GB/T 23020—2013', 'ISO/IEC 27001', 'zhang.san@example.com.cn', 'https://example.com/a-b?c=d'])(
    'is the number of a standard, an address: %s',
    (whole) => {
      expect(at(measure(whole), `见${whole}`)).toEqual(['见', whole]);
    },
  );

  it('is a character beyond U+FFFF and a character with its mark', () => {
    expect(at(2, '𬭎𫖯')).toEqual(['𬭎', '𫖯']);
    expect(at(1, 'éa')).toEqual(['é', 'a']);
  });
});

describe('what no line can hold', () => {
  it('is cut without loss, an address after one of its signs', () => {
    expect(at(16, 'https://example.com/path/to')).toEqual(['https://example.', 'com/path/to']);
    expect(at(4, 'abcdefghij')).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('makes a wider line only where it is a single character', () => {
    expect(at(1, '一二')).toEqual(['一', '二']);
  });
});

describe('a text', () => {
  it('keeps its own new lines, empty ones too', () => {
    expect(at(20, '一\n\n二\r\n三')).toEqual(['一', '', '二', '三']);
    expect(at(20, '')).toEqual(['']);
  });

  it('keeps spaces at its beginning', () => {
    expect(at(20, '　　一')).toEqual(['　　一']);
  });

  it('fills its lines as far as the rules let it', () => {
    expect(at(10, '一二三四五六七八九十')).toEqual(['一二三四五', '六七八九十']);
  });
});

const closers = [...'，。、；：？！）》」』”’】％…·'];
const openers = [...'（《“‘「『【￥'];
const words = [
  '中',
  '文',
  '𬭎',
  '䶮',
  'é',
  'MES',
  'ERP-2',
  '3,200万元',
  '63.5%',
  'a@b.cn',
  '——',
  '……',
  'https://x.cn/a/b',
  '-',
  '"',
  '①',
  '→',
];
const spaces = [' ', '  ', '　', '\n', '\u00a0', '\u200b'];
const anyText = fc.array(fc.constantFrom(...closers, ...openers, ...words, ...spaces), { maxLength: 60 }).map((parts) => parts.join(''));
const anyWidth = fc.integer({ min: 1, max: 40 });

/** Prose: no heaps of signs that no rule could place. */
const prose = fc
  .array(
    fc
      .tuple(fc.constantFrom('', ...openers), fc.constantFrom(...words), fc.constantFrom('', '', ...closers), fc.constantFrom('', '', ' '))
      .map((parts) => parts.join('')),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('any text at any width', () => {
  it('is there again when its lines are put together, less the spaces where they end', () => {
    const solid = (text: string) => text.replace(/[\s\u200b]/g, '').replaceAll('\u00a0', '');
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const lines = at(width, text);
        expect(solid(lines.join(''))).toBe(solid(text));
        let from = 0;
        for (const line of lines) {
          const found = text.indexOf(line, from);
          expect(found).toBeGreaterThanOrEqual(from);
          expect(text.slice(from, found)).toMatch(/^[ 　\n]*$/);
          from = found + line.length;
        }
        expect(text.slice(from)).toMatch(/^[ 　\n]*$/);
      }),
    );
  });

  it('has no line too wide, but one character or pair', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 40 }), (text, width) => {
        for (const line of at(width, text)) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('has no half of a surrogate pair, nor of —— or ……', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        for (const line of at(width, text.replaceAll('…，', '，'))) expect(line).not.toMatch(/^\p{Cs}|\p{Cs}$/u);
      }),
    );
    fc.assert(
      fc.property(prose, fc.integer({ min: 4, max: 40 }), (text, width) => {
        for (const line of at(width, text.replace(/…+/g, '……'))) expect(line).not.toMatch(/^(—(?!—)|…(?!…))|(?<!—)—$|(?<!…)…$/);
      }),
    );
  });

  it('keeps 避头尾 wherever a line has room for a word with its signs', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 40, max: 60 }), (text, width) => {
        const lines = at(width, text);
        for (const line of lines.slice(1)) expect(closers).not.toContain(line[0]);
        for (const line of lines.slice(0, -1)) expect(openers).not.toContain(line.at(-1));
      }),
    );
  });

  it('takes whatever a keyboard gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyWidth, (text, width) => {
        const solid = (value: string) => value.replace(/[\s\u0085]/g, '');
        expect(solid(at(width, text).join(''))).toBe(solid(text));
      }),
    );
  });
});
