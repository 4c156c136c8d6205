import { describe, expect, it } from 'vitest';
import { checkPack, type Pack, type Problem } from '../../../src/engine/index.ts';
import {
  aGroup,
  aPack,
  aQuestion,
  aTree,
  bandsOf,
  flatPack,
  ladderOf,
  numberOf,
  pairOf,
  percentageOf,
  practicesOf,
  singleOf,
  smallChoices,
  ticksOf,
} from '../../support/engine-fixtures.ts';

const line = [
  [0, 0],
  [100, 5],
] as const;

const sound = aPack(
  aTree('overall', [
    aGroup('a', [
      aQuestion('q1', percentageOf(...line)),
      aQuestion('q2', singleOf(0, 2.5, 5), { appliesWhen: { kind: 'number', question: 'q1', above: 0 }, forms: ['full'] }),
    ]),
    aGroup('b', [aQuestion('q3', ticksOf([1, 2])), aQuestion('q4', numberOf(line)), aQuestion('q5', pairOf('change', line))]),
    aGroup('c', [aQuestion('q6')]),
  ]),
  {
    radar: ['a', 'b', 'c'],
    indicators: [
      { kind: 'rate', id: 'i1', formula: { kind: 'answer', question: 'q1' } },
      { kind: 'score', id: 'i2', group: 'overall', scale: 'own' },
      { kind: 'adoption', id: 'i3', when: { kind: 'some-option', question: 'q3' } },
      { kind: 'none', id: 'i4' },
    ],
  },
);

const problems = (pack: Pack): readonly Problem[] => checkPack(pack, smallChoices);
const whenAsked = (appliesWhen: Readonly<Record<string, unknown>>): Pack =>
  flatPack([aQuestion('q1', singleOf(0, 5)), aQuestion('q2', singleOf(0, 5), { appliesWhen }), aQuestion('q3', percentageOf(...line))]);
const dangling = (wanted: string, id: string, path: readonly string[]): Problem => ({ code: 'dangling-reference', path, id, wanted });

describe('a questionnaire that is in order', () => {
  it('has no problem', () => {
    expect(problems(sound)).toEqual([]);
  });

  it('may use all of its scale, both ends included', () => {
    expect(problems(flatPack([aQuestion('q1', singleOf(0, 5)), aQuestion('q2', ladderOf(0, 1, 2, 3, 5))]))).toEqual([]);
  });
});

describe('an id meets one thing only', () => {
  it('among questions, wherever in the tree they stand', () => {
    const twice = aPack(aTree('overall', [aGroup('a', [aQuestion('q1')]), aGroup('b', [aQuestion('q1')])]));
    expect(problems(twice)).toContainEqual({ code: 'duplicate-id', path: ['questions'], id: 'q1' });
  });

  it('among groups, the root included', () => {
    const twice = aPack(aTree('overall', [aGroup('a', [aQuestion('q1')]), aGroup('overall', [aQuestion('q2')])]));
    expect(problems(twice)).toContainEqual({ code: 'duplicate-id', path: ['groups'], id: 'overall' });
  });

  it('among units', () => {
    const units = ['wanyuan', 'percent', 'wanyuan'].map((id) => ({ id, also: [] }));
    expect(problems(flatPack([aQuestion('q1')], { units }))).toEqual([{ code: 'duplicate-id', path: ['units'], id: 'wanyuan' }]);
  });

  it('among the options of a question, and is told once however often it recurs', () => {
    const options = ['yes', 'no', 'yes', 'yes'].map((id, i) => ({ id, score: i + 2 }));
    expect(problems(flatPack([aQuestion('q1', { kind: 'single', options })]))).toEqual([
      { code: 'duplicate-id', path: ['questions', 'q1'], id: 'yes' },
    ]);
  });

  it('among the rungs of a ladder', () => {
    const rungs = ['1', '2', '3', '4', '4'].map((id, i) => ({ id, level: 'l1', score: i + 1 }));
    expect(problems(flatPack([aQuestion('q1', { kind: 'ladder', rungs })]))).toEqual([
      { code: 'duplicate-id', path: ['questions', 'q1'], id: '4' },
    ]);
  });

  it('among the options of a tick list, “none” included', () => {
    const options = [
      { id: 'none', weight: 1 },
      { id: 'a', weight: 1 },
    ];
    expect(problems(flatPack([aQuestion('q1', { kind: 'multiple', options, none: 'none' })])).map((p) => p.code)).toEqual(['duplicate-id']);
  });

  it('among the practices of an item', () => {
    const item = aQuestion('q2', practicesOf({ '1': [1, 'p1', 'p2'], '5': [5, 'p3', 'p1'] }, 'q1'));
    const practiceRule = { worth: { none: 0, partial: 0.3, mostly: 0.7, full: 1 }, metAt: 0.8 };
    expect(problems(flatPack([aQuestion('q1'), item], { practiceRule }))).toEqual([
      { code: 'duplicate-id', path: ['questions', 'q2'], id: 'p1' },
    ]);
  });

  it.each([
    ['forms', { forms: ['full', 'full'].map((id) => ({ id, minutes: 5 })) }],
    ['levels', { levels: ['l1', 'l2', 'l3', 'l4', 'l5', 'l2'] }],
    ['indicators', { indicators: ['i1', 'i1'].map((id) => ({ kind: 'none', id })) }],
  ])('among %s', (place, over) => {
    expect(problems(flatPack([aQuestion('q1')], over))).toContainEqual(expect.objectContaining({ code: 'duplicate-id', path: [place] }));
  });

  it('among the evidence of a question', () => {
    expect(problems(flatPack([aQuestion('q1', undefined, { evidence: ['e1', 'e1'] })]))).toEqual([
      { code: 'duplicate-id', path: ['questions', 'q1', 'evidence'], id: 'e1' },
    ]);
  });
});

