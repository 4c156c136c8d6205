import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/engine/index.ts';
import {
  aGroup,
  anEnterprise,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  idOfGroup,
  moment,
  notApplicable,
  percent,
  rung,
  scoreStates,
  ticked,
  unknown,
} from '../../support/engine-fixtures.ts';
import { all, ladder, noFindings, pack, report, reportOn } from '../../support/report-fixtures.ts';

describe('a report', () => {
  const made = () => report(all);

  it('carries what it was made of, unchanged: time, enterprise, size, questionnaire, form', () => {
    expect(made()).toMatchObject({ madeAt: moment, enterprise: anEnterprise(), sizeClass: 'medium', form: 'full' });
    expect(made().pack).toBe(pack);
    expect(made().levels).toEqual(['l1', 'l2', 'l3', 'l4', 'l5']);
  });

  it('tells the score at full precision, its level, and the thresholds it is read against', () => {
    expect(made().score).toBeCloseTo(3.2984375, 12);
    expect(made().level).toMatchObject({ kind: 'reached', level: 'l3', next: 'l4' });
    expect(made().thresholds).toEqual([0.8, 1.8, 2.8, 3.8, 4.8]);
  });

  it('lists every group below the root in order, with its depth', () => {
    expect(made().groups.map((g) => [g.id, g.depth])).toEqual([
      ['a', 0],
      ['b', 0],
      ['b1', 1],
      ['b2', 1],
      ['c', 0],
    ]);
  });

  it('gives each group its share of its parent: siblings make one', () => {
    expect(made().groups.map((g) => g.share)).toEqual([0.125, 0.375, 0.75, 0.25, 0.5]);
  });

  it('lists questions under their own group only', () => {
    expect(made().groups.map((g) => g.items.map((i) => i.question.id))).toEqual([
      ['a1', 'a2', 'a3'],
      [],
      ['b1-1', 'b1-2'],
      ['b2-1', 'b2-2'],
      ['c1'],
    ]);
  });

  it('shows with each question what was answered and what it scored', () => {
    const item = made().groups.find((g) => g.id === 'b1')?.items[1];
    expect(item?.record.state).toEqual(percent(20));
    expect(item?.result).toMatchObject({ status: 'scored', score: 1 });
  });

  it('has the radar in the order the questionnaire gives', () => {
    expect(made().radar.map((r) => r.group)).toEqual(['c', 'a', 'b']);
    expect(made().radar[0]?.score).toBe(4);
  });
});

describe('what is missing from an assessment', () => {
  const made = () => report({ a1: rung('2'), a2: unknown, 'b1-1': notApplicable, 'b1-2': notApplicable, 'b2-1': ticked('none') });

  it('stays in the report as what it is', () => {
    expect(made().groups.flatMap((g) => g.items.map((i) => [i.question.id, i.result.status]))).toEqual([
      ['a1', 'scored'],
      ['a2', 'unknown'],
      ['a3', 'unanswered'],
      ['b1-1', 'not-applicable'],
      ['b1-2', 'not-applicable'],
      ['b2-1', 'scored'],
      ['c1', 'unanswered'],
    ]);
    expect(made().counts).toMatchObject({ asked: 5, scored: 2, unknown: 1, unanswered: 2, 'not-applicable': 2, excluded: 1 });
  });

  it('leaves a group without score no share, and its siblings all of it', () => {
    expect(made().groups.map((g) => [g.id, g.score, g.share])).toEqual([
      ['a', 2, 0.25],
      ['b', 0, 0.75],
      ['b1', null, 0],
      ['b2', 0, 1],
      ['c', null, 0],
    ]);
    expect(made().radar.map((r) => r.score)).toEqual([null, 2, 0]);
  });

  it('is not shown where the question was never put to this enterprise', () => {
    expect(made().groups.flatMap((g) => g.items.map((i) => i.question.id))).not.toContain('b2-2');
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

  it('leaves groups of no weight no share, be they the only ones with a score', () => {
    const scenes = aPack(aTree('overall', [aGroup('a', [aQuestion('q1')]), aGroup('scenes', [aQuestion('q2')], 0)]));
    expect(reportOn(scenes, { q2: rung('4') }).groups.map((g) => [g.score, g.share])).toEqual([
      [null, 0],
      [4, 0],
    ]);
  });

  it('makes no report of numbers when nothing is answered', () => {
    const empty = report({});
    expect(empty.score).toBeNull();
    expect([empty.strongest, empty.weakest, empty.firstSteps]).toEqual([[], [], []]);
    expect(empty.groups.map((g) => g.share)).toEqual([0, 0, 0, 0, 0]);
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
