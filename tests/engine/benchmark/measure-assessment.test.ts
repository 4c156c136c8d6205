import { describe, expect, it } from 'vitest';
import { measureAssessment, measuresOf, statisticOf } from '../../../src/engine/benchmark/measure-assessment.ts';
import { axisOf, editionOf, ownScaleOf } from '../../../src/engine/benchmark/own-scale.ts';
import { cohortPack, entryOf, onePack } from '../../support/cohort-fixtures.ts';
import { answersOf, percent, picked } from '../../support/engine-fixtures.ts';

describe('what is measured of an assessment', () => {
  const told = cohortPack({
    indicators: [
      { kind: 'rate', id: 'the-rate', formula: { kind: 'answer', question: 'share' } },
      { kind: 'none', id: 'nothing' },
      { kind: 'adoption', id: 'the-thing', when: { kind: 'option', question: 'choice', oneOf: ['o3'] } },
      { kind: 'score', id: 'level', group: 'overall', scale: 'some-published-scale' },
    ],
  });

  it('is the whole, its top groups and what can be computed besides; a score of one of these is not told twice', () => {
    expect(measuresOf(told).map((m) => (m.kind === 'group' ? m.group : m.indicator.id))).toEqual([
      'overall',
      'a',
      'b',
      'the-rate',
      'the-thing',
    ]);
  });

  it('is listed once a questionnaire, so that places in the list can be relied on', () => {
    expect(measuresOf(told)).toBe(measuresOf(told));
    expect(measuresOf(told)).not.toBe(measuresOf(onePack));
  });

  it('is a number a measure: scores as they are, rates in percent, an adoption as all or nothing', () => {
    const valuesOf = (option: 'o1' | 'o3') => measureAssessment(entryOf({ id: 'e', share: 40, option }))?.values;
    expect([valuesOf('o3'), valuesOf('o1')]).toEqual([
      [70, 40, 100, 40, 100],
      [20, 40, 0, 40, 0],
    ]);
  });

  it('is nothing where a part has no answer', () => {
    expect(measureAssessment(entryOf({ id: 'e', share: null, option: 'o2' }))?.values).toEqual([50, null, 50, null, 0]);
    expect(measureAssessment(entryOf({ id: 'e', share: 40, option: null }))?.values).toEqual([40, 40, null, 40, null]);
  });

  it('is nothing at all where too little is answered for a level', () => {
    expect(measureAssessment(entryOf({ id: 'e', share: null, option: null }))).toBeNull();
  });

  it('carries along whose it is, what it is told by, and its year', () => {
    const entry = entryOf({ id: 'e', industry: '06', size: 'small', city: 'elsewhere', year: '2025', form: 'quick', region: null });
    expect(measureAssessment(entry)).toMatchObject({
      pack: onePack,
      form: 'quick',
      enterprise: 'e',
      assessment: 'e 2025 quick',
      updatedAt: '2025-03-04T05:06:07.000Z',
      year: '2025',
      industry: '06',
      size: 'small',
      city: 'elsewhere',
      region: null,
    });
  });

  it('may be a score of a deeper group on a published scale', () => {
    const deep = cohortPack({
      id: 'deep',
      root: {
        id: 'overall',
        weight: 1,
        questions: [],
        groups: [{ id: 'top', weight: 1, questions: [], groups: [...onePack.root.groups] }],
      },
      indicators: [{ kind: 'score', id: 'level', group: 'b', scale: 'some-published-scale' }],
    });
    const [, , indicator] = measuresOf(deep);
    expect(indicator && statisticOf(indicator)).toEqual({ statistic: 'mean-of-scores', scale: 'some-published-scale' });
    const entry = { ...entryOf({ id: 'e' }), pack: deep, answers: answersOf({ share: percent(40), choice: picked('o3') }) };
    expect(measureAssessment(entry)?.values).toEqual([70, 70, 100]);
  });
});

describe('the figure a measure becomes', () => {
  it('is a mean of scores on the questionnaire’s scale, a mean of rates, or a share of enterprises', () => {
    expect(measuresOf(onePack).map((measure) => statisticOf(measure))).toEqual([
      { statistic: 'mean-of-scores', scale: 'small/1' },
      { statistic: 'mean-of-scores', scale: 'small/1' },
      { statistic: 'mean-of-scores', scale: 'small/1' },
      { statistic: 'mean-of-rates', scale: 'percent' },
      { statistic: 'share-of-enterprises', scale: 'percent' },
    ]);
  });
});

describe('a questionnaire’s own scale', () => {
  it('is called after it and the major number of its version', () => {
    const versions = ['2.0.1', '12.3.4'].map((version) => cohortPack({ version }));
    expect(versions.map(editionOf)).toEqual([2, 12]);
    expect(versions.map(ownScaleOf)).toEqual(['small/2', 'small/12']);
  });

  it('is the axis of a group’s figure; an indicator’s goes from 0 to 100', () => {
    const pack = cohortPack({ scale: { min: 1, max: 5, decimals: 1 } });
    expect(axisOf({ kind: 'group' }, pack)).toMatchObject({ min: 1, max: 5 });
    expect(axisOf({ kind: 'indicator' }, pack)).toEqual({ min: 0, max: 100 });
  });
});
