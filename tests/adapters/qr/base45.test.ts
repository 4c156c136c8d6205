import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from '../../../src/adapters/qr/base45.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['', ''],
  ])('writes %o as RFC 9285 does', (text, code) => {
    expect(toBase45(bytesOf(text))).toBe(code);
    expect(fromBase45(code)).toEqual(bytesOf(text));
  });

  it('gives any bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each([
    ['a length no bytes have', 'BB8A'],
    ['a value two bytes cannot have', ':::'],
    ['a value one byte cannot have', '::'],
    ['a character that is none of the 45', 'bb8'],
  ])('refuses %s', (_, code) => {
    expect(fromBase45(code)).toBeNull();
  });
});
