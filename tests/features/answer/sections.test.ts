import { describe, expect, it } from 'vitest';
import { minutesLeft } from '../../../src/features/answer/sections.ts';

describe('the minutes left', () => {
  it.each([
    [40, 0, 40, 40],
    [40, 39, 40, 1],
    [40, 40, 40, 0],
    [15, 14, 42, 10],
    [15, 0, 0, 0],
  ])('of %i minutes with %i of %i answered are %i', (minutes, done, all, left) => {
    expect(minutesLeft(minutes, { done, all, next: undefined })).toBe(left);
  });
});