describe('a name in a questionnaire meets something', () => {
  const overall = ['overall'];

  it.each([
    ['a unit of a number', numberOf(line), [dangling('unit', 'wanyuan', ['questions', 'q1'])]],
    [
      'each unit of a pair',
      pairOf('ratio', line),
      [
        dangling('unit', 'wanyuan', ['questions', 'q1']),
        dangling('unit', 'wanyuan', ['questions', 'q1']),
        dangling('unit', 'percent', ['questions', 'q1']),
      ],
    ],
  ])('as %s', (_, answer, expected) => {
    expect(problems(flatPack([aQuestion('q1', answer)], { units: [] }))).toEqual(expected);
  });

  it('as a form of a question', () => {
    expect(problems(flatPack([aQuestion('q1', undefined, { forms: ['full', 'short'] })]))).toEqual([
      dangling('form', 'short', ['questions', 'q1']),
    ]);
  });

  it('as a group on the radar', () => {
    expect(problems(flatPack([aQuestion('q1')], { radar: ['overall', 'a', 'b'] }))).toEqual([
      dangling('group', 'a', ['radar']),
      dangling('group', 'b', ['radar']),
    ]);
  });

  it('as a group of the level rule', () => {
    expect(problems(flatPack([aQuestion('q1')], { levelRule: bandsOf({ l1: 0 }, 'gone') }))).toEqual([
      dangling('group', 'gone', ['levelRule']),
    ]);
    const gates = [{ level: 'l1', requires: [{ group: 'gone', min: 1 }] }];
    expect(problems(flatPack([aQuestion('q1')], { levelRule: { kind: 'gates', gates } }))).toEqual([
      dangling('group', 'gone', ['levelRule']),
    ]);
  });

  it('as a level of the level rule', () => {
    expect(problems(flatPack([aQuestion('q1')], { levelRule: bandsOf({ l1: 0, l9: 3 }) }))).toContainEqual(
      dangling('level', 'l9', ['levelRule']),
    );
  });

  it('as the level of a rung', () => {
    expect(problems(flatPack([aQuestion('q1')], { levels: ['l1', 'l2', 'l3', 'l4'], levelRule: bandsOf({ l1: 0 }) }))).toEqual([
      dangling('level', 'l5', ['questions', 'q1']),
    ]);
  });

  it('as the question of a condition', () => {
    expect(problems(whenAsked({ kind: 'not', of: { kind: 'some-option', question: 'q9' } }))).toEqual([
      dangling('question', 'q9', ['questions', 'q2', 'appliesWhen']),
    ]);
  });

  it('as an option of a condition: a misspelt one would never come true', () => {
    expect(problems(whenAsked({ kind: 'option', question: 'q1', oneOf: ['o1', 'o9'] }))).toEqual([
      dangling('option', 'o9', ['questions', 'q2', 'appliesWhen']),
    ]);
  });

  it('as a fact of a condition: the pack says which facts it looks at, and a misspelt one would stay open for ever', () => {
    const appliesWhen = { kind: 'fact', fact: 'productionTyp', oneOf: ['mining'] };
    expect(problems(flatPack([aQuestion('q1', undefined, { appliesWhen })], { facts: ['productionType'] }))).toEqual([
      dangling('fact', 'productionTyp', ['questions', 'q1', 'appliesWhen']),
    ]);
  });

  it.each([
    [
      'question of a rate',
      { kind: 'rate', id: 'i1', formula: { kind: 'answer', question: 'q9' } },
      dangling('question', 'q9', ['indicators', 'i1']),
    ],
    ['group of a score', { kind: 'score', id: 'i1', group: 'gone', scale: 's' }, dangling('group', 'gone', ['indicators', 'i1'])],
    [
      'question of an adoption',
      { kind: 'adoption', id: 'i1', when: { kind: 'any', of: [{ kind: 'some-option', question: 'q9' }] } },
      dangling('question', 'q9', ['indicators', 'i1']),
    ],
  ])('as the %s among the indicators', (_, indicator, expected) => {
    expect(problems(flatPack([aQuestion('q1')], { indicators: [indicator] }))).toEqual([expected]);
  });

  it('as another unit understood at the field', () => {
    const units = [{ id: 'wanyuan', also: [{ unit: 'yuan', factor: 0.0001 }] }];
    expect(problems(flatPack([aQuestion('q1')], { units }))).toEqual([dangling('unit', 'yuan', ['units', 'wanyuan'])]);
  });

  it('as a group of both kinds of rule when all is well', () => {
    expect(problems(flatPack([aQuestion('q1')], { radar: [...overall, ...overall, ...overall] }))).toEqual([]);
  });
});

