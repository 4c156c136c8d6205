import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson, fingerprintOf, printedFingerprint } from '../../../src/engine/index.ts';

describe('canonical JSON', () => {
  it('has its keys sorted by code unit at every depth, and no blanks', () => {
    expect(canonicalJson({ b: { z: 1, y: [{ d: 1, c: 2 }] }, a: 'x', B: 2, '10': 3, '9': 4 })).toBe(
      '{"10":3,"9":4,"B":2,"a":"x","b":{"y":[{"c":2,"d":1}],"z":1}}',
    );
  });

  it('leaves out what says nothing, so that a field added later with nothing in it changes nothing', () => {
    const old = { kind: 'x', n: 0 };
    expect(canonicalJson({ ...old, a: null, b: false, c: '', d: [], e: {}, f: { g: null }, h: undefined })).toBe(canonicalJson(old));
  });

  it('keeps zero, and the places of a list', () => {
    expect(canonicalJson({ n: 0, list: [null, 0, '', false, 1] })).toBe('{"list":[null,0,null,null,1],"n":0}');
  });

  it('writes numbers and strings as JSON does', () => {
    expect(canonicalJson([0.1, 1e21, 1e-7, -0, '"\n中𠮷'])).toBe('[0.1,1e+21,1e-7,0,"\\"\\n中𠮷"]');
  });

  it('of nothing at all is null', () => {
    expect([canonicalJson({}), canonicalJson(null)]).toEqual(['null', 'null']);
  });
});

describe('a fingerprint', () => {
  /** printf '%s' '{"a":[1,null,"中"],"b":{"c":true}}' | sha256sum */
  const byHand = '18dd59d1e1a9667f0dcb2d0d5caab72e74cb3b355a75d402984dff5fc87d4309';

  it('is the SHA-256 of the canonical JSON in UTF-8', () => {
    expect(fingerprintOf({ b: { c: true, none: null }, a: [1, null, '中'] })).toBe(byHand);
    expect(createHash('sha256').update('{"a":[1,null,"中"],"b":{"c":true}}').digest('hex')).toBe(byHand);
  });

  it('is the same in whatever order the fields come, and another where a list is in another order', () => {
    expect(fingerprintOf({ a: 1, b: 2 })).toBe(fingerprintOf({ b: 2, a: 1 }));
    expect(fingerprintOf([1, 2])).not.toBe(fingerprintOf([2, 1]));
  });

  it('is printed as its first sixteen digits in groups of four', () => {
    expect(printedFingerprint('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab cdef');
  });
});
