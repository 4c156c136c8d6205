import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/adapters/qr/crc32.ts';

describe('the checksum', () => {
  it('is the CRC-32 of ISO 3309, by its published check value', () => {
    expect(crc32('123456789')).toBe('CBF43926');
    expect(crc32('')).toBe('00000000');
  });

  it.runIf(typeof nodeCrc32 === 'function')('is what zlib works out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(Number.parseInt(crc32(text), 16)).toBe(nodeCrc32(text));
      }),
    );
  });
});
