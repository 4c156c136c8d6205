import {
  type Cohort,
  type CohortDimension,
  type CohortFile,
  type CohortSlice,
  type CsvCell,
  countWithheld,
  type FormId,
  type PackId,
  type ReferenceFigure,
  toldShares,
  writeCsv,
} from '../engine/index.ts';
import { type CohortVocabulary, figureName } from './cohort-words.ts';

type Row = readonly CsvCell[];

const head = ({ t }: CohortVocabulary): Row => [
  t('cohort.csv.kind'),
  t('cohort.questionnaire'),
  t('cohort.csv.form'),
  t('cohort.csv.dimension'),
  t('cohort.dimension.industry'),
  t('cohort.dimension.size'),
  t('cohort.dimension.city'),
  t('cohort.dimension.year'),
  t('cohort.column.measure'),
  t('cohort.csv.statistic'),
  t('cohort.csv.unit'),
  t('cohort.csv.period'),
  t('cohort.column.n'),
  t('cohort.csv.meanOrShare'),
  ...toldShares.map((p) => t('cohort.column.quantile', { p: p * 100 })),
  t('cohort.csv.withheld'),
  t('cohort.csv.withheldSlices'),
];

type Placed = { readonly packId: PackId; readonly form: FormId; readonly dimension: CohortDimension };

/** Whose figures these are, of which questionnaire and form, told apart by what. */
const place = ({ t, questionnaires }: CohortVocabulary, { kind }: Pick<Cohort, 'kind'>, { packId, form, dimension }: Placed): Row => {
  const texts = questionnaires.get(packId);
  return [t(`cohort.kind.${kind}`), texts?.title ?? packId, texts?.forms[form]?.title ?? form, t(`cohort.dimension.${dimension}`)];
};

const named = (names: Readonly<Record<string, string>>, id: string | null): CsvCell => (id === null ? null : (names[id] ?? id));

const keyCells = ({ profile }: CohortVocabulary, { key }: CohortSlice): Row => [
  named(profile.industries, key.industry),
  named(profile.sizes, key.size),
  named(profile.cities, key.city),
  key.year,
];

const quantileAt = ({ quantiles = [] }: ReferenceFigure, p: number): CsvCell =>
  quantiles.find((quantile) => Math.abs(quantile.p - p) < 1e-9)?.value ?? null;

const figureCells = ({ t, questionnaires }: CohortVocabulary, { packId }: CohortSlice, figure: ReferenceFigure): Row => {
  const texts = questionnaires.get(packId);
  return [
    texts ? figureName(t, texts, figure) : figure.id,
    t(`benchmark.statistic.${figure.statistic}`),
    figure.scale === 'percent' ? '%' : t('cohort.csv.points'),
    figure.period,
    figure.sampleSize,
    figure.value,
    ...toldShares.map((p) => quantileAt(figure, p)),
  ];
};

/** As in the cohort's file, slices left out are counted and not named: their names would tell where there are few. */
const withheldRow = (vocabulary: CohortVocabulary, cohort: Cohort, withheld: CohortFile['withheld'][number]): Row => {
  const { t } = vocabulary;
  const between = head(vocabulary).length - 6;
  const reason = t(withheld.reason === 'few' ? 'cohort.withheldFew' : 'cohort.withheldComplement');
  return [...place(vocabulary, cohort, withheld), ...Array<null>(between).fill(null), reason, withheld.slices];
};

/**
 * A cohort as a CSV file in one language: a row a slice and figure with n, mean (or share) and quantiles at full precision, then a
 * row for each kind of slice left out, with the reason and how many.
 */
export const cohortCsv = (cohort: Cohort, vocabulary: CohortVocabulary): string =>
  writeCsv([
    head(vocabulary),
    ...cohort.slices.flatMap((slice) =>
      slice.profile.figures.map((figure) => [
        ...place(vocabulary, cohort, slice),
        ...keyCells(vocabulary, slice),
        ...figureCells(vocabulary, slice, figure),
        null,
        null,
      ]),
    ),
    ...countWithheld(cohort).map((withheld) => withheldRow(vocabulary, cohort, withheld)),
  ]);
