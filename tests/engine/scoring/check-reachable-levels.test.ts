import { describe, expect, it } from 'vitest';
import type { Pack, Problem } from '../../../src/engine/index.ts';
import { reachabilityProblems } from '../../../src/engine/scoring/check-reachable.ts';
import { aGroup, aPack, aQuestion, aTree, bandsOf, flatPack, percentageOf, singleOf, smallChoices } from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const line = [
  [0, 0],
  [100, 5],
] as const;
const problems = (pack: Pack): readonly Problem[] => reachabilityProblems(pack, smallChoices);

const fact = (...oneOf: readonly string[]): Raw => ({ kind: 'fact', fact: 'productionType', oneOf });
const option = (question: string, ...oneOf: readonly string[]): Raw => ({ kind: 'option', question, oneOf });
const number = (question: string, limits: Raw): Raw => ({ kind: 'number', question, ...limits });
const all = (...of: readonly Raw[]): Raw => ({ kind: 'all', of });

const level = (id: string): Problem => ({ code: 'unreachable-level', path: ['levelRule', id], id });

describe('a level is reached by somebody', () => {
  it('where the rule names it and the scale reaches its minimum', () => {
    expect(problems(flatPack([aQuestion('q1')]))).toEqual([]);
    expect(problems(flatPack([aQuestion('q1')], { levelRule: bandsOf({ l1: 1, l2: 2, l3: 3, l4: 4, l5: 5 }) }))).toEqual([]);
  });

  it('and not where the rule leaves it out', () => {
    expect(problems(flatPack([aQuestion('q1')], { levelRule: bandsOf({ l1: 1, l2: 2, l4: 4, l5: 5 }) }))).toEqual([
      { code: 'unreachable-level', path: ['levels', 'l3'], id: 'l3' },
    ]);
  });

  it('and not where its minimum lies above the scale', () => {
    expect(problems(flatPack([aQuestion('q1')], { levelRule: bandsOf({ l1: 1, l2: 2, l3: 3, l4: 4, l5: 5.1 }) }))).toEqual([level('l5')]);
  });

  const marked = aPack(
    aTree('overall', [
      aGroup('a', [aQuestion('q1', undefined, { marks: ['scene'] }), aQuestion('q2', undefined, { marks: ['scene'] }), aQuestion('q3')]),
    ]),
    { levels: ['l1', 'l2', 'l3', 'l4', 'l5'] },
  );
  const counting = (...counts: readonly Raw[]): Pack => {
    const gates = marked.levels.map((id, i) => ({ level: id, requires: [], counts: counts[i] ? [counts[i]] : [] }));
    return aPack(marked.root, { levelRule: { kind: 'gates', gates } });
  };

  it('and not where it counts more questions than bear its mark', () => {
    expect(problems(counting({ mark: 'scene', score: 3, atLeast: 2 }))).toEqual([]);
    expect(problems(counting({ mark: 'scene', score: 3, atLeast: 3 }))).toEqual([level('l1')]);
    expect(problems(counting({ mark: 'nobody', score: 3, atLeast: 1 }))).toEqual([level('l1')]);
  });

  it('and not where it counts questions of a score above the scale', () => {
    expect(problems(counting({ mark: 'scene', score: 5, atLeast: 1 }))).toEqual([]);
    expect(problems(counting({ mark: 'scene', score: 6, atLeast: 1 }))).toEqual([level('l1')]);
  });

  it('and not where a form has no question of a group the rule needs', () => {
    const forms = [
      { id: 'quick', minutes: 5 },
      { id: 'full', minutes: 10 },
    ];
    const root = aTree('overall', [aGroup('a', [aQuestion('q1')]), aGroup('b', [aQuestion('q2', undefined, { forms: ['full'] })])]);
    const gates = ['l1', 'l2', 'l3', 'l4', 'l5'].map((id) => ({ level: id, requires: id === 'l2' ? [{ group: 'b', min: 1 }] : [] }));
    const quickHasNone = aPack(root, { forms, levelRule: { kind: 'gates', gates } });
    expect(problems(quickHasNone)).toEqual(['l1', 'l2', 'l3', 'l4', 'l5'].map(level));
  });

  it('and not where one kind of enterprise is asked nothing of a group the rule needs', () => {
    const root = aTree('overall', [
      aGroup('a', [aQuestion('q1')]),
      aGroup('b', [aQuestion('q2', undefined, { appliesWhen: fact('mining') })]),
    ]);
    const levelRule = bandsOf({ l1: 1, l2: 2, l3: 3, l4: 4, l5: 5 }, 'b');
    expect(problems(aPack(root, { facts: ['productionType'], levelRule }))).toEqual(['l1', 'l2', 'l3', 'l4', 'l5'].map(level));
  });
});

