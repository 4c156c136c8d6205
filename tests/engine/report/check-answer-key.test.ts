import { describe, expect, it } from 'vitest';
import { answerKey, checkAnswerKey, type Pack, type Problem, questionsBelow } from '../../../src/engine/index.ts';
import {
  aFile,
  anAssessment,
  anEnterprise,
  aQuestion,
  commonOf,
  flatPack,
  percent,
  percentageOf,
  picked,
  singleOf,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const pack = flatPack([aQuestion('way', singleOf(0, 2, 5)), aQuestion('share', percentageOf([0, 0], [90, 5]))], {
  minimumAnsweredShare: 0.6,
  checks: [{ id: 'odd', severity: 'contradiction', when: { kind: 'number', question: 'share', atLeast: 50 }, questions: ['way', 'share'] }],
});
/** (2 + 80 ÷ 90 × 5) ÷ 2 = 3.222…: 3.2, level l3, with the contradiction; the other has one answer of two: no level. */
const sample = aFile([anAssessment({ way: picked('o2'), share: percent(80) }), anAssessment({ way: picked('o2') }, { id: 'a2' })], {
  enterprise: anEnterprise({ sample: true }),
});
const words = { lesson: '看矛盾。', story: ['一家虚构的企业。'] };
const lines = { 'zh-CN': '容易判错。', en: 'Easily misjudged.' };
const first = { assessment: 'a1', score: 3.2, level: 'l3', contradictions: ['odd'] };
const second = { assessment: 'a2', score: 2, level: null, contradictions: [] };
const point = { assessment: 'a1', question: 'share', texts: lines };

const problems = (over: Raw = {}, of = sample, packs: readonly Pack[] = [pack]): readonly Problem[] =>
  checkAnswerKey(
    answerKey.parse({
      format: 'rongchi-answer-key',
      order: 1,
      formatVersion: 1,
      sample: 'e1',
      texts: { 'zh-CN': words, en: words },
      expected: [first, second],
      points: [point],
      ...over,
    }),
    of,
    packs,
    commonOf(),
  );
const differs = (path: readonly string[], expected: string, found: string): Problem => ({ code: 'key-differs', path, expected, found });
const dangling = (id: string, wanted: string, path: readonly string[]): Problem => ({ code: 'dangling-reference', path, id, wanted });

describe('the answer key of a sample', () => {
  it('says what the engine finds: the score as it is shown, the level, the contradictions', () => {
    expect(problems()).toEqual([]);
  });

  it.each<[string, Raw, Problem]>([
    ['score', { ...first, score: 3.3 }, differs(['expected', 'a1', 'score'], '3.3', '3.2')],
    ['score where there is one', { ...first, score: null }, differs(['expected', 'a1', 'score'], 'null', '3.2')],
    ['level', { ...first, level: 'l4' }, differs(['expected', 'a1', 'level'], 'l4', 'l3')],
    ['contradiction it misses', { ...first, contradictions: [] }, differs(['expected', 'a1', 'contradictions'], '', 'odd')],
    [
      'contradiction there is not',
      { ...first, contradictions: ['odd', 'more'] },
      differs(['expected', 'a1', 'contradictions'], 'more odd', 'odd'),
    ],
  ])('that says another %s is told, with what was found', (_, expected, problem) => {
    expect(problems({ expected: [expected, second] })).toEqual([problem]);
  });

  it('that gives a level where none is given is told', () => {
    expect(problems({ expected: [first, { ...second, level: 'l2' }] })).toEqual([differs(['expected', 'a2', 'level'], 'l2', 'null')]);
  });

  it('speaks of every assessment of its sample, and of no other', () => {
    expect(problems({ expected: [first] })).toEqual([dangling('a2', 'expected result', ['expected'])]);
    expect(problems({ expected: [first, second, { ...second, assessment: 'a3' }] })).toEqual([
      dangling('a3', 'assessment', ['expected', 'a3']),
    ]);
  });

  it('speaks of its own sample', () => {
    expect(problems({ sample: 'e2' })).toEqual([dangling('e2', 'sample', ['sample'])]);
  });

  it('points at answers the sample has', () => {
    expect(problems({ points: [{ ...point, assessment: 'a2' }] })).toEqual([dangling('share', 'answer', ['points', 'share'])]);
  });

  it('is held against the questionnaire each assessment belongs to', () => {
    expect(problems({}, sample, [flatPack([aQuestion('other')], { id: 'other' }), pack])).toEqual([]);
    expect(problems({}, sample, [])).toEqual(['a1', 'a2'].map((id) => dangling(id, 'assessment', ['expected', id])));
  });

  it('may say that there is no score, which is not a score of 0', () => {
    const empty = aFile([anAssessment()], { enterprise: anEnterprise({ sample: true }) });
    const without = { ...first, score: null, level: null, contradictions: [] };
    expect(problems({ expected: [without], points: [] }, empty)).toEqual([]);
    expect(problems({ expected: [{ ...without, score: 0 }], points: [] }, empty)).toEqual([
      differs(['expected', 'a1', 'score'], '0', 'null'),
    ]);
  });

  it('names contradictions in any order', () => {
    const check = { severity: 'contradiction', questions: ['way', 'share'] };
    const checks = ['odd', 'curious'].map((id) => ({ ...check, id, when: { kind: 'number', question: 'share', atLeast: 50 } }));
    const strict = flatPack(questionsBelow(pack.root), { minimumAnsweredShare: 0.6, checks });
    for (const contradictions of [
      ['odd', 'curious'],
      ['curious', 'odd'],
    ])
      expect(problems({ expected: [{ ...first, contradictions }, second] }, sample, [strict])).toEqual([]);
  });
});
