import { describe, expect, it } from 'vitest';
import { buildCohort, type Cohort, type CohortEntry, cohortEntries, type SliceKey, writeCohortFile } from '../../src/engine/index.ts';
import { nameCohort, sliceName } from '../../src/i18n/cohort-words.ts';
import { rankWords } from '../../src/i18n/comparison-words.ts';
import { createTranslations } from '../../src/i18n/translator.ts';
import { cohortVocabularies, entryOf, members, onePack } from '../support/cohort-fixtures.ts';
import { anAssessment, anEnterprise, answersOf, factsOf, percent, picked, smallCatalogue } from '../support/engine-fixtures.ts';

const named = (cohort: Cohort) => nameCohort(cohort, cohortVocabularies);

/** Everything about an enterprise that must not leave, under names nobody would find elsewhere. */
const secrets = (i: number) => ({
  name: `密名企业${i}号`,
  creditCode: `9144030071526726X${i}`,
  note: `备注秘密${i}`,
  enterprise: `ent-secret-${i}`,
  assessment: `ass-secret-${i}`,
  staff: 70_001 + i,
  revenue: 80_001 + i,
});

const secretEntries = (i: number): readonly CohortEntry[] => {
  const { name, creditCode, note, enterprise, assessment, staff, revenue } = secrets(i);
  const moment = `2026-0${(i % 8) + 1}-17T11:22:33.000Z`;
  const facts = factsOf({ name, creditCode, staff, revenue, city: 'wuhan' });
  const answers = answersOf({ share: percent(i), choice: picked('o2') }, { share: { note }, choice: { note, flagged: true } });
  return cohortEntries(
    {
      enterprise: anEnterprise({ id: enterprise, facts, createdAt: moment, updatedAt: moment }),
      assessments: [{ ...anAssessment({}, { id: assessment, enterpriseId: enterprise, createdAt: moment, updatedAt: moment }), answers }],
    },
    [onePack],
    smallCatalogue,
  );
};

describe('the exported file', () => {
  const text = writeCohortFile(named(buildCohort(Array.from({ length: 9 }, (_, i) => secretEntries(i)).flat(), 'cohort')));

  it('holds no name, credit code, id, note, staff or revenue of any enterprise', () => {
    expect(text).toContain('"enterprises": 9');
    const found = Array.from({ length: 9 }, (_, i) => Object.values(secrets(i)))
      .flat()
      .filter((secret) => text.includes(String(secret)));
    expect(found).toEqual([]);
  });

  it('holds no time finer than the year', () => {
    expect(text.match(/\d{4}-\d{2}(-\d{2})?|T\d{2}:\d{2}/g) ?? []).toEqual([]);
    expect(text).toContain('"period": "2026"');
  });

  it('names the slices that are withheld nowhere, and only counts them', () => {
    const cohort = buildCohort(members(11, (i) => ({ industry: i < 8 ? '34' : '47' })).map(entryOf), 'cohort');
    expect(cohort.withheld.map((w) => w.key.industry)).toEqual(['34', '47']);
    const file = named(cohort);
    expect(file.withheld).toEqual([
      { packId: 'small', form: 'full', dimension: 'industry', reason: 'complement', slices: 1 },
      { packId: 'small', form: 'full', dimension: 'industry', reason: 'few', slices: 1 },
    ]);
    expect(writeCohortFile(file)).not.toContain('47');
  });

  it('is in words of both languages, with n, years, scope and source', () => {
    const file = named(buildCohort(members(6, (i) => ({ year: i < 3 ? '2025' : '2026' })).map(entryOf), 'cohort'));
    expect(file.texts).toEqual({
      'zh-CN': { title: '企业群体统计（2025–2026 年，6 家企业）' },
      en: { title: 'Cohort statistics (2025–2026, enterprises: 6)' },
    });
    expect(file.profiles[0]?.texts['zh-CN']).toMatchObject({
      title: '企业群体统计：全部企业（2025–2026 年）',
      source: '小问卷（完整版）的自评结果',
      population: '全部企业，共 6 家企业',
    });
  });

  it('of made-up enterprises says so', () => {
    const file = named(buildCohort(members(5, () => ({ sample: true })).map(entryOf), 'illustrative'));
    expect(file.texts['zh-CN'].title).toContain('虚构');
    expect(file.profiles[0]?.texts.en.caveat).toContain('made-up');
  });
});

describe('a slice', () => {
  const key: SliceKey = { industry: '34', size: 'large', city: 'wuhan', year: '2026' };
  it.each([
    ['all', '全部企业'],
    ['industry', '行业34'],
    ['size', '规模large企业'],
    ['city', '城市wuhan'],
    ['year', '2026 年'],
    ['industry-year', '行业34，2026 年'],
  ] as const)('by %s is called %s', (dimension, name) => {
    expect(sliceName(cohortVocabularies['zh-CN'], { dimension, key })).toBe(name);
  });
});

describe('a place among enterprises', () => {
  const { t } = createTranslations('zh-CN');
  const format = { number: (value: number) => String(Math.round(value)) };
  it.each([
    [{ kind: 'at', percentile: 37.4 }, '第 37 百分位'],
    [{ kind: 'tied', from: 0, to: 25 }, '第 0–25 百分位（多家同值）'],
    [{ kind: 'below', percentile: 10 }, '低于第 10 百分位'],
    [{ kind: 'above', percentile: 90 }, '高于第 90 百分位'],
  ] as const)('%j is %s', (rank, words) => {
    expect(rankWords(t, format, rank)).toBe(words);
  });
});
