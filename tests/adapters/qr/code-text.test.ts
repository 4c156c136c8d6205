import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectCode, joinCodes, splitIntoCodes as split } from '../../../src/adapters/qr/code-text.ts';
import { crc32 } from '../../../src/adapters/qr/crc32.ts';
import type { CodePart } from '../../../src/ports/hand-over.ts';

const splitIntoCodes = (bytes: Uint8Array): readonly string[] => {
  const codes = split(bytes);
  if (!codes) throw new Error('too many codes');
  return codes;
};

const someBytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 7919) % 251);

const partOf = (text: string): CodePart => {
  const part = inspectCode(text);
  if (!part.ok) throw new Error(part.error);
  return part.value;
};
const partsOf = (bytes: Uint8Array): readonly CodePart[] => splitIntoCodes(bytes).map(partOf);

describe('splitting into codes', () => {
  it('writes only characters of the alphanumeric mode, and never more than a code of version 22 holds', () => {
    for (const length of [0, 1, 705, 706, 707, 5000]) {
      const codes = splitIntoCodes(someBytes(length));
      for (const text of codes) {
        expect(text).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
        expect(text.length).toBeLessThanOrEqual(1100);
      }
    }
  });

  it('takes as few codes as will do, all of about the same size', () => {
    expect(splitIntoCodes(someBytes(706))).toHaveLength(1);
    const lengths = splitIntoCodes(someBytes(707)).map(({ length }) => length);
    expect(lengths).toHaveLength(2);
    expect(Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0))).toBeLessThan(4);
  });

  it('numbers the codes and gives all of a transfer one name, and another transfer another', () => {
    const parts = partsOf(someBytes(2000));
    expect(parts.map(({ index, count }) => [index, count])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(new Set(parts.map(({ transfer }) => transfer)).size).toBe(1);
    expect(partsOf(someBytes(2001))[0]?.transfer).not.toBe(parts[0]?.transfer);
  });

  it('gives up where 99 codes would not do', () => {
    expect(splitIntoCodes(someBytes(706 * 99))).toHaveLength(99);
    expect(split(someBytes(706 * 99 + 1))).toBeNull();
  });
});

describe('putting codes together', () => {
  it('gives the bytes back whatever the order of the codes, and with some read twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 4000 }), fc.infiniteStream(fc.double({ noNaN: true })), (bytes, keys) => {
        const parts = partsOf(bytes);
        const shuffled = [...parts, ...parts.slice(0, 1)]
          .map((part) => ({ part, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ part }) => part);
        expect(joinCodes(shuffled)).toEqual(bytes);
      }),
    );
  });

  it('gives nothing while a part is missing', () => {
    const parts = partsOf(someBytes(2000));
    for (const missing of parts) expect(joinCodes(parts.filter((part) => part !== missing))).toBeNull();
    expect(joinCodes([])).toBeNull();
  });

  it('gives nothing where a part of another transfer stands in for one', () => {
    const [first, , third] = partsOf(someBytes(2000));
    const other = partsOf(someBytes(2001))[1];
    if (!first || !third || !other) throw new Error('three parts were expected');
    expect(joinCodes([first, other, third])).toBeNull();
  });

  it('gives nothing where all checksums are right and the whole is not what its name says', () => {
    const parts = partsOf(someBytes(2000));
    const forged = parts.map((part, i) => {
      if (i !== 1) return part;
      const data = 'ABC';
      return partOf(`RONGCHI:1:2/3:${part.transfer}:${crc32(`2/3:${part.transfer}:${data}`)}:${data}:`);
    });
    expect(joinCodes(forged)).toBeNull();
  });
});

describe('a code that is no part', () => {
  const [good = ''] = splitIntoCodes(someBytes(300));

  it.each([
    ['of something else', 'https://example.com', 'foreign-code'],
    ['empty', '', 'foreign-code'],
    ['of a newer version, whatever follows', 'RONGCHI:2:NEW/THINGS', 'newer-code'],
    ['of a newer version of a hundred', good.replace('RONGCHI:1:', 'RONGCHI:100:'), 'newer-code'],
    ['cut off', good.slice(0, -5), 'damaged-code'],
    ['only its beginning', 'RONGCHI:1:', 'damaged-code'],
  ])('%s is told by what it is', (_, text, problem) => {
    expect(inspectCode(text)).toEqual({ ok: false, error: problem });
  });

  it('is known by its checksum wherever a character is wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: good.length - 2 }), fc.constantFrom('0', 'A', ':', '/'), (at, character) => {
        const changed = good.slice(0, at) + character + good.slice(at + 1);
        const read = inspectCode(changed);
        if (changed !== good) expect(read.ok).toBe(false);
      }),
    );
  });

  it('whose number is none of the count is damaged though its checksum is right', () => {
    for (const place of ['0/3', '4/3', '1/0']) {
      const text = `RONGCHI:1:${place}:0123456789AB:${crc32(`${place}:0123456789AB:AB`)}:AB:`;
      expect(inspectCode(text)).toEqual({ ok: false, error: 'damaged-code' });
    }
  });
});
