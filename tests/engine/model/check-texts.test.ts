import { describe, expect, it } from 'vitest';
import { checkTexts, type PackTexts } from '../../../src/engine/index.ts';
import { aGroup, aPack, aQuestion, aTree, pairOf, practicesOf, singleOf, textsFor, ticksOf } from '../../support/engine-fixtures.ts';

const pack = aPack(
  aTree('overall', [
    aGroup('a', [aQuestion('q1', singleOf(0, 5), { evidence: ['e1'] }), aQuestion('q2', ticksOf([1, 1]))]),
    aGroup('b', [
      aQuestion(
        'q3',
        pairOf('ratio', [
          [0, 0],
          [100, 5],
        ]),
      ),
      aQuestion('q4', undefined, { marks: ['m1'] }),
      aQuestion('q5', practicesOf({ '1': [1, 'p1', 'p2'], '5': [5, 'p3', 'p4'] }, 'q4')),
    ]),
  ]),
  {
    indicators: [{ kind: 'none', id: 'i1' }],
    checks: [{ id: 'c1', severity: 'contradiction', when: { kind: 'some-option', question: 'q1' }, questions: ['q1', 'q2'] }],
    readiness: [{ id: 'r1', level: 'l3', items: ['a', 'b'].map((id) => ({ id, test: null })) }],
  },
);
const texts = textsFor(pack);
const problemsWith = (over: Readonly<Record<string, unknown>>) => checkTexts(pack, textsFor(pack, over));
const without = <T>(all: Readonly<Record<string, T>>, key: string) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== key));
const missing = (...path: string[]) => ({ code: 'missing-text', path, language: 'zh-CN' });
const surplus = (...path: string[]) => ({ code: 'surplus-text', path, language: 'zh-CN' });

const parts: readonly (readonly [keyof PackTexts, string, Readonly<Record<string, unknown>>])[] = [
  ['groups', 'a', texts.groups],
  ['questions', 'q1', texts.questions],
  ['levels', 'l3', texts.levels],
  ['forms', 'full', texts.forms],
  ['indicators', 'i1', texts.indicators],
  ['units', 'wanyuan', texts.units],
  ['marks', 'm1', texts.marks],
  ['checks', 'c1', texts.checks],
];

describe('a language of a questionnaire', () => {
  it('that says everything, and nothing else, has no problem', () => {
    expect(checkTexts(pack, texts)).toEqual([]);
  });

  it.each(parts)('has words for all its %s', (part, id, words) => {
    expect(problemsWith({ [part]: without(words, id) })).toEqual([missing(part, id)]);
  });

  it.each(parts)('has no words for %s that are not there', (part, id, words) => {
    expect(problemsWith({ [part]: { ...words, ghost: words[id] } })).toEqual([surplus(part, 'ghost')]);
  });

  it('is named in its problems', () => {
    const english = textsFor(pack, { language: 'en', groups: without(texts.groups, 'a') });
    expect(checkTexts(pack, english)).toEqual([{ code: 'missing-text', path: ['groups', 'a'], language: 'en' }]);
  });
});

describe('the words of a list of conditions for applying', () => {
  const list = texts.readiness.r1;

  it('are there as a whole, and are told missing part by part where they are not', () => {
    expect(problemsWith({ readiness: {} })).toEqual([
      missing('readiness', 'r1'),
      missing('readiness', 'r1', 'items', 'a'),
      missing('readiness', 'r1', 'items', 'b'),
    ]);
    expect(problemsWith({ readiness: { r1: list, r2: list } })).toEqual([surplus('readiness', 'r2')]);
  });

  it('name each item, and no other', () => {
    const what = { what: '某条件' };
    expect(problemsWith({ readiness: { r1: { ...list, items: { a: what } } } })).toEqual([missing('readiness', 'r1', 'items', 'b')]);
    expect(problemsWith({ readiness: { r1: { ...list, items: { a: what, b: what, c: what } } } })).toEqual([
      surplus('readiness', 'r1', 'items', 'c'),
    ]);
  });
});

describe('the words of a question', () => {
  const withQuestion = (id: string, over: Readonly<Record<string, unknown>>) =>
    problemsWith({ questions: { ...texts.questions, [id]: { ...texts.questions[id], ...over } } });

  it('name every option, rung and the “none” of a tick list', () => {
    expect(withQuestion('q1', { options: { o1: '甲' } })).toEqual([missing('questions', 'q1', 'options', 'o2')]);
    expect(withQuestion('q2', { options: { o1: '甲', o2: '乙' } })).toEqual([missing('questions', 'q2', 'options', 'none')]);
    expect(withQuestion('q4', { options: undefined })).toEqual(
      ['1', '2', '3', '4', '5'].map((id) => missing('questions', 'q4', 'options', id)),
    );
  });

  it('name no option it does not have', () => {
    expect(withQuestion('q1', { options: { o1: '甲', o2: '乙', o3: '丙' } })).toEqual([surplus('questions', 'q1', 'options', 'o3')]);
    expect(withQuestion('q3', { options: { o1: '甲' } })).toEqual([surplus('questions', 'q3', 'options', 'o1')]);
  });

  it('say every practice, and no other', () => {
    const words = { p1: '一', p2: '二', p3: '三' };
    expect(withQuestion('q5', { practices: words })).toEqual([missing('questions', 'q5', 'practices', 'p4')]);
    expect(withQuestion('q5', { practices: { ...words, p4: '四', p5: '五' } })).toEqual([surplus('questions', 'q5', 'practices', 'p5')]);
    expect(withQuestion('q4', { practices: { p1: '一' } })).toEqual([surplus('questions', 'q4', 'practices', 'p1')]);
  });

  it('name both numbers of a pair', () => {
    expect(withQuestion('q3', { first: undefined })).toEqual([missing('questions', 'q3', 'first')]);
    expect(withQuestion('q3', { first: undefined, second: undefined })).toEqual([
      missing('questions', 'q3', 'first'),
      missing('questions', 'q3', 'second'),
    ]);
  });

  it('name no second number where only one is asked', () => {
    expect(withQuestion('q1', { first: '今年' })).toEqual([surplus('questions', 'q1', 'first')]);
  });

  it('name every piece of evidence, and no other', () => {
    expect(withQuestion('q1', { evidence: undefined })).toEqual([missing('questions', 'q1', 'evidence', 'e1')]);
    expect(withQuestion('q1', { evidence: { e1: '台账', e2: '照片' } })).toEqual([surplus('questions', 'q1', 'evidence', 'e2')]);
  });

  it('that are missing as a whole are told once, not option by option', () => {
    expect(problemsWith({ questions: without(texts.questions, 'q2') })).toEqual([missing('questions', 'q2')]);
  });
});
