import { describe, expect, it } from 'vitest';
import {
  conditionFacts,
  findContradictions,
  groupsBelow,
  isInForm,
  ownFigures,
  questionScoresBelow,
  questionsBelow,
  standingOf,
} from '../../src/engine/index.ts';
import { answersOf, factsOf, percent, picked, type States, scoreStates, ticked, two } from '../support/engine-fixtures.ts';
import { expectScores, type GoldenCase, shippedPack } from './golden-case.ts';
import { fullFormCases } from './two-integration-full.cases.ts';
import { shortFormCases } from './two-integration-short.cases.ts';

const pack = shippedPack('two-integration');
const productionTypes = [
  'discrete-large-batch',
  'discrete-small-batch',
  'process-continuous',
  'process-batch',
  'mining',
  'power',
  'construction',
] as const;

const typesIn = (cases: readonly GoldenCase[]) => new Set(cases.map((c) => c.productionType));

describe('两化融合, worked by hand', () => {
  it.each([...fullFormCases, ...shortFormCases])('$name', (golden) => {
    expectScores(pack, golden);
    expect(Object.keys(golden.scores).sort()).toEqual(
      groupsBelow(pack.root)
        .map((g) => g.id)
        .sort(),
    );
  });

  it('every production type has its case in both forms, and so has the head of a group', () => {
    expect(typesIn(fullFormCases)).toEqual(new Set(productionTypes));
    expect(typesIn(shortFormCases)).toEqual(new Set(productionTypes));
    expect(fullFormCases.some((c) => c.group === 'group-head')).toBe(true);
  });

  /**
   * Counted from the list of topics, not from the questionnaire: of 114, 79 are put to everybody, one (q091) to heads of groups only,
   * the other 34 by type of production.
   */
  it.each([
    ['discrete-large-batch', 104, 39],
    ['discrete-small-batch', 104, 39],
    ['process-continuous', 92, 34],
    ['process-batch', 105, 41],
    ['mining', 86, 31],
    ['power', 85, 31],
    ['construction', 83, 29],
  ])('%s is asked %i questions in the full form and %i in the short one', (productionType, full, short) => {
    const asked = (form: string) => {
      const card = scoreStates(pack, { q012: percent(50) }, { form, facts: factsOf({ productionType, group: 'single' }) });
      return questionScoresBelow(card.root).filter((q) => q.status !== 'excluded').length;
    };
    expect([asked('full'), asked('short')]).toEqual([full, short]);
  });

  it('has the 114 topics, of which 42 make the short form', () => {
    const all = questionsBelow(pack.root);
    expect(all.map((q) => Number(q.id.slice(1))).sort((a, b) => a - b)).toEqual(Array.from({ length: 114 }, (_, i) => i + 1));
    expect(all.filter((q) => isInForm(q, pack.forms[0]?.id ?? ('' as never)))).toHaveLength(42);
  });
});

const found = (answers: States, over: Readonly<Record<string, string>> = {}): readonly string[] => {
  const facts = factsOf({ productionType: 'discrete-large-batch', group: 'single', ...over });
  const card = scoreStates(pack, answers, { form: 'full', facts });
  return findContradictions(pack, card, conditionFacts(facts, null), answersOf(answers)).map((c) => c.id);
};

