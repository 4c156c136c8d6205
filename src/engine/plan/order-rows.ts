import type { CoverProblem } from './cover-problem.ts';

/** Rows in an order that keeps few needs half-way: next always the row that opens fewest needs and closes most. */
export const orderRows = ({ rows, needs }: CoverProblem): readonly number[] => {
  const touches = rows.map((stages) => [...new Set(stages.flatMap((s) => s.adds.map(([need]) => need)))]);
  const left = needs.map((_, need) => touches.filter((t) => t.includes(need)).length);
  const opened = new Set<number>();
  const rest = new Set(rows.keys());
  const order: number[] = [];
  const opens = (row: number): number =>
    (touches[row] ?? []).reduce((sum, need) => sum + (opened.has(need) ? 0 : 1) - (left[need] === 1 ? 1 : 0), 0);
  while (rest.size > 0) {
    const next = [...rest].reduce((best, row) => (opens(row) < opens(best) ? row : best));
    order.push(next);
    rest.delete(next);
    for (const need of touches[next] ?? []) {
      opened.add(need);
      left[need] = (left[need] ?? 1) - 1;
    }
  }
  return order;
};
