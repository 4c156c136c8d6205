import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCohort,
  type Cohort,
  type CohortDimension,
  type CohortSlice,
  checkReference,
  cohortEntries,
} from '../../../src/engine/index.ts';
import { cohortPack, entryOf, type Member, members, onePack } from '../../support/cohort-fixtures.ts';
import { anAssessment, anEnterprise, factsOf, idOfPack, percent, picked, smallCatalogue } from '../../support/engine-fixtures.ts';

const build = (all: readonly Member[], kind: Cohort['kind'] = 'cohort'): Cohort => buildCohort(all.map(entryOf), kind);

const slicesOf = (cohort: Cohort, dimension: CohortDimension) => cohort.slices.filter((s) => s.dimension === dimension);
const only = (cohort: Cohort, dimension: CohortDimension = 'all'): CohortSlice => {
  const [slice, ...more] = slicesOf(cohort, dimension);
  if (!slice || more.length > 0) throw new Error(`expected one slice by ${dimension}`);
  return slice;
};
const figure = ({ profile }: CohortSlice, id: string) => {
  const found = profile.figures.find((f) => f.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const nOf = (slice: CohortSlice): number => slice.profile.cohort?.enterprises ?? 0;
const valuesOf = (slice: CohortSlice) => Object.values(slice.key).filter((v) => v !== null);

describe('a cohort', () => {
  // overall = (share + 50) / 2: 25, 30, 35, 40, 45
  const five = () => build(members(5, (i) => ({ share: i * 10 })));

  it('holds every group score with n, mean and quantiles on the scale of the questionnaire’s edition', () => {
    expect(figure(only(five()), 'group-overall')).toEqual({
      kind: 'group',
      id: 'group-overall',
      group: 'overall',
      statistic: 'mean-of-scores',
      scale: 'small/1',
      value: 35,
      quantiles: [
        { p: 0.1, value: 27 },
        { p: 0.25, value: 30 },
        { p: 0.5, value: 35 },
        { p: 0.75, value: 40 },
        { p: 0.9, value: 43 },
      ],
      period: '2026',
      sampleSize: 5,
    });
  });

  it('holds every rate, and of every adoption the share of enterprises, without quantiles', () => {
    expect(figure(only(five()), 'indicator-the-rate')).toMatchObject({ statistic: 'mean-of-rates', scale: 'percent', value: 20 });
    const adopting = build(members(8, (i) => ({ option: i < 2 ? 'o3' : 'o1' })));
    const share = figure(only(adopting), 'indicator-the-thing');
    expect(share).toMatchObject({ statistic: 'share-of-enterprises', scale: 'percent', value: 25, sampleSize: 8 });
    expect(share.quantiles).toBeUndefined();
  });

  it('does not tell a score twice where an indicator stands for a group', () => {
    expect(only(five()).profile.figures.map((f) => f.id)).toEqual([
      'group-overall',
      'group-a',
      'group-b',
      'indicator-the-rate',
      'indicator-the-thing',
    ]);
  });

  it('makes profiles that pass the check of reference figures once they have words', () => {
    const words = { title: '群体', publisher: '某站', source: '自评', population: '五家', indicators: {} };
    for (const { profile } of five().slices) expect(checkReference({ ...profile, texts: { 'zh-CN': words, en: words } }).ok).toBe(true);
  });

  it('says the province only where all enterprises are in it', () => {
    expect(only(five()).profile.scope.region).toBe('CN-HB');
    expect(only(build(members(6, (i) => ({ region: i === 0 ? null : 'CN-HB' })))).profile.scope.region).toBe('CN');
  });
});

describe('who counts', () => {
  it('is nobody under five: four enterprises make no slice at all', () => {
    expect(build(members(4)).slices).toEqual([]);
    expect(build(members(4)).withheld.map((w) => w.reason)).toContain('few');
  });

  it('is each enterprise once a slice, with its newest assessment', () => {
    const again = members(5, () => ({ year: '2024', share: 0 })).concat(members(5, () => ({ year: '2026', share: 80 })));
    const cohort = build(again);
    expect([nOf(only(cohort)), figure(only(cohort), 'indicator-the-rate').value]).toEqual([5, 80]);
    expect(slicesOf(cohort, 'year').map((s) => [s.key.year, nOf(s), figure(s, 'indicator-the-rate').value])).toEqual([
      ['2024', 5, 0],
      ['2026', 5, 80],
    ]);
  });

  it('is whoever has a level: an assessment with too few answers is left out', () => {
    const cohort = build([...members(5), { id: 'unfinished', share: null, option: null }]);
    expect([cohort.enterprises, nOf(only(cohort))]).toEqual([5, 5]);
  });

  it('is told by form: quick and full are never mixed', () => {
    const cohort = build([...members(5, () => ({ form: 'quick' })), ...members(4, () => ({ form: 'full' }))]);
    expect(cohort.slices.map((s) => [s.form, s.dimension])).toContainEqual(['quick', 'all']);
    expect(cohort.slices.filter((s) => s.form === 'full')).toEqual([]);
  });

  it('is told by questionnaire', () => {
    const other = cohortPack({ id: 'other' });
    const cohort = build([...members(5), ...members(6, () => ({ pack: other }))]);
    expect(slicesOf(cohort, 'all').map((s) => [s.packId, nOf(s)])).toEqual([
      ['other', 6],
      ['small', 5],
    ]);
  });

  it('is either real or made up, never both', () => {
    const mixed = [...members(5), ...members(7, (i) => ({ id: `s${i}`, sample: true, share: 0 }))];
    expect(nOf(only(build(mixed)))).toBe(5);
    const samples = build(mixed, 'illustrative');
    expect([samples.kind, only(samples).profile.kind, nOf(only(samples))]).toEqual(['illustrative', 'illustrative', 7]);
  });

  it('is one enterprise where two devices gave it two ids but the credit code is the same', () => {
    const contentOf = (id: string, creditCode: string) => ({
      enterprise: anEnterprise({ id, facts: factsOf({ creditCode }) }),
      assessments: [anAssessment({ share: percent(1), choice: picked('o1') }, { id: `a-${id}`, enterpriseId: id })],
    });
    const code = '9144030071526726XG';
    const wrong = '9144030071526726XA';
    const contents = [contentOf('x', code), contentOf('y', ` ${code.toLowerCase()}`), contentOf('z', ''), contentOf('w', wrong)];
    const entries = contents.flatMap((c) => cohortEntries(c, [onePack], smallCatalogue));
    expect(entries.map((e) => e.enterprise)).toEqual([`code ${code}`, `code ${code}`, 'id z', 'id w']);
  });
});

describe('a slice', () => {
  const parted = () =>
    build([
      ...members(6, (i) => ({ id: `m${i}`, industry: '34', city: 'wuhan', size: 'large' })),
      ...members(7, (i) => ({ id: `n${i}`, industry: '06', city: 'elsewhere', size: 'small' })),
    ]);

  it.each([
    ['industry', ['06', '34']],
    ['size', ['large', 'small']],
    ['city', ['elsewhere', 'wuhan']],
  ] as const)('by %s has it for its scope', (dimension, values) => {
    const cohort = parted();
    expect(slicesOf(cohort, dimension).map((s) => valuesOf(s).join())).toEqual([...values]);
    const scopes = slicesOf(cohort, dimension).map((s) => s.profile.scope);
    const of = { industry: 'industries', size: 'sizes', city: 'cities' } as const;
    expect(scopes.map((s) => s[of[dimension]].join())).toEqual([...values]);
  });

  it('by year is only made where there are several', () => {
    const cohort = parted();
    expect(slicesOf(cohort, 'year')).toEqual([]);
    expect(slicesOf(cohort, 'industry-year')).toEqual([]);
  });

  it('by industry and year is told where every year of the industry can be', () => {
    const years = ['2025', '2026'];
    const all = years.flatMap((year) =>
      ['34', '06'].flatMap((industry) => members(5, (i) => ({ id: `${industry} ${i}`, industry, year }))),
    );
    expect(slicesOf(build(all), 'industry-year').map((s) => valuesOf(s).join())).toEqual(['06,2025', '06,2026', '34,2025', '34,2026']);
    const thin = all.filter((m) => !(m.industry === '06' && m.year === '2025' && m.id !== '06 0'));
    expect(slicesOf(build(thin), 'industry-year')).toEqual([]);
  });

  /** So many who answered in one year, in the other, and in both, in each of two industries. */
  const twice = (first: number, second: number, both: number): readonly Member[] =>
    ['06', '34'].flatMap((industry) => {
      const of = (name: string, n: number, year: string) => members(n, (i) => ({ id: `${industry} ${name} ${i}`, industry, year }));
      return [...of('first', first, '2025'), ...of('second', second, '2026'), ...of('both', both, '2025'), ...of('both', both, '2026')];
    });

  it('by year is withheld where the whole less a year would leave the few who did not answer again, or those who did', () => {
    const years = (first: number, second: number, both: number) => slicesOf(build(twice(first, second, both)), 'year').length;
    expect([years(5, 5, 5), years(5, 5, 0), years(1, 5, 5), years(5, 5, 2)]).toEqual([2, 2, 0, 1]);
  });

  it('by industry and year is withheld where the industry less a year would leave one to four', () => {
    const cells = (first: number, second: number, both: number) => slicesOf(build(twice(first, second, both)), 'industry-year').length;
    expect([cells(5, 5, 5), cells(5, 5, 3), cells(3, 5, 5)]).toEqual([4, 0, 0]);
  });

  it('of five or more is withheld with one of fewer, or that one could be worked out', () => {
    const three = build([
      ...members(3, (i) => ({ id: `a${i}`, industry: '47' })),
      ...members(6, (i) => ({ id: `b${i}`, industry: '34' })),
      ...members(9, (i) => ({ id: `c${i}`, industry: '06' })),
    ]);
    expect(slicesOf(three, 'industry').map((s) => s.key.industry)).toEqual(['06']);
    const why = three.withheld.filter((w) => w.dimension === 'industry').map((w) => [w.key.industry, w.reason]);
    expect(why).toEqual([
      ['34', 'complement'],
      ['47', 'few'],
    ]);
  });

  it('is told without a figure that fewer than five of its enterprises have', () => {
    const half = build(members(9, (i) => (i < 4 ? {} : { share: null })));
    expect(only(half).profile.figures.map((f) => f.id)).not.toContain('indicator-the-rate');
    expect(only(half).profile.figures.map((f) => f.id)).toContain('group-overall');
  });

  it('is told without a figure that would let one of another slice be worked out', () => {
    // The rate: 6 of the first industry, 3 of the second, 8 of the third have it; all slices have ten.
    const has = { '06': 6, '34': 3, '47': 8 };
    const all = Object.entries(has).flatMap(([industry, n]) =>
      members(10, (i) => ({ id: `${industry}-${i}`, industry, ...(i < n ? {} : { share: null }) })),
    );
    const told = slicesOf(build(all), 'industry').map((s) => [
      s.key.industry,
      s.profile.figures.some((f) => f.id === 'indicator-the-rate'),
    ]);
    expect(told).toEqual([
      ['06', false],
      ['34', false],
      ['47', true],
    ]);
  });
});

/** Few industries, cities and years, so that slices of every size come up. */
const someone = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map((n) => `e${n}`),
  share: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 6 }),
  option: fc.option(fc.constantFrom('o1' as const, 'o2' as const, 'o3' as const), { freq: 6 }),
  industry: fc.option(fc.constantFrom('06', '34', '47'), { freq: 8 }),
  size: fc.option(fc.constantFrom('large', 'small'), { freq: 8 }),
  city: fc.constantFrom('wuhan', 'elsewhere'),
  year: fc.constantFrom('2024', '2025', '2026'),
  form: fc.constantFrom('quick', 'full'),
});
const crowd = fc.array(someone, { maxLength: 60 });

