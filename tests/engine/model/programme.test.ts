import { describe, expect, it } from 'vitest';
import { programmeFile } from '../../../src/engine/index.ts';
import { programmesOf } from '../../support/engine-fixtures.ts';

describe('a file of programmes', () => {
  const file = programmesOf({ upgrade: { kind: 'fact', fact: 'sizeClass', oneOf: ['medium'] } });
  const accepts = (url: string | null, document: string | null) => programmeFile.safeParse({ ...file, url, document }).success;

  it('says where it can be looked up: by its address, its number, or both', () => {
    expect([
      accepts('https://example.org/plan', null),
      accepts(null, '鄂政办发〔2025〕1号'),
      accepts('https://example.org/plan', '鄂政办发〔2025〕1号'),
    ]).toEqual([true, true, true]);
    expect(accepts(null, null)).toBe(false);
  });
});
