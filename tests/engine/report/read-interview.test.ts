import { describe, expect, it } from 'vitest';
import {
  type Answers,
  interviewQuestions,
  judgeInterview,
  type PackTexts,
  readInterview,
  type SheetCell,
  type SheetColumn,
  type SheetRow,
} from '../../../src/engine/index.ts';
import {
  answersOf,
  aQuestion,
  factsOf,
  flatPack,
  idOfForm,
  judged,
  pairOf,
  percent,
  percentageOf,
  picked,
  practicesOf,
  singleOf,
  two,
  unanswered,
} from '../../support/engine-fixtures.ts';

const line = [
  [0, 0],
  [100, 100],
] as never;
const pack = flatPack([
  aQuestion('one', singleOf(0, 50, 100), { evidence: ['a', 'b'] }),
  aQuestion('must', singleOf(0, 100), { mayNotApply: false }),
  aQuestion('share', percentageOf([0, 0], [100, 100])),
  aQuestion('part', pairOf('ratio', line, { partOfWhole: true })),
  aQuestion('item', practicesOf({ 1: [0, 'p1', 'p2'], 2: [1, 'p3', 'p4'] })),
]);
const texts = { questions: {}, units: { wanyuan: { symbol: '万元', aliases: [] } } } as unknown as PackTexts;
const words = {
  unknown: ['不清楚'],
  notApplicable: ['不适用'],
  degrees: { none: ['未做'], partial: ['部分'], mostly: ['基本'], full: ['完全'] },
} as const;
const questions = interviewQuestions({ pack, form: idOfForm('full'), facts: factsOf(), sizeClass: null });

const letters: Readonly<Record<SheetColumn, string>> = { key: 'A', number: 'B', text: 'D', answer: 'F', reason: 'H', note: 'I', seen: 'K' };
type Filled = Readonly<Partial<Record<SheetColumn, string | SheetCell>>>;

let line0 = 0;
const row = (key: string, filled: Filled, sheet = '表'): SheetRow => {
  line0 += 1;
  const cellOf = (column: string, content: string | SheetCell): SheetCell =>
    typeof content === 'string' ? { text: content, kind: 'text', cell: `${letters[column as SheetColumn]}${line0}` } : content;
  return { sheet, cells: Object.fromEntries(Object.entries({ key, ...filled }).map(([c, content]) => [c, cellOf(c, content)])) };
};

const read = (rows: readonly (readonly [string, Filled, string?])[], answers: Answers = {}) => {
  line0 = 0;
  const sheetRows = rows.map(([key, filled, sheet]) => row(key, filled, sheet));
  return readInterview(sheetRows, { questions, answers, rules: { pack, texts: [texts], words }, textsOf: ({ key }) => [`${key}？`] });
};
const told = (...args: Parameters<typeof read>) =>
  read(...args).problems.map(({ sheet, cell, problem }) => `${sheet} ${cell} ${problem.code}`);

describe('what a filled workbook says', () => {
  it('is nothing where cells are empty or blank', () => {
    expect(
      read([
        ['one', { answer: '  ' }],
        ['share', {}],
      ]),
    ).toEqual({ edits: {}, problems: [] });
  });

  it('is the answer, the note and the evidence seen, added to what was ticked', () => {
    const answers = answersOf({ one: unanswered }, { one: { evidence: ['b'] } });
    expect(read([['one', { answer: '2', note: ' 王工 ', seen: '1' }]], answers).edits).toEqual({
      one: { state: picked('o2'), note: '王工', evidence: ['b', 'a'] },
    });
  });

  it('is “does not apply” by its reason alone', () => {
    const state = { kind: 'not-applicable', reason: '无此业务' };
    expect(read([['one', { reason: '无此业务' }]]).edits).toEqual({ one: { state } });
    expect(read([['one', { answer: '不适用', reason: '无此业务' }]]).edits).toEqual({ one: { state } });
  });

  it('leaves the practices and numbers it does not speak of as they are', () => {
    const answers = answersOf({ item: judged({ p1: 'full', p2: 'none' }), part: two(3, null) });
    const { edits } = read(
      [
        ['item#p2', { answer: '2' }],
        ['part#second', { answer: '9' }],
      ],
      answers,
    );
    expect(edits).toEqual({ item: { state: judged({ p1: 'full', p2: 'partial' }) }, part: { state: two(3, 9) } });
  });

  it('is “don’t know” of a whole question only where nothing of it is answered', () => {
    expect(read([['item', { answer: '不清楚' }]]).edits).toEqual({ item: { state: { kind: 'unknown' } } });
    expect(
      read([
        ['item#p1', { answer: '4' }],
        ['item#p2', { answer: '不清楚' }],
      ]).edits,
    ).toEqual({ item: { state: judged({ p1: 'full' }) } });
  });

  it('takes the note of any row of a question, from any sheet, each once', () => {
    const { edits } = read([
      ['item', { note: '甲' }],
      ['item#p1', { note: '乙' }, '另一张'],
      ['item', { note: '甲' }, '另一张'],
    ]);
    expect(edits).toEqual({ item: { note: '甲\n乙' } });
  });
});

