import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity, type QuantityRule } from '../../../src/engine/index.ts';
import { problemsIn, valueIn } from '../../support/engine-fixtures.ts';

const percent: QuantityRule = { units: [{ spellings: ['%', '个百分点'], factor: 1 }], min: 0, max: 100 };
const revenue: QuantityRule = {
  units: [
    { spellings: ['万元', '10k CNY'], factor: 1 },
    { spellings: ['元', 'CNY'], factor: 0.0001 },
    { spellings: ['亿元', '亿'], factor: 10_000 },
  ],
  min: 0,
  max: 1e10,
};
const change: QuantityRule = { units: [{ spellings: ['%'], factor: 1 }], min: -1000, max: 1000 };

const codeOf = (typed: string, rule: QuantityRule): string => problemsIn(parseQuantity(typed, rule)).code;

describe('a number typed by hand', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['１２', 12],
    ['１２．５', 12.5],
    ['12%', 12],
    ['12 %', 12],
    ['１２％', 12],
    ['+12', 12],
    ['007', 7],
    ['.5', 0.5],
    ['0', 0],
    ['100', 100],
    ['12个百分点', 12],
  ])('as a share: %s is read as %d', (typed, value) => {
    expect(valueIn(parseQuantity(typed, percent))).toBe(value);
  });

  it.each([
    ['28600', 28600],
    ['28,600', 28600],
    ['２８，６００', 28600],
    ['1,234,567.89', 1234567.89],
    ['28600万元', 28600],
    ['28600 万 元', 28600],
    ['28600 10K cny', 28600],
    ['286000000元', 28600],
    ['286,000,000 元', 28600],
    ['2.86亿元', 28600],
    ['2.86 亿', 28600],
    ['3亿', 30000],
  ])('as revenue in 万元: %s is read as %d', (typed, value) => {
    expect(valueIn(parseQuantity(typed, revenue))).toBe(value);
  });

  it.each([
    ['-3.5', -3.5],
    ['−3.5', -3.5],
    ['－３．５', -3.5],
    ['-1,000', -1000],
    ['-0', 0],
  ])('may carry a minus sign of any make: %s is read as %d', (typed, value) => {
    expect(valueIn(parseQuantity(typed, change)) + 0).toBe(value);
  });

  it('keeps no floating dust when its unit is converted', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger().map((n) => Math.abs(n) % 10_000_000_000_000),
        (fen) => {
          const typed = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}元`;
          const converted = String(valueIn(parseQuantity(typed, revenue)));
          expect(Number(converted)).toBe(fen / 1_000_000);
        },
      ),
    );
  });

  it('typed in the own unit of the question is kept as typed, to the last digit', () => {
    expect(valueIn(parseQuantity('1234567890.12', revenue))).toBe(1234567890.12);
    expect(valueIn(parseQuantity('1234567890.125', revenue))).toBe(1234567890.125);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(valueIn(parseQuantity(String(value), { ...revenue, max: 1e12 }))).toBe(value);
      }),
    );
  });

  it.each(['', '   ', '　', '\t\n'])('is missing when nothing but blanks is typed (%j)', (typed) => {
    expect(codeOf(typed, percent)).toBe('empty-answer');
  });

  it.each(['abc', '约五百', '--5', '-', '+', '.', '-.', '%', '％', '万元', 'NaN', 'Infinity', '∞', '(5)', '😀'])(
    '%s is not a number',
    (typed) => {
      expect(codeOf(typed, revenue)).toBe('not-a-number');
    },
  );

  it.each(['1.2.3', '1..2', '1,2,3', '12,34', '1,234,56', '1,2345', '12 34', '3-5'])(
    '%s is not a number: what follows the digits is no unit but more of a number gone wrong',
    (typed) => {
      expect(codeOf(typed, revenue)).toBe('not-a-number');
    },
  );

  it.each(['1.2.3', '1,2,3', '12,34', '5e3', '3-5', '0x10', '12 34', '1/2', '5 000'])('%s is never read as some other number', (typed) => {
    expect(parseQuantity(typed, revenue).ok).toBe(false);
  });

  it('quotes what was typed, shortened, when it is not a number', () => {
    expect(problemsIn(parseQuantity('很多很多', revenue))).toEqual({ code: 'not-a-number', path: [], found: '很多很多' });
    expect(problemsIn(parseQuantity('多'.repeat(99), revenue))).toEqual({ code: 'not-a-number', path: [], found: '多'.repeat(30) });
  });

  it('of an astronomical length is refused, not taken for infinity', () => {
    expect(parseQuantity('9'.repeat(400), { ...revenue, max: Number.POSITIVE_INFINITY }).ok).toBe(false);
  });

  it('with a unit the question does not know is refused with the unit it expects', () => {
    expect(problemsIn(parseQuantity('12 吨', revenue))).toEqual({ code: 'wrong-unit', path: [], found: '吨', expected: '万元' });
    expect(problemsIn(parseQuantity('12%', revenue))).toEqual({ code: 'wrong-unit', path: [], found: '%', expected: '万元' });
    expect(problemsIn(parseQuantity('12‰', percent))).toEqual({ code: 'wrong-unit', path: [], found: '‰', expected: '%' });
    expect(problemsIn(parseQuantity('5件', { units: [], min: 0, max: 9 }))).toEqual({
      code: 'wrong-unit',
      path: [],
      found: '件',
      expected: '',
    });
  });

  it('is held against the limits after conversion, in the own unit of the question', () => {
    expect(problemsIn(parseQuantity('100.1', percent))).toEqual({ code: 'out-of-range', path: [], value: 100.1, min: 0, max: 100 });
    expect(problemsIn(parseQuantity('-1', percent))).toEqual({ code: 'out-of-range', path: [], value: -1, min: 0, max: 100 });
    expect(codeOf('2亿', { ...revenue, max: 19_999 })).toBe('out-of-range');
    expect(valueIn(parseQuantity('2亿', { ...revenue, max: 20_000 }))).toBe(20_000);
  });

  it('may stand exactly on a limit', () => {
    expect(valueIn(parseQuantity('0', percent))).toBe(0);
    expect(valueIn(parseQuantity('100%', percent))).toBe(100);
  });

  it('needs no unit where the question has none', () => {
    expect(valueIn(parseQuantity('420', { units: [], min: 0, max: 1e7 }))).toBe(420);
  });

  it('never makes the reader throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const read = parseQuantity(typed, revenue);
        if (read.ok) expect(read.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
