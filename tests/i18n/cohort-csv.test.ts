import { describe, expect, it } from 'vitest';
import { buildCohort, type Cohort } from '../../src/engine/index.ts';
import { cohortCsv } from '../../src/i18n/cohort-csv.ts';
import { cohortVocabularies, entryOf, members } from '../support/cohort-fixtures.ts';
import { readCsv } from '../support/read-csv.ts';

/** Seven in one city and industry, five in another, two in an industry of their own. */
const placeOf = (index: number) => {
  if (index < 7) return { city: 'wuhan', industry: '34' };
  return index < 12 ? { city: 'yichang', industry: '33' } : { city: 'wuhan', industry: '26' };
};
const cohort: Cohort = buildCohort(members(14, placeOf).map(entryOf), 'cohort');

const recordsOf = (csv: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...body] = readCsv(csv);
  return body.map((row) => Object.fromEntries(head.map((title, index) => [title, row[index] ?? ''])));
};

describe('the CSV file of a cohort', () => {
  const records = recordsOf(cohortCsv(cohort, cohortVocabularies['zh-CN']));
  const told = records.filter((record) => record.略去原因 === '');

  it('has a row for every figure of every slice, with n, mean and quantiles at full precision', () => {
    const figures = cohort.slices.flatMap((slice) => slice.profile.figures);
    expect(told.map((r) => [Number(r.企业数), Number(r.均值或占比)])).toEqual(figures.map((f) => [f.sampleSize, f.value]));
    const median = (f: (typeof figures)[number]) => f.quantiles?.find((q) => q.p === 0.5)?.value;
    expect(told.map((r) => r.P50)).toEqual(figures.map((f) => String(median(f) ?? '')));
  });

  it('names the slice by what it is told apart by, and by nothing else', () => {
    const cities = told.filter((r) => r.分组方式 === '城市');
    expect(new Set(cities.map((r) => r.城市 !== '' && r.行业 === '' && r.规模 === ''))).toEqual(new Set([true]));
    const all = told.filter((r) => r.分组方式 === '全部');
    expect(new Set(all.map((r) => [r.行业, r.规模, r.城市, r.年份].join('')))).toEqual(new Set(['']));
  });

  it('counts the slices left out with the reason, and does not name them', () => {
    const withheld = records.filter((record) => record.略去原因 !== '');
    expect(withheld.map((r) => Number(r.略去的分组数)).reduce((a, b) => a + b, 0)).toBe(cohort.withheld.length);
    expect(withheld.length).toBeGreaterThan(0);
    expect(new Set(withheld.map((r) => [r.行业, r.规模, r.城市, r.企业数].join('')))).toEqual(new Set(['']));
  });

  it('has the same rows in English under English heads', () => {
    const english = readCsv(cohortCsv(cohort, cohortVocabularies.en));
    expect(english).toHaveLength(records.length + 1);
    expect(english[0]).toEqual(expect.arrayContaining(['Industry', 'n', 'P50', 'Left out because']));
    expect(new Set(english.map((row) => row.length)).size).toBe(1);
  });
});
