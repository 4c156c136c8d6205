import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossary, termFinder } from '../../../src/engine/index.ts';

const entry = (term: string, ...also: readonly string[]) => ({ term, also, meaning: `${term}是什么` });
const words = glossary.parse({
  language: 'zh-CN',
  terms: {
    mes: entry('制造执行系统', 'MES'),
    plc: entry('可编程控制器', 'PLC'),
    cad: entry('计算机辅助设计', 'CAD', '三维CAD'),
    data: entry('数据', 'data'),
    governance: entry('数据治理', 'data governance'),
  },
});
const find = termFinder(words);
/** Every stretch, terms in brackets. */
const marked = (text: string): string =>
  find(text)
    .map((span) => (span.entry ? `[${span.text}]` : span.text))
    .join('');

describe('terms in a text', () => {
  it('are found by their name and by their other spellings', () => {
    expect(marked('上了MES，用制造执行系统派工')).toBe('上了[MES]，用[制造执行系统]派工');
    expect(find('上了MES')[1]?.entry?.term).toBe('制造执行系统');
  });

  it('are found however Latin letters are written, and shown as they are written', () => {
    expect(marked('mes 与 Mes')).toBe('[mes] 与 Mes');
    expect(marked('Data governance first')).toBe('[Data governance] first');
  });

  it('stand alone: no Latin word is found within another', () => {
    expect(marked('TIMES')).toBe('TIMES');
    expect(marked('PLC2 与 APLC')).toBe('PLC2 与 APLC');
    expect(marked('（PLC）、PLC柜')).toBe('（[PLC]）、PLC柜');
  });

  it('are found within Chinese, which has no spaces', () => {
    expect(marked('用PLC控制')).toBe('用[PLC]控制');
    expect(marked('主数据表')).toBe('主[数据]表');
  });

  it('are found longest first: 三维CAD is not 三维 and CAD', () => {
    expect(marked('三维CAD出图')).toBe('[三维CAD]出图');
    expect(marked('数据治理和数据')).toBe('[数据治理]和[数据]');
  });

  it('are marked once for each spelling, not at every turn', () => {
    expect(marked('PLC、PLC、PLC')).toBe('[PLC]、PLC、PLC');
  });

  it('are found behind a place where the spelling is only part of a word', () => {
    expect(marked('TIMES里的MES')).toBe('TIMES里的[MES]');
  });

  it('are none in a text without them', () => {
    expect(find('每天交接班')).toEqual([{ text: '每天交接班', entry: null }]);
    expect(
      find('')
        .map((s) => s.text)
        .join(''),
    ).toBe('');
  });

  it('never change the text they stand in', () => {
    const piece = fc.constantFrom('MES', 'PLC', '数据', '治理', '三维', 'CAD', 'data', ' governance', '，', 'x', 'İ', 'ß', '𠮷');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(
          find(text)
            .map((s) => s.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('a glossary', () => {
  it('explains each term, and names no empty spelling', () => {
    expect(glossary.safeParse(words).success).toBe(true);
    expect(glossary.safeParse({ ...words, terms: { x: entry('') } }).success).toBe(false);
    expect(glossary.safeParse({ ...words, terms: { x: entry('x', '') } }).success).toBe(false);
    expect(glossary.safeParse({ ...words, terms: { x: { term: 'x', also: [], meaning: '' } } }).success).toBe(false);
  });
});
