import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeProblems, normaliseCreditCode } from '../../../src/engine/index.ts';
import { codesOf } from '../../support/engine-fixtures.ts';

/** GB 32100-2015, tables 1 and 2, written out: the value of each character and the weight of each of the 17 places. */
const values = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const checkCharacterByTable = (body: string): string => {
  const sum = weights.reduce((total, weight, place) => total + weight * values.indexOf(body.charAt(place)), 0);
  const rest = 31 - (sum % 31);
  return rest === 31 ? '0' : values.charAt(rest);
};

const body = fc.string({ unit: fc.constantFrom(...values), minLength: 17, maxLength: 17 });

describe('the unified social credit code', () => {
  it.each([
    ['华为技术有限公司', '914403001922038216'],
    ['腾讯科技（深圳）有限公司', '9144030071526726XG'],
    ['北京百度网讯科技有限公司', '91110000802100433B'],
    ['小米科技有限责任公司', '91110108551385082Q'],
  ])('of %s, publicly known, is valid', (_, code) => {
    expect(creditCodeProblems(code)).toEqual([]);
    expect(checkCharacterByTable(code.slice(0, 17))).toBe(code.charAt(17));
  });

  it.each([
    ['91420100MA4KX1234B', 'an enterprise of Wuhan: the sum leaves 20, 31 − 20 = 11 = B'],
    ['91420112MA4L0RJ5XH', 'an enterprise of Wuhan: the sum leaves 14, 31 − 14 = 17 = H'],
    ['91420100MA4KX10050', 'the sum leaves nothing, 31 − 0 = 31 counts as 0'],
  ])('%s carries the right check character (%s)', (code) => {
    expect(creditCodeProblems(code)).toEqual([]);
  });

  it('with any body is valid with exactly one of the 31 check characters: the one of the published table', () => {
    fc.assert(
      fc.property(body, (start) => {
        const valid = [...values].filter((check) => creditCodeProblems(start + check).length === 0);
        expect(valid).toEqual([checkCharacterByTable(start)]);
      }),
      { numRuns: 200 },
    );
  });

  it('betrays every single mistyped character', () => {
    const place = fc.nat(17);
    const wrong = fc.constantFrom(...values);
    fc.assert(
      fc.property(body, place, wrong, (start, at, char) => {
        const code = start + checkCharacterByTable(start);
        fc.pre(code.charAt(at) !== char);
        expect(codesOf(creditCodeProblems(code.slice(0, at) + char + code.slice(at + 1)))).toEqual(['credit-code-check']);
      }),
    );
  });

  it('betrays two neighbours that changed places', () => {
    fc.assert(
      fc.property(body, fc.nat(15), (start, at) => {
        const code = start + checkCharacterByTable(start);
        fc.pre(code.charAt(at) !== code.charAt(at + 1));
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        expect(codesOf(creditCodeProblems(swapped))).toEqual(['credit-code-check']);
      }),
    );
  });

  it('may be left out', () => {
    expect(creditCodeProblems('')).toEqual([]);
  });

  it.each([
    ['91440300192203821', 17],
    ['9144030019220382166', 19],
    ['9', 1],
  ])('%s does not have 18 characters, and the problem says how many it has', (code, found) => {
    expect(creditCodeProblems(code)).toEqual([{ code: 'credit-code-length', path: ['creditCode'], found }]);
  });

  it.each(['I', 'O', 'S', 'V', 'Z'])('never holds the letter %s, which is easily misread; the problem says where it stands', (letter) => {
    expect(creditCodeProblems(`9142010${letter}MA4KX1234B`)).toEqual([
      { code: 'credit-code-character', path: ['creditCode'], found: letter, position: 8 },
    ]);
  });

  it('counts the place of a strange sign in characters, also after one beyond U+FFFF', () => {
    expect(creditCodeProblems('𠮷O')).toEqual([{ code: 'credit-code-character', path: ['creditCode'], found: '𠮷', position: 1 }]);
  });

  it('is compared in half-width capitals without blanks, however it was typed', () => {
    expect(normaliseCreditCode('９１４４０３００ １９２２０３８２１６')).toBe('914403001922038216');
    expect(normaliseCreditCode(' 9144 0300 7152 6726 xg\t')).toBe('9144030071526726XG');
    expect(normaliseCreditCode('　９１４４０３００７１５２６７２６ｘｇ　')).toBe('9144030071526726XG');
    expect(normaliseCreditCode('')).toBe('');
  });

  it('typed in full width is judged after it was brought to half width', () => {
    expect(creditCodeProblems(normaliseCreditCode('９１４４０３００７１５２６７２６ＸＧ'))).toEqual([]);
    expect(codesOf(creditCodeProblems('９144030071526726XG'))).toEqual(['credit-code-character']);
  });
});
