import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson, parseWith, profileCatalogue, sizeClass } from '../../../src/engine/index.ts';
import { smallCatalogue, valueIn } from '../../support/engine-fixtures.ts';

const file = new URL('../../../questionnaires/profile/profile.json', import.meta.url);
const shipped = valueIn(parseWith(profileCatalogue, valueIn(parseJson(readFileSync(file, 'utf8')))));

/** 国统字〔2017〕213号, 工业: both lower limits must be met, else one class down. Revenue in 万元. */
const table: readonly (readonly [staff: number, revenue: number, size: string])[] = [
  [1000, 40000, 'large'],
  [999, 40000, 'medium'],
  [1000, 39999.99, 'medium'],
  [300, 2000, 'medium'],
  [299, 2000, 'small'],
  [300, 1999.99, 'small'],
  [20, 300, 'small'],
  [19, 300, 'micro'],
  [20, 299.99, 'micro'],
  [0, 0, 'micro'],
  [100_000, 0, 'micro'],
  [0, 1e9, 'micro'],
  [100_000, 300, 'small'],
];

describe.each([
  ['the catalogue that is shipped', shipped],
  ['a small catalogue', smallCatalogue],
])('the size class by %s', (_, catalogue) => {
  it.each(table)('of %i persons and %f 万元 is %s', (staff, revenue, size) => {
    expect(sizeClass({ industry: '34', staff, revenue }, catalogue)).toBe(size);
  });

  it('holds for mining as for manufacturing', () => {
    expect(sizeClass({ industry: '06', staff: 1000, revenue: 40000 }, catalogue)).toBe('large');
  });

  it('is not given for construction, which the bureau classes by revenue and assets', () => {
    expect(sizeClass({ industry: '47', staff: 1000, revenue: 40000 }, catalogue)).toBeNull();
  });

  it('is not guessed while staff, revenue or industry is missing or the industry is unknown', () => {
    expect(sizeClass({ industry: '34', staff: null, revenue: 40000 }, catalogue)).toBeNull();
    expect(sizeClass({ industry: '34', staff: 1000, revenue: null }, catalogue)).toBeNull();
    expect(sizeClass({ industry: null, staff: 1000, revenue: 40000 }, catalogue)).toBeNull();
    expect(sizeClass({ industry: '99', staff: 1000, revenue: 40000 }, catalogue)).toBeNull();
  });
});
