import { describe, expect, it } from 'vitest';
import type { Choices, Pack, Problem, Question } from '../../../src/engine/index.ts';
import { reachabilityProblems } from '../../../src/engine/scoring/check-reachable.ts';
import {
  aGroup,
  aPack,
  aQuestion,
  aTree,
  bandsOf,
  flatPack,
  numberOf,
  pairOf,
  percentageOf,
  singleOf,
  smallChoices,
  ticksOf,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const line = [
  [0, 0],
  [100, 5],
] as const;
const problems = (pack: Pack, choices: Choices = smallChoices): readonly Problem[] => reachabilityProblems(pack, choices);

const fact = (...oneOf: readonly string[]): Raw => ({ kind: 'fact', fact: 'productionType', oneOf });
const option = (question: string, ...oneOf: readonly string[]): Raw => ({ kind: 'option', question, oneOf });
const number = (question: string, limits: Raw): Raw => ({ kind: 'number', question, ...limits });
const all = (...of: readonly Raw[]): Raw => ({ kind: 'all', of });
const any = (...of: readonly Raw[]): Raw => ({ kind: 'any', of });
const not = (of: Raw): Raw => ({ kind: 'not', of });

const before: readonly Question[] = [
  aQuestion('way', singleOf(0, 2, 5)),
  aQuestion('step'),
  aQuestion('tools', ticksOf([1, 1, 1])),
  aQuestion('share', percentageOf(...line)),
  aQuestion('count', numberOf(line, { min: 0, max: 30 })),
  aQuestion('growth', pairOf('ratio', line)),
];
const asked = (appliesWhen: Raw): Pack => flatPack([...before, aQuestion('q', undefined, { appliesWhen })], { facts: ['productionType'] });
const unreachable = (id: string): Problem => ({ code: 'unreachable-question', path: ['questions', id, 'appliesWhen'], id });

describe('a question is put to somebody', () => {
  it.each<[string, Raw]>([
    ['a fact', fact('mining')],
    ['every fact but some', not(fact('mining', 'process-batch'))],
    ['an option', option('way', 'o3')],
    ['a rung', option('step', '5')],
    ['a tick', option('tools', 'o2')],
    ['some tick', { kind: 'some-option', question: 'tools' }],
    ['no tick', not({ kind: 'some-option', question: 'tools' })],
    ['two ticks at once', all(option('tools', 'o1'), option('tools', 'o2'))],
    ['a number above another', number('count', { above: 29 })],
    ['a number at the very end', number('count', { atLeast: 30 })],
    ['a number between two', number('share', { above: 20, below: 40 })],
    ['a number below another', number('share', { below: 1 })],
    ['an answer and a fact', all(option('way', 'o1'), fact('mining'))],
  ])('where %s makes it so', (_, condition) => {
    expect(problems(asked(condition))).toEqual([]);
  });

  it.each<[string, Raw]>([
    ['one option and another of a single choice', all(option('way', 'o1'), option('way', 'o2'))],
    ['something and its contrary', all(option('tools', 'o1'), not(option('tools', 'o1')))],
    ['two types of production', all(fact('mining'), fact('process-batch'))],
    ['no type of production there is', not(fact(...(smallChoices.productionType ?? [])))],
    ['more than the whole', number('share', { above: 100 })],
    ['a number out of its range', number('count', { atLeast: 31 })],
    ['an empty stretch', number('share', { atLeast: 50, below: 50 })],
    ['a number where options are asked', number('way', { above: 0 })],
    ['an option where a number is asked', option('share', 'o1')],
    ['a number where two are asked, which a condition does not read', number('growth', { above: 0 })],
    ['either of two things that cannot be', any(number('share', { above: 100 }), option('share', 'o1'))],
  ])('and not where its condition asks for %s', (_, condition) => {
    expect(problems(asked(condition))).toEqual([unreachable('q')]);
  });

  it('and not where what it looks at is never put itself', () => {
    const chain = flatPack(
      [
        aQuestion('way', singleOf(0, 5)),
        aQuestion('first', singleOf(0, 5), { appliesWhen: all(option('way', 'o1'), option('way', 'o2')) }),
        aQuestion('second', singleOf(0, 5), { appliesWhen: option('first', 'o2') }),
        aQuestion('third', singleOf(0, 5), { appliesWhen: { kind: 'some-option', question: 'second' } }),
      ],
      { facts: ['productionType'] },
    );
    expect(problems(chain)).toEqual(['first', 'second', 'third'].map(unreachable));
  });

  it('and not where what it looks at is put to others', () => {
    const chain = flatPack(
      [
        aQuestion('way', singleOf(0, 5)),
        aQuestion('mines', singleOf(0, 5), { appliesWhen: fact('mining') }),
        aQuestion('q', undefined, { appliesWhen: all(option('mines', 'o2'), fact('process-batch')) }),
      ],
      { facts: ['productionType'] },
    );
    expect(problems(chain)).toEqual([unreachable('q')]);
  });

  it('where its chain can be walked to the end', () => {
    const chain = flatPack([
      aQuestion('way', singleOf(0, 5)),
      aQuestion('first', singleOf(0, 5), { appliesWhen: option('way', 'o2') }),
      aQuestion('second', singleOf(0, 5), { appliesWhen: option('first', 'o2') }),
    ]);
    expect(problems(chain)).toEqual([]);
  });

  it.each<[string, Raw]>([
    ['some ticks and not others', all(option('tools', 'o1'), option('tools', 'o2'), not(option('tools', 'o3')))],
    ['a stretch narrower than one', number('share', { above: 10, below: 10.4 })],
  ])('where %s makes it so: what can be answered is never called impossible', (_, condition) => {
    expect(problems(asked(condition))).toEqual([]);
  });

  it('is taken on trust where there are too many combinations to try', () => {
    const many = Array.from({ length: 8 }, (_, i) => aQuestion(`t${i}`, singleOf(0, 1, 2, 3, 4, 5)));
    const never = all(...many.map((q) => option(q.id, 'o1')), not(option('t0', 'o1')));
    const found = problems(flatPack([...many, aQuestion('q', undefined, { appliesWhen: never })]));
    expect(found.map((p) => p.code)).toEqual(['too-many-branches']);
  });
});

describe('a check fires for somebody', () => {
  const forms = ['quick', 'full'].map((id) => ({ id, minutes: 5 }));
  const checking = (when: Raw, questions: readonly string[], more: readonly Question[] = []): Pack =>
    flatPack([...before, ...more], { forms, facts: ['productionType'], checks: [{ id: 'c', severity: 'contradiction', when, questions }] });
  const silent: Problem = { code: 'check-never-fires', path: ['checks', 'c'], id: 'c' };

  it('where its answers can be given together', () => {
    expect(problems(checking(all(option('way', 'o1'), number('share', { atLeast: 90 })), ['way', 'share']))).toEqual([]);
  });

  it('and not where it contradicts itself', () => {
    expect(problems(checking(all(option('way', 'o1'), option('way', 'o2')), ['way', 'share']))).toEqual([silent]);
    expect(problems(checking(number('share', { above: 100 }), ['way', 'share']))).toEqual([silent]);
  });

  it('and not where no form asks its questions together', () => {
    const apart = [aQuestion('a', singleOf(0, 5), { forms: ['quick'] }), aQuestion('b', singleOf(0, 5), { forms: ['full'] })];
    expect(problems(checking(option('a', 'o2'), ['a', 'b'], apart))).toEqual([silent]);
    expect(problems(checking(option('a', 'o2'), ['a', 'way'], apart))).toEqual([]);
  });

  it('and not where its questions are never put to one enterprise', () => {
    const apart = [
      aQuestion('a', singleOf(0, 5), { appliesWhen: fact('mining') }),
      aQuestion('b', singleOf(0, 5), { appliesWhen: fact('process-batch') }),
    ];
    expect(problems(checking(all(option('a', 'o2'), option('b', 'o2')), ['a', 'b'], apart))).toEqual([silent]);
    expect(problems(checking(option('a', 'o2'), ['a', 'b'], apart))).toEqual([silent]);
  });
});

describe('a level is reached by somebody', () => {
  const level = (id: string): Problem => ({ code: 'unreachable-level', path: ['levelRule', id], id });

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

describe('the band of a score can be told while one types', () => {
  it('where open questions tell few cases apart, and not where they tell more than 1,024', () => {
    const deciding = (many: number) => {
      const shares = Array.from({ length: many }, (_, i) => aQuestion(`s${i}`, percentageOf(...line)));
      const hanging = aQuestion('hanging', undefined, { appliesWhen: all(...shares.map((s) => number(s.id, { above: 50 }))) });
      return flatPack([...shares, hanging]);
    };
    // Each has three cases: up to 50 %, more, and not applicable.
    expect(problems(deciding(6))).toEqual([]);
    expect(problems(deciding(7))).toEqual([{ code: 'too-many-branches', path: ['forms', 'full'], found: 2187, max: 1024 }]);
  });
});
