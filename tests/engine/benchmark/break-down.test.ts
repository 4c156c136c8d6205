import { describe, expect, it } from 'vitest';
import { type BrokenDown, breakDown, judgeSlices, slotsOf } from '../../../src/engine/benchmark/break-down.ts';
import type { Measured } from '../../../src/engine/benchmark/measure-assessment.ts';
import { onePack } from '../../support/cohort-fixtures.ts';
import { idOfForm } from '../../support/engine-fixtures.ts';

const measured = (enterprise: string, over: Partial<Measured> = {}): Measured => {
  const year = over.year ?? '2026';
  return {
    pack: onePack,
    form: idOfForm('full'),
    enterprise,
    assessment: `${enterprise} ${year}`,
    updatedAt: `${year}-05-01T08:00:00.000Z`,
    year,
    industry: '34',
    size: 'medium',
    city: 'wuhan',
    region: 'CN-HB',
    values: [1],
    ...over,
  };
};
const several = (name: string, count: number, over: Partial<Measured> = {}): readonly Measured[] =>
  Array.from({ length: count }, (_, i) => measured(`${name}${i}`, over));

/** The reason for each slice, by its dimension and key. */
const reasonsIn = (down: BrokenDown, has: (m: Measured) => boolean = () => true) => {
  const verdicts = judgeSlices(down, has);
  return Object.fromEntries(
    slotsOf(down).map((slot) => [
      [slot.dimension, ...Object.values(slot.key).filter((v) => v !== null)].join(' '),
      verdicts.get(slot) === undefined ? 'not judged' : verdicts.get(slot),
    ]),
  );
};

describe('an enterprise counts once', () => {
  const wholeOf = (...all: readonly Measured[]) => breakDown(all).all.members.map((m) => m.values[0]);

  it('with what was changed last', () => {
    const [old, young] = [measured('e', { updatedAt: '2026-01-01', values: [3] }), measured('e', { updatedAt: '2026-01-02', values: [2] })];
    expect([wholeOf(old, young), wholeOf(young, old)]).toEqual([[2], [2]]);
  });

  it('with the later name among assessments of one time', () => {
    const [a, b] = [measured('e', { assessment: 'a', values: [3] }), measured('e', { assessment: 'b', values: [2] })];
    expect([wholeOf(a, b), wholeOf(b, a)]).toEqual([[2], [2]]);
  });

  it.each([
    ['industry', { industry: '35' }],
    ['size', { size: 'small' }],
    ['city', { city: 'xiangyang' }],
    ['region', { region: 'CN-HN' }],
    ['values', { values: [2] }],
  ] as const)('with the same of two copies that differ by %s only, in whatever order they come', (_, over) => {
    const [one, other] = [measured('e'), measured('e', over)];
    expect(breakDown([one, other]).all.members).toEqual(breakDown([other, one]).all.members);
  });

  it('in each year it has an assessment of', () => {
    const all = [measured('e', { year: '2025' }), measured('e', { year: '2026' }), measured('f', { year: '2026' })];
    expect(breakDown(all).years.map((slot) => [slot.key.year, slot.members.length])).toEqual([
      ['2025', 1],
      ['2026', 2],
    ]);
  });
});

describe('slices', () => {
  it('are the whole, each industry, size and city, each year, and each industry by year, in the order of their names', () => {
    const all = ['2026', '2025'].flatMap((year) => [measured('e', { year }), measured('f', { year, industry: '06', size: 'large' })]);
    const names = slotsOf(breakDown(all)).map((s) => [s.dimension, s.key.industry, s.key.size, s.key.city, s.key.year]);
    expect(names).toEqual([
      ['all', null, null, null, null],
      ['industry', '06', null, null, null],
      ['industry', '34', null, null, null],
      ['size', null, 'large', null, null],
      ['size', null, 'medium', null, null],
      ['city', null, null, 'wuhan', null],
      ['year', null, null, null, '2025'],
      ['year', null, null, null, '2026'],
      ['industry-year', '06', null, null, '2025'],
      ['industry-year', '06', null, null, '2026'],
      ['industry-year', '34', null, null, '2025'],
      ['industry-year', '34', null, null, '2026'],
    ]);
  });
});

