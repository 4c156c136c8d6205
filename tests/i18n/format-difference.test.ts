import { describe, expect, it } from 'vitest';
import { formatDifference } from '../../src/i18n/format.ts';

describe('a difference in figures', () => {
  it.each([
    [1.234, 2, '+1.23'],
    [-0.5, 1, '−0.5'],
    [0, 2, '0'],
  ])('has its sign: %f to %i places is %s', (value, decimals, shown) => {
    expect(formatDifference(value, decimals)).toBe(shown);
  });

  it('gets as many places as it takes to show that there is one', () => {
    expect(formatDifference(0.0004, 2)).toBe('+0.0004');
    expect(formatDifference(-0.00049, 3)).toBe('−0.0005');
  });

  it('is none where only the dust of a sum is left', () => {
    expect(formatDifference(-3e-16, 2)).toBe('0');
  });
});
