import { describe, expect, it } from 'vitest';
import { scoresByGroup, thresholdsOf } from '../../../src/engine/index.ts';
import { reaches } from '../../../src/engine/scoring/reaches.ts';
import {
  aGroup,
  aPack,
  aQuestion,
  aTree,
  bandsOf,
  flatPack,
  idOfGroup,
  levelName,
  notApplicable,
  numberOf,
  percent,
  percentageOf,
  quantity,
  rung,
  type States,
  scoreStates,
  unknown,
} from '../../support/engine-fixtures.ts';

/** Scores 0–5 typed in as numbers, so that a test can put any score anywhere. */
const typed = numberOf([
  [0, 0],
  [5, 5],
]);
const one = flatPack([aQuestion('q1', typed)]);

describe('bands', () => {
  it.each([
    [0, 'below-first'],
    [0.79, 'below-first'],
    [0.8, 'l1'],
    [1.7999, 'l1'],
    [1.8, 'l2'],
    [2.79, 'l2'],
    [2.8, 'l3'],
    [3.8, 'l4'],
    [4.79, 'l4'],
    [4.8, 'l5'],
    [5, 'l5'],
  ])('give a score of %d the level %s', (score, level) => {
    expect(levelName(scoreStates(one, { q1: quantity(score) }))).toBe(level);
  });

  const ofDomains = (rows: readonly (readonly number[])[]) => {
    const id = (d: number, i: number) => `d${d}.${i}`;
    const groups = rows.map((row, d) =>
      aGroup(
        `d${d}`,
        row.map((_, i) => aQuestion(id(d, i))),
      ),
    );
    const states = Object.fromEntries(rows.flatMap((row, d) => row.map((r, i) => [id(d, i), rung(`${r}`)] as const)));
    return scoreStates(aPack(aTree('overall', groups)), states);
  };

  it('count a mean of nine domains of 14 ÷ 5 as the 2.8 it is on paper', () => {
    const card = ofDomains(Array.from({ length: 9 }, () => [3, 3, 3, 3, 2]));
    expect(card.root.score).toBeCloseTo(2.8, 12);
    expect(levelName(card)).toBe('l3');
  });

  it('count a mean that is built from thirds and falls short of its threshold by the last bits of a double', () => {
    const sums = [11, 6, 9, 11, 9, 7, 10, 7, 7, 7]; // thirds: Σ 84 ÷ 3 = 28, ÷ 10 domains = 2.8
    const rows = [
      [4, 3, 4],
      [2, 2, 2],
      [4, 2, 3],
      [4, 4, 3],
      [3, 2, 4],
      [3, 2, 2],
      [2, 4, 4],
      [2, 2, 3],
      [2, 3, 2],
      [2, 2, 3],
    ];
    expect(rows.map((row) => row.reduce((a, b) => a + b))).toEqual(sums);
    const card = ofDomains(rows);
    expect(card.root.score).toBeLessThan(2.8);
    expect(card.root.score).toBeCloseTo(2.8, 12);
    expect(levelName(card)).toBe('l3');
  });

  it('count it also when weights of a tenth are added up', () => {
    const weights = [0.1, 0.2, 0.3, 0.1, 0.3];
    const pack = flatPack(weights.map((weight, i) => aQuestion(`q${i}`, typed, { weight })));
    for (const threshold of [0.8, 1.8, 2.8, 3.8, 4.8]) {
      const card = scoreStates(pack, Object.fromEntries(weights.map((_, i) => [`q${i}`, quantity(threshold)])));
      expect(levelName(card)).toBe(`l${Math.round(threshold + 0.2)}`);
    }
  });

  it('do not count a score that is short of the threshold by more than the dust of a double', () => {
    expect(levelName(scoreStates(one, { q1: quantity(2.8 - 1e-6) }))).toBe('l2');
    expect(reaches(2.8 - 1e-12, 2.8)).toBe(true);
    expect(reaches(2.8 - 1e-8, 2.8)).toBe(false);
  });

  it('say what stands between a level and the next', () => {
    expect(scoreStates(one, { q1: quantity(2) }).level).toEqual({
      kind: 'reached',
      level: 'l2',
      next: 'l3',
      shortfalls: [{ kind: 'score', group: 'overall', min: 2.8, score: 2 }],
    });
    expect(scoreStates(one, { q1: quantity(0.5) }).level).toEqual({
      kind: 'below-first',
      next: 'l1',
      shortfalls: [{ kind: 'score', group: 'overall', min: 0.8, score: 0.5 }],
    });
    expect(scoreStates(one, { q1: quantity(5) }).level).toEqual({ kind: 'reached', level: 'l5', next: null, shortfalls: [] });
  });
});

