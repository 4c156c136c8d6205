import { describe, expect, it } from 'vitest';
import { latestChange, overviewOf } from '../../../src/engine/index.ts';
import { aFile, anAssessment } from '../../support/engine-fixtures.ts';

const at = (updatedAt: string) => ({ updatedAt });
const { enterprise } = aFile([anAssessment()]);

describe('the last change', () => {
  it.each([
    ['2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'],
    ['2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z', '2026-01-03T00:00:00.000Z'],
    ['2026-01-02T00:00:00Z', '2026-01-02T00:00:00.500Z', '2026-01-02T00:00:00.500Z'],
    ['2026-01-02T00:00:00.500Z', '2026-01-02T00:00:00Z', '2026-01-02T00:00:00.500Z'],
  ])('of %s and %s is %s', (first, second, latest) => {
    expect(latestChange(at(first), at(second))).toBe(latest);
  });
});

describe('what is told of an enterprise in a list', () => {
  it('is its name and code, and when anything of it was changed last', () => {
    expect(overviewOf({ ...enterprise, updatedAt: '2026-01-01T00:00:00Z' }, [at('2026-02-01T00:00:00Z')])).toEqual({
      id: enterprise.id,
      name: enterprise.facts.name,
      creditCode: enterprise.facts.creditCode,
      sample: enterprise.sample,
      isBlank: false,
      updatedAt: '2026-02-01T00:00:00Z',
    });
  });
});
