import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeFormula, writeCsv } from '../../../src/engine/index.ts';
import { readCsv } from '../../support/read-csv.ts';

describe('a CSV file', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends every row with CR LF', () => {
    expect(
      writeCsv([
        ['行业', 'n'],
        ['制造业', 5],
      ]),
    ).toBe('\uFEFF行业,n\r\n制造业,5\r\n');
  });

  it('quotes what has a comma, a quotation mark or a line end, and doubles quotation marks', () => {
    expect(writeCsv([['a,b', 'say "x"', 'two\nlines', 'plain']])).toBe('\uFEFF"a,b","say ""x""","two\nlines",plain\r\n');
  });

  it('puts an apostrophe before a text that could pass for a formula, and none before a number', () => {
    expect(writeCsv([['=1+1', '+86', '-2', '@x', '\tx', ' =1', '＝1', -2, null]])).toBe("\uFEFF'=1+1,'+86,'-2,'@x,'\tx,' =1,'＝1,-2,\r\n");
  });

  it('keeps numbers at full precision', () => {
    expect(writeCsv([[1 / 3]])).toContain('0.3333333333333333');
  });

  it('read back gives every text, with an apostrophe where one was needed', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1', '"', ',', '\r\n', "'", '-'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const wanted = rows.map((row) => row.map((text) => (looksLikeFormula(text) ? `'${text}` : text)));
        expect(readCsv(writeCsv(rows))).toEqual(wanted);
      }),
    );
  });
});
