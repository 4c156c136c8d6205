import { describe, expect, it } from 'vitest';
import {
  aGroup,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  notApplicable,
  percent,
  picked,
  rung,
  type States,
  ticked,
  unknown,
} from '../../support/engine-fixtures.ts';
import { all, ladder, report, reportOn } from '../../support/report-fixtures.ts';

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
    expect(reportOn(even, states).weakest.map((w) => w.id)).toEqual(['x1', 'y1', 'z1']);
    const uneven = aPack(
      aGroup('overall', [aQuestion('heavy', ladder, { weight: 2 }), aQuestion('low', ladder), aQuestion('top', ladder)]),
    );
    // Both would raise the score by 1: half of 2 points, a quarter of 4.
    expect(reportOn(uneven, { heavy: rung('3'), low: rung('1'), top: rung('5') }).weakest.map((w) => w.id)).toEqual(['low', 'heavy']);
  });
});

describe('the longer lists', () => {
  const ten = aPack(
    aGroup(
      'overall',
      Array.from({ length: 10 }, (_, i) => aQuestion(`q${i}`, ladder)),
    ),
  );
  const answered = (option: string): States => Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`q${i}`, rung(option)]));

  it('go on from the strongest and the weakest to eight', () => {
    const { strengths, strongest, gaps, weakest } = reportOn(ten, answered('4'));
    expect([strengths.length, gaps.length]).toEqual([8, 8]);
    expect(strengths.slice(0, 3)).toEqual(strongest);
    expect(gaps.slice(0, 3).map((g) => g.item)).toEqual(weakest);
  });

  it('name with each gap the next action, or none where the advice has none', () => {
    expect(report(all).gaps.map(({ item, action }) => [item.id, action?.id ?? null])).toEqual([
      ['b1-2', null],
      ['c1', 'c1.4-5'],
      ['a1', 'a1.2-3'],
      ['b1-1', 'b1-1.4-5'],
      ['b2-1', null],
      ['b2-2', 'b2-2.3-4'],
      ['a3', null],
    ]);
    expect(report(all, null).gaps.every(({ action }) => action === null)).toBe(true);
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
  const made = () => reportOn(held, states, answersOf(states, { shown: { evidence: ['rule'] } }));

  it('are listed, the most held down first', () => {
    expect(made().capped.map((q) => [q.id, q.cap?.uncapped, q.score])).toEqual([
      ['high', 5, 2],
      ['low', 3, 2],
    ]);
  });

  it('are most held down where most is lost, not where most is claimed', () => {
    const proving = (proof: string) => ({ evidence: ['rule'], proves: { [proof]: ['rule'] } });
    const caps = [
      { proof: 'record', max: 2 },
      { proof: 'company', max: 4 },
    ];
    const two = aPack(aGroup('overall', [aQuestion('near', ladder, proving('company')), aQuestion('far', ladder, proving('record'))]), {
      evidenceCaps: caps,
    });
    // From 5 to 4 and from 4 to 2.
    expect(reportOn(two, { near: rung('5'), far: rung('4') }).capped.map((q) => q.id)).toEqual(['far', 'near']);
  });

  it('count as they are held down', () => {
    expect(made().score).toBeCloseTo(8 / 3, 12); // (2 + 2 + 4) ÷ 3
  });

  it('stand in a report that says whose questionnaire it is', () => {
    expect([made().official, report(all).official]).toEqual([false, true]);
  });
});