describe('a slice is withheld', () => {
  it('where four are in it, not where five are', () => {
    expect(reasonsIn(breakDown(several('e', 4)))).toMatchObject({ all: 'few', 'industry 34': 'few' });
    expect(reasonsIn(breakDown(several('e', 5)))).toEqual({ all: null, 'industry 34': null, 'size medium': null, 'city wuhan': null });
  });

  it('where the whole less it and others would leave those who did not say, one to four of them', () => {
    const unsaid = (n: number) =>
      reasonsIn(breakDown([...several('e', 5), ...several('f', 6, { industry: '06' }), ...several('g', n, { industry: null })]));
    expect(unsaid(4)).toMatchObject({ 'industry 34': 'complement', 'industry 06': null });
    expect(unsaid(5)).toMatchObject({ 'industry 34': null, 'industry 06': null });
  });

  it('counting only those who have the figure', () => {
    const all = [...several('e', 5), ...several('f', 4, { values: [null] })];
    expect(reasonsIn(breakDown(all), (m) => m.values[0] !== null)).toMatchObject({ all: null });
    expect(reasonsIn(breakDown(all), (m) => m.values[0] === null)).toMatchObject({ all: 'few' });
  });

  it('where it is withheld already, whoever is counted, for the same reason', () => {
    const down = breakDown(several('e', 9));
    const [whole, industry] = slotsOf(down);
    if (!whole || !industry) throw new Error('no slices');
    const verdicts = judgeSlices(down, () => true, new Map([[industry, 'complement' as const]]));
    expect([verdicts.get(whole), verdicts.get(industry)]).toEqual([null, 'complement']);
  });
});

describe('an industry by year is withheld', () => {
  const years = (early: number, late: number, industry: string) => [
    ...several(`${industry} early`, early, { year: '2025', industry }),
    ...several(`${industry} late`, late, { year: '2026', industry }),
  ];

  it('wholly where one of its years has too few', () => {
    expect(reasonsIn(breakDown([...years(5, 5, '34'), ...years(5, 5, '06'), ...years(3, 9, '17'), ...years(5, 5, '18')]))).toMatchObject({
      'industry-year 17 2025': 'few',
      'industry-year 17 2026': 'few',
      'industry 17': null,
    });
  });

  it('with another where the years would leave it alone', () => {
    // 17 has three in 2025, which the year less the other industries would leave: the smaller of the others goes with it.
    expect(reasonsIn(breakDown([...years(5, 5, '34'), ...years(6, 6, '06'), ...years(3, 9, '17')]))).toMatchObject({
      'industry-year 34 2025': 'complement',
      'industry-year 34 2026': 'complement',
      'industry-year 06 2025': null,
      'industry-year 06 2026': null,
      'year 2025': null,
      'year 2026': null,
    });
  });

  it('where the industry as a whole is, whatever the years have', () => {
    const down = breakDown([...years(5, 5, '34'), ...years(9, 9, '06'), ...several('x', 2, { year: '2026', industry: null })]);
    expect(reasonsIn(down)).toMatchObject({ 'industry 34': 'complement', 'industry-year 34 2025': 'complement', 'industry 06': null });
  });

  it('where a year is', () => {
    // Three answered in 2024: too few for the year, and for the industry in it.
    const down = breakDown([...years(9, 9, '34'), ...years(9, 9, '06'), ...several('x', 3, { year: '2024', industry: null })]);
    const found = reasonsIn(down);
    expect(found['year 2024']).toBe('few');
    const [withheld] = ['2025', '2026'].filter((year) => found[`year ${year}`] === 'complement');
    expect(found[`industry-year 34 ${withheld}`]).toBe('complement');
    expect(found[`industry-year 06 ${withheld}`]).toBe('complement');
  });
});
