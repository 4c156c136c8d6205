import { describe, expect, it } from 'vitest';
import { type PackTexts, type Question, type RowPart, readTypedAnswer, type TypedWords } from '../../../src/engine/index.ts';
import {
  aQuestion,
  flatPack,
  idOfOption,
  ladderOf,
  numberOf,
  pairOf,
  percentageOf,
  practicesOf,
  singleOf,
  ticksOf,
} from '../../support/engine-fixtures.ts';

const words: TypedWords = {
  unknown: ['不清楚', "don't know", '?'],
  notApplicable: ['不适用', 'N/A'],
  degrees: { none: ['未做', 'not done'], partial: ['部分做到'], mostly: ['基本做到'], full: ['完全做到'] },
};

const optionTexts = (...sentences: readonly string[]) => Object.fromEntries(sentences.map((text, i) => [`o${i + 1}`, text]));

const texts = {
  questions: { one: { topic: '一', prompt: '一？', options: optionTexts('没有专人。', '有专人，2 名以上。', '有部门。') } },
  units: { wanyuan: { symbol: '万元', aliases: ['万'] }, yuan: { symbol: '元', aliases: [] }, percent: { symbol: '%', aliases: [] } },
} as unknown as PackTexts;
const english = {
  questions: { one: { topic: 'One', prompt: 'One?', options: optionTexts('Nobody.', 'Somebody.', 'A department.') } },
  units: { wanyuan: { symbol: 'wan yuan', aliases: [] }, yuan: { symbol: 'CNY', aliases: [] }, percent: { symbol: '%', aliases: [] } },
} as unknown as PackTexts;

const whole: RowPart = { kind: 'whole' };
const read = (typed: string, question: Question, part: RowPart = whole) =>
  readTypedAnswer(typed, question, part, { pack: flatPack([question]), texts: [texts, english], words });
const value = (typed: string, question: Question, part?: RowPart) => {
  const result = read(typed, question, part);
  return result.ok ? (result.value.kind === 'value' ? result.value.value : result.value) : result.error.code;
};

const one = aQuestion('one', singleOf(0, 50, 100));
const many = aQuestion('many', ticksOf([1, 1, 1]));
const share = aQuestion('share', percentageOf([0, 0], [100, 100]));
const amount = aQuestion(
  'amount',
  numberOf([
    [0, 0],
    [100, 100],
  ] as never),
);
const item = aQuestion('item', practicesOf({ 1: [0, 'p1', 'p2'], 2: [1, 'p3', 'p4'] }));

describe('one of several options', () => {
  const second = { kind: 'single', option: 'o2' };

  it.each(['2', ' 2 ', '２', '②', 'B', 'b', 'Ｂ', '2.', '(2)', '2、', 'B)'])('is named by its number or its letter: %s', (typed) => {
    expect(value(typed, one)).toEqual(second);
  });

  it.each(['有专人，2 名以上。', '有专人，2名以上', '2 有专人，2 名以上。', 'B. 有专人，2 名以上', 'somebody'])(
    'is named by its sentence: %s',
    (typed) => {
      expect(value(typed, one)).toEqual(second);
    },
  );

  it.each(['0', '4', 'D', 'yes', '-1', '1.5.9', '第二项', '#'])('is nothing else: %s', (typed) => {
    expect(value(typed, one)).toBe('no-such-choice');
  });

  it.each(['1、2', 'AB', '1,3', '12'])('is one: %s', (typed) => {
    expect(value(typed, one)).toBe('one-choice-only');
  });

  it('that does not exist is told with what may be entered', () => {
    expect(read('7', one)).toEqual({ ok: false, error: { code: 'no-such-choice', path: [], found: '7', first: 1, last: 3 } });
  });

  it('of a ladder is its rung', () => {
    expect(value('5', aQuestion('ladder', ladderOf(1, 2, 3, 4, 5)))).toEqual({ kind: 'ladder', rung: '5' });
  });
});

describe('any number of options', () => {
  it.each(['1、3', '1,3', '１，３', '3 1', 'AC', 'a、c', '13', '1;3', '1.3', '1/3', '1，3、1'])(
    'are listed with any separator, in any order: %s',
    (typed) => {
      expect(value(typed, many)).toEqual({ kind: 'multiple', options: ['o1', 'o3'] });
    },
  );

  it('end with “none of these”, which goes with no other', () => {
    expect(value('4', many)).toEqual({ kind: 'multiple', options: ['none'] });
    expect(value('1、4', many)).toBe('none-with-others');
    expect(value('1、5', many)).toBe('no-such-choice');
  });

  it('of ten or more are never run together as digits', () => {
    const ten = aQuestion('ten', ticksOf([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]));
    expect(value('11', ten)).toEqual({ kind: 'multiple', options: ['o11'] });
    expect(value('13', ten)).toBe('no-such-choice');
  });
});

describe('a number', () => {
  it.each([
    ['35', 35],
    ['35%', 35],
    ['３５ ％', 35],
    ['0.6', 0.6],
  ])('of percent is taken as it is written: %s', (typed, percent) => {
    expect(value(typed, share)).toEqual({ kind: 'percentage', percent });
  });

  it.each([
    ['28万元', 28],
    ['280000元', 28],
    ['28 Wan Yuan', 28],
    ['1,000 CNY', 0.1],
  ])('is understood with a unit of either language: %s', (typed, number) => {
    expect(value(typed, amount)).toEqual({ kind: 'number', value: number });
  });

  it.each([
    ['很多', 'not-a-number'],
    ['5吨', 'wrong-unit'],
    ['1e9', 'wrong-unit'],
    ['5000', 'out-of-range'],
  ])('that cannot be meant is refused: %s', (typed, code) => {
    expect(value(typed, amount)).toBe(code);
  });

  it('of a pair is one of its sides', () => {
    const pair = aQuestion(
      'pair',
      pairOf('ratio', [
        [0, 0],
        [100, 100],
      ] as never),
    );
    expect(value('12', pair, { kind: 'side', side: 'second' })).toEqual({ kind: 'side', side: 'second', number: 12 });
  });
});

describe('a practice', () => {
  const practice: RowPart = { kind: 'practice', rung: idOfOption('1'), practice: idOfOption('p2') };

  it.each(['3', '３', 'C', '基本做到', ' 基本 做到。'])('is judged by number, letter or word: %s', (typed) => {
    expect(value(typed, item, practice)).toEqual({ kind: 'degree', practice: 'p2', degree: 'mostly' });
  });

  it.each(['0', '5', '80%', '做了'])('has four degrees and no others: %s', (typed) => {
    expect(value(typed, item, practice)).toBe('no-such-degree');
  });

  it('is not answered in the row of its question', () => {
    expect(value('3', item, { kind: 'head' })).toBe('answer-below');
    expect(value('不清楚', item, { kind: 'head' })).toEqual({ kind: 'unknown' });
  });
});

describe('words in place of an answer', () => {
  it.each(['不清楚', ' 不 清楚', "Don't Know", '？', '?'])('say that it is not known, for any question: %s', (typed) => {
    for (const question of [one, many, share, amount]) expect(value(typed, question)).toEqual({ kind: 'unknown' });
  });

  it.each(['不适用', 'n/a', 'Ｎ／Ａ'])('say that it does not apply: %s', (typed) => {
    for (const question of [one, many, share, amount]) expect(value(typed, question)).toEqual({ kind: 'not-applicable' });
  });
});
