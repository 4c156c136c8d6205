import type { Facts } from '../model/enterprise.ts';
import type { Indicator } from '../model/pack.ts';
import type { ReferenceFigure, ReferenceProfile } from '../model/reference-profile.ts';
import type { Scorecard, ScoringInput } from '../scoring/score-assessment.ts';
import { type OwnValue, ownValue, standingOf } from './own-value.ts';

export type NotComparable =
  | 'other-region'
  | 'other-industry'
  | 'other-size'
  | 'different-scale'
  | 'different-statistic'
  | 'only-a-count'
  | 'no-own-value';

export type Verdict =
  /** Like with like: own value minus figure, in the figure's unit (percentage points or score points). */
  | { readonly kind: 'compared'; readonly own: number; readonly difference: number }
  /** A share of enterprises says nothing about one: it is told beside whether this enterprise does the thing. */
  | { readonly kind: 'told'; readonly adopted: boolean | null }
  | { readonly kind: 'not-comparable'; readonly reason: NotComparable };

export type Comparison = {
  readonly profile: ReferenceProfile;
  readonly figure: ReferenceFigure;
  readonly indicator: Indicator;
  readonly own: OwnValue;
  readonly verdict: Verdict;
  /** False where a newer figure of the same kind on the same indicator and scope is there. */
  readonly current: boolean;
  /** From a profile a user has opened. */
  readonly opened: boolean;
};

export type Place = { readonly region: string | null; readonly industry: string | null; readonly size: string | null };

const scopeFault = (profile: ReferenceProfile, figure: ReferenceFigure, place: Place): NotComparable | null => {
  const { industries, sizes } = profile.scope;
  const region = figure.region ?? profile.scope.region;
  if (region !== 'CN' && region !== place.region) return 'other-region';
  if (industries.length > 0 && !industries.some((id) => id === place.industry)) return 'other-industry';
  return sizes.length > 0 && !sizes.some((id) => id === place.size) ? 'other-size' : null;
};

const against = (own: number, figure: ReferenceFigure): Verdict => ({ kind: 'compared', own, difference: own - figure.value });

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

export type BenchmarkInput = Pick<ScoringInput, 'pack' | 'sizeClass' | 'answers'> & {
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

/** A year stands for its end, a quarter or half for its last month: so that times can be put in order. */
const endOf = (period: string): string => {
  const [year = '', part = '12'] = period.split('-', 2);
  const quarter = /^Q([1-4])$/.exec(part)?.[1];
  const half = /^H([12])$/.exec(part)?.[1];
  const month = quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : Number(part);
  return `${year}-${String(month).padStart(2, '0')}${period.length > 7 ? period.slice(7) : ''}`;
};

/** Figures of one series: only those of its newest period stand for today. Every target is one of its own. */
const seriesOf = (profile: ReferenceProfile, figure: ReferenceFigure): string =>
  JSON.stringify([
    profile.kind,
    profile.kind === 'target' ? figure.id : '',
    figure.indicator,
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

/** Every published figure on an indicator the pack knows, newest first, with what may honestly be said about it for this enterprise. */
export const compare = (input: BenchmarkInput): readonly Comparison[] => {
  const indicators = new Map<string, Indicator>(input.pack.indicators.map((i) => [i.id, i]));
  const standing = standingOf(input, input.facts, input.scorecard);
  const place = { region: input.region, industry: input.facts.industry, size: input.sizeClass };
  const published = input.profiles
    .filter((profile) => input.training || profile.kind !== 'illustrative')
    .flatMap((profile) =>
      profile.figures.map((figure) => ({ profile, figure, series: seriesOf(profile, figure), end: endOf(figure.period) })),
    );
  const newest = newestBySeries(published);
  /** Several figures speak of one indicator; its own value is worked out once. */
  const owns = new Map<string, OwnValue>();
  return [...published]
    .sort((a, b) => Number(a.end < b.end) - Number(a.end > b.end))
    .flatMap(({ profile, figure, series, end }): readonly Comparison[] => {
      const indicator = indicators.get(figure.indicator);
      if (!indicator) return [];
      const own = owns.get(indicator.id) ?? ownValue(indicator, standing);
      owns.set(indicator.id, own);
      const fault = scopeFault(profile, figure, place);
      const current = newest.get(series) === end;
      const opened = input.openedProfiles.includes(profile.id);
      return [{ profile, figure, indicator, own, current, opened, verdict: fault ? notComparable(fault) : verdictOn(figure, own) }];
    });
};
