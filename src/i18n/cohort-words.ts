import type {
  Cohort,
  CohortDimension,
  CohortFile,
  CohortSlice,
  PackId,
  PackTexts,
  ProfileTexts,
  ReferenceFigure,
  ReferenceProfile,
  SliceKey,
} from '../engine/index.ts';
import { countWithheld } from '../engine/index.ts';
import type { Language } from './languages.ts';
import type { Translate } from './translator.ts';

/** All that is needed to call the slices of a cohort by name in one language. */
export type CohortVocabulary = {
  readonly t: Translate;
  readonly profile: ProfileTexts;
  readonly questionnaires: ReadonlyMap<PackId, PackTexts>;
};

type Named = { readonly dimension: CohortDimension; readonly key: SliceKey };

/** 全部企业, an industry, a size, a city, a year. */
export const sliceName = ({ t, profile }: Pick<CohortVocabulary, 't' | 'profile'>, { dimension, key }: Named): string => {
  const { industry, size, city, year } = key;
  const industryName = profile.industries[industry ?? ''] ?? industry ?? '';
  switch (dimension) {
    case 'all':
      return t('cohort.slice.all');
    case 'industry':
      return industryName;
    case 'size':
      return t('cohort.slice.size', { size: profile.sizes[size ?? ''] ?? size });
    case 'city':
      return profile.cities[city ?? ''] ?? city ?? '';
    case 'year':
      return t('cohort.slice.year', { year });
    case 'industry-year':
      return t('cohort.slice.industryYear', { industry: industryName, year });
  }
};

/** What a figure of a cohort measures, as the questionnaire calls it. */
export const figureName = (t: Translate, texts: PackTexts, figure: ReferenceFigure): string =>
  figure.kind === 'group'
    ? t('cohort.scoreOf', { group: texts.groups[figure.group]?.title ?? figure.group })
    : (texts.indicators[figure.indicator]?.title ?? figure.indicator);

/** 2026, or 2024–2026. */
export const yearsText = ({ from, to }: Cohort['years']): string => (from === to ? from : `${from}–${to}`);

const periodYears = (slice: CohortSlice): string => (slice.profile.figures[0]?.period ?? '').replace('/', '–');

type Words = ReferenceProfile['texts'][Language];

const profileWords = (vocabulary: CohortVocabulary, slice: CohortSlice): Words => {
  const { t, questionnaires } = vocabulary;
  const { packId, form, profile } = slice;
  const texts = questionnaires.get(packId);
  const name = sliceName(vocabulary, slice);
  const years = periodYears(slice);
  return {
    title: slice.key.year ? t('cohort.profileTitleOfYear', { slice: name }) : t('cohort.profileTitle', { slice: name, years }),
    publisher: t('cohort.publisher'),
    source: t('cohort.source', { questionnaire: texts?.title ?? packId, form: texts?.forms[form]?.title ?? form }),
    population: t('cohort.population', { slice: name, count: profile.cohort?.enterprises ?? 0 }),
    caveat: t(profile.kind === 'illustrative' ? 'cohort.sampleCaveat' : 'cohort.caveat'),
    indicators: {},
  };
};

const titleOf = ({ t }: CohortVocabulary, { kind, years, enterprises }: Cohort): string =>
  t(kind === 'illustrative' ? 'cohort.sampleFileTitle' : 'cohort.fileTitle', { years: yearsText(years), count: enterprises });

/** A cohort in words of both languages, ready for its file; the names of slices that are withheld stay behind. */
export const nameCohort = (cohort: Cohort, words: Readonly<Record<Language, CohortVocabulary>>): CohortFile => {
  const { id, kind, years, slices } = cohort;
  return {
    format: 'rongchi-cohort',
    formatVersion: 1,
    id,
    kind,
    years,
    texts: { 'zh-CN': { title: titleOf(words['zh-CN'], cohort) }, en: { title: titleOf(words.en, cohort) } },
    profiles: slices.map((slice) => ({
      ...slice.profile,
      texts: { 'zh-CN': profileWords(words['zh-CN'], slice), en: profileWords(words.en, slice) },
    })),
    withheld: countWithheld(cohort),
  };
};
