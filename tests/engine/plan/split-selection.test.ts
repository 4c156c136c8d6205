import { describe, expect, it } from 'vitest';
import type { CountNeed, MeanNeed, Row, Selection } from '../../../src/engine/plan/select-stages.ts';
import { splitSelection } from '../../../src/engine/plan/split-selection.ts';

/** A row with today's stage and one step up. */
const row = (step: string): Row => ({
  stages: [
    { steps: [], cost: 0, score: 1 },
    { steps: [step], cost: 2, score: 2 },
  ],
});
const mean = (shares: Readonly<Record<number, number>>, min: number, fixed = 0): MeanNeed => ({
  shares: new Map(Object.entries(shares).map(([at, share]) => [Number(at), share])),
  fixed,
  min,
});
const count = (rows: readonly number[], atLeast: number, over: Partial<CountNeed> = {}): CountNeed => ({
  rows,
  fixed: 0,
  score: 2,
  atLeast,
  ...over,
});
const whole = (over: Partial<Selection>): Selection => ({
  rows: ['a', 'b', 'c', 'd'].map(row),
  means: [],
  counts: [],
  waits: [],
  ...over,
});
const rowsOf = (over: Partial<Selection>) => splitSelection(whole(over)).map((part) => part.rows);

describe('a choice is split', () => {
  it('into the rows that no need connects, leaving out rows that nothing asks for', () => {
    expect(rowsOf({ means: [mean({ 0: 1 }, 2), mean({ 2: 1 }, 2)] })).toEqual([[0], [2]]);
    expect(rowsOf({ means: [mean({ 0: 0.5, 2: 0.5 }, 2)] })).toEqual([[0, 2]]);
    expect(rowsOf({})).toEqual([]);
  });

  it('but not between rows counted together', () => {
    expect(rowsOf({ counts: [count([1, 3], 1)] })).toEqual([[1, 3]]);
  });

  it('but not between rows connected over others, in whatever order the needs come', () => {
    expect(rowsOf({ means: [mean({ 0: 0.5, 1: 0.5 }, 2), mean({ 2: 0.5, 3: 0.5 }, 2)], counts: [count([3, 1], 1)] })).toEqual([
      [0, 1, 2, 3],
    ]);
    expect(rowsOf({ counts: [count([3, 2], 1), count([2, 1], 1), count([0], 1)] })).toEqual([[0], [1, 2, 3]]);
  });

  it('but not between a step and what it waits for', () => {
    expect(rowsOf({ means: [mean({ 0: 1 }, 2)], waits: [['a', 'd']] })).toEqual([[0, 3]]);
    expect(rowsOf({ means: [mean({ 0: 1 }, 2)], waits: [['d', 'a']] })).toEqual([[0, 3]]);
  });

  it('with what no row adds to in a part of its own, first', () => {
    const parts = splitSelection(whole({ means: [mean({}, 3, 1), mean({ 1: 1 }, 2)], counts: [count([], 2)] }));
    expect(parts.map((part) => part.rows)).toEqual([[], [1]]);
    expect(parts[0]?.selection).toEqual({ rows: [], means: [mean({}, 3, 1)], counts: [count([], 2)], waits: [] });
  });
});

describe('a part of a choice', () => {
  const [first, second] = splitSelection(
    whole({
      means: [mean({ 1: 0.25, 3: 0.75 }, 2, 0.5), mean({ 2: 1 }, 1.5)],
      counts: [count([3], 1)],
      waits: [
        ['d', 'b'],
        ['gone', 'c'],
      ],
    }),
  );

  it('has its own rows, by their places in it, and the needs and waits on them', () => {
    expect(first?.rows).toEqual([1, 3]);
    expect(first?.selection).toEqual({
      rows: [row('b'), row('d')],
      means: [mean({ 0: 0.25, 1: 0.75 }, 2, 0.5)],
      counts: [count([1], 1)],
      waits: [['d', 'b']],
    });
  });

  it('waits for no step that is not offered', () => {
    expect(second?.rows).toEqual([2]);
    expect(second?.selection).toEqual({ rows: [row('c')], means: [mean({ 0: 1 }, 1.5)], counts: [], waits: [] });
  });

  it('keeps waiting for a step that nobody can take: then it cannot be done', () => {
    const [part] = splitSelection(whole({ means: [mean({ 0: 1 }, 2)], waits: [['a', 'gone']] }));
    expect(part?.selection.waits).toEqual([['a', 'gone']]);
  });
});

describe('of needs on the same rows', () => {
  const means = (...needs: readonly MeanNeed[]) => splitSelection(whole({ means: needs })).flatMap((part) => part.selection.means);
  const counts = (...needs: readonly CountNeed[]) => splitSelection(whole({ counts: needs })).flatMap((part) => part.selection.counts);

  it('only the highest score is kept, wherever it stands', () => {
    expect(means(mean({ 0: 1 }, 2), mean({ 0: 1 }, 4), mean({ 0: 1 }, 3))).toEqual([mean({ 0: 1 }, 4)]);
    expect(means(mean({ 0: 1 }, 4), mean({ 0: 1 }, 2))).toEqual([mean({ 0: 1 }, 4)]);
  });

  it('only the highest number is kept', () => {
    expect(counts(count([0], 1), count([0], 3), count([0], 2))).toEqual([count([0], 3)]);
  });

  it('those with other shares, another fixed part or another score are other needs', () => {
    const differing = [mean({ 0: 1 }, 2), mean({ 0: 0.5 }, 2), mean({ 0: 1 }, 2, 1)];
    expect(means(...differing)).toEqual(differing);
    const others = [count([0], 1), count([0, 1], 1), count([0], 1, { fixed: 1 }), count([0], 1, { score: 3 })];
    expect(counts(...others)).toEqual(others);
  });
});
