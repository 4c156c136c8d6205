import { type Comparison, type PackTexts, type Rank, type ReferenceFigure, toldShares } from '../engine/index.ts';
import { figureName } from './cohort-words.ts';
import { formatScore } from './format.ts';
import type { Language } from './languages.ts';
import { ownFigureWords } from './own-figure-words.ts';
import type { Translate } from './translator.ts';

type Words = {
  readonly language: Language;
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (value: number, decimals?: number) => string;
};

const isPercent = (c: Comparison): boolean => c.figure.scale === 'percent';

/** A group's scale may have few points: without the second decimal, zeros kept, most enterprises would look alike. */
const groupDecimals = 2;

const scoreText = (format: Words, kind: ReferenceFigure['kind'], value: number): string =>
  kind === 'group' ? formatScore(value, groupDecimals) : format.number(value, 1);

const figureText = (format: Words, { figure }: Comparison): string =>
  figure.scale === 'percent' ? format.percent(figure.value) : scoreText(format, figure.kind, figure.value);

const figureLabels = {
  statistic: 'benchmark.reference',
  target: 'benchmark.target',
  illustrative: 'benchmark.illustrativeValue',
  cohort: 'cohort.mean',
} as const;

const distance = (t: Translate, format: Words, c: Comparison, difference: number): string => {
  const value = scoreText(format, c.figure.kind, Math.abs(difference));
  return isPercent(c) ? t('benchmark.points', { value }) : t('benchmark.scorePoints', { value });
};

/** Where the own value stands among the enterprises; never further than the quantiles reach. */
export const rankWords = (t: Translate, format: Pick<Words, 'number'>, rank: Rank): string => {
  if (rank.kind === 'tied') return t('cohort.rank.tied', { from: format.number(rank.from, 0), to: format.number(rank.to, 0) });
  return t(`cohort.rank.${rank.kind}`, { percentile: format.number(rank.percentile, 0) });
};

const differenceText = (t: Translate, format: Words, c: Comparison, difference: number): string => {
  const target = c.profile.kind === 'target';
  const { cohort } = c.profile;
  const smallest = c.figure.kind === 'group' ? 0.005 : 0.05;
  if (Math.abs(difference) < smallest) return t(target ? 'benchmark.targetEqual' : cohort ? 'cohort.equal' : 'benchmark.equal');
  const value = distance(t, format, c, difference);
  if (cohort) return t(difference > 0 ? 'cohort.above' : 'cohort.below', { value });
  if (difference > 0) return target ? t('benchmark.targetMet', { value }) : t('benchmark.above', { value });
  return target ? t('benchmark.targetMissed', { value }) : t('benchmark.below', { value });
};

const verdictText = (t: Translate, format: Words, c: Comparison): string => {
  const { verdict } = c;
  if (verdict.kind === 'told') return '';
  if (verdict.kind === 'not-comparable') return t(`benchmark.reason.${verdict.reason}`);
  const difference = differenceText(t, format, c, verdict.difference);
  return verdict.rank ? t('cohort.rankAnd', { rank: rankWords(t, format, verdict.rank), difference }) : difference;
};

const ownText = (t: Translate, format: Words, texts: PackTexts, c: Comparison): string => {
  const { own } = c;
  if (own.kind === 'score' && c.figure.kind === 'group') return `${t('benchmark.own')} ${scoreText(format, 'group', own.score)}`;
  const words = ownFigureWords(t, format, texts, { indicator: c.indicator, own });
  return own.kind === 'rate' || own.kind === 'score' ? `${t('benchmark.own')} ${words}` : words;
};

