import { describe, expect, it } from 'vitest';
import { formatAtLeast, formatBand } from '../../src/i18n/format.ts';

describe('a band in figures', () => {
  it('is rounded outwards, so that it holds every score there may be', () => {
    expect(formatBand({ least: 47.46, most: 48.14 }, 1)).toBe('47.4–48.2');
  });

  it('keeps an end that needs no rounding, whatever dust a sum has left on it', () => {
    expect(formatBand({ least: 2.1000000000000001, most: 2.8000000000000003 }, 1)).toBe('2.1–2.8');
    expect(formatBand({ least: 2.0999999999999996, most: 2.8 }, 1)).toBe('2.1–2.8');
  });

  it('shows no upper end as having reached a threshold it has not', () => {
    expect(formatBand({ least: 50, most: 59.93 }, 1, [60])).toBe('50.0–59.93');
    expect(formatBand({ least: 50, most: 59.93 }, 1, [80])).toBe('50.0–60.0');
  });

  it('shows no lower end as short of a threshold it has reached', () => {
    expect(formatBand({ least: 2.76, most: 3 }, 1, [2.75])).toBe('2.76–3.0');
    expect(formatBand({ least: 60.02, most: 70 }, 1, [60])).toBe('60.0–70.0');
  });
});

describe('a gain of at least so much', () => {
  it('is rounded down, to as many places as it takes to show that there is one', () => {
    expect(formatAtLeast(1.99, 1)).toBe('1.9');
    expect(formatAtLeast(0.037, 1)).toBe('0.03');
    expect(formatAtLeast(0, 1)).toBe('0.0');
  });
});
