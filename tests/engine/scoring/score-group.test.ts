import { describe, expect, it } from 'vitest';
import { answeredShare, questionsBelow, weightedMean } from '../../../src/engine/index.ts';
import { type GroupScore, scoreGroup } from '../../../src/engine/scoring/score-group.ts';
import { scoreQuestion } from '../../../src/engine/scoring/score-question.ts';
import {
  aGroup,
  aQuestion,
  aTree,
  notApplicable,
  percent,
  percentageOf,
  recordFor,
  type States,
  two,
  unanswered,
  unknown,
} from '../../support/engine-fixtures.ts';

const rules = { scale: { min: 0, max: 100, decimals: 1 }, practiceRule: null, evidenceCaps: [] };
const straight = percentageOf([0, 0], [100, 100]);
const weighed = (id: string, weight: number) => aQuestion(id, straight, { weight });

const tree = aTree('overall', [
  aGroup('a', [weighed('q1', 30), weighed('q2', 30), weighed('q3', 40)], 20),
  aTree('b', [aGroup('b1', [weighed('q4', 1)], 3), aGroup('b2', [weighed('q5', 1), weighed('q6', 3)], 1)], 30),
]);

const scoreOf = (states: States, excluded: readonly string[] = []): GroupScore =>
  scoreGroup(
    tree,
    new Map(
      questionsBelow(tree).map((q) => [q.id, scoreQuestion(q, !excluded.includes(q.id), recordFor(states[q.id] ?? unanswered), rules)]),
    ),
  );

describe('the weighted mean', () => {
  it('is Σ weight × score ÷ Σ weight', () => {
    expect(
      weightedMean([
        { weight: 30, score: 40 },
        { weight: 70, score: 60 },
      ]),
    ).toBe(54);
    expect(weightedMean([{ weight: 2, score: 7 }])).toBe(7);
  });

  it('gives the weight of what has no score to what has one, in proportion', () => {
    expect(
      weightedMean([
        { weight: 30, score: 40 },
        { weight: 999, score: null },
        { weight: 70, score: 60 },
      ]),
    ).toBe(54);
  });

  it('tells a score of zero from no score', () => {
    expect(
      weightedMean([
        { weight: 1, score: 0 },
        { weight: 1, score: 10 },
      ]),
    ).toBe(5);
    expect(
      weightedMean([
        { weight: 1, score: null },
        { weight: 1, score: 10 },
      ]),
    ).toBe(10);
    expect(weightedMean([{ weight: 5, score: 0 }])).toBe(0);
  });

  it('of nothing is nothing', () => {
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([{ weight: 3, score: null }])).toBeNull();
  });
});

describe('a group', () => {
  it('scores from its leaves up, each level by its own weights', () => {
    const root = scoreOf({ q1: percent(10), q2: percent(20), q3: percent(50), q4: percent(80), q5: percent(100), q6: percent(0) });
    const [a, b] = root.groups;
    expect(a?.score).toBeCloseTo(29, 12); // (30×10 + 30×20 + 40×50) ÷ 100
    expect(b?.groups.map((g) => g.score)).toEqual([80, 25]); // 80; (1×100 + 3×0) ÷ 4
    expect(b?.score).toBeCloseTo(66.25, 12); // (3×80 + 1×25) ÷ 4
    expect(root.score).toBeCloseTo(51.35, 12); // (20×29 + 30×66.25) ÷ 50 = 2567.5 ÷ 50
  });

  it.each([
    ['not applicable', notApplicable],
    ['unknown', unknown],
    ['unanswered', unanswered],
  ])('gives the weight of a question that is %s to its siblings, not to the whole tree', (_, state) => {
    const root = scoreOf({ q1: percent(10), q2: percent(20), q3: state, q4: percent(80), q5: percent(100), q6: percent(0) });
    expect(root.groups[0]?.score).toBeCloseTo(15, 12); // (30×10 + 30×20) ÷ 60
    expect(root.score).toBeCloseTo(45.75, 12); // (20×15 + 30×66.25) ÷ 50
  });

  it('without any score leaves its weight to its siblings', () => {
    const root = scoreOf({ q1: notApplicable, q2: unknown, q4: percent(80), q5: percent(100), q6: percent(0) });
    expect(root.groups[0]?.score).toBeNull();
    expect(root.score).toBeCloseTo(66.25, 12);
  });

  it('has no score while none of its questions has one', () => {
    const root = scoreOf({ q1: notApplicable, q2: unknown });
    expect(root.score).toBeNull();
  });

  it('counts its questions by what became of them, and as asked those a complete assessment would have scored', () => {
    const root = scoreOf({ q1: percent(10), q2: notApplicable, q3: unknown, q4: two(1, 2), q5: percent(0) }, ['q6']);
    expect(root.counts).toEqual({ scored: 2, incomplete: 1, unknown: 1, unanswered: 0, 'not-applicable': 1, excluded: 1, asked: 4 });
    expect(root.groups.map((g) => g.counts.asked)).toEqual([2, 2]);
  });

  it('leaves out questions of other forms altogether', () => {
    const root = scoreGroup(tree, new Map());
    expect(root.counts.asked).toBe(0);
    expect(root.groups[0]?.questions).toEqual([]);
  });
});

describe('a group of weight 0', () => {
  const beside = aTree('overall', [aGroup('counted', [weighed('q1', 1)], 3), aGroup('beside', [weighed('q2', 1)], 0)]);
  const scored = (states: States): GroupScore =>
    scoreGroup(
      beside,
      new Map(questionsBelow(beside).map((q) => [q.id, scoreQuestion(q, true, recordFor(states[q.id] ?? unanswered), rules)])),
    );

  it('has a score of its own and adds nothing to the score above it', () => {
    const root = scored({ q1: percent(40), q2: percent(100) });
    expect([root.score, ...root.groups.map((g) => g.score)]).toEqual([40, 40, 100]);
  });

  it('makes no score above it either where nothing else has one', () => {
    expect(scored({ q2: percent(100) }).score).toBeNull();
  });

  it('counts its questions among those asked: the level waits for their answers', () => {
    const { counts } = scored({ q1: percent(40) });
    expect(answeredShare(counts)).toBe(0.5);
  });
});

describe('the share answered', () => {
  it('is what is scored of what is asked; what does not apply stands on neither side', () => {
    const { counts } = scoreOf({ q1: percent(1), q2: percent(1), q3: unknown, q4: notApplicable }, ['q6']);
    expect(answeredShare(counts)).toBe(0.5);
  });

  it('is none where nothing is asked', () => {
    const { counts } = scoreOf({}, ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']);
    expect(answeredShare(counts)).toBe(0);
  });
});