/** For when and on how many. What follows a title that names the year does not say it again; a target has no sample. */
const asideText = (t: Translate, c: Comparison, title: string): string => {
  const { period, sampleSize } = c.figure;
  const target = c.profile.kind === 'target';
  const when = t(target ? 'benchmark.targetYear' : 'benchmark.period', { period });
  const sample = sampleSize === null ? t('benchmark.sampleUnknown') : t('benchmark.sample', { count: sampleSize });
  return [
    ...(title.includes(period.slice(0, 4)) ? [] : [when]),
    ...(target ? [] : [sample]),
    ...(c.profile.kind === 'illustrative' ? [t('benchmark.illustrative')] : []),
    ...(c.opened ? [t('data.unofficialProfile')] : []),
  ].join(' · ');
};

const subjectName = (t: Translate, texts: PackTexts, { figure, profile }: Comparison, language: Language): string => {
  const published = figure.kind === 'group' ? undefined : profile.texts[language].indicators[figure.indicator];
  return published ?? figureName(t, texts, figure);
};

type Spread = Pick<ReferenceFigure, 'kind' | 'scale' | 'value' | 'quantiles'>;

/** A value of a spread, as its figure is written. */
export const spreadValue = (format: Words, { scale, kind }: Spread, value: number): string =>
  scale === 'percent' ? format.percent(value) : scoreText(format, kind, value);

/** A quantile strip in words: what it is of, its mean, every quantile, and one's own value where there is one. */
export const spreadWords = (
  t: Translate,
  format: Words,
  { indicator, own }: { readonly indicator: string; readonly own?: string },
  figure: Spread,
): string => {
  const quantiles = (figure.quantiles ?? []).map(({ p, value }) =>
    t('cohort.quantileOf', { p: format.number(p * 100, 0), value: spreadValue(format, figure, value) }),
  );
  const mean = spreadValue(format, figure, figure.value);
  const spread = t('cohort.spread', { measure: indicator, mean, quantiles: quantiles.join(t('app.listJoin')) });
  return own ? `${spread}${t('cohort.spreadOwn', { own })}` : spread;
};

/** Heads of the columns `spreadCells` fills: the mean, and the shares that are told. */
export const spreadColumns = (t: Translate, format: Words): readonly string[] => [
  t('cohort.column.mean'),
  ...toldShares.map((p) => t('cohort.column.quantile', { p: format.number(p * 100, 0) })),
];

export const spreadCells = (format: Words, figure: Spread): readonly string[] => [
  spreadValue(format, figure, figure.value),
  ...toldShares.map((p) => {
    const found = figure.quantiles?.find((q) => Math.abs(q.p - p) < 1e-9);
    return found ? spreadValue(format, figure, found.value) : '—';
  }),
];

export type ComparisonWords = {
  readonly indicator: string;
  readonly figure: string;
  readonly own: string;
  readonly verdict: string;
  /** One line: who published it, for when, on how many. */
  readonly origin: string;
  /** The same without the title. */
  readonly aside: string;
  readonly population: string;
  readonly source: string;
  readonly caveat: string | null;
};

/** A comparison in words, for screen and paper: a share of enterprises is phrased as one, a target as a target. */
export const comparisonWords = (t: Translate, format: Words, texts: PackTexts, c: Comparison): ComparisonWords => {
  const own = c.profile.texts[format.language];
  const value = figureText(format, c);
  const target = c.profile.kind === 'target';
  const population = own.population;
  const aside = asideText(t, c, own.title);
  const label = t(figureLabels[c.profile.kind]);
  const figure =
    c.figure.statistic === 'share-of-enterprises'
      ? t(target ? 'benchmark.shareTarget' : 'benchmark.share', { population, value })
      : `${label} ${value}`;
  return {
    indicator: subjectName(t, texts, c, format.language),
    figure,
    own: ownText(t, format, texts, c),
    verdict: verdictText(t, format, c),
    origin: [own.title, aside].filter(Boolean).join(' · '),
    aside,
    population,
    source: [own.publisher, own.source, c.profile.document, t('benchmark.published', { date: c.profile.published })]
      .filter(Boolean)
      .join(t('app.clauseJoin')),
    caveat: own.caveat ?? null,
  };
};
