import { describe, expect, it } from 'vitest';
import { groupsBelow, pack, parseWith, questionsBelow } from '../../../src/engine/index.ts';
import { group, levelRule } from '../../../src/engine/model/pack.ts';
import { question } from '../../../src/engine/model/question.ts';
import { aGroup, aPack, aQuestion, aTree } from '../../support/engine-fixtures.ts';

const tree = aTree('overall', [
  aGroup('a', [aQuestion('q1'), aQuestion('q2')]),
  aTree('b', [aGroup('b1', [aQuestion('q3')]), aGroup('b2', [aQuestion('q4')])]),
]);
const small = aPack(tree);
const accepts = (over: Readonly<Record<string, unknown>>): boolean => parseWith(pack, { ...small, ...over }).ok;

describe('the tree of a questionnaire', () => {
  it('is walked from the top in the order of the file', () => {
    expect(groupsBelow(tree).map((g) => g.id)).toEqual(['overall', 'a', 'b', 'b1', 'b2']);
    expect(questionsBelow(tree).map((q) => q.id)).toEqual(['q1', 'q2', 'q3', 'q4']);
  });

  it('has groups that hold either groups or questions: never both, never nothing', () => {
    const inner = aGroup('a', [aQuestion('q1')]);
    expect(group.safeParse({ id: 'g', weight: 1, groups: [inner], questions: [aQuestion('q2')] }).success).toBe(false);
    expect(group.safeParse({ id: 'g', weight: 1, groups: [], questions: [] }).success).toBe(false);
    expect(group.safeParse({ id: 'g', weight: 1, groups: [inner], questions: [] }).success).toBe(true);
  });

  it('may have a group of weight 0, which adds nothing to the score above it, and none below', () => {
    expect(group.safeParse({ ...aGroup('a', [aQuestion('q1')]), weight: 0 }).success).toBe(true);
    expect(group.safeParse({ ...aGroup('a', [aQuestion('q1')]), weight: -1 }).success).toBe(false);
  });

  it('has no question without weight', () => {
    expect(question.safeParse({ ...aQuestion('q1'), weight: 0 }).success).toBe(false);
  });
});

describe('a questionnaire', () => {
  it.each([
    ['an unknown format', { format: 'surveyjs' }],
    ['a format of the future', { formatVersion: 2 }],
    ['a version that is not three numbers', { version: '1.0' }],
    ['no form', { forms: [] }],
    ['no level', { levels: [] }],
    ['a radar of two axes', { radar: ['a', 'b'] }],
    ['a share of answers above the whole', { minimumAnsweredShare: 1.1 }],
    ['a part nobody knows', { script: 'alert(1)' }],
    ['a degree worth more than the whole', { practiceRule: { worth: { none: 0, partial: 0.3, mostly: 0.7, full: 2 }, metAt: 0.8 } }],
    ['a degree of unsaid worth', { practiceRule: { worth: { none: 0, partial: 0.3, full: 1 }, metAt: 0.8 } }],
    ['practices that are met by nothing', { practiceRule: { worth: { none: 0, partial: 0.3, mostly: 0.7, full: 1 }, metAt: 0 } }],
    [
      'a check between one question and nothing',
      { checks: [{ id: 'c', severity: 'too-good', when: { kind: 'some-option', question: 'q1' }, questions: ['q1'] }] },
    ],
    [
      'a count of no questions',
      { levelRule: { kind: 'gates', gates: [{ level: 'l1', requires: [], counts: [{ mark: 'm', score: 1, atLeast: 0 }] }] } },
    ],
    ['thresholds of unsaid origin', { origins: { weights: 'own', curves: 'own' } }],
  ])('is refused with %s', (_, over) => {
    expect(accepts(over)).toBe(false);
  });

  it('may say its place among others, or leave it', () => {
    expect(accepts({ order: 10 })).toBe(true);
    expect(accepts({ order: 1.5 })).toBe(false);
  });
});

describe('a level rule', () => {
  it('has at least one step', () => {
    expect(levelRule.safeParse({ kind: 'bands', group: 'overall', bands: [] }).success).toBe(false);
    expect(levelRule.safeParse({ kind: 'gates', gates: [] }).success).toBe(false);
  });

  it('may have a first gate that asks for nothing, so that everybody has a level', () => {
    expect(levelRule.safeParse({ kind: 'gates', gates: [{ level: 'start', requires: [] }] }).success).toBe(true);
  });
});
