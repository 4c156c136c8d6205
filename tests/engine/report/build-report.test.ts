import { describe, expect, it } from 'vitest';
import { type Advice, buildReport, type ReportModel } from '../../../src/engine/index.ts';
import {
  adviceOf,
  aGroup,
  anAction,
  anEnterprise,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  idOfGroup,
  ladderOf,
  moment,
  notApplicable,
  percent,
  percentageOf,
  picked,
  rung,
  type States,
  scoreStates,
  singleOf,
  ticked,
  ticksOf,
  unknown,
} from '../../support/engine-fixtures.ts';

const ladder = ladderOf(1, 2, 3, 4, 5);
const pack = aPack(
  aTree('overall', [
    aGroup('a', [aQuestion('a1', ladder, { weight: 3 }), aQuestion('a2', ladder, { weight: 1 }), aQuestion('a3', singleOf(0, 2.5, 5))], 1),
    aTree(
      'b',
      [
        aGroup('b1', [aQuestion('b1-1', ladder), aQuestion('b1-2', percentageOf([0, 0], [100, 5]))], 3),
        aGroup(
          'b2',
          [aQuestion('b2-1', ticksOf([1, 1])), aQuestion('b2-2', ladder, { appliesWhen: { kind: 'some-option', question: 'b2-1' } })],
          1,
        ),
      ],
      3,
    ),
    aGroup('c', [aQuestion('c1', ladder)], 4),
  ]),
  { radar: ['c', 'a', 'b'], minimumAnsweredShare: 0.5 },
);

const shipped: Advice = adviceOf(
  ['a1', 'a2', 'b1-1', 'b2-2', 'c1']
    .flatMap((q) => ['1', '2', '3', '4'].map((from) => anAction(q, ['option', from, `${Number(from) + 1}`])))
    .concat(anAction('a3', ['option', 'o1', 'o2'])),
);

const noFindings = { contradictions: [], figures: [], readiness: [], programmes: [], routes: [], comparisons: [] };

const report = (states: States, given: Advice | null = shipped): ReportModel =>
  buildReport({
    madeAt: moment,
    enterprise: anEnterprise(),
    sizeClass: 'medium',
    pack,
    form: idOfForm('full'),
    answers: answersOf(states),
    scorecard: scoreStates(pack, states),
    findings: noFindings,
    official: true,
    advice: given,
  });

/**
 * a: (3×2 + 1×5 + 1×2.5) ÷ 5 = 2.7; b1: (4 + 1) ÷ 2 = 2.5; b2: tick 2.5, ladder 3 → 2.75; b: (3×2.5 + 2.75) ÷ 4 = 2.5625;
 * c: 4; overall (2.7 + 3×2.5625 + 4×4) ÷ 8 = 26.3875 ÷ 8 = 3.2984375
 */
const all: States = {
  a1: rung('2'),
  a2: rung('5'),
  a3: picked('o2'),
  'b1-1': rung('4'),
  'b1-2': percent(20),
  'b2-1': ticked('o1'),
  'b2-2': rung('3'),
  c1: rung('4'),
};

describe('a report', () => {
  const made = report(all);

  it('carries what it was made of, unchanged: time, enterprise, size, questionnaire, form', () => {
    expect(made.madeAt).toBe(moment);
    expect(made.enterprise).toEqual(anEnterprise());
    expect(made.sizeClass).toBe('medium');
    expect(made.pack).toBe(pack);
    expect(made.form).toBe('full');
    expect(made.levels).toEqual(['l1', 'l2', 'l3', 'l4', 'l5']);
  });

  it('tells the score at full precision, its level, and the thresholds it is read against', () => {
    expect(made.score).toBeCloseTo(3.2984375, 12);
    expect(made.level).toMatchObject({ kind: 'reached', level: 'l3', next: 'l4' });
    expect(made.thresholds).toEqual([0.8, 1.8, 2.8, 3.8, 4.8]);
  });

  it('lists every group below the root in order, with its depth', () => {
    expect(made.groups.map((g) => [g.id, g.depth])).toEqual([
      ['a', 0],
      ['b', 0],
      ['b1', 1],
      ['b2', 1],
      ['c', 0],
    ]);
  });

  it('gives each group its share of its parent: siblings make one', () => {
    expect(made.groups.map((g) => g.share)).toEqual([0.125, 0.375, 0.75, 0.25, 0.5]);
  });

  it('lists questions under their own group only', () => {
    expect(made.groups.map((g) => g.items.map((i) => i.question.id))).toEqual([
      ['a1', 'a2', 'a3'],
      [],
      ['b1-1', 'b1-2'],
      ['b2-1', 'b2-2'],
      ['c1'],
    ]);
  });

  it('shows with each question what was answered and what it scored', () => {
    const item = made.groups.find((g) => g.id === 'b1')?.items[1];
    expect(item?.record.state).toEqual(percent(20));
    expect(item?.result).toMatchObject({ status: 'scored', score: 1 });
  });

  it('has the radar in the order the questionnaire gives', () => {
    expect(made.radar.map((r) => r.group)).toEqual(['c', 'a', 'b']);
    expect(made.radar[0]?.score).toBe(4);
  });
});

