import { describe, expect, it } from 'vitest';
import { createFlow } from '../../../../src/adapters/pdf/layout/flow.ts';
import { drawTable, remaining } from '../../../../src/adapters/pdf/layout/table.ts';
import { linesOn, plainPaper } from '../../../support/plain-paper.ts';

const columns = [
  { title: '题目', width: remaining(20) },
  { title: '得分', width: 20, align: 'right' },
] as const;
const rowsOf = (count: number, text = '一行') => Array.from({ length: count }, (_, index) => [`${text}${index + 1}`, `${index}.5`]);

const draw = (rows: readonly (readonly string[])[]) => {
  const paper = plainPaper();
  drawTable(createFlow(paper), columns, rows);
  return paper;
};

describe('a table', () => {
  it('begins every page it covers with its head', () => {
    const paper = draw(rowsOf(80));
    expect(paper.pageCount()).toBeGreaterThan(2);
    for (let page = 1; page <= paper.pageCount(); page += 1) expect(linesOn(paper, page).slice(0, 2)).toEqual(['题目', '得分']);
  });

  it('says every row once, in order', () => {
    const paper = draw(rowsOf(80));
    expect(paper.texts.filter(({ text }) => text.startsWith('一行')).map(({ text }) => text)).toEqual(rowsOf(80).map(([name]) => name));
  });

  it('keeps the lines of a row on one page', () => {
    const tall = rowsOf(30, '很长的题目要占好几行才写得完'.repeat(12));
    const paper = draw(tall);
    for (const score of tall.map(([, value]) => value)) {
      const at = paper.texts.find(({ text }) => text === score);
      const row = paper.texts.filter(({ text, y, page }) => text !== score && page === at?.page && y >= (at?.y ?? 0));
      expect(row.length).toBeGreaterThan(0);
    }
    const linesOfRow = tall.map(([name = '']) => paper.wrap(name, columns[0].width, 'regular', 8.5).length);
    const pages = paper.texts.filter(({ text }) => text !== '题目' && text !== '得分');
    let index = 0;
    for (const count of linesOfRow) {
      const row = pages.slice(index, index + count + 1);
      expect(new Set(row.map(({ page }) => page)).size).toBe(1);
      index += count + 1;
    }
  });

  it('never leaves its last row alone on a page', () => {
    for (let count = 30; count < 60; count += 1) {
      const paper = draw(rowsOf(count));
      const last = linesOn(paper, paper.pageCount()).filter((text) => text.startsWith('一行'));
      expect(last.length).toBeGreaterThan(1);
    }
  });

  it('goes on over pages within a row taller than a page, and loses no character of it', () => {
    const note = '现场看到的情况与填报一致，'.repeat(400);
    const paper = draw([[note, '1']]);
    expect(paper.pageCount()).toBeGreaterThan(1);
    const said = paper.texts.filter(({ text }) => !['题目', '得分', '1'].includes(text)).map(({ text }) => text);
    expect(said.join('')).toBe(note);
    expect(Math.max(...paper.texts.map(({ y }) => y))).toBeLessThan(297 - 24);
  });
});
