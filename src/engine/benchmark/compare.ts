import type { Facts } from '../model/enterprise.ts';
import { type FormId, indicatorId } from '../model/ids.ts';
import type { Indicator, Pack } from '../model/pack.ts';
import { groupsBelow } from '../model/pack-tree.ts';
import type { ReferenceFigure, ReferenceProfile } from '../model/reference-profile.ts';
import type { Scorecard, ScoringInput } from '../scoring/score-assessment.ts';
import { editionOf, ownScaleOf } from './own-scale.ts';
import { type OwnValue, ownValue, standingOf } from './own-value.ts';
import { type Rank, rankAmong } from './rank-value.ts';

export type NotComparable =
  | 'other-region'
  | 'other-industry'
  | 'other-size'
  | 'other-city'
  | 'other-edition'
  | 'other-form'
  | 'different-scale'
  | 'different-statistic'
  | 'only-a-count'
  | 'no-own-value';

export type Verdict =
  /**
   * Like with like: own value minus figure, in the figure's unit (percentage points or score points),
   * and the place among the enterprises where the figure has quantiles.
   */
  | { readonly kind: 'compared'; readonly own: number; readonly difference: number; readonly rank: Rank | null }
  /** A share of enterprises says nothing about one: it is told beside whether this enterprise does the thing. */
  | { readonly kind: 'told'; readonly adopted: boolean | null }
  | { readonly kind: 'not-comparable'; readonly reason: NotComparable };

export type Comparison = {
  readonly profile: ReferenceProfile;
  readonly figure: ReferenceFigure;
  /** Of a figure on a group's score: that group as an indicator on the questionnaire's own scale. */
  readonly indicator: Indicator;
  readonly own: OwnValue;
  readonly verdict: Verdict;
  /** False where a newer figure of the same kind on the same indicator and scope is there. */
  readonly current: boolean;
  /** From a profile a user has opened. */
  readonly opened: boolean;
};

export type Place = {
  readonly region: string | null;
  readonly industry: string | null;
  readonly size: string | null;
  readonly city: string | null;
};

const scopeFault = (profile: ReferenceProfile, figure: ReferenceFigure, place: Place): NotComparable | null => {
  const { industries, sizes, cities } = profile.scope;
  const region = figure.region ?? profile.scope.region;
  if (region !== 'CN' && region !== place.region) return 'other-region';
  if (industries.length > 0 && !industries.some((id) => id === place.industry)) return 'other-industry';
  if (cities.length > 0 && !cities.some((id) => id === place.city)) return 'other-city';
  return sizes.length > 0 && !sizes.some((id) => id === place.size) ? 'other-size' : null;
};

/** Answers to another edition or form are other questions under the same names. */
const basisFault = ({ cohort }: ReferenceProfile, pack: Pack, form: FormId): NotComparable | null => {
  if (!cohort) return null;
  if (cohort.edition !== editionOf(pack)) return 'other-edition';
  return cohort.form === form ? null : 'other-form';
};

const against = (own: number, figure: ReferenceFigure): Verdict => ({
  kind: 'compared',
  own,
  difference: own - figure.value,
  rank: figure.quantiles ? rankAmong(own, figure.quantiles) : null,
});

const notComparable = (reason: NotComparable): Verdict => ({ kind: 'not-comparable', reason });

/** Only a mean of rates meets a rate, a mean of scores a score on the same scale; a share of enterprises is told, an index meets nothing. */
const verdictOn = (figure: ReferenceFigure, own: OwnValue): Verdict => {
  if (figure.statistic === 'index') return notComparable('different-scale');
  if (figure.statistic === 'count') return notComparable('only-a-count');
  if (figure.statistic === 'share-of-enterprises') return { kind: 'told', adopted: own.kind === 'adoption' ? own.adopted : null };
  if (own.kind === 'missing') return notComparable('no-own-value');
  if (figure.statistic === 'mean-of-rates' && own.kind === 'rate')
    return figure.scale === 'percent' ? against(own.percent, figure) : notComparable('different-scale');
  if (figure.statistic === 'mean-of-scores' && own.kind === 'score')
    return own.scale === figure.scale ? against(own.score, figure) : notComparable('different-scale');
  return notComparable('different-statistic');
};

