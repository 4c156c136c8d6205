import type { Facts } from '../model/enterprise.ts';
import type { Indicator, Pack } from '../model/pack.ts';
import type { ReferenceFigure, ReferenceProfile } from '../model/reference-profile.ts';
import { conditionFacts } from '../scoring/applicability.ts';
import { questionScoresBelow, type Scorecard, type ScoringInput } from '../scoring/score-assessment.ts';
import { type OwnValue, ownValue } from './own-value.ts';

export type NotComparable = 'other-region' | 'other-industry' | 'other-size' | 'different-scale' | 'different-statistic' | 'no-own-value';

export type Verdict =
  /** Like with like: own value minus figure, in the figure's unit (percentage points or score points). */
  | { readonly kind: 'compared'; readonly own: number; readonly difference: number }
  /** A share of enterprises says nothing about one: it is told beside whether this enterprise does the thing. */
  | { readonly kind: 'told'; readonly adopted: boolean | null }
  | { readonly kind: 'not-comparable'; readonly reason: NotComparable };

export type Comparison = {
  readonly profile: ReferenceProfile;
  readonly figure: ReferenceFigure;
  readonly own: OwnValue;
  readonly verdict: Verdict;
};

export type Place = { readonly region: string | null; readonly industry: string | null; readonly size: string | null };

const scopeFault = (profile: ReferenceProfile, place: Place): NotComparable | null => {
  const { region, industries, sizes } = profile.scope;
  if (region !== 'CN' && region !== place.region) return 'other-region';
  if (industries.length > 0 && !industries.some((id) => id === place.industry)) return 'other-industry';
  return sizes.length > 0 && !sizes.some((id) => id === place.size) ? 'other-size' : null;
};

const against = (own: number, figure: ReferenceFigure): Verdict => ({ kind: 'compared', own, difference: own - figure.value });

const notComparable = (reason: NotComparable): Verdict => ({ kind: 'not-comparable', reason });

/** Only a mean of rates meets a rate, a mean of scores a score on the same scale; a share of enterprises is told, an index meets nothing. */
const verdictOn = (figure: ReferenceFigure, own: OwnValue): Verdict => {
  if (figure.statistic === 'index') return notComparable('different-scale');
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
};

const indicatorsOf = (pack: Pack): ReadonlyMap<string, Indicator> => new Map(pack.indicators.map((i) => [i.id, i]));

/** Every published figure on an indicator the pack knows, with what may honestly be said about it for this enterprise. */
export const compare = (input: BenchmarkInput): readonly Comparison[] => {
  const indicators = indicatorsOf(input.pack);
  const excluded = new Set(questionScoresBelow(input.scorecard.root).flatMap((q) => (q.status === 'excluded' ? [q.id] : [])));
  const circumstances = { facts: conditionFacts(input.facts, input.sizeClass), answers: input.answers, excluded };
  const place = { region: input.region, industry: input.facts.industry, size: input.sizeClass };
  return input.profiles.flatMap((profile) =>
    profile.figures.flatMap((figure): readonly Comparison[] => {
      const indicator = indicators.get(figure.indicator);
      if (!indicator) return [];
      const own = ownValue(indicator, input.scorecard, circumstances);
      const fault = scopeFault(profile, place);
      return [{ profile, figure, own, verdict: fault ? notComparable(fault) : verdictOn(figure, own) }];
    }),
  );
};