const gates = {
  kind: 'gates',
  gates: [
    { level: 'l1', requires: [] },
    {
      level: 'l2',
      requires: [
        { group: 'application', min: 40 },
        { group: 'foundation', min: 40 },
      ],
    },
    {
      level: 'l3',
      requires: [
        { group: 'application', min: 60 },
        { group: 'integration', min: 50 },
      ],
    },
    {
      level: 'l4',
      requires: [
        { group: 'integration', min: 60 },
        { group: 'innovation', min: 60 },
      ],
    },
  ],
};
const dimensions = ['foundation', 'application', 'integration', 'innovation'] as const;
const straight = percentageOf([0, 0], [100, 100]);
const gated = (over: Readonly<Record<string, unknown>> = {}) =>
  aPack(
    aTree(
      'overall',
      dimensions.map((d) => aGroup(d, [aQuestion(`${d}-q`, straight)])),
    ),
    {
      scale: { min: 0, max: 100, decimals: 1 },
      levels: ['l1', 'l2', 'l3', 'l4'],
      levelRule: gates,
      ...over,
    },
  );
const dimensionStates = (scores: readonly number[]): States =>
  Object.fromEntries(scores.map((s, i) => [`${dimensions[i] ?? ''}-q`, percent(s)]));
const stage = (...scores: readonly number[]) => levelName(scoreStates(gated(), dimensionStates(scores)));

describe('gates', () => {
  it.each([
    [[0, 0, 0, 0], 'l1'],
    [[39.9, 40, 0, 0], 'l1'],
    [[40, 39.9, 0, 0], 'l1'],
    [[40, 40, 0, 0], 'l2'],
    [[40, 60, 49.9, 0], 'l2'],
    [[40, 59.9, 50, 0], 'l2'],
    [[40, 60, 50, 0], 'l3'],
    [[40, 60, 60, 59.9], 'l3'],
    [[40, 60, 59.9, 60], 'l3'],
    [[40, 60, 60, 60], 'l4'],
    [[100, 100, 100, 100], 'l4'],
  ] as const)('open at foundation, application, integration, innovation %j up to %s', (scores, level) => {
    expect(stage(...scores)).toBe(level);
  });

  it('are cumulative: what a later gate asks for does not count while an earlier one is shut', () => {
    expect(stage(39, 100, 100, 100)).toBe('l1');
    expect(stage(40, 59, 100, 100)).toBe('l2');
    expect(stage(0, 0, 60, 60)).toBe('l1');
  });

  it('are not opened by a high overall score', () => {
    expect(stage(100, 100, 49, 100)).toBe('l2');
  });

  it('say all that the next one lacks, and only that', () => {
    expect(scoreStates(gated(), dimensionStates([50, 45, 20, 0])).level).toEqual({
      kind: 'reached',
      level: 'l2',
      next: 'l3',
      shortfalls: [
        { kind: 'score', group: 'application', min: 60, score: 45 },
        { kind: 'score', group: 'integration', min: 50, score: 20 },
      ],
    });
    expect(scoreStates(gated(), dimensionStates([50, 70, 20, 0])).level).toMatchObject({
      shortfalls: [{ kind: 'score', group: 'integration', min: 50, score: 20 }],
    });
  });

  it('whose first asks for something leave the lowest below the first level', () => {
    const strict = gated({ levelRule: { kind: 'gates', gates: gates.gates.slice(1) } });
    expect(levelName(scoreStates(strict, dimensionStates([10, 10, 10, 10])))).toBe('below-first');
  });

  it('count a requirement that is met exactly on paper', () => {
    // 3 × 13⅓ weighted by thirds: 0.1 × 40 + 0.2 × 40 + 0.7 × 40 = 40
    const thirds = aPack(
      aTree('overall', [
        aGroup(
          'application',
          [0.1, 0.2, 0.7].map((weight, i) => aQuestion(`a${i}`, straight, { weight })),
        ),
        aGroup(
          'foundation',
          [1 / 3, 1 / 3, 1 / 3].map((weight, i) => aQuestion(`f${i}`, straight, { weight })),
        ),
        aGroup('integration', [aQuestion('i', straight)]),
        aGroup('innovation', [aQuestion('n', straight)]),
      ]),
      { scale: { min: 0, max: 100, decimals: 1 }, levels: ['l1', 'l2', 'l3', 'l4'], levelRule: gates },
    );
    const states = {
      a0: percent(40),
      a1: percent(40),
      a2: percent(40),
      f0: percent(10),
      f1: percent(50),
      f2: percent(60),
      i: percent(0),
      n: percent(0),
    };
    expect(levelName(scoreStates(thirds, states))).toBe('l2');
  });
});

