import { describe, expect, it } from 'vitest';
import { costOf, meetsNeeds, type Row, type Selection, selectStages } from '../../../src/engine/plan/select-stages.ts';

/** A row that starts at 1 and goes up by 1 with each step, at these costs. */
const ladder = (name: string, ...costs: readonly number[]): Row => ({
  stages: [0, ...costs].map((_, k) => ({
    steps: costs.slice(0, k).map((__, i) => `${name}${i + 1}`),
    cost: costs.slice(0, k).reduce((sum, cost) => sum + cost, 0),
    score: 1 + k,
  })),
});
const selection = (over: Partial<Selection>): Selection => ({
  rows: [ladder('a', 2, 4), ladder('b', 3, 3)],
  means: [],
  counts: [],
  waits: [],
  ...over,
});
const half = new Map([
  [0, 0.5],
  [1, 0.5],
]);

describe('a choice of stages', () => {
  it('costs what the stages chosen cost', () => {
    expect([costOf(selection({}), [0, 0]), costOf(selection({}), [2, 1])]).toEqual([0, 9]);
  });

  it('meets a mean that its scores by their shares, with what is fixed, come to', () => {
    const wants = (min: number, fixed = 0) => selection({ means: [{ shares: half, fixed, min }] });
    expect([meetsNeeds(wants(2.5), [2, 1]), meetsNeeds(wants(2.6), [2, 1]), meetsNeeds(wants(2.6, 0.1), [2, 1])]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('meets a number of rows at a score, those that have it for good counted in', () => {
    const wants = (atLeast: number, fixed = 0) => selection({ counts: [{ rows: [0, 1], score: 3, atLeast, fixed }] });
    expect([meetsNeeds(wants(1), [2, 1]), meetsNeeds(wants(2), [2, 1]), meetsNeeds(wants(2, 1), [2, 1])]).toEqual([true, false, true]);
  });

  it('meets nothing while a step is done without what it waits for', () => {
    const waiting = selection({ waits: [['a1', 'b2']] });
    expect(
      [
        [0, 0],
        [0, 2],
        [1, 1],
        [1, 2],
      ].map((chosen) => meetsNeeds(waiting, chosen)),
    ).toEqual([true, true, false, true]);
  });

  it('meets needs only all together', () => {
    const both = selection({
      means: [{ shares: half, fixed: 0, min: 2 }],
      counts: [{ rows: [1], score: 3, atLeast: 1, fixed: 0 }],
    });
    expect([meetsNeeds(both, [2, 0]), meetsNeeds(both, [0, 2]), meetsNeeds(both, [0, 1])]).toEqual([false, true, false]);
  });
});

describe('the cheapest choice of stages', () => {
  it('is today’s where nothing is wanted', () => {
    expect(selectStages(selection({}))).toEqual([0, 0]);
    expect(selectStages(selection({ means: [{ shares: half, fixed: 0, min: 1 }] }))).toEqual([0, 0]);
    expect(selectStages(selection({ counts: [{ rows: [0], score: 3, atLeast: 1, fixed: 1 }] }))).toEqual([0, 0]);
  });

  it('climbs where a point of the mean is cheapest', () => {
    // Two points wanted in all: a twice is 6, each once 5, b twice 6.
    expect(selectStages(selection({ means: [{ shares: half, fixed: 0, min: 2 }] }))).toEqual([1, 1]);
    // With a weighing nine tenths, one point of it is nearly enough.
    const uneven = new Map([
      [0, 0.9],
      [1, 0.1],
    ]);
    expect(selectStages(selection({ means: [{ shares: uneven, fixed: 0, min: 1.9 }] }))).toEqual([1, 0]);
  });

  it('climbs less where a part of the mean is fixed', () => {
    expect(selectStages(selection({ means: [{ shares: half, fixed: 0.5, min: 2 }] }))).toEqual([1, 0]);
  });

  it('brings the cheapest rows to the score that counts', () => {
    expect(selectStages(selection({ counts: [{ rows: [0, 1], score: 2, atLeast: 1, fixed: 0 }] }))).toEqual([1, 0]);
    expect(selectStages(selection({ counts: [{ rows: [1], score: 3, atLeast: 1, fixed: 0 }] }))).toEqual([0, 2]);
    const rows = [ladder('a', 2, 4), ladder('b', 3, 4)];
    expect(selectStages(selection({ rows, counts: [{ rows: [0, 1], score: 3, atLeast: 2, fixed: 1 }] }))).toEqual([2, 0]);
  });

  it('does what a step waits for, or goes without the step where that is cheaper', () => {
    const mean = [{ shares: half, fixed: 0, min: 1.5 }];
    // a1 for 2 days would pull b1 after it; b1 alone is enough.
    expect(selectStages(selection({ means: mean, waits: [['a1', 'b1']] }))).toEqual([0, 1]);
    const wanted = [{ rows: [0], score: 2, atLeast: 1, fixed: 0 }];
    expect(selectStages(selection({ counts: wanted, waits: [['a1', 'b1']] }))).toEqual([1, 1]);
    expect(selectStages(selection({ counts: wanted, waits: [['a2', 'b1']] }))).toEqual([1, 0]);
  });

  it('holds rows that begin at their lowest, and rows that a step would take down, to their scores', () => {
    const falling: Row = {
      stages: [
        { steps: [], cost: 0, score: 3 },
        { steps: ['f'], cost: 1, score: 2 },
      ],
    };
    const rows = [falling, ladder('b', 3, 3)];
    expect(selectStages(selection({ rows, means: [{ shares: half, fixed: 0, min: 2 }] }))).toEqual([0, 0]);
    expect(selectStages(selection({ rows, means: [{ shares: half, fixed: 0, min: 2.5 }] }))).toEqual([0, 1]);
  });

  it('is none where the needs cannot be met, or a step waits for one that nobody can take', () => {
    expect(selectStages(selection({ means: [{ shares: half, fixed: 0, min: 3.1 }] }))).toBeNull();
    expect(selectStages(selection({ counts: [{ rows: [0], score: 2, atLeast: 2, fixed: 0 }] }))).toBeNull();
    expect(selectStages(selection({ counts: [{ rows: [0], score: 2, atLeast: 1, fixed: 0 }], waits: [['a1', 'gone']] }))).toBeNull();
    expect(selectStages({ rows: [], means: [{ shares: new Map(), fixed: 1, min: 2 }], counts: [], waits: [] })).toBeNull();
  });
});
