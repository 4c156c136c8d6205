import { describe, expect, it } from 'vitest';
import { daysLeft, judgeAge } from '../../src/app/bin-age.ts';

const deletedAt = '2026-11-01T08:00:00.000Z';
const onDay = (days: number): string => new Date(Date.parse(deletedAt) + days * 24 * 3600 * 1000).toISOString();
const fresh = { deletedAt, dueSince: null };

describe('an enterprise in the bin', () => {
  it.each([
    [0, 30],
    [0.5, 30],
    [1, 29],
    [29.9, 1],
    [30, 0],
    [400, 0],
    [-1, null],
    [-4000, null],
    [3651, null],
  ])('%s days after its deletion has %s days left', (age, left) => {
    expect(daysLeft(fresh, onDay(age))).toBe(left);
  });

  it('is only noticed when its days are up, and goes at an opening a day or more later', () => {
    expect(judgeAge(fresh, onDay(29.9))).toBe('keep');
    expect(judgeAge(fresh, onDay(31))).toBe('mark');
    const noticed = { deletedAt, dueSince: onDay(31) };
    expect(judgeAge(noticed, onDay(31.9))).toBe('keep');
    expect(judgeAge(noticed, onDay(32))).toBe('purge');
  });

  it('survives a clock that was wrong once: back at the right date its notice is taken back', () => {
    const noticedInTheFuture = { deletedAt, dueSince: onDay(800) };
    expect(judgeAge(noticedInTheFuture, onDay(2))).toBe('unmark');
    expect(judgeAge(noticedInTheFuture, onDay(40))).toBe('unmark');
  });

  it('never goes by a date that cannot be: in the future, or over ten years back', () => {
    for (const age of [-1, -400, 3651, 20_000]) {
      expect(judgeAge(fresh, onDay(age))).toBe('keep');
      expect(judgeAge({ deletedAt, dueSince: onDay(age - 5) }, onDay(age))).toBe('unmark');
    }
  });
});
