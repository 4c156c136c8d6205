import { describe, expect, it } from 'vitest';
import {
  type Answers,
  answersAfter,
  cheapestPath,
  type Pack,
  type PlanInput,
  type PlanPath,
  scoreAssessment,
  type Target,
} from '../../../src/engine/index.ts';
import {
  adviceOf,
  aGroup,
  anAction,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  flatPack,
  idOfForm,
  idOfGroup,
  ladderOf,
  picked,
  rung,
  singleOf,
  unknown,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const days = (n: number): Raw => ({ effort: { min: n - 1, max: n + 1 } });
const level = (id: string): Target => ({ kind: 'level', level: id as Extract<Target, { kind: 'level' }>['level'] });
const score = (group: string, min: number): Target => ({ kind: 'score', group: idOfGroup(group), min });
const inputOf = (pack: Pack, answers: Answers, target: Target, actions: readonly Raw[]): PlanInput => ({
  pack,
  advice: adviceOf(actions),
  form: idOfForm('full'),
  facts: factsOf(),
  sizeClass: null,
  answers,
  target,
  isOpen: () => true,
});
const climb = (id: string, ...costs: readonly number[]): readonly Raw[] =>
  costs.map((cost, i) => anAction(id, ['option', `${i + 1}`, `${i + 2}`], days(cost)));
const idsOf = (path: PlanPath): readonly string[] => (path.kind === 'path' ? path.steps.map((s) => s.id) : []);
describe('what stands in the way', () => {
  it('is the one need that its own steps fall short of', () => {
    const pack = aPack(aTree('overall', [aGroup('one', [aQuestion('a')]), aGroup('two', [aQuestion('b')])]), {
      levelRule: {
        kind: 'gates',
        gates: [
          {
            level: 'l1',
            requires: [
              { group: 'one', min: 2 },
              { group: 'two', min: 2 },
            ],
          },
        ],
      },
    });
    const path = cheapestPath(inputOf(pack, answersOf({ a: rung('1'), b: rung('1') }), level('l1'), climb('a', 2)));
    expect(path).toEqual({ kind: 'out-of-reach', obstacles: [{ kind: 'score', group: 'two', min: 2, best: 1 }] });
  });

  it('is a group without any score', () => {
    const pack = aPack(aTree('overall', [aGroup('one', [aQuestion('a')]), aGroup('two', [aQuestion('b')])]), { minimumAnsweredShare: 0.5 });
    expect(cheapestPath(inputOf(pack, answersOf({ a: rung('1'), b: unknown }), score('two', 2), climb('a', 2)))).toEqual({
      kind: 'out-of-reach',
      obstacles: [{ kind: 'score', group: 'two', min: 2, best: null }],
    });
  });

  it('is how many questions can be brought to a score, of those that have the mark', () => {
    const scene = { marks: ['scene'] };
    const pack = flatPack([aQuestion('a', undefined, scene), aQuestion('b', undefined, scene), aQuestion('c')], {
      levelRule: { kind: 'gates', gates: [{ level: 'l1', requires: [], counts: [{ mark: 'scene', score: 2, atLeast: 2 }] }] },
    });
    const at = answersOf({ a: rung('1'), b: rung('1'), c: rung('5') });
    expect(cheapestPath(inputOf(pack, at, level('l1'), climb('a', 2)))).toEqual({
      kind: 'out-of-reach',
      obstacles: [{ kind: 'count', mark: 'scene', score: 2, atLeast: 2, best: 1 }],
    });
  });

  it('is no need that is met, though others are not', () => {
    const scene = { marks: ['scene'] };
    const counts = [{ mark: 'scene', score: 2, atLeast: 1 }];
    const pack = flatPack([aQuestion('a', undefined, scene)], {
      levelRule: { kind: 'gates', gates: [{ level: 'l1', requires: [{ group: 'overall', min: 3 }], counts }] },
    });
    expect(cheapestPath(inputOf(pack, answersOf({ a: rung('1') }), level('l1'), climb('a', 2)))).toEqual({
      kind: 'out-of-reach',
      obstacles: [{ kind: 'score', group: 'overall', min: 3, best: 2 }],
    });
  });

  it('is measured where every question stands at its highest, though a later step would take it down', () => {
    const pack = flatPack([aQuestion('a', singleOf(0, 3, 2)), aQuestion('b', singleOf(0, 1))]);
    const actions = [anAction('a', ['option', 'o1', 'o2'], days(2)), anAction('a', ['option', 'o2', 'o3'], days(2))];
    expect(cheapestPath(inputOf(pack, answersOf({ a: picked('o1'), b: picked('o2') }), score('overall', 3), actions))).toEqual({
      kind: 'out-of-reach',
      obstacles: [{ kind: 'score', group: 'overall', min: 3, best: 2 }],
    });
  });
});

describe('where answers decide what is asked', () => {
  /** Only who has the thing (o2) is asked how well it goes. */
  const hanging = { appliesWhen: { kind: 'option', question: 'has', oneOf: ['o2'] } };
  const pack = flatPack([aQuestion('has', singleOf(0, 4)), aQuestion('well', ladderOf(1, 2, 3, 4, 5), hanging), aQuestion('other')], {
    minimumAnsweredShare: 0.6,
  });
  const buy = anAction('has', ['option', 'o1', 'o2'], days(20));

  it('a step may be worth it though it asks what nobody has answered', () => {
    // 0 and 2: 1. With the thing 4 and 2: 3, of three questions two answered.
    const path = cheapestPath(inputOf(pack, answersOf({ has: picked('o1'), other: rung('2') }), score('overall', 3), [buy]));
    expect(path).toMatchObject({ kind: 'path', cost: 20 });
    expect(idsOf(path)).toEqual(['has.o1-o2']);
  });

  it('a step is not worth it where too little would be answered then to decide a level', () => {
    const strict = { ...pack, minimumAnsweredShare: 0.8 };
    const path = cheapestPath(inputOf(strict, answersOf({ has: picked('o1'), other: rung('2') }), score('overall', 3), [buy]));
    expect(path).toEqual({ kind: 'out-of-reach', obstacles: [{ kind: 'together' }] });
  });

  it('the cheapest of all ways is taken, whichever comes first', () => {
    const at = answersOf({ has: picked('o1'), well: rung('1'), other: rung('2') });
    // Without the thing other must go from 2 to 4 (mean of 0 and 4); with it (4 + 1 + other) ÷ 3 is 2 at once at other 1.
    const dear = cheapestPath(inputOf(pack, at, score('overall', 2), [buy, ...climb('other', 2, 3, 3)]));
    expect([dear.kind === 'path' && dear.cost, idsOf(dear)]).toEqual([6, ['other.2-3', 'other.3-4']]);
    const cheap = cheapestPath(inputOf(pack, at, score('overall', 2), [buy, ...climb('other', 2, 30, 30)]));
    expect([cheap.kind === 'path' && cheap.cost, idsOf(cheap)]).toEqual([20, ['has.o1-o2']]);
  });

  it('each of several that decide is held to where it will stand', () => {
    const hangs = (on: string) => ({ appliesWhen: { kind: 'option', question: on, oneOf: ['o2'] } });
    const both = flatPack([
      aQuestion('x', singleOf(0, 4)),
      aQuestion('y', singleOf(0, 4)),
      aQuestion('hx', ladderOf(1, 2, 3, 4, 5), hangs('x')),
      aQuestion('hy', ladderOf(1, 2, 3, 4, 5), hangs('y')),
      aQuestion('other'),
    ]);
    const at = answersOf({ x: picked('o1'), y: picked('o1'), hx: rung('1'), hy: rung('1'), other: rung('2') });
    const actions = [
      anAction('x', ['option', 'o1', 'o2'], days(900)),
      anAction('y', ['option', 'o1', 'o2'], days(10)),
      ...climb('other', 2, 2, 50),
    ];
    // With y alone hy counts too: (0 + 4 + 1 + 2) ÷ 4 is short of 2, so other must go up as well.
    const path = cheapestPath(inputOf(both, at, score('overall', 2), actions));
    expect([path.kind === 'path' && path.cost, idsOf(path)]).toEqual([12, ['other.2-3', 'y.o1-o2']]);
  });
});

describe('progress', () => {
  it('runs from nothing to one, and never back', () => {
    const pack = aPack(aTree('overall', [aGroup('one', [aQuestion('a'), aQuestion('b')]), aGroup('two', [aQuestion('c')])]), {
      levelRule: {
        kind: 'gates',
        gates: [
          {
            level: 'l1',
            requires: [
              { group: 'one', min: 2 },
              { group: 'two', min: 2 },
            ],
          },
        ],
      },
    });
    const seen: number[] = [];
    const at = answersOf({ a: rung('1'), b: rung('1'), c: rung('1') });
    cheapestPath(inputOf(pack, at, level('l1'), [...climb('a', 2, 2), ...climb('b', 2, 2), ...climb('c', 2, 2)]), (done) =>
      seen.push(done),
    );
    // Two parts that nothing connects.
    expect(seen).toEqual([0.5, 1]);
  });

  it('shares itself out over the ways', () => {
    const hanging = { appliesWhen: { kind: 'option', question: 'has', oneOf: ['o2'] } };
    const pack = flatPack([aQuestion('has', singleOf(0, 4)), aQuestion('well', ladderOf(1, 2, 3, 4, 5), hanging), aQuestion('other')]);
    const seen: number[] = [];
    const at = answersOf({ has: picked('o1'), well: rung('1'), other: rung('2') });
    const actions = [anAction('has', ['option', 'o1', 'o2'], days(9)), ...climb('other', 2, 2, 2)];
    cheapestPath(inputOf(pack, at, score('overall', 2), actions), (done) => seen.push(done));
    // Without the thing, and with it.
    expect(seen).toEqual([0.5, 1]);
  });
});

describe('the answers after some steps', () => {
  const pack = flatPack([aQuestion('a'), aQuestion('b')]);
  const world = { pack, advice: adviceOf([...climb('a', 2, 2, 2), ...climb('b', 2)]), answers: answersOf({ a: rung('1'), b: rung('2') }) };

  it('are as far up as steps lead without a gap', () => {
    expect(answersAfter(world, new Set(['a.1-2', 'a.2-3']))).toMatchObject({ a: { state: rung('3') }, b: { state: rung('2') } });
    expect(answersAfter(world, new Set(['a.2-3', 'a.3-4']))).toMatchObject({ a: { state: rung('1') } });
  });

  it('still say where a question untouched was taken over from', () => {
    const carried = { packId: 'other', questions: ['z'] };
    const answers = answersOf({ a: rung('1'), b: rung('2') }, { a: { carried }, b: { carried } });
    expect(answersAfter({ ...world, answers }, new Set(['a.1-2']))).toMatchObject({ a: { carried: null }, b: { carried } });
    const path = cheapestPath(inputOf(pack, answers, score('overall', 2), climb('a', 2)));
    expect(path.kind === 'path' && path.answers).toMatchObject({ a: { carried: null }, b: { carried } });
  });

  it('are the same where nothing is done, or only what is done already', () => {
    expect(answersAfter(world, new Set())).toEqual(world.answers);
    expect(answersAfter(world, new Set(['b.1-2', 'gone']))).toEqual(world.answers);
    const cards = [world.answers, answersAfter(world, new Set(['gone']))].map((answers) =>
      scoreAssessment({ ...world, form: idOfForm('full'), facts: factsOf(), sizeClass: null, answers }),
    );
    expect(cards[1]).toEqual(cards[0]);
  });
});
