import { describe, expect, it } from 'vitest';
import { parseWith, profileCatalogue } from '../../../src/engine/index.ts';
import { smallCatalogue } from '../../support/engine-fixtures.ts';

describe('the profile catalogue', () => {
  it('is read as it was written', () => {
    expect(parseWith(profileCatalogue, JSON.parse(JSON.stringify(smallCatalogue)))).toEqual({ ok: true, value: smallCatalogue });
  });

  it('has a size rule of at least two classes, with its source', () => {
    const { sizeRule } = smallCatalogue;
    expect(parseWith(profileCatalogue, { ...smallCatalogue, sizeRule: { ...sizeRule, bands: sizeRule.bands.slice(0, 1) } }).ok).toBe(false);
    expect(parseWith(profileCatalogue, { ...smallCatalogue, sizeRule: { ...sizeRule, source: undefined } }).ok).toBe(false);
  });
});
