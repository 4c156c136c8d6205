import { describe, expect, it } from 'vitest';
import { dearestCost } from '../../../src/engine/plan/cover-problem.ts';
import { free, stage } from '../../support/covers.ts';

describe('no cover costs more', () => {
  it('than the dearest stages of all rows together', () => {
    const rows = [
      [stage(1, 1), stage(5, 3), stage(4, 2)],
      [free, stage(7, 2), stage(0.5, 0, 1)],
    ];
    expect(dearestCost({ rows, needs: [1] })).toBe(12);
    expect(dearestCost({ rows: [], needs: [1] })).toBe(0);
  });
});
