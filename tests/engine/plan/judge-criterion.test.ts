import { describe, expect, it } from 'vitest';
import { judgeCriterion, type Known, type PackId, type Scorecard, type Truth } from '../../../src/engine/index.ts';
import {
  aCriterion,
  aGroup,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfPack,
  notApplicable,
  percentageOf,
  rung,
  type States,
  scoreStates,
  singleOf,
  unknown,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const pack = aPack(
  aTree('overall', [
    aGroup('a', [aQuestion('q1'), aQuestion('q2')]),
    aGroup('b', [
      aQuestion('q3'),
      aQuestion('q4', singleOf(0, 5), { appliesWhen: { kind: 'fact', fact: 'productionType', oneOf: ['mining'] } }),
    ]),
    aGroup('none', [
      aQuestion('q5', percentageOf([0, 0], [100, 5]), { appliesWhen: { kind: 'fact', fact: 'productionType', oneOf: ['mining'] } }),
    ]),
  ]),
  { id: 'one', facts: ['productionType'] },
);
const card = (states: States): Scorecard => scoreStates(pack, states);
/** a: 3, b: 2, overall 2.5: level l2. */
const all: States = { q1: rung('4'), q2: rung('2'), q3: rung('2') };

const known = (over: Partial<Known> = {}): Known => ({
  facts: factsOf({ staff: 420, revenue: null, certificates: ['high-tech'] }),
  choices: { sizeClass: 'medium', city: null, region: 'CN-HB' },
  scorecards: new Map<PackId, Scorecard>([[idOfPack('one'), card(all)]]),
  own: idOfPack('one'),
  ...over,
});
const having = (states: States): Known => known({ scorecards: new Map([[idOfPack('one'), card(states)]]) });
const judge = (data: Raw, on = known()): Truth => judgeCriterion(aCriterion(data), on);

/** Three criteria with the three truth values. */
const saying: Readonly<Record<Truth, Raw>> = {
  yes: { kind: 'fact', fact: 'sizeClass', oneOf: ['medium'] },
  no: { kind: 'fact', fact: 'sizeClass', oneOf: ['large'] },
  open: { kind: 'fact', fact: 'city', oneOf: ['wuhan'] },
};
const tables: readonly (readonly [a: Truth, b: Truth, and: Truth, or: Truth])[] = [
  ['yes', 'yes', 'yes', 'yes'],
  ['yes', 'no', 'no', 'yes'],
  ['yes', 'open', 'open', 'yes'],
  ['no', 'no', 'no', 'no'],
  ['no', 'open', 'no', 'open'],
  ['open', 'open', 'open', 'open'],
];

describe('criteria joined', () => {
  it.each(tables)('%s and %s is %s (or: %s)', (a, b, and, or) => {
    for (const of of [
      [saying[a], saying[b]],
      [saying[b], saying[a]],
    ]) {
      expect(judge({ kind: 'all', of })).toBe(and);
      expect(judge({ kind: 'any', of })).toBe(or);
    }
  });

  it.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['open', 'open'],
  ] as const)('not %s is %s', (a, not) => {
    expect(judge({ kind: 'not', of: saying[a] })).toBe(not);
  });
});

describe('what the profile says', () => {
  it('meets any of the choices named; what was not said, or is nobody’s choice, is open', () => {
    expect(judge({ kind: 'fact', fact: 'region', oneOf: ['CN', 'CN-HB'] })).toBe('yes');
    expect(judge({ kind: 'fact', fact: 'region', oneOf: ['CN'] })).toBe('no');
    expect(judge({ kind: 'fact', fact: 'weather', oneOf: ['fine'] })).toBe('open');
    expect(judge({ kind: 'fact', fact: 'constructor', oneOf: ['fine'] })).toBe('open');
  });

  it('of staff and revenue lies from its lower limit to below its upper one', () => {
    const staff = (limits: Raw): Truth => judge({ kind: 'amount', fact: 'staff', ...limits });
    expect([staff({ atLeast: 420 }), staff({ atLeast: 421 }), staff({ below: 421 }), staff({ below: 420 })]).toEqual([
      'yes',
      'no',
      'yes',
      'no',
    ]);
    expect(staff({ atLeast: 20, below: 1000 })).toBe('yes');
    expect(judge({ kind: 'amount', fact: 'revenue', atLeast: 0 })).toBe('open');
  });

  it('of certificates is what was ticked: a profile leaves none open', () => {
    expect(judge({ kind: 'certificate', oneOf: ['iso', 'high-tech'] })).toBe('yes');
    expect(judge({ kind: 'certificate', oneOf: ['iso'] })).toBe('no');
  });
});