export type BenchmarkInput = Pick<ScoringInput, 'pack' | 'form' | 'sizeClass' | 'answers'> & {
  readonly facts: Facts;
  readonly scorecard: Scorecard;
  /** Region of the enterprise's city in the profile catalogue (CN-HB, CN); null: not said. */
  readonly region: string | null;
  readonly profiles: readonly ReferenceProfile[];
  readonly openedProfiles: readonly string[];
  /** A made-up enterprise: only then are made-up profiles put beside it. */
  readonly training: boolean;
};

type Published = {
  readonly profile: ReferenceProfile;
  readonly figure: ReferenceFigure;
  readonly series: string;
  /** End of the figure's period, such that times can be put in order. */
  readonly end: string;
};

/** A year stands for its end, a quarter or half for its last month, a span for its end: so that times can be put in order. */
const endOf = (span: string): string => {
  const period = span.slice(span.indexOf('/') + 1);
  const [year = '', part = '12'] = period.split('-', 2);
  const quarter = /^Q([1-4])$/.exec(part)?.[1];
  const half = /^H([12])$/.exec(part)?.[1];
  const month = quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : Number(part);
  return `${year}-${String(month).padStart(2, '0')}${period.slice(7)}`;
};

/** What a figure speaks of, as one word: a group may be called like an indicator. */
const subjectOf = (figure: ReferenceFigure): string => (figure.kind === 'group' ? `group ${figure.group}` : figure.indicator);

/** Figures of one series: only those of its newest period stand for today. Every target and every cohort is one of its own. */
const seriesOf = (profile: ReferenceProfile, figure: ReferenceFigure): string =>
  JSON.stringify([
    profile.kind,
    profile.kind === 'target' ? figure.id : '',
    profile.cohort?.id ?? '',
    subjectOf(figure),
    figure.statistic,
    figure.scale,
    figure.region ?? profile.scope.region,
    profile.scope,
  ]);

const newestBySeries = (all: readonly Published[]): ReadonlyMap<string, string> => {
  const newest = new Map<string, string>();
  for (const { series, end } of all) {
    const before = newest.get(series);
    if (before === undefined || end > before) newest.set(series, end);
  }
  return newest;
};

type IndicatorOf = (figure: ReferenceFigure) => Indicator | undefined;

const indicatorsOf = (pack: Pack): IndicatorOf => {
  const declared = new Map<string, Indicator>(pack.indicators.map((i) => [i.id, i]));
  const groups = new Map(
    groupsBelow(pack.root).map(({ id }): [string, Indicator] => [
      id,
      { kind: 'score', id: indicatorId.parse(id), group: id, scale: ownScaleOf(pack) },
    ]),
  );
  return (figure) => (figure.kind === 'group' ? groups.get(figure.group) : declared.get(figure.indicator));
};

/** A cohort of another questionnaire has nothing to say here; made-up figures stand beside made-up enterprises only. */
const concerns = ({ kind, cohort }: ReferenceProfile, { pack, training }: BenchmarkInput): boolean =>
  (training || kind !== 'illustrative') && (cohort === undefined || cohort.packId === pack.id);

/** Every published figure on an indicator the pack knows, newest first, with what may honestly be said about it for this enterprise. */
export const compare = (input: BenchmarkInput): readonly Comparison[] => {
  const { pack, form, facts } = input;
  const indicatorOf = indicatorsOf(pack);
  const standing = standingOf(input, facts, input.scorecard);
  const place = { region: input.region, industry: facts.industry, size: input.sizeClass, city: facts.city };
  const published = input.profiles
    .filter((profile) => concerns(profile, input))
    .flatMap((profile) =>
      profile.figures.map((figure) => ({ profile, figure, series: seriesOf(profile, figure), end: endOf(figure.period) })),
    );
  const newest = newestBySeries(published);
  /** Several figures speak of one indicator; its own value is worked out once. */
  const owns = new Map<string, OwnValue>();
  return [...published]
    .sort((a, b) => Number(a.end < b.end) - Number(a.end > b.end))
    .flatMap(({ profile, figure, series, end }): readonly Comparison[] => {
      const indicator = indicatorOf(figure);
      if (!indicator) return [];
      const own = owns.get(subjectOf(figure)) ?? ownValue(indicator, standing);
      owns.set(subjectOf(figure), own);
      const fault = basisFault(profile, pack, form) ?? scopeFault(profile, figure, place);
      const current = newest.get(series) === end;
      const opened = input.openedProfiles.includes(profile.id);
      return [{ profile, figure, indicator, own, current, opened, verdict: fault ? notComparable(fault) : verdictOn(figure, own) }];
    });
};
