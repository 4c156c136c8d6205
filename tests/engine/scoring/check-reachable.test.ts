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

  it('and not where there is no choice of the fact it looks at; what that says of levels is not said again', () => {
    expect(problems(asked(fact('mining')), {})).toEqual([unreachable('q')]);
    expect(problems(asked(not(fact('mining'))), {})).toEqual([unreachable('q')]);
    const root = aTree('overall', [
      aGroup('a', [aQuestion('q1')]),
      aGroup('b', [aQuestion('q', undefined, { appliesWhen: fact('mining') })]),
    ]);
    expect(
      problems(aPack(root, { facts: ['productionType'], levelRule: bandsOf({ l1: 1, l2: 2, l3: 3, l4: 4, l5: 5 }, 'b') }), {}),
    ).toEqual([unreachable('q')]);
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