describe('what an assessment came to', () => {
  const score = (limits: Raw, on = known()): Truth => judge({ kind: 'score', group: 'a', ...limits }, on);

  it('is the score of a group, exact thresholds on paper included', () => {
    expect([score({ atLeast: 3 }), score({ atLeast: 3.1 }), score({ below: 3.1 }), score({ below: 3 })]).toEqual([
      'yes',
      'no',
      'yes',
      'no',
    ]);
    expect(score({ atLeast: 3 + 1e-12 })).toBe('yes');
    expect(score({ below: 3 + 1e-12 })).toBe('no');
  });

  it('is open while too little is answered for a level: a handful of answers recommends nothing', () => {
    expect(score({ atLeast: 3 }, having({ q1: rung('5') }))).toBe('open');
    expect(judge({ kind: 'level', oneOf: ['l1'] }, having({ q1: rung('5') }))).toBe('open');
  });

  it('is open where a group has no score', () => {
    expect(judge({ kind: 'score', group: 'none', below: 3 })).toBe('open');
    expect(judge({ kind: 'score', group: 'gone', below: 3 })).toBe('open');
  });

  it('is the level reached, and no level below the first', () => {
    expect(judge({ kind: 'level', oneOf: ['l2', 'l3'] })).toBe('yes');
    expect(judge({ kind: 'level', oneOf: ['l3', 'l4'] })).toBe('no');
    const low = aPack(pack.root, {
      id: 'one',
      facts: ['productionType'],
      levelRule: { kind: 'bands', group: 'overall', bands: [{ level: 'l5', min: 4.8 }] },
    });
    const below = known({ scorecards: new Map([[idOfPack('one'), scoreStates(low, all)]]) });
    expect(judge({ kind: 'level', oneOf: ['l5'] }, below)).toBe('no');
  });

  it('is the score of one question, as soon as it is answered', () => {
    const one = (on: Known): Truth => judge({ kind: 'question', question: 'q1', atLeast: 4 }, on);
    expect([one(known()), one(having({ q1: rung('3') })), one(having({ q1: unknown })), one(having({}))]).toEqual([
      'yes',
      'no',
      'open',
      'open',
    ]);
    expect(judge({ kind: 'question', question: 'q4', atLeast: 1 })).toBe('open');
    expect(judge({ kind: 'question', question: 'gone', atLeast: 1 })).toBe('open');
  });

  it('is every question of a group: one too low settles it, one missing leaves it open', () => {
    const every = (states: States, group = 'a'): Truth => judge({ kind: 'every-question', group, atLeast: 2 }, having(states));
    expect(every(all)).toBe('yes');
    expect(every({ q1: rung('1') })).toBe('no');
    expect(every({ q1: rung('5') })).toBe('open');
    expect(every({ q1: rung('5'), q2: unknown })).toBe('open');
    expect(every({ q1: rung('5'), q2: notApplicable })).toBe('yes');
    expect(every({ q3: rung('2') }, 'b')).toBe('yes');
  });

  it('is open where none of a group’s questions is put to this enterprise, or there is no such group', () => {
    expect(judge({ kind: 'every-question', group: 'none', atLeast: 2 })).toBe('open');
    expect(judge({ kind: 'every-question', group: 'gone', atLeast: 2 })).toBe('open');
  });

  it('is open where there is no assessment of the questionnaire named', () => {
    expect(judge({ kind: 'score', pack: 'other', group: 'a', below: 3 })).toBe('open');
    expect(judge({ kind: 'level', oneOf: ['l2'] }, known({ own: null }))).toBe('open');
    expect(judge({ kind: 'level', pack: 'one', oneOf: ['l2'] }, known({ own: null }))).toBe('yes');
  });
});
