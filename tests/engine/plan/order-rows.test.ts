import { describe, expect, it } from 'vitest';
import { orderRows } from '../../../src/engine/plan/order-rows.ts';

/** The order of rows that each add to these needs, in as many stages as are listed. */
const order = (needs: number, ...rows: readonly (readonly (readonly number[])[])[]) =>
  orderRows({
    needs: Array.from({ length: needs }, () => 1),
    rows: rows.map((stages) => stages.map((adds) => ({ cost: 1, adds: adds.map((need) => [need, 1] as const) }))),
  });

describe('the order in which rows are decided', () => {
  it('begins with the row that opens the fewest needs, the first of several', () => {
    expect(order(3, [[0, 1]], [[2]], [[0]], [[1]])).toEqual([1, 2, 0, 3]);
    expect(order(2, [[0]], [[1]], [[0, 1]])).toEqual([0, 2, 1]);
  });

  it('goes on with what closes a need, rather than with what opens another', () => {
    // 0 opens need 2; 3 closes it and opens need 1; 2 closes that and opens need 0.
    expect(order(3, [[2]], [[0]], [[0, 1]], [[1, 2]])).toEqual([0, 3, 2, 1]);
  });

  it('takes first what adds to nothing, or alone to its need', () => {
    expect(order(1, [[0]], [[0]], [[]])).toEqual([2, 0, 1]);
    expect(order(2, [[0]], [[0]], [[1]])).toEqual([2, 0, 1]);
  });

  it('counts a need once however many stages add to it', () => {
    expect(order(3, [[0], [0], [0, 0]], [[1, 2]], [[0, 1, 2]])).toEqual([0, 2, 1]);
  });

  it('does not open a need twice', () => {
    // Once need 0 is open, 1 opens nothing more, and 2 opens need 1.
    expect(order(2, [[0]], [[1]], [[0]], [[0]], [[1]])).toEqual([0, 2, 3, 1, 4]);
  });
});
