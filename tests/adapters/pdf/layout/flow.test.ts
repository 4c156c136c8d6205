import { describe, expect, it } from 'vitest';
import { createFlow, linesBeforeBreak } from '../../../../src/adapters/pdf/layout/flow.ts';
import { contentWidth, styles } from '../../../../src/adapters/pdf/layout/style.ts';
import { linesOn, plainPaper } from '../../../support/plain-paper.ts';

describe('a paragraph', () => {
  it('never leaves one line alone before or after a page break', () => {
    expect(linesBeforeBreak(5, 9)).toBe(5);
    expect(linesBeforeBreak(5, 4)).toBe(3);
    expect(linesBeforeBreak(5, 1)).toBe(0);
    expect(linesBeforeBreak(3, 2)).toBe(0);
    expect(linesBeforeBreak(8, 5)).toBe(5);
  });

  it('is set to the full measure but for its last line', () => {
    const paper = plainPaper();
    const text = '数据质量由专人负责，ERP 与 MES 的主数据每月核对一次，差异在三日内处理完毕并留有记录。'.repeat(3);
    createFlow(paper).paragraph(text, styles.body);
    const widthOf = (at: number): number => {
      const drawn = paper.texts[at];
      if (!drawn) return 0;
      const gaps = [...drawn.text].length - 1;
      return paper.measure(drawn.text, 'regular', 10) + gaps * (drawn.look.tracking ?? 0) * 10 * (25.4 / 72);
    };
    for (let at = 0; at < paper.texts.length - 1; at += 1) expect(widthOf(at)).toBeCloseTo(contentWidth, 6);
    expect(paper.texts.at(-1)?.look.tracking ?? 0).toBe(0);
  });
});

describe('a heading', () => {
  it('never stands at the foot of a page', () => {
    const paper = plainPaper();
    const flow = createFlow(paper);
    flow.put(235, () => undefined);
    flow.heading('分维度结果', 2);
    expect(flow.entries()).toEqual([{ title: '分维度结果', number: '', level: 2, page: 2 }]);
    expect(linesOn(paper, 1)).toEqual([]);
  });

  it('carries its number before it', () => {
    const paper = plainPaper();
    createFlow(paper).heading('摘要', 1, '1');
    expect(linesOn(paper, 1)).toEqual(['1', '摘要']);
  });
});

describe('a trial', () => {
  it('says how many pages something takes from where the flow stands, and draws nothing', () => {
    const paper = plainPaper();
    const flow = createFlow(paper);
    const block = (times: number) => (trial: typeof flow) => {
      for (let i = 0; i < times; i += 1)
        trial.put(60, (top) => trial.paper.text('块', 22, top, { font: 'regular', size: 10, color: [0, 0, 0] }));
    };
    expect(flow.pagesFor(block(4))).toBe(1);
    flow.put(30, () => undefined);
    expect(flow.pagesFor(block(4))).toBe(2);
    expect(flow.pagesFor(block(12))).toBe(4);
    expect(paper.texts).toEqual([]);
    expect(paper.pageCount()).toBe(1);
  });
});
