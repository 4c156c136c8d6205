import { describe, expect, it } from 'vitest';
import {
  type AnswerState,
  conditionFacts,
  findContradictions,
  groupsBelow,
  isInForm,
  type OwnValue,
  ownFigures,
  questionScoresBelow,
  questionsBelow,
  standingOf,
} from '../../src/engine/index.ts';
import {
  answersOf,
  factsOf,
  idOfForm,
  notApplicable,
  percent,
  picked,
  questionScore,
  type States,
  scoreStates,
  ticked,
  two,
} from '../support/engine-fixtures.ts';
import { expectScores, type GoldenCase, shippedPack } from './golden-case.ts';
import { answeredCases } from './two-integration-answered.cases.ts';
import { machines, type Over, type Sides, sides } from './two-integration-checks.cases.ts';
import { discreteCases } from './two-integration-discrete.cases.ts';
import { gateCases } from './two-integration-gates.cases.ts';
import { otherCases } from './two-integration-other.cases.ts';
import { processCases } from './two-integration-process.cases.ts';
import { shortCases } from './two-integration-short.cases.ts';
import { atSteps, groupsOfSteps, worthOfSteps } from './two-integration-steps.ts';

const pack = shippedPack('two-integration');
const cases = [...discreteCases, ...processCases, ...otherCases, ...shortCases, ...gateCases, ...answeredCases];
const fullForm = cases.filter((c) => c.form === 'full');
const shortForm = cases.filter((c) => c.form === 'short');

const DL = 'discrete-large-batch';
const DS = 'discrete-small-batch';
const PC = 'process-continuous';
const PB = 'process-batch';
const MI = 'mining';
const EL = 'power';
const CO = 'construction';
const everyType: readonly string[] = [DL, DS, PC, PB, MI, EL, CO];
const typesIn = (of: readonly GoldenCase[]) => new Set(of.map((c) => c.productionType));

describe('两化融合, worked by hand', () => {
  it.each(cases)('$name', (golden) => {
    expectScores(pack, golden);
    expect(Object.keys(golden.scores).sort()).toEqual(
      groupsBelow(pack.root)
        .map((g) => g.id)
        .sort(),
    );
  });

  it('every production type has its case in both forms, and so has the head of a group', () => {
    expect(typesIn(fullForm)).toEqual(new Set(everyType));
    expect(typesIn(shortForm)).toEqual(new Set(everyType));
    expect(fullForm.some((c) => c.group === 'group-head')).toBe(true);
  });
});

/** Groups none of whose questions is put: by form, and by type of production in both or in one of them. */
const emptyInShort = [
  'system-connection',
  'group-control',
  'innovation-frontier',
  'innovation-capability',
  'cost-optimisation',
  'digital-contribution',
];
const emptyIn: readonly (readonly [type: string, full: readonly string[], short: readonly string[]])[] = [
  [DL, [], []],
  [DS, [], []],
  [PC, [], ['process-design', 'warehousing']],
  [PB, [], ['process-design']],
  [MI, ['process-design', 'design-manufacturing'], ['product-design', 'process-design', 'warehousing', 'design-manufacturing']],
  [EL, ['process-design', 'design-manufacturing'], ['product-design', 'process-design', 'warehousing', 'design-manufacturing']],
  [CO, ['process-design', 'design-manufacturing'], ['process-design', 'warehousing', 'design-manufacturing', 'management-control']],
];

const flat = (name: string, base: Omit<GoldenCase, 'name' | 'answers' | 'scores' | 'share'>, empty: readonly string[]): GoldenCase => {
  const [step, score] = base.level === 'start' ? ([1, 0] as const) : ([4, 100] as const);
  const dimensions = Object.keys(groupsOfSteps);
  const groups = ['overall', ...dimensions, ...Object.values(groupsOfSteps).flat()];
  return {
    ...base,
    name: `${base.productionType}, ${base.form} form${base.group === 'group-head' ? ', head of a group' : ''}: ${name}`,
    answers: atSteps(Object.fromEntries(dimensions.map((id) => [id, step] as const))),
    scores: Object.fromEntries(groups.map((id) => [id, empty.includes(id) ? null : score] as const)),
    share: 1,
  };
};

const flatCases = [
  ...emptyIn.flatMap(([productionType, full, short]) => [
    { productionType, form: 'full', group: 'single', empty: ['group-control', ...full] },
    { productionType, form: 'short', group: 'single', empty: [...emptyInShort, ...short] },
  ]),
  { productionType: DL, form: 'full', group: 'group-head', empty: [] },
  { productionType: DL, form: 'short', group: 'group-head', empty: emptyInShort },
].flatMap(({ empty, ...to }) => [
  flat('the lowest of everything is 0', { ...to, level: 'start', lacks: { application: 40, foundation: 40 } }, empty),
  flat('the highest of everything is 100', { ...to, level: 'breakthrough', lacks: {} }, empty),
]);

describe('两化融合, the same everywhere', () => {
  it.each(flatCases)('$name', (golden) => expectScores(pack, golden));
});