describe('gates that count questions', () => {
  const scenes = ['s1', 's2', 's3', 's4'].map((id) => aQuestion(id, typed, { marks: ['scene'] }));
  const counting = (
    counts: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>,
    over: Readonly<Record<string, unknown>> = {},
  ) =>
    aPack(aTree('overall', [aGroup('basics', [aQuestion('q1', typed)]), aGroup('scenes', scenes, 0)]), {
      levels: Object.keys(counts),
      levelRule: { kind: 'gates', gates: Object.entries(counts).map(([level, of]) => ({ level, requires: [], counts: of })) },
      minimumAnsweredShare: 0,
      ...over,
    });
  const scene = (score: number, atLeast: number) => ({ mark: 'scene', score, atLeast });
  const pack = counting({ l1: [], l2: [scene(2, 2)], l3: [scene(3, 2), scene(2, 4)] });
  const at = (...scores: readonly number[]): States => ({
    q1: quantity(0),
    ...Object.fromEntries(scores.map((s, i) => [`s${i + 1}`, quantity(s)])),
  });

  it.each([
    [[0, 0, 0, 0], 'l1'],
    [[5, 1.9, 1.9, 1.9], 'l1'],
    [[2, 2, 0, 0], 'l2'],
    [[0, 5, 0, 2], 'l2'],
    [[3, 3, 2, 1.9], 'l2'],
    [[3, 3, 2, 2], 'l3'],
    [[5, 2.9, 2, 2], 'l2'],
    [[5, 5, 5, 5], 'l3'],
  ] as const)('open at scenes of %j up to %s: so many of them with the mark must score so much', (scores, level) => {
    expect(levelName(scoreStates(pack, at(...scores)))).toBe(level);
  });

  it('count a score that is its threshold on paper only by its dust', () => {
    expect(levelName(scoreStates(pack, at(2 - 1e-12, 2, 0, 0)))).toBe('l2');
    expect(levelName(scoreStates(pack, at(2 - 1e-6, 2, 0, 0)))).toBe('l1');
  });

  it('do not count what has no score', () => {
    expect(levelName(scoreStates(pack, { ...at(5, 5), s2: unknown }))).toBe('l1');
    expect(levelName(scoreStates(pack, { ...at(5, 5), s2: notApplicable }))).toBe('l1');
  });

  it('do not count questions without the mark, however well they score', () => {
    expect(levelName(scoreStates(pack, { ...at(5), q1: quantity(5) }))).toBe('l1');
  });

  it('say how many are wanted and how many there are, beside the scores that are wanting', () => {
    expect(scoreStates(pack, at(3, 2, 0, 0)).level).toEqual({
      kind: 'reached',
      level: 'l2',
      next: 'l3',
      shortfalls: [
        { kind: 'count', mark: 'scene', score: 3, atLeast: 2, found: 1 },
        { kind: 'count', mark: 'scene', score: 2, atLeast: 4, found: 2 },
      ],
    });
    const both = counting(
      { l1: [], l2: [] },
      {
        levelRule: { kind: 'gates', gates: [{ level: 'l1', requires: [{ group: 'overall', min: 3 }], counts: [scene(2, 1)] }] },
        levels: ['l1'],
      },
    );
    expect(scoreStates(both, { q1: quantity(1), s1: quantity(1) }).level).toEqual({
      kind: 'below-first',
      next: 'l1',
      shortfalls: [
        { kind: 'score', group: 'overall', min: 3, score: 1 },
        { kind: 'count', mark: 'scene', score: 2, atLeast: 1, found: 0 },
      ],
    });
  });

  it('are not met by questions without a score, be it a score of 0 that is asked', () => {
    const lenient = counting({ l1: [scene(0, 2)] }, { minimumAnsweredShare: 0.1 });
    expect(levelName(scoreStates(lenient, at(0)))).toBe('below-first');
    expect(levelName(scoreStates(lenient, at(0, 0)))).toBe('l1');
  });

  it('hold no threshold of a group, so that no rounded score is read against them', () => {
    expect(thresholdsOf(pack.levelRule, idOfGroup('scenes'))).toEqual([]);
  });
});