describe('what cannot be taken', () => {
  it('is told by sheet and cell, and the rest is taken all the same', () => {
    const reading = read([
      ['one', { answer: '9', note: '仍在' }],
      ['share', { answer: '30' }],
      ['item#p1', { answer: '七' }],
      ['item#p2', { answer: '2' }],
    ]);
    expect(reading.problems.map(({ cell, problem }) => [cell, problem.code])).toEqual([
      ['F1', 'no-such-choice'],
      ['F3', 'no-such-degree'],
    ]);
    expect(reading.edits).toEqual({ one: { note: '仍在' }, share: { state: percent(30) }, item: { state: judged({ p2: 'partial' }) } });
  });

  it('is “does not apply” without a reason, with an answer beside it, or where every question applies', () => {
    expect(told([['one', { answer: '不适用' }]])).toEqual(['表 F1 reason-missing']);
    expect(told([['one', { answer: '1', reason: '无' }]])).toEqual(['表 H1 answer-and-reason']);
    expect(told([['must', { reason: '无' }]])).toEqual(['表 H1 applies-to-all']);
    expect(read([['one', { answer: '1', reason: '无' }]]).edits).toEqual({});
  });

  it('is a part larger than its whole, at the number that is too large', () => {
    expect(
      told([
        ['part#first', { answer: '9' }],
        ['part#second', { answer: '3' }],
      ]),
    ).toEqual(['表 F1 part-exceeds-whole']);
    expect(told([['part#second', { answer: '3' }]], answersOf({ part: two(9, null) }))).toEqual(['表 F1 part-exceeds-whole']);
  });

  it('is a question answered in two places differently; alike it is one answer', () => {
    expect(
      told([
        ['one', { answer: '1' }],
        ['one', { answer: '2' }, '乙'],
      ]),
    ).toEqual(['乙 F2 answered-twice']);
    expect(
      read([
        ['one', { answer: '1' }],
        ['one', { answer: 'A' }, '乙'],
      ]),
    ).toEqual({ edits: { one: { state: picked('o1') } }, problems: [] });
  });

  it('is a date or a failed formula, whatever the question', () => {
    const date: SheetCell = { text: '2026-01-03', kind: 'date', cell: 'F1' };
    expect(told([['share', { answer: date }]])).toEqual(['表 F1 date-in-cell']);
    expect(told([['share', { answer: { ...date, kind: 'error' } }]])).toEqual(['表 F1 error-in-cell']);
  });

  it('is evidence that is not listed, and text longer than is kept', () => {
    expect(
      told([
        ['one', { seen: '3' }],
        ['share', { seen: '1' }],
      ]),
    ).toEqual(['表 K1 no-such-evidence', '表 K2 no-such-evidence']);
    expect(
      told([
        ['one', { note: 'x'.repeat(2001) }],
        ['share', { reason: 'x'.repeat(501) }],
      ]),
    ).toEqual(['表 I1 text-too-long', '表 H2 text-too-long']);
  });
});

describe('a row', () => {
  it('is known by its key wherever it stands, and by its text where the key is gone', () => {
    expect(read([['', { text: 'one？', answer: '1' }]]).edits).toEqual({ one: { state: picked('o1') } });
    expect(read([['damaged', { text: ' ｏｎｅ？', answer: '1' }]]).edits).toEqual({ one: { state: picked('o1') } });
    expect(read([['one', { text: '题目改过', answer: '1' }]]).edits).toEqual({ one: { state: picked('o1') } });
  });

  it('that is of no question, of two, or of one not asked is told of, if something was filled in', () => {
    expect(told([['x', { text: '？', answer: '1' }]])).toEqual(['表 F1 lost-row']);
    expect(told([['one', { text: 'share？', answer: '1' }]])).toEqual(['表 F1 mixed-row']);
    expect(
      told([
        ['x', { text: '？' }],
        ['one', { text: 'share？' }],
      ]),
    ).toEqual([]);
  });
});

describe('a change', () => {
  const judge = (answers: Answers, rows: Parameters<typeof read>[0]) =>
    judgeInterview(answers, read(rows, answers).edits).map(({ question, kind }) => `${question} ${kind}`);

  it('is new where nothing was said, the same where the same was said, and different where it would replace something', () => {
    const answers = answersOf({ one: picked('o1'), share: percent(30) });
    expect(
      judge(answers, [
        ['one', { answer: '1' }],
        ['share', { answer: '40' }],
        ['must', { answer: '1' }],
      ]),
    ).toEqual(['one same', 'must new', 'share different']);
  });

  it('is new where it only fills up a pair or a list of practices', () => {
    const answers = answersOf({ item: judged({ p1: 'full' }), part: two(3, null) });
    expect(
      judge(answers, [
        ['item#p2', { answer: '1' }],
        ['part#second', { answer: '9' }],
      ]),
    ).toEqual(['part new', 'item new']);
    expect(
      judge(answers, [
        ['item#p1', { answer: '1' }],
        ['part#first', { answer: '2' }],
      ]),
    ).toEqual(['part different', 'item different']);
  });

  it('is different where it would replace a note, new where there was none', () => {
    const answers = answersOf({ one: picked('o1'), share: percent(1) }, { one: { note: '旧' } });
    expect(
      judge(answers, [
        ['one', { note: '新' }],
        ['share', { note: '新' }],
      ]),
    ).toEqual(['one different', 'share new']);
  });
});
