import { describe, expect, it } from 'vitest';
import { createFlow } from '../../../../src/adapters/pdf/layout/flow.ts';
import { type ColumnLine, putTwoColumns } from '../../../../src/adapters/pdf/layout/two-columns.ts';
import { plainPaper } from '../../../support/plain-paper.ts';

const draw = (blocks: readonly number[]) => {
  const paper = plainPaper();
  const flow = createFlow(paper);
  const line = (text: string, holdsNext: boolean): ColumnLine => ({
    height: 5,
    holdsNext,
    draw: (x, top) => paper.text(text, x, top, { font: 'regular', size: 8, color: [0, 0, 0] }),
  });
  const lines = blocks.flatMap((count, block) => [
    line(`题${block}`, true),
    ...Array.from({ length: count }, (_, index) => line(`${block}-${index}`, false)),
  ]);
  putTwoColumns(flow, lines);
  return { paper, flow, said: lines.length };
};

describe('two columns', () => {
  it('are of like height where all fits on the page', () => {
    const { paper } = draw([3, 3, 3, 3]);
    const [left, right] = [...new Set(paper.texts.map(({ x }) => x))];
    const of = (x: number | undefined) => paper.texts.filter((text) => text.x === x).length;
    expect(of(left)).toBe(8);
    expect(of(right)).toBe(8);
  });

  it('say every line once, in order, whatever the number of pages', () => {
    const { paper, said } = draw([20, 1, 40, 7, 90, 3]);
    expect(paper.pageCount()).toBeGreaterThan(1);
    expect(paper.texts).toHaveLength(said);
    expect(new Set(paper.texts.map(({ text }) => text)).size).toBe(said);
  });

  it('never end with a title', () => {
    for (let count = 1; count < 60; count += 1) {
      const { paper } = draw([count, 4, 9, 2, 30]);
      const columns = new Map<string, string>();
      for (const { page, x, text } of paper.texts) columns.set(`${page} ${x}`, text);
      for (const last of columns.values()) expect(last.startsWith('题')).toBe(false);
    }
  });

  it('stay above the foot of the page', () => {
    const { paper } = draw([200]);
    expect(Math.max(...paper.texts.map(({ y }) => y))).toBeLessThanOrEqual(297 - 24 - 5 + 0.01);
  });
});
