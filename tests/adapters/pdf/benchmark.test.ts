import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/adapters/pdf/render-report.ts';
import { load, loadCommon, questionnaires, readQuestionnaires } from '../../../src/cli/read-data.ts';
import {
  buildCohort,
  type Comparison,
  choicesOf,
  cohortEntries,
  diagnose,
  openAssessmentFile,
  profileTexts,
  type ReferenceProfile,
  type ReportModel,
} from '../../../src/engine/index.ts';
import { nameCohort } from '../../../src/i18n/cohort-words.ts';
import { comparisonWords } from '../../../src/i18n/comparison-words.ts';
import { formatNumber, formatPercent } from '../../../src/i18n/format.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { createTranslations } from '../../../src/i18n/translator.ts';
import type { ReportRequest } from '../../../src/ports/report-renderer.ts';
import { valueIn } from '../../support/engine-fixtures.ts';
import { manyAssessments } from '../../support/many-assessments.ts';
import { everySection } from '../../support/report-request.ts';
import { readPdfText, withFile } from '../../support/tools.ts';
import { fontTime, readFonts } from './read-fonts.ts';

const common = loadCommon();
const all = readQuestionnaires(choicesOf(common.catalogue)).flatMap(({ read }) => (read.ok ? [read.value] : []));
const packs = all.map((q) => q.pack);
const file = valueIn(openAssessmentFile(readFileSync(join(questionnaires, 'samples/sample-precision-parts.json'), 'utf8')));
const [assessment] = file.assessments;
const own = all.find((q) => q.pack.id === assessment?.packId);
if (!assessment || !own) throw new Error('the sample has no assessment');

const profileWords = (language: Language) => load(profileTexts, join(questionnaires, `profile/texts.${language}.json`));
const vocabularyIn = (language: Language) => ({
  t: createTranslations(language).t,
  profile: profileWords(language),
  questionnaires: new Map(all.map((q) => [q.pack.id, q.texts[language]])),
});

/** Forty enterprises that answered what the sample answers, in one city and industry each of a few. */
const cohortProfiles = (): readonly ReferenceProfile[] => {
  const few = { ...common.catalogue, industries: common.catalogue.industries.slice(0, 2), cities: common.catalogue.cities.slice(0, 2) };
  const contents = manyAssessments(40 * own.pack.forms.length, [own.pack], few);
  const entries = contents.flatMap((c) => cohortEntries(c, packs, common.catalogue));
  return nameCohort(buildCohort(entries, 'cohort'), { 'zh-CN': vocabularyIn('zh-CN'), en: vocabularyIn('en') }).profiles;
};

const reportWith = (profiles: readonly ReferenceProfile[]): ReportModel =>
  diagnose({
    madeAt: '2026-11-24T08:00:00.000Z',
    enterprise: file.enterprise,
    assessment,
    others: [],
    pack: own.pack,
    official: true,
    advice: own.advice,
    common: { ...common, profiles: [...common.profiles, ...profiles], openedProfiles: profiles.map((p) => p.id) },
  });

const printed = async (report: ReportModel): Promise<string> => {
  const edition = { language: 'zh-CN', texts: own.texts['zh-CN'], profileTexts: profileWords('zh-CN') } as const;
  const request: ReportRequest = { report, roadmap: null, options: everySection, editions: [edition], attachments: [] };
  const { bytes } = renderReport(request, await readFonts(), () => undefined);
  return withFile('report.pdf', bytes, async (path) => (await readPdfText(path)).replace(/\s/g, ''));
};

const { t } = createTranslations('zh-CN');
const format = {
  language: 'zh-CN',
  number: (value: number, decimals?: number) => formatNumber(value, 'zh-CN', decimals),
  percent: (value: number, decimals?: number) => formatPercent(value, 'zh-CN', decimals),
} as const;
const wordsOf = (comparison: Comparison) => comparisonWords(t, format, own.texts['zh-CN'], comparison);
const squeezed = (text: string): string => text.replace(/\s/g, '');

describe('the comparison on paper', () => {
  const report = reportWith(cohortProfiles());
  let text: string;
  beforeAll(async () => {
    text = await printed(report);
  }, fontTime);

  it('says year, n and scope beside every published figure, and its source in the list', () => {
    const told = report.comparisons.filter((c) => c.current && !c.profile.cohort && c.verdict.kind !== 'not-comparable');
    expect(told.length).toBeGreaterThan(20);
    for (const comparison of told) {
      const words = wordsOf(comparison);
      expect(text).toContain(squeezed(`${words.origin}；范围：${words.population}`));
      expect(text).toContain(squeezed(words.source));
    }
  });

  it('says the place among the enterprises of a cohort, with n, scope and source', () => {
    const isWhole = ({ profile: { cohort, scope }, figure: { period } }: Comparison): boolean =>
      cohort !== undefined && [...scope.industries, ...scope.sizes, ...scope.cities].length === 0 && period.includes('/');
    const widest = report.comparisons.find((c) => isWhole(c) && c.verdict.kind === 'compared');
    if (!widest) throw new Error('no slice of all enterprises');
    const words = wordsOf(widest);
    expect(words.verdict).toMatch(/百分位/);
    expect(text).toContain(squeezed(words.verdict));
    expect(text).toContain(squeezed(`${words.aside}；范围：${words.population}`));
    expect(text).toContain(squeezed(words.source));
  });

  it('prints two slices of a cohort at most, and counts the others', () => {
    const titles = new Set(report.comparisons.filter((c) => c.profile.cohort).map((c) => c.profile.texts['zh-CN'].title));
    const found = [...titles].filter((title) => text.includes(squeezed(`${title}样本`)));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(2);
  });
});