describe('what is missing from an assessment', () => {
  const made = report({ a1: rung('2'), a2: unknown, 'b1-1': notApplicable, 'b1-2': notApplicable, 'b2-1': ticked('none') });

  it('stays in the report as what it is', () => {
    expect(made.groups.flatMap((g) => g.items.map((i) => [i.question.id, i.result.status]))).toEqual([
      ['a1', 'scored'],
      ['a2', 'unknown'],
      ['a3', 'unanswered'],
      ['b1-1', 'not-applicable'],
      ['b1-2', 'not-applicable'],
      ['b2-1', 'scored'],
      ['c1', 'unanswered'],
    ]);
    expect(made.counts).toMatchObject({ asked: 5, scored: 2, unknown: 1, unanswered: 2, 'not-applicable': 2, excluded: 1 });
  });

  it('leaves a group without score no share, and its siblings all of it', () => {
    expect(made.groups.map((g) => [g.id, g.score, g.share])).toEqual([
      ['a', 2, 0.25],
      ['b', 0, 0.75],
      ['b1', null, 0],
      ['b2', 0, 1],
      ['c', null, 0],
    ]);
    expect(made.radar.map((r) => r.score)).toEqual([null, 2, 0]);
  });

  it('is not shown where the question was never put to this enterprise', () => {
    expect(made.groups.flatMap((g) => g.items.map((i) => i.question.id))).not.toContain('b2-2');
  });

  it('has no place for a group none of whose questions is put to this enterprise', () => {
    const mine = { appliesWhen: { kind: 'fact', fact: 'productionType', oneOf: ['mining'] } };
    const part = aPack(
      aTree('overall', [
        aGroup('pits', [aQuestion('p1', ladder, mine)]),
        aTree('works', [aGroup('shafts', [aQuestion('s1', ladder, mine)]), aGroup('halls', [aQuestion('h1', ladder)])]),
      ]),
      { facts: ['productionType'] },
    );
    const groupsOf = (productionType: string): readonly string[] => {
      const facts = factsOf({ productionType });
      const scorecard = scoreStates(part, {}, { facts });
      const enterprise = anEnterprise({ facts });
      const input = { madeAt: moment, enterprise, sizeClass: null, pack: part, form: idOfForm('full'), answers: answersOf({}) };
      return buildReport({ ...input, scorecard, findings: noFindings, official: true, advice: null }).groups.map((g) => g.id);
    };
    expect(groupsOf('power')).toEqual(['works', 'halls']);
    expect(groupsOf('mining')).toEqual(['pits', 'works', 'shafts', 'halls']);
  });

  it('makes no report of numbers when nothing is answered', () => {
    const empty = report({});
    expect(empty.score).toBeNull();
    expect([empty.strongest, empty.weakest, empty.firstSteps]).toEqual([[], [], []]);
    expect(empty.groups.map((g) => g.share)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the strongest questions', () => {
  it('are the three best scored, the weightier first among equals', () => {
    expect(report(all).strongest.map((w) => w.id)).toEqual(['a2', 'c1', 'b1-1']);
  });

  it('lie in the upper half of the scale: the best of a weak enterprise is no strength', () => {
    const weak = report({ a1: rung('2'), a2: rung('1'), a3: picked('o2'), 'b1-1': rung('2'), 'b1-2': percent(50), c1: rung('1') });
    expect(weak.strongest).toEqual([]);
    expect(report({ c1: rung('3') }).strongest.map((w) => w.id)).toEqual(['c1']);
  });
});

describe('the weakest questions', () => {
  it('are the three that would raise the overall score most, not merely those of the lowest score', () => {
    // Potential: a1 1/8×3/5×3 = 0.225; a3 1/8×1/5×2.5 = 0.0625; b1-1 3/8×3/4×1/2×1 = 0.140625; b1-2 0.140625×4 = 0.5625;
    // b2-1 3/8×1/4×1/2×2.5 = 0.1171875; b2-2 0.046875×2 = 0.09375; c1 1/2×1 = 0.5
    const { weakest } = report(all);
    expect(weakest.map((w) => w.id)).toEqual(['b1-2', 'c1', 'a1']);
    expect(weakest.map((w) => w.potential)).toEqual([0.5625, 0.5, expect.closeTo(0.225, 12)]);
  });

  it('never hold what stands at the top already', () => {
    const top: States = {
      a1: rung('5'),
      a2: rung('5'),
      a3: picked('o3'),
      'b1-1': rung('5'),
      'b1-2': percent(100),
      'b2-1': ticked('o1', 'o2'),
      'b2-2': rung('5'),
      c1: rung('4'),
    };
    expect(report(top).weakest.map((w) => w.id)).toEqual(['c1']);
  });

  it('keep the order of the questionnaire among equals, the lower score first', () => {
    const even = aPack(
      aTree(
        'overall',
        ['x', 'y', 'z', 'w'].map((g) => aGroup(g, [aQuestion(`${g}1`, ladder)])),
      ),
    );
    const states: States = { x1: rung('3'), y1: rung('3'), z1: rung('3'), w1: rung('3') };
    const scorecard = scoreStates(even, states);
    const made = buildReport({
      madeAt: moment,
      enterprise: anEnterprise(),
      sizeClass: null,
      pack: even,
      form: idOfForm('full'),
      answers: answersOf(states),
      scorecard,
      findings: noFindings,
      official: true,
      advice: null,
    });
    expect(made.weakest.map((w) => w.id)).toEqual(['x1', 'y1', 'z1']);
  });
});

describe('the first steps', () => {
  it('go one step up from where the enterprise stands, at the questions with most to gain', () => {
    // Of b1-2 (a percentage) there is no advice: the next in rank with one are c1, a1, b1-1.
    expect(report(all).firstSteps.map((s) => s.action.id)).toEqual(['c1.4-5', 'a1.2-3', 'b1-1.4-5']);
  });

  it('are for scored answers only', () => {
    expect(report({ a1: unknown, a2: notApplicable, a3: picked('o1') }).firstSteps.map((s) => s.action.id)).toEqual(['a3.o1-o2']);
  });

  it('are none where no advice is at hand', () => {
    expect(report(all, null).firstSteps).toEqual([]);
  });
});

describe('scores held down for want of evidence', () => {
  const held = aPack(
    aGroup('overall', [
      aQuestion('low', ladder, { evidence: ['rule'], proves: { record: ['rule'] } }),
      aQuestion('high', ladder, { evidence: ['rule'], proves: { record: ['rule'] } }),
      aQuestion('shown', ladder, { evidence: ['rule'], proves: { record: ['rule'] } }),
    ]),
    { evidenceCaps: [{ proof: 'record', max: 2 }] },
  );
  const states: States = { low: rung('3'), high: rung('5'), shown: rung('4') };
  const answers = answersOf(states, { shown: { evidence: ['rule'] } });
  const made = buildReport({
    madeAt: moment,
    enterprise: anEnterprise(),
    sizeClass: null,
    pack: held,
    official: false,
    form: idOfForm('full'),
    answers,
    scorecard: scoreStates(held, states, { answers }),
    findings: noFindings,
    advice: null,
  });

  it('are listed, the most held down first', () => {
    expect(made.capped.map((q) => [q.id, q.cap?.uncapped, q.score])).toEqual([
      ['high', 5, 2],
      ['low', 3, 2],
    ]);
  });

  it('count as they are held down', () => {
    expect(made.score).toBeCloseTo(8 / 3, 12); // (2 + 2 + 4) ÷ 3
  });

  it('stand in a report that says whose questionnaire it is', () => {
    expect([made.official, report(all).official]).toEqual([false, true]);
  });
});

describe('what is still open', () => {
  it('is nothing once every question asked has its answer: no bands, and nothing that would narrow them', () => {
    expect(report(all)).toMatchObject({ bands: null, narrowings: [] });
    expect(report({ ...all, a3: notApplicable })).toMatchObject({ bands: null, narrowings: [] });
  });

  it('gives the report the band of every score: what stands as it is, what is open as wide as its answers', () => {
    const { bands } = report({ ...all, c1: unknown });
    expect(bands?.groups.get(idOfGroup('c'))).toEqual({ least: 1, most: 5 });
    expect(bands?.groups.get(idOfGroup('a'))).toEqual({ least: 2.7, most: 2.7 });
    expect(bands?.groups.get(idOfGroup('overall'))?.most).toBeCloseTo((2.7 + 3 * 2.5625 + 4 * 5) / 8);
  });

  it('is told question by question, the one first whose answer narrows the overall band most', () => {
    const { narrowings } = report({ ...all, c1: unknown, a2: unknown });
    expect(narrowings.map(({ id }) => id)).toEqual(['c1', 'a2']);
  });
});

describe('how the score was made', () => {
  it('is carried by the report down to its answers, and the level step by step', () => {
    const { explanation, score } = report(all);
    expect(explanation.root.score).toBe(score);
    expect(explanation.root.parts.map(({ of, weight }) => [of.id, weight])).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 4],
    ]);
    expect(explanation.steps.map(({ level }) => level)).toEqual(pack.levels);
  });
});
