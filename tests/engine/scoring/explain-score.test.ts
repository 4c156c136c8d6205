import { describe, expect, it } from 'vitest';
import { type Answers, explainScore, findExplanation, type Pack } from '../../../src/engine/index.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  judged,
  ladderOf,
  notApplicable,
  numberOf,
  percent,
  percentageOf,
  picked,
  practicesOf,
  quantity,
  rung,
  scoreStates,
  singleOf,
  ticked,
  ticksOf,
} from '../../support/engine-fixtures.ts';

const explain = (pack: Pack, answers: Answers) => explainScore(pack, scoreStates(pack, {}, { answers }), answers);

describe('a group’s score opens to the weights, shares and points of its children', () => {
  const pack = aPack(
    aTree('overall', [
      aGroup('a', [aQuestion('q1', undefined, { weight: 3 }), aQuestion('q2'), aQuestion('q3')], 2),
      aGroup('b', [aQuestion('q4')], 3),
    ]),
  );
  const explained = () => explain(pack, answersOf({ q1: rung('4'), q2: rung('2'), q3: notApplicable, q4: rung('5') })).root;

  it('whose points make the score', () => {
    const root = explained();
    expect(root.score).toBe((2 * 3.5 + 3 * 5) / 5);
    expect(root.weightCounted).toBe(5);
    expect(root.parts.map(({ weight, share, points }) => [weight, share, points])).toEqual([
      [2, 0.4, 0.4 * 3.5],
      [3, 0.6, 3],
    ]);
  });

  it('a child without a score has no share, and its weight goes to the others', () => {
    const a = findExplanation(explained(), 'a')?.found;
    if (a?.kind !== 'group') throw new Error('a is a group');
    expect(a.weightCounted).toBe(4);
    expect(a.parts.map(({ share, points }) => [share, points])).toEqual([
      [0.75, 3],
      [0.25, 0.5],
      [0, 0],
    ]);
    expect(a.parts[2]?.of).toEqual({ kind: 'question', id: 'q3', status: 'not-applicable', score: null, working: null, cap: null });
  });

  it('children of no weight have no share, be they the only ones with a score', () => {
    const scenes = aPack(aTree('overall', [aGroup('a', [aQuestion('q1')]), aGroup('scenes', [aQuestion('q2')], 0)]));
    const { root } = explain(scenes, answersOf({ q2: rung('4') }));
    expect(root).toMatchObject({ score: null, weightCounted: 0 });
    expect(root.parts.map(({ share, points }) => [share, points])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('is found from the root down, by its id', () => {
    const root = explained();
    expect(findExplanation(root, 'q4')?.above.map((g) => g.id)).toEqual(['overall', 'b']);
    expect(findExplanation(root, 'overall')).toEqual({ above: [], found: root });
    expect(findExplanation(root, 'gone')).toBeNull();
  });
});

describe('a question’s score opens to the answer that made it', () => {
  const line = [
    [0, 0],
    [40, 2],
    [80, 5],
  ] as const;
  const pack = aPack(
    aGroup('overall', [
      aQuestion('way', singleOf(0, 2, 5)),
      aQuestion('tools', ticksOf([2, 1, 1], 3)),
      aQuestion('share', percentageOf(...line)),
      aQuestion('count', numberOf(line)),
      aQuestion('ladder', ladderOf(1, 2, 3, 4, 5), { evidence: ['minutes'], proves: { record: ['minutes'] } }),
      aQuestion('done', practicesOf({ '1': [1, 'p1', 'p2'], '2': [2, 'p3', 'p4'], '3': [3, 'p5', 'p6'] })),
    ]),
    {
      practiceRule: { worth: { none: 0, partial: 0.25, mostly: 0.75, full: 1 }, metAt: 0.85 },
      evidenceCaps: [{ proof: 'record', max: 2 }],
    },
  );
  const answers = answersOf({
    way: picked('o2'),
    tools: ticked('o1'),
    share: percent(60),
    count: quantity(900),
    ladder: rung('5'),
    done: judged({ p1: 'full', p2: 'full', p3: 'full', p4: 'none', p5: 'none', p6: 'none' }),
  });
  const of = (id: string) => {
    const found = findExplanation(explain(pack, answers).root, id)?.found;
    if (found?.kind !== 'question') throw new Error(`no question ${id}`);
    return found;
  };

  it('the option chosen', () => {
    expect(of('way')).toMatchObject({ score: 2, working: { kind: 'option', option: 'o2' } });
  });

  it('the weight ticked of the weight that is full', () => {
    expect(of('tools').working).toEqual({ kind: 'share', ticked: 2, full: 3 });
  });

  it('the figure between two breakpoints of its curve, or at the end where the curve is flat', () => {
    expect(of('share').working).toEqual({ kind: 'curve', x: 60, from: [40, 2], to: [80, 5] });
    expect(of('share').score).toBe(3.5);
    expect(of('count').working).toEqual({ kind: 'curve', x: 900, from: [80, 5], to: [80, 5] });
  });

  it.each([
    [-5, [0, 0], [0, 0]],
    [0, [0, 0], [0, 0]],
    [20, [0, 0], [40, 2]],
    [40, [0, 0], [40, 2]],
    [41, [40, 2], [80, 5]],
    [80, [40, 2], [80, 5]],
    [81, [80, 5], [80, 5]],
  ])('the breakpoints on either side of %d, the one it stands on taken for the right one', (x, from, to) => {
    const count = aPack(aGroup('overall', [aQuestion('count', numberOf(line))]));
    const found = findExplanation(explain(count, answersOf({ count: quantity(x) })).root, 'count')?.found;
    expect(found).toMatchObject({ working: { kind: 'curve', x, from, to } });
  });

  it('the practices of every level', () => {
    expect(of('done')).toMatchObject({ score: 1.5 });
    expect(of('done').working).toEqual({
      kind: 'practices',
      metAt: 0.85,
      levels: [
        { rung: '1', met: 1, isMet: true, score: 1 },
        { rung: '2', met: 0.5, isMet: false, score: 2 },
        { rung: '3', met: 0, isMet: false, score: 3 },
      ],
    });
  });

  it('and to nothing where it is not put to the enterprise, though it is answered', () => {
    const hanging = aQuestion('b', undefined, { appliesWhen: { kind: 'option', question: 'a', oneOf: ['1'] } });
    const asked = aPack(aGroup('overall', [aQuestion('a'), hanging]));
    const { root: leftOut } = explain(asked, answersOf({ a: rung('2'), b: rung('5') }));
    expect(findExplanation(leftOut, 'b')?.found).toMatchObject({ status: 'excluded', score: null, working: null });
  });

  it('and the cap that holds it down', () => {
    expect(of('ladder')).toMatchObject({
      score: 2,
      working: { kind: 'option', option: '5' },
      cap: { proof: 'record', max: 2, uncapped: 5 },
    });
  });
});

describe('the level opens to its rule, step by step', () => {
  const pack = aPack(
    aTree('overall', [
      aGroup('a', [aQuestion('q1', undefined, { marks: ['scene'] }), aQuestion('q2', undefined, { marks: ['scene'] })]),
      aGroup('b', [aQuestion('q3')]),
    ]),
    {
      levelRule: {
        kind: 'gates',
        gates: [
          { level: 'l1', requires: [{ group: 'a', min: 2 }] },
          { level: 'l2', requires: [{ group: 'b', min: 3 }], counts: [{ mark: 'scene', score: 3, atLeast: 2 }] },
          { level: 'l3', requires: [{ group: 'a', min: 3 }] },
        ],
      },
    },
  );

  it('with what is met, which questions count, and no step reached above one that is not', () => {
    const { steps } = explain(pack, answersOf({ q1: rung('5'), q2: rung('2'), q3: rung('3') }));
    expect(steps).toEqual([
      { level: 'l1', requires: [{ group: 'a', min: 2, score: 3.5, isMet: true }], counts: [], isReached: true },
      {
        level: 'l2',
        requires: [{ group: 'b', min: 3, score: 3, isMet: true }],
        counts: [{ mark: 'scene', score: 3, atLeast: 2, isMet: false, reached: ['q1'], missed: ['q2'] }],
        isReached: false,
      },
      { level: 'l3', requires: [{ group: 'a', min: 3, score: 3.5, isMet: true }], counts: [], isReached: false },
    ]);
  });

  it('a group without a score meets nothing, not even a minimum of 0', () => {
    const { steps } = explain(pack, answersOf({ q3: rung('3') }));
    expect(steps[0]?.requires).toEqual([{ group: 'a', min: 2, score: null, isMet: false }]);
    const gates = [{ level: 'l1', requires: [{ group: 'a', min: 0 }] }];
    const easy = aPack(pack.root, { levelRule: { kind: 'gates', gates } });
    expect(explain(easy, answersOf({ q3: rung('3') })).steps[0]).toMatchObject({ requires: [{ isMet: false }], isReached: false });
  });

  it('a count is met by just as many questions as it wants', () => {
    const { steps } = explain(pack, answersOf({ q1: rung('3'), q2: rung('4'), q3: rung('3') }));
    expect(steps[1]).toMatchObject({ counts: [{ isMet: true, reached: ['q1', 'q2'], missed: [] }], isReached: true });
  });

  it('a marked question without a score is neither among those that reach it nor among those that miss it', () => {
    const { steps } = explain(pack, answersOf({ q1: rung('5'), q3: rung('3') }));
    expect(steps[1]?.counts).toEqual([{ mark: 'scene', score: 3, atLeast: 2, isMet: false, reached: ['q1'], missed: [] }]);
  });
});