describe('a level is withheld', () => {
  const ten = flatPack(Array.from({ length: 10 }, (_, i) => aQuestion(`q${i}`)));
  const firstOf = (count: number, rest: States = {}): States => ({
    ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`q${i}`, rung('5')])),
    ...rest,
  });

  it('under the share of answers the questionnaire asks for, and given from it on', () => {
    expect(scoreStates(ten, firstOf(7)).level).toEqual({ kind: 'too-few-answers', answeredShare: 0.7, minimum: 0.8 });
    expect(levelName(scoreStates(ten, firstOf(8)))).toBe('l5');
  });

  it('though the score is still shown', () => {
    expect(scoreStates(ten, firstOf(1)).root.score).toBe(5);
  });

  it('for “unknown” as for unanswered, but not for what does not apply', () => {
    expect(levelName(scoreStates(ten, firstOf(7, { q7: unknown, q8: unknown, q9: unknown })))).toBe('too-few-answers');
    expect(levelName(scoreStates(ten, firstOf(7, { q7: notApplicable, q8: notApplicable })))).toBe('l5');
    expect(
      levelName(
        scoreStates(ten, firstOf(4, { q7: notApplicable, q8: notApplicable, q9: notApplicable, q6: notApplicable, q5: notApplicable })),
      ),
    ).toBe('l5');
  });

  it('at a share that is exact on paper only by its dust: 0.7 × 10 of 10', () => {
    const loose = flatPack(
      Array.from({ length: 10 }, (_, i) => aQuestion(`q${i}`)),
      { minimumAnsweredShare: 0.1 + 0.2 + 0.4 },
    );
    expect(levelName(scoreStates(loose, firstOf(7)))).toBe('l5');
  });

  it('when nothing is answered, or nothing applies, even where no share is asked for', () => {
    const lax = flatPack([aQuestion('q0')], { minimumAnsweredShare: 0 });
    expect(scoreStates(lax, {}).level).toEqual({ kind: 'too-few-answers', answeredShare: 0, minimum: 0 });
    expect(scoreStates(lax, { q0: notApplicable }).level).toEqual({ kind: 'too-few-answers', answeredShare: 0, minimum: 0 });
  });

  it('when a group the rule looks at has no score at all, and the groups are named once', () => {
    const states: States = { ...dimensionStates([50, 50, 50]), 'innovation-q': notApplicable };
    expect(scoreStates(gated(), states).level).toEqual({ kind: 'group-without-score', groups: ['innovation'] });
    const two: States = {
      'foundation-q': percent(50),
      'application-q': percent(50),
      'integration-q': notApplicable,
      'innovation-q': notApplicable,
    };
    expect(scoreStates(gated(), two).level).toEqual({ kind: 'group-without-score', groups: ['integration', 'innovation'] });
  });

  it('not when a group the rule does not look at has no score', () => {
    const pack = aPack(aTree('overall', [aGroup('a', [aQuestion('q1')]), aGroup('b', [aQuestion('q2')])]));
    expect(levelName(scoreStates(pack, { q1: rung('3'), q2: notApplicable }))).toBe('l3');
  });
});

describe('the thresholds a rule holds for a group', () => {
  it('are told in ascending order', () => {
    expect(thresholdsOf(one.levelRule, idOfGroup('overall'))).toEqual([0.8, 1.8, 2.8, 3.8, 4.8]);
    expect(thresholdsOf(gated().levelRule, idOfGroup('application'))).toEqual([40, 60]);
    expect(thresholdsOf(gated().levelRule, idOfGroup('integration'))).toEqual([50, 60]);
  });

  it('are told in ascending order, though a later level ask less of the group', () => {
    const requires = (min: number) => [{ group: 'overall', min }];
    const gates = [3, 1, 2].map((min, i) => ({ level: `l${i + 1}`, requires: requires(min) }));
    const { levelRule } = flatPack([aQuestion('q1')], { levelRule: { kind: 'gates', gates } });
    expect(thresholdsOf(levelRule, idOfGroup('overall'))).toEqual([1, 2, 3]);
  });

  it('are none for a group the rule does not look at', () => {
    expect(thresholdsOf(gated().levelRule, idOfGroup('overall'))).toEqual([]);
    expect(thresholdsOf(flatPack([aQuestion('q1')], { levelRule: bandsOf({ l1: 1 }) }).levelRule, idOfGroup('x'))).toEqual([]);
  });
});

it('the scores by group hold every group of the tree, with null where there is none', () => {
  const card = scoreStates(gated(), { 'foundation-q': percent(40) });
  expect([...scoresByGroup(card.root)]).toEqual([
    ['overall', 40],
    ['foundation', 40],
    ['application', null],
    ['integration', null],
    ['innovation', null],
  ]);
});