/** All figures on one subject, by dimension: what somebody with pencil and paper would subtract. */
const sizesOf = (cohort: Cohort, form: string, subject: string, dimension: CohortDimension) =>
  slicesOf(cohort, dimension)
    .filter((s) => s.form === form)
    .flatMap((s) => s.profile.figures.filter((f) => f.id === subject).map((f) => f.sampleSize ?? 0));

describe('whatever the enterprises', () => {
  it('their order makes no difference, to the last character', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        const entries = all.map((m, i) => entryOf({ ...m, assessment: `${m.id} ${i % 3}` }));
        expect(JSON.stringify(buildCohort([...entries].reverse(), 'cohort'))).toBe(JSON.stringify(buildCohort(entries, 'cohort')));
      }),
      { numRuns: 60 },
    );
  });

  it('no figure rests on fewer than five', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        for (const { profile } of build(all).slices) {
          expect(profile.cohort?.enterprises).toBeGreaterThanOrEqual(5);
          for (const { sampleSize } of profile.figures) expect(sampleSize).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no figure on one to four is left by subtracting slices from the whole', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom('quick', 'full'), (all, form) => {
        const cohort = build(all);
        for (const subject of ['group-overall', 'group-a', 'indicator-the-rate', 'indicator-the-thing'])
          for (const dimension of ['industry', 'size', 'city'] as const) {
            const [whole = 0] = sizesOf(cohort, form, subject, 'all');
            const told = sizesOf(cohort, form, subject, dimension);
            const left = whole - told.reduce((sum, n) => sum + n, 0);
            if (told.length > 0) expect([subject, dimension, left === 0 || left >= 5]).toEqual([subject, dimension, true]);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('no figure on one to four of a year is left by subtracting its industries', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        const cohort = build(all.map((m) => ({ ...m, form: 'full' })));
        for (const year of slicesOf(cohort, 'year'))
          for (const { id, sampleSize } of year.profile.figures) {
            const told = slicesOf(cohort, 'industry-year')
              .filter((s) => s.key.year === year.key.year)
              .flatMap((s) => s.profile.figures.filter((f) => f.id === id).map((f) => f.sampleSize ?? 0));
            const left = (sampleSize ?? 0) - told.reduce((sum, n) => sum + n, 0);
            if (told.length > 0) expect(left === 0 || left >= 5).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('the quantiles of a figure stay on the scale and never fall', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        for (const { quantiles = [] } of build(all).slices.flatMap((s) => s.profile.figures))
          for (const [index, { value }] of quantiles.entries()) {
            expect(value).toBeGreaterThanOrEqual(quantiles[index - 1]?.value ?? 0);
            expect(value).toBeLessThanOrEqual(100);
          }
      }),
      { numRuns: 40 },
    );
  });
});

it('a cohort is called after its content: the same enterprises, the same name; one answer more, another', () => {
  const name = (all: readonly Member[]) => build(all).id;
  expect(name(members(6))).toBe(name(members(6)));
  expect(name(members(6))).not.toBe(name(members(6, (i) => (i === 0 ? { share: 51 } : {}))));
});

it('a questionnaire not at hand gives no entries', () => {
  const content = { enterprise: anEnterprise(), assessments: [anAssessment({}, { packId: idOfPack('elsewhere') })] };
  expect(cohortEntries(content, [onePack], smallCatalogue)).toEqual([]);
});
