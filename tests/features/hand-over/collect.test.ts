import { describe, expect, it } from 'vitest';
import { judgeArrival, missingIn, transfersOf } from '../../../src/features/hand-over/collect.ts';
import type { CodePart } from '../../../src/ports/hand-over.ts';

const part = (transfer: string, index: number, count = 3): CodePart => ({ transfer, index, count, text: `${transfer} ${index}` });

describe('gathering parts', () => {
  it('tells transfers apart and puts the parts of each in order, whatever order they came in', () => {
    const transfers = transfersOf([part('A', 3), part('B', 1, 2), part('A', 1)]);
    expect(transfers.map(({ id, parts }) => [id, parts.map(({ index }) => index)])).toEqual([
      ['A', [1, 3]],
      ['B', [1]],
    ]);
    expect(transfers.map(missingIn)).toEqual([[2], [2]]);
  });

  it('misses nothing once all parts are there', () => {
    expect(transfersOf([part('A', 2), part('A', 1), part('A', 3)]).map(missingIn)).toEqual([[]]);
    expect(transfersOf([])).toEqual([]);
  });

  it('knows a new part from one that is here and from one of another transfer', () => {
    const here = [part('A', 1)];
    expect(judgeArrival([], part('A', 1))).toBe('new');
    expect(judgeArrival(here, part('A', 2))).toBe('new');
    expect(judgeArrival(here, part('A', 1))).toBe('repeated');
    expect(judgeArrival(here, part('B', 1))).toBe('other');
  });

  it('does not call a transfer another one when the one before it is complete', () => {
    expect(judgeArrival([part('A', 1, 1)], part('B', 1))).toBe('new');
  });
});