/**
 * Section 7 of the list of topics: to whom each question is put that is not put to all. Of 114, 79 are put to all and q091 to heads of
 * groups only. The other 34 make, counted down the columns, DL 25, DS 25, PC 13, PB 26, MI 7, EL 6, CO 4.
 * Of the 42 of the short form 28 are put to all; the other 14, marked s, make DL 11, DS 11, PC 6, PB 13, MI 3, EL 3, CO 1.
 */
const putTo: Readonly<Record<string, readonly string[]>> = {
  q014: [DL, DS, PC, PB, MI, EL], // s
  q017: [DL, DS, PB],
  q018: [PC, PB, MI, EL],
  q029: [DL, DS, PB, CO], // s
  q030: [PC, PB], // s
  q031: [DL, DS, PC, PB],
  q032: [DL, DS, PB], // s
  q034: [MI],
  q035: [CO],
  q036: [DL, DS], // s
  q037: [DL, DS, PC, PB],
  q038: [DL, DS, PB],
  q040: [DL, DS, PB],
  q041: [DL, DS, PB], // s
  q042: [PC, PB, MI, EL], // s
  q043: [PC, EL],
  q044: [DL, DS],
  q045: [DL, DS, PB],
  q046: [DL, PB],
  q047: [DS, CO],
  q048: [MI, EL],
  q051: [DL, DS, PC, PB],
  q052: [DL, DS, PC, PB], // s
  q057: [DL, DS, PB], // s
  q058: [DL, DS, PB, MI],
  q064: [DL, DS, PB],
  q074: [DL, DS, PB], // s
  q075: [PC, PB], // s
  q076: [DL, DS, PC, PB, MI, EL], // s
  q086: [DL, DS, PC, PB, CO],
  q092: [DL, DS, PB], // s
  q093: [DL, DS, PB], // s
  q094: [DL, DS],
  q099: [DL, DS, PC, PB],
};

describe('the questions put', () => {
  const ids = (numbers: readonly number[]) => numbers.map((n) => `q${String(n).padStart(3, '0')}`);
  const topics = ids(Array.from({ length: 114 }, (_, i) => i + 1));
  // biome-ignore format: in the order of the list of topics
  const inShort = ids([
    1, 5, 7, 12, 13, 14, 19, 21, 25, 29, 30, 32, 36, 39, 41, 42, 50, 52, 53, 57, 59, 60, 63, 65, 70,
    74, 75, 76, 77, 78, 83, 84, 87, 90, 92, 93, 100, 102, 103, 108, 109, 111,
  ]);

  const put = (form: string, productionType: string, group = 'single', q012 = 50) => {
    const card = scoreStates(pack, { q012: percent(q012) }, { form, facts: factsOf({ productionType, group }) });
    return questionScoresBelow(card.root)
      .filter((q) => q.status !== 'excluded')
      .map((q): string => q.id)
      .sort();
  };

  it('are of the 114 topics, of which 42 make the short form', () => {
    const all = questionsBelow(pack.root);
    const sorted = (of: typeof all) => of.map((q): string => q.id).sort();
    expect(sorted(all)).toEqual(topics);
    expect(sorted(all.filter((q) => isInForm(q, idOfForm('full'))))).toEqual(topics);
    expect(sorted(all.filter((q) => isInForm(q, idOfForm('short'))))).toEqual(inShort);
  });

  it.each([
    [DL, 79 + 25, 28 + 11],
    [DS, 79 + 25, 28 + 11],
    [PC, 79 + 13, 28 + 6],
    [PB, 79 + 26, 28 + 13],
    [MI, 79 + 7, 28 + 3],
    [EL, 79 + 6, 28 + 3],
    [CO, 79 + 4, 28 + 1],
  ])('to %s are %i in the full form and %i in the short one', (type, full, short) => {
    const applies = (id: string) => id !== 'q091' && (putTo[id] ?? everyType).includes(type);
    expect(put('full', type)).toEqual(topics.filter(applies));
    expect(put('short', type)).toEqual(inShort.filter(applies));
    expect([put('full', type).length, put('short', type).length]).toEqual([full, short]);
  });

  it('to the head of a group are one more in the full form, to a member none', () => {
    for (const type of everyType) {
      expect(put('full', type, 'group-head').filter((id) => !put('full', type).includes(id))).toEqual(['q091']);
      expect(put('full', type, 'group-member')).toEqual(put('full', type));
      expect(put('short', type, 'group-head')).toEqual(put('short', type));
    }
  });

  it('without digital equipment are one less: none to network', () => {
    expect(put('full', DL).filter((id) => !put('full', DL, 'single', 0).includes(id))).toEqual(['q013']);
  });
});

describe('an answer', () => {
  const scoreOf = (id: string, answer: AnswerState) => {
    const facts = factsOf({ productionType: putTo[id]?.[0] ?? DL, group: 'group-head' });
    return questionScore(scoreStates(pack, { q012: percent(90), [id]: answer }, { form: 'full', facts }), id).score;
  };

  it.each([...worthOfSteps])('to %s is worth what the table says', (id, worth) => {
    for (const [answer, score] of worth) expect(scoreOf(id, answer)).toBeCloseTo(score, 9);
  });

  it('in the middle of five is worth 50', () => {
    const middles = {
      q074: 'one-way',
      q075: 'one-way',
      q076: 'one-way',
      q077: 'linked',
      q078: 'partial',
      q084: 'analysis',
      q114: 'measured',
    };
    for (const [id, option] of Object.entries(middles)) expect([id, scoreOf(id, picked(option))]).toEqual([id, 50]);
  });
});

