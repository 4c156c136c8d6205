import type { Comparison, PackTexts } from '../engine/index.ts';
import { ownFigureWords } from './own-figure-words.ts';
import type { Language, Translate } from './translator.ts';

type Words = {
  readonly language: Language;
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (value: number, decimals?: number) => string;
};

const isPercent = (c: Comparison): boolean => c.figure.scale === 'percent';

const figureText = (format: Words, c: Comparison): string =>
  isPercent(c) ? format.percent(c.figure.value) : format.number(c.figure.value, 1);

const figureLabels = { statistic: 'benchmark.reference', target: 'benchmark.target', illustrative: 'benchmark.illustrativeValue' } as const;

const distance = (t: Translate, format: Words, c: Comparison, difference: number): string => {
  const value = format.number(Math.abs(difference), 1);
  return isPercent(c) ? t('benchmark.points', { value }) : t('benchmark.scorePoints', { value });
};

const verdictText = (t: Translate, format: Words, c: Comparison): string => {
  const { verdict } = c;
  if (verdict.kind === 'told') return '';
  if (verdict.kind === 'not-comparable') return t(`benchmark.reason.${verdict.reason}`);
  const target = c.profile.kind === 'target';
  if (Math.abs(verdict.difference) < 0.05) return target ? t('benchmark.targetEqual') : t('benchmark.equal');
  const value = distance(t, format, c, verdict.difference);
  if (verdict.difference > 0) return target ? t('benchmark.targetMet', { value }) : t('benchmark.above', { value });
  return target ? t('benchmark.targetMissed', { value }) : t('benchmark.below', { value });
};

const ownText = (t: Translate, format: Words, texts: PackTexts, c: Comparison): string => {
  const { own } = c;
  const words = ownFigureWords(t, format, texts, { indicator: c.indicator, own });
  return own.kind === 'rate' || own.kind === 'score' ? `${t('benchmark.own')} ${words}` : words;
};

/** Who published it, for when, on how many. A title that names the year is not followed by it again; a target has no sample. */
const originText = (t: Translate, c: Comparison, title: string): string => {
  const { period, sampleSize } = c.figure;
  const target = c.profile.kind === 'target';
  const when = t(target ? 'benchmark.targetYear' : 'benchmark.period', { period });
  const sample = sampleSize === null ? t('benchmark.sampleUnknown') : t('benchmark.sample', { count: sampleSize });
  return [
    title,
    ...(title.includes(period.slice(0, 4)) ? [] : [when]),
    ...(target ? [] : [sample]),
    ...(c.profile.kind === 'illustrative' ? [t('benchmark.illustrative')] : []),
    ...(c.opened ? [t('data.unofficialProfile')] : []),
  ].join(' · ');
};

export type ComparisonWords = {
  readonly indicator: string;
  readonly figure: string;
  readonly own: string;
  readonly verdict: string;
  /** One line: who published it, for when, on how many. */
  readonly origin: string;
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
  const label = t(figureLabels[c.profile.kind]);
  const figure =
    c.figure.statistic === 'share-of-enterprises'
      ? t(target ? 'benchmark.shareTarget' : 'benchmark.share', { population, value })
      : `${label} ${value}`;
  return {
    indicator: own.indicators[c.figure.indicator] ?? texts.indicators[c.figure.indicator]?.title ?? c.figure.indicator,
    figure,
    own: ownText(t, format, texts, c),
    verdict: verdictText(t, format, c),
    origin: originText(t, c, own.title),
    population,
    source: [own.publisher, own.source, c.profile.document, t('benchmark.published', { date: c.profile.published })]
      .filter(Boolean)
      .join(t('app.clauseJoin')),
    caveat: own.caveat ?? null,
  };
};
