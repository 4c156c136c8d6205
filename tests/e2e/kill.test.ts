import { describe, expect, it } from 'vitest';
import { killWhileTyping } from '../kill/kill-runs.ts';

describe('A browser that is ended while answers are typed', () => {
  it('has lost the last answer at most when it is opened again, and its store is whole', async () => {
    const { runs } = await killWhileTyping([300, 900, 500, 1200, 100]);
    expect(runs).toHaveLength(5);
    expect(runs.reduce((sum, { answered }) => sum + answered, 0)).toBeGreaterThan(5);
    expect(runs.filter(({ lost }) => lost > 1)).toEqual([]);
  });
});