const found = (answers: States, over: Over = {}): readonly string[] => {
  const facts = factsOf({ productionType: DL, group: 'single', ...over });
  const card = scoreStates(pack, answers, { form: 'full', facts });
  return findContradictions(pack, card, conditionFacts(facts, null), answersOf(answers)).map((c) => c.id);
};

describe('a contradiction is found', () => {
  it.each<Sides>([...sides])('%s, and not at a near miss', (id, fires, misses, firing, missing) => {
    expect(found(fires, firing)).toContain(id);
    expect(found(misses, missing)).not.toContain(id);
  });

  it('for every check of the questionnaire', () => {
    expect(sides.map(([id]) => id)).toEqual(pack.checks.map((c) => c.id));
  });

  it('only where both answers are there, and are put', () => {
    expect(found({ q076: picked('adaptive') })).toEqual([]);
    expect(found({ q083: picked('none'), q091: ticked('operations') })).toEqual([]);
    expect(found({})).toEqual([]);
  });
});

type Given = [id: string, own: OwnValue, answers: States, form?: string, productionType?: string];
const rate = (percent: number): OwnValue => ({ kind: 'rate', percent });
const yes: OwnValue = { kind: 'adoption', adopted: true };
const no: OwnValue = { kind: 'adoption', adopted: false };
const open: OwnValue = { kind: 'missing', reason: 'unanswered' };
const beside: OwnValue = { kind: 'missing', reason: 'not-applicable' };
const notAsked: OwnValue = { kind: 'missing', reason: 'not-asked' };
const linked: States = { q076: picked('connected'), q077: picked('connected') };

const figures: readonly Given[] = [
  // 58 % digital, 25 % of them networked: 58 × 25 ÷ 100 = 14.5 % of all.
  ['networked-share-all-equipment', rate(14.5), machines(58, 25)],
  ['networked-share-all-equipment', open, { q012: percent(58) }],
  ['networked-share-all-equipment', rate(0), { q012: percent(0) }],
  // 300 of 30,000 is 1 %.
  ['digital-spending-ratio', rate(1), { q002: two(300, 30000) }],
  ['digital-spending-ratio', open, { q002: two(300, null) }],
  ['digital-spending-ratio', notAsked, {}, 'short'],
  // ERP: ledger and cost in the system, and business that makes vouchers by itself.
  ['erp-adoption', yes, { q065: ticked('ledger', 'cost'), q078: picked('partial') }],
  ['erp-adoption', no, { q065: ticked('ledger', 'budget'), q078: picked('partial') }],
  ['erp-adoption', no, { q065: ticked('ledger', 'cost'), q078: picked('import') }],
  ['erp-adoption', open, { q065: ticked('ledger', 'cost') }],
  ['mes-adoption', yes, { q041: ticked('andon') }],
  ['mes-adoption', no, { q041: ticked('none') }],
  ['mes-adoption', open, {}],
  ['mes-adoption', beside, { q041: ticked('andon') }, 'full', MI],
  ['plm-adoption', yes, { q032: picked('managed') }],
  ['plm-adoption', no, { q032: picked('shared') }],
  ['plm-adoption', open, {}],
  ['plm-adoption', beside, { q032: picked('managed') }, 'short', PC],
  ['scm-adoption', yes, { q059: ticked('order', 'supplier') }],
  ['scm-adoption', no, { q059: ticked('order', 'demand') }],
  ['scm-adoption', open, {}],
  ['scm-adoption', beside, { q059: notApplicable }],
  // Above 50 % control with both links at “connected”.
  ['smart-ready', yes, { q014: percent(51), ...linked }],
  ['smart-ready', no, { q014: percent(50), ...linked }],
  ['smart-ready', no, { q014: percent(51), ...linked, q077: picked('linked') }],
  ['smart-ready', open, { q014: percent(51), q076: picked('adaptive') }],
  ['smart-ready', beside, {}, 'full', CO],
  ['smart-ready', beside, { q077: picked('linked') }, 'full', CO],
  // Managed in systems: purchasing, sales, finance and staff, of which the short form leaves out two.
  ['management-digital-adoption', notAsked, { q059: ticked('order'), q065: ticked('ledger') }, 'short'],
];

describe('a statistical indicator', () => {
  it.each<Given>([...figures])('%s is %o', (id, own, answers, form = 'full', productionType = DL) => {
    const facts = factsOf({ productionType, group: 'single' });
    const standing = standingOf({ pack, sizeClass: null, answers: answersOf(answers) }, facts, scoreStates(pack, answers, { form, facts }));
    expect(ownFigures(pack.indicators, standing).find((f) => f.indicator.id === id)?.own).toEqual(own);
  });
});