describe('levels are tried out', () => {
  const outOfReach = bandsOf({ l1: 1, l2: 2, l3: 3, l4: 4, l5: 6 });
  it('beside questions that nobody is asked', () => {
    const never = aQuestion('q', undefined, { appliesWhen: all(option('way', 'o1'), option('way', 'o2')) });
    expect(problems(flatPack([aQuestion('way', singleOf(0, 2, 5)), never], { levelRule: outOfReach }))).toEqual([
      { code: 'unreachable-question', path: ['questions', 'q', 'appliesWhen'], id: 'q' },
      level('l5'),
    ]);
  });

  it('for enterprises of every size', () => {
    const root = aTree('overall', [
      aGroup('a', [aQuestion('q1')]),
      aGroup('b', [aQuestion('q2', undefined, { appliesWhen: { kind: 'fact', fact: 'sizeClass', oneOf: ['large'] } })]),
    ]);
    const levelRule = bandsOf({ l1: 1, l2: 2, l3: 3, l4: 4, l5: 5 }, 'b');
    expect(problems(aPack(root, { facts: ['sizeClass'], levelRule }))).toEqual(['l1', 'l2', 'l3', 'l4', 'l5'].map(level));
  });

  it('where some group weighs nothing, but not where all beside it weigh nothing either', () => {
    const rootOf = (weight: number) => aTree('overall', [aGroup('a', [aQuestion('q1')], weight), aGroup('b', [aQuestion('q2')], 0)]);
    expect(problems(aPack(rootOf(1), { levelRule: outOfReach }))).toEqual([level('l5')]);
    expect(problems(aPack(rootOf(0), { levelRule: outOfReach }))).toEqual([]);
  });
});

describe('the band of a score can be told while one types', () => {
  it('where open questions tell just 1,024 cases apart', () => {
    const ways = Array.from({ length: 10 }, (_, i) => aQuestion(`w${i}`, singleOf(0, 5), { mayNotApply: false }));
    const hanging = aQuestion('hanging', undefined, { appliesWhen: all(...ways.map((w) => option(w.id, 'o2'))) });
    expect(problems(flatPack([...ways, hanging]))).toEqual([]);
  });

  it('where open questions tell few cases apart, and not where they tell more than 1,024', () => {
    const deciding = (many: number, over: Raw = {}) => {
      const shares = Array.from({ length: many }, (_, i) => aQuestion(`s${i}`, percentageOf(...line)));
      const hanging = aQuestion('hanging', undefined, { appliesWhen: all(...shares.map((s) => number(s.id, { above: 50 }))) });
      return flatPack([...shares, hanging], over);
    };
    // Each has three cases: up to 50 %, more, and not applicable.
    expect(problems(deciding(6))).toEqual([]);
    const tooMany: Problem = { code: 'too-many-branches', path: ['forms', 'full'], found: 2187, max: 1024 };
    expect(problems(deciding(7))).toEqual([tooMany]);
    // To try out the levels of such a pack would take as long as its bands.
    expect(problems(deciding(7, { levelRule: bandsOf({ l1: 1, l2: 2 }) }))).toEqual([tooMany]);
  });
});