describe('a contradiction is found', () => {
  it.each<[string, States, States]>([
    ['control-without-digital-equipment', { q012: percent(0), q014: percent(10) }, { q012: percent(5), q014: percent(10) }],
    ['linked-without-digital-equipment', { q012: percent(0), q076: picked('connected') }, { q012: percent(0), q076: picked('one-way') }],
    [
      'machine-status-without-network',
      { q012: percent(9), q013: percent(0), q041: ticked('machine') },
      { q012: percent(9), q013: percent(1), q041: ticked('machine') },
    ],
    [
      'linked-without-execution',
      { q041: ticked('none'), q076: picked('adaptive') },
      { q041: ticked('dispatch'), q076: picked('adaptive') },
    ],
    [
      'adaptive-with-few-machines',
      { q012: percent(9), q013: percent(19), q076: picked('adaptive') },
      { q012: percent(9), q013: percent(20), q076: picked('adaptive') },
    ],
    [
      'design-link-with-personal-files',
      { q032: picked('personal'), q074: picked('connected') },
      { q032: picked('shared'), q074: picked('connected') },
    ],
    [
      'optimised-supply-with-manual-plan',
      { q039: picked('manual'), q077: picked('optimised') },
      { q039: picked('partial'), q077: picked('optimised') },
    ],
    [
      'vouchers-without-finance-system',
      { q065: ticked('none'), q078: picked('partial') },
      { q065: ticked('ledger'), q078: picked('partial') },
    ],
    ['traced-without-inspection-data', { q050: percent(0), q052: picked('two-way') }, { q050: percent(1), q052: picked('two-way') }],
    [
      'optimisation-without-reports',
      { q083: picked('none'), q084: picked('optimisation') },
      { q083: picked('manual'), q084: picked('optimisation') },
    ],
    ['linked-floor-without-interfaces', { q081: percent(0), q076: picked('connected') }, { q081: percent(10), q076: picked('connected') }],
    ['perfect-delivery-and-quality', { q100: percent(100), q102: percent(100) }, { q100: percent(100), q102: percent(99) }],
    ['no-complaints-with-poor-delivery', { q107: percent(0), q100: percent(69) }, { q107: percent(0), q100: percent(70) }],
  ])('%s, and not at a near miss', (id, fires, misses) => {
    expect(found(fires)).toContain(id);
    expect(found(misses)).not.toContain(id);
  });

  it('only where both answers are there', () => {
    expect(found({ q076: picked('adaptive') })).toEqual([]);
    expect(found({})).toEqual([]);
  });
});

describe('a statistical indicator', () => {
  const figure = (id: string, answers: States, form = 'full', productionType = 'discrete-large-batch') => {
    const facts = factsOf({ productionType, group: 'single' });
    const card = scoreStates(pack, answers, { form, facts });
    return ownFigures(pack.indicators, standingOf({ pack, sizeClass: null, answers: answersOf(answers) }, facts, card)).find(
      (f) => f.indicator.id === id,
    )?.own;
  };

  it('multiplies shares of shares: 58 % digital, 25 % of them networked, makes 14.5 % of all', () => {
    expect(figure('networked-share-all-equipment', { q012: percent(58), q013: percent(25) })).toEqual({ kind: 'rate', percent: 14.5 });
  });

  it('divides spending by revenue: 300 of 30,000 is 1 %', () => {
    expect(figure('digital-spending-ratio', { q002: two(300, 30000) })).toEqual({ kind: 'rate', percent: 1 });
    expect(figure('digital-spending-ratio', {}, 'short')).toEqual({ kind: 'missing', reason: 'not-asked' });
  });

  it('says of systems whether they are used, not asked or not known', () => {
    expect(figure('mes-adoption', { q041: ticked('dispatch') })).toEqual({ kind: 'adoption', adopted: true });
    expect(figure('mes-adoption', { q041: ticked('none') })).toEqual({ kind: 'adoption', adopted: false });
    expect(figure('mes-adoption', {})).toEqual({ kind: 'missing', reason: 'unanswered' });
    expect(figure('mes-adoption', {}, 'full', 'mining')).toEqual({ kind: 'missing', reason: 'not-applicable' });
    expect(figure('plm-adoption', { q032: picked('managed') })).toEqual({ kind: 'adoption', adopted: true });
    expect(figure('plm-adoption', { q032: picked('shared') })).toEqual({ kind: 'adoption', adopted: false });
  });

  it('calls an enterprise ready above 50 % control with both links at “connected”', () => {
    const linked = { q076: picked('connected'), q077: picked('connected') };
    expect(figure('smart-ready', { q014: percent(51), ...linked })).toEqual({ kind: 'adoption', adopted: true });
    expect(figure('smart-ready', { q014: percent(50), ...linked })).toEqual({ kind: 'adoption', adopted: false });
  });
});