describe('a condition of a question', () => {
  it('looks only at questions asked before it', () => {
    expect(problems(whenAsked({ kind: 'number', question: 'q3', above: 0 }))).toEqual([
      { code: 'circular-condition', path: ['questions', 'q2', 'appliesWhen'], id: 'q3' },
    ]);
  });

  it('never looks at its own answer', () => {
    expect(problems(whenAsked({ kind: 'some-option', question: 'q2' }))).toEqual([
      { code: 'circular-condition', path: ['questions', 'q2', 'appliesWhen'], id: 'q2' },
    ]);
  });

  it('may look at facts and at earlier answers', () => {
    const of = [
      { kind: 'fact', fact: 'productionType', oneOf: ['mining'] },
      { kind: 'option', question: 'q1', oneOf: ['o2'] },
    ];
    expect(
      problems(
        flatPack([aQuestion('q1', singleOf(0, 5)), aQuestion('q2', undefined, { appliesWhen: { kind: 'all', of } })], {
          facts: ['productionType'],
        }),
      ),
    ).toEqual([]);
  });
});

describe('a curve', () => {
  it.each([
    [
      'turns back',
      [
        [0, 0],
        [50, 3],
        [40, 5],
      ],
    ],
    [
      'says two things of one value',
      [
        [0, 0],
        [50, 3],
        [50, 5],
      ],
    ],
  ] as const)('that %s is told', (_, curve) => {
    expect(problems(flatPack([aQuestion('q1', percentageOf(...curve))]))).toEqual([
      { code: 'curve-not-ascending', path: ['questions', 'q1', 'curve'] },
    ]);
  });

  it('may fall in score, as where less is better', () => {
    expect(problems(flatPack([aQuestion('q1', percentageOf([0, 5], [100, 0]), { direction: 'falling' })]))).toEqual([]);
  });
});

describe('a score off the scale is told', () => {
  it.each([
    ['of an option', singleOf(-0.1, 5), -0.1],
    ['of a rung', ladderOf(1, 2, 3, 4, 5.1), 5.1],
    ['of a point of a curve', percentageOf([0, 0], [100, 100]), 100],
    ['of a level of practices', practicesOf({ '1': [-1, 'p1', 'p2'], '5': [5, 'p3', 'p4'] }, 'q1'), -1],
    [
      'of a curve of numbers',
      numberOf([
        [0, -1],
        [1, 5],
      ]),
      -1,
    ],
    [
      'of a curve of pairs',
      pairOf('quotient', [
        [0, 0],
        [1, 6],
      ]),
      6,
    ],
  ] as const)('%s', (_, answer, value) => {
    expect(problems(flatPack([aQuestion('q1', answer)]))).toContainEqual({ code: 'score-off-scale', path: ['questions', 'q1'], value });
  });
});

describe('the levels of a rule', () => {
  const notAscending = (path: readonly string[]): Problem => ({ code: 'levels-not-ascending', path });

  it('stand in the order of the levels', () => {
    expect(problems(flatPack([aQuestion('q1')], { levelRule: bandsOf({ l2: 1, l1: 2 }) }))).toEqual([notAscending(['levelRule'])]);
    const gates = ['l1', 'l3', 'l2'].map((level) => ({ level, requires: [] }));
    expect(problems(flatPack([aQuestion('q1')], { levelRule: { kind: 'gates', gates } }))).toEqual([notAscending(['levelRule'])]);
  });

  it('have ever higher minimums as bands', () => {
    expect(problems(flatPack([aQuestion('q1')], { levelRule: bandsOf({ l1: 2, l2: 2 }) }))).toEqual([notAscending(['levelRule', 'bands'])]);
  });

  it('may leave a level out', () => {
    expect(problems(flatPack([aQuestion('q1')], { levelRule: bandsOf({ l1: 0, l5: 4.8 }) }))).toEqual([]);
  });
});

