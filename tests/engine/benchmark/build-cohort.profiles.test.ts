import { describe, expect, it } from 'vitest';
import { buildCohort, type Cohort, cohortEntries, countWithheld } from '../../../src/engine/index.ts';
import { cohortPack, entryOf, type Member, members, onePack } from '../../support/cohort-fixtures.ts';
import { anAssessment, anEnterprise, factsOf, smallCatalogue } from '../../support/engine-fixtures.ts';

const build = (all: readonly Member[], kind: Cohort['kind'] = 'cohort'): Cohort => buildCohort(all.map(entryOf), kind);
const ofDimension = (cohort: Cohort, dimension: string) => cohort.slices.filter((s) => s.dimension === dimension);
const wholeOf = (cohort: Cohort) => ofDimension(cohort, 'all')[0]?.profile;

describe('the name of a cohort', () => {
  it('is the same in every version of this program: FNV-1a over its content, from two starts', () => {
    // Worked out by another program from ["cohort",[["small","full",{…},5,[50,50,50,50,0]], …]].
    expect(build(members(5)).id).toBe('cohort-fa433606d16814a0');
  });

  it('tells made-up enterprises from real ones, and slices of other sizes or keys apart', () => {
    const samples = build(
      members(5, () => ({ sample: true })),
      'illustrative',
    );
    const names = [build(members(5)), build(members(6)), build(members(5, () => ({ city: 'elsewhere' }))), samples].map((c) => c.id);
    expect(new Set(names).size).toBe(4);
  });
});

describe('a profile of a cohort', () => {
  const twoYears = () => build([...members(5, () => ({ year: '2024' })), ...members(7, (i) => ({ id: `n${i}`, year: '2026' }))]);

  it('is numbered from one under the name of its cohort', () => {
    const cohort = twoYears();
    expect(cohort.slices.map((s) => s.profile.id)).toEqual(cohort.slices.map((_, index) => `${cohort.id}-${index + 1}`));
  });

  it('says what it is: computed, of which questionnaire, edition and form, of how many, and up to when', () => {
    const cohort = twoYears();
    expect(wholeOf(cohort)).toMatchObject({
      format: 'rongchi-reference',
      formatVersion: 1,
      kind: 'cohort',
      evidence: 'computed',
      published: '2026',
      url: null,
      document: null,
      scope: { region: 'CN-HB', industries: [], sizes: [], cities: [] },
      cohort: { id: cohort.id, packId: 'small', edition: 1, form: 'full', enterprises: 12 },
    });
  });

  it('has figures from the first to the last year of its members, or of the one year', () => {
    const cohort = twoYears();
    expect(wholeOf(cohort)?.figures[0]?.period).toBe('2024/2026');
    expect(ofDimension(cohort, 'year').map((s) => s.profile.figures[0]?.period)).toEqual(['2024', '2026']);
    expect(cohort.years).toEqual({ from: '2024', to: '2026' });
  });

  it('is of the edition that each questionnaire has', () => {
    const other = cohortPack({ id: 'other', version: '12.3.4' });
    const both = build([...members(5), ...members(5, () => ({ pack: other }))]);
    expect(ofDimension(both, 'all').map((s) => [s.packId, s.profile.cohort?.edition])).toEqual([
      ['other', 12],
      ['small', 1],
    ]);
  });
});

describe('the province of a cohort', () => {
  const regionOf = (...regions: readonly (string | null)[]) =>
    wholeOf(build(members(6, (i) => ({ region: regions[i % regions.length] ?? null }))))?.scope.region;

  it('is the nation where there are two, or where nobody said one', () => {
    expect([regionOf('CN-HB', 'CN-GD'), regionOf(null), regionOf('CN-GD')]).toEqual(['CN', 'CN', 'CN-GD']);
  });
});

describe('an empty cohort', () => {
  it('has no enterprises, no slices and no years, and withholds nothing', () => {
    expect(build([])).toMatchObject({ enterprises: 0, slices: [], withheld: [], years: { from: '0000', to: '0000' } });
  });
});

describe('slices of a cohort', () => {
  it('come questionnaire by questionnaire and form by form, in the order of their names', () => {
    const cohort = build([
      ...members(5, () => ({ form: 'quick' })),
      ...members(5, () => ({ form: 'full', pack: cohortPack({ id: 'zeta' }) })),
    ]);
    const turned = build([...members(5, () => ({ form: 'full' })), ...members(5, () => ({ form: 'quick' }))]);
    expect([...new Set(cohort.slices.map((s) => `${s.packId} ${s.form}`))]).toEqual(['small quick', 'zeta full']);
    expect([...new Set(turned.slices.map((s) => `${s.packId} ${s.form}`))]).toEqual(['small full', 'small quick']);
  });

  it('know nothing of an industry, size or city that was not said', () => {
    const cohort = build([...members(6), ...members(6, (i) => ({ id: `n${i}`, industry: null, size: null, city: null }))]);
    expect(cohort.slices.map((s) => [s.dimension, ...Object.values(s.key).filter((v) => v !== null)])).toEqual([
      ['all'],
      ['industry', '34'],
      ['size', 'medium'],
      ['city', 'wuhan'],
    ]);
  });
});

describe('what a file says of slices withheld', () => {
  it('is how many there are, by questionnaire, form, dimension and reason', () => {
    const cohort = build([
      ...members(3, (i) => ({ id: `a${i}`, industry: '47' })),
      ...members(1, (i) => ({ id: `b${i}`, industry: '06' })),
      ...members(6, (i) => ({ id: `c${i}`, industry: '34' })),
      ...members(9, (i) => ({ id: `d${i}`, industry: '17' })),
    ]);
    expect(countWithheld(cohort)).toEqual([
      { packId: 'small', form: 'full', dimension: 'industry', reason: 'few', slices: 2 },
      { packId: 'small', form: 'full', dimension: 'industry', reason: 'complement', slices: 1 },
    ]);
  });
});

describe('entries of a cohort', () => {
  it('say who it is: size and region by the catalogue, and whether it is made up', () => {
    const facts = factsOf({ city: 'wuhan', staff: 500, revenue: 3000 });
    const content = { enterprise: anEnterprise({ facts, sample: true }), assessments: [anAssessment()] };
    expect(cohortEntries(content, [onePack], smallCatalogue)).toEqual([
      {
        pack: onePack,
        form: 'full',
        facts,
        sizeClass: 'medium',
        region: 'CN-HB',
        answers: {},
        updatedAt: '2026-03-02T08:00:00.000Z',
        enterprise: 'id e1',
        assessment: 'a1',
        sample: true,
      },
    ]);
  });

  it('have no region where the city was not said or is not known', () => {
    const regionAt = (city: string | null) =>
      cohortEntries({ enterprise: anEnterprise({ facts: factsOf({ city }) }), assessments: [anAssessment()] }, [onePack], smallCatalogue)[0]
        ?.region;
    expect([regionAt('elsewhere'), regionAt(null), regionAt('atlantis')]).toEqual(['CN', null, null]);
  });
});
