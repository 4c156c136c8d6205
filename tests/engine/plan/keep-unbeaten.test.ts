import { describe, expect, it } from 'vitest';
import { keepUnbeaten, type Label } from '../../../src/engine/plan/keep-unbeaten.ts';

const label = (cost: number, ...missing: readonly number[]): Label => ({
  cost,
  lift: 0,
  missing: Float64Array.from(missing),
  stage: 0,
  before: null,
});
const kept = (labels: readonly Label[]) => keepUnbeaten(labels).map((l) => [l.cost, ...l.missing]);

describe('of partial choices', () => {
  it('one that costs more and lacks as much is dropped, in whatever order they come', () => {
    expect(kept([label(3, 2, 1), label(2, 2, 1), label(4, 2, 1)])).toEqual([[2, 2, 1]]);
  });

  it('one that costs more and lacks less of anything stays', () => {
    expect(kept([label(2, 2, 1), label(3, 1, 1), label(4, 2, 0), label(5, 1, 1)])).toEqual([
      [2, 2, 1],
      [3, 1, 1],
      [4, 2, 0],
    ]);
  });

  it('one must be beaten by a single other: two that each lack less of one thing do not beat it together', () => {
    expect(kept([label(1, 0, 3), label(2, 3, 0), label(3, 2, 2)])).toEqual([
      [1, 0, 3],
      [2, 3, 0],
      [3, 2, 2],
    ]);
    expect(kept([label(1, 0, 3), label(2, 1, 1), label(3, 2, 2)])).toEqual([
      [1, 0, 3],
      [2, 1, 1],
    ]);
  });

  it('one that lacks less by mere dust is dropped', () => {
    expect(kept([label(2, 1 + 1e-13), label(3, 1)])).toEqual([[2, 1 + 1e-13]]);
    expect(kept([label(2, 1 + 1e-11), label(3, 1)])).toHaveLength(2);
  });

  it('of equals the first stays', () => {
    const [one, other] = [label(2, 1), label(2, 1)];
    expect(keepUnbeaten([one, other])[0]).toBe(one);
    expect(keepUnbeaten([one, other])).toHaveLength(1);
  });

  it('none stays none', () => {
    expect(kept([])).toEqual([]);
  });
});