describe('a check between answers', () => {
  const checked = (check: Readonly<Record<string, unknown>>): Pack =>
    flatPack([aQuestion('q1', singleOf(0, 5)), aQuestion('q2', percentageOf(...line))], {
      checks: [{ id: 'c1', severity: 'too-good', when: { kind: 'some-option', question: 'q1' }, questions: ['q1', 'q2'], ...check }],
    });

  it('names questions there are, in its condition and in its list', () => {
    expect(problems(checked({}))).toEqual([]);
    expect(problems(checked({ questions: ['q1', 'q9'] }))).toEqual([dangling('question', 'q9', ['checks', 'c1'])]);
    expect(problems(checked({ when: { kind: 'number', question: 'q9', above: 0 } }))).toEqual([
      dangling('question', 'q9', ['checks', 'c1']),
    ]);
  });

  it('names options there are', () => {
    const when = { kind: 'not', of: { kind: 'option', question: 'q1', oneOf: ['o2', 'o3'] } };
    expect(problems(checked({ when }))).toEqual([dangling('option', 'o3', ['checks', 'c1'])]);
  });

  it('has an id of its own', () => {
    const { checks } = checked({});
    expect(problems({ ...checked({}), checks: [...checks, ...checks] })).toEqual([{ code: 'duplicate-id', path: ['checks'], id: 'c1' }]);
  });
});

describe('a fact in a condition', () => {
  it('is one of the choices the profile offers', () => {
    const appliesWhen = { kind: 'fact', fact: 'productionType', oneOf: ['mining', 'minning'] };
    expect(problems(flatPack([aQuestion('q1', undefined, { appliesWhen })], { facts: ['productionType'] }))).toEqual([
      dangling('productionType', 'minning', ['questions', 'q1', 'appliesWhen']),
    ]);
  });
});

describe('a rate computed from several answers', () => {
  it('names questions there are, however deep they stand in its formula', () => {
    const of = ['q1', 'q8', 'q9'].map((question) => ({ kind: 'answer', question }));
    const formula = { kind: 'mean', of: [of[0], { kind: 'percent-of', of: of.slice(1) }] };
    expect(problems(flatPack([aQuestion('q1')], { indicators: [{ kind: 'rate', id: 'i1', formula }] }))).toEqual(
      ['q8', 'q9'].map((id) => dangling('question', id, ['indicators', 'i1'])),
    );
  });
});

describe('a list of conditions for applying', () => {
  const item = (id: string, test: unknown) => ({ id, test });
  const listed = (over: Readonly<Record<string, unknown>>): Pack =>
    flatPack([aQuestion('q1')], { readiness: [{ id: 'r1', level: 'l3', items: [item('a', null)], ...over }] });

  it('is for a level there is, and no item stands in it twice', () => {
    expect(problems(listed({}))).toEqual([]);
    expect(problems(listed({ level: 'l9' }))).toEqual([dangling('level', 'l9', ['readiness', 'r1'])]);
    const { readiness } = listed({});
    expect(problems({ ...listed({}), readiness: [...readiness, ...readiness] })).toEqual([
      { code: 'duplicate-id', path: ['readiness'], id: 'r1' },
    ]);
    expect(problems(listed({ items: [item('a', null), item('a', null)] }))).toEqual([
      { code: 'duplicate-id', path: ['readiness', 'r1'], id: 'a' },
    ]);
  });

  it('tests its own questionnaire unless it names another, and only by what is there', () => {
    expect(problems(listed({ items: [item('a', { kind: 'question', question: 'q1', atLeast: 3 })] }))).toEqual([]);
    expect(problems(listed({ items: [item('a', { kind: 'score', group: 'gone', atLeast: 3 })] }))).toEqual([
      dangling('group', 'gone', ['readiness', 'r1', 'a']),
    ]);
    expect(problems(listed({ items: [item('a', { kind: 'level', pack: 'other', oneOf: ['l3'] })] }))).toEqual([
      dangling('pack', 'other', ['readiness', 'r1', 'a']),
    ]);
  });
});

it('every problem of a questionnaire is told at once', () => {
  const broken = flatPack(
    [
      aQuestion('q1', percentageOf([10, 0], [0, 9])),
      aQuestion('q1', singleOf(0, 5), { appliesWhen: { kind: 'some-option', question: 'q9' }, forms: ['none'] }),
    ],
    { radar: ['x', 'overall', 'overall'], levelRule: bandsOf({ l5: 1, l1: 2 }) },
  );
  expect(new Set(problems(broken).map((p) => p.code))).toEqual(
    new Set(['duplicate-id', 'curve-not-ascending', 'score-off-scale', 'dangling-reference', 'levels-not-ascending']),
  );
});
