import type { Answers } from '../model/answers.ts';
import type { Facts } from '../model/enterprise.ts';
import type { FormId, GroupId } from '../model/ids.ts';
import type { Indicator, Pack } from '../model/pack.ts';
import type { ReferenceFigure } from '../model/reference-profile.ts';
import { isDecided, scoresByGroup } from '../scoring/decide-level.ts';
import { type Scorecard, scoreAssessment } from '../scoring/score-assessment.ts';
import { ownScaleOf } from './own-scale.ts';
import { type OwnValue, ownValue, standingOf } from './own-value.ts';

/** One assessment on its way into a cohort. */
export type CohortEntry = {
  readonly pack: Pack;
  readonly form: FormId;
  readonly facts: Facts;
  readonly sizeClass: string | null;
  /** Region of the enterprise's city; null: not said. */
  readonly region: string | null;
  readonly answers: Answers;
  /** ISO time of the last change: the year it belongs to, and which of several is the newest. */
  readonly updatedAt: string;
  /** What tells enterprises and assessments apart; neither leaves the cohort. */
  readonly enterprise: string;
  readonly assessment: string;
  /** Made up: never counted together with real ones. */
  readonly sample: boolean;
};

/** Something every assessment of a questionnaire has a value of. */
export type Measure =
  | { readonly kind: 'group'; readonly group: GroupId; readonly scale: string }
  | { readonly kind: 'indicator'; readonly indicator: Exclude<Indicator, { kind: 'none' }> };

/** An assessment as numbers: one value a measure (adoption: 0 or 100 %), null where there is none. */
export type Measured = {
  readonly pack: Pack;
  readonly form: FormId;
  readonly enterprise: string;
  readonly assessment: string;
  readonly updatedAt: string;
  readonly year: string;
  readonly industry: string | null;
  readonly size: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly values: readonly (number | null)[];
};

const listed = new WeakMap<Pack, readonly Measure[]>();

/** The overall score, those of the top groups, and every indicator that can be computed; a score told as a group's is not told twice. */
export const measuresOf = (pack: Pack): readonly Measure[] => {
  const known = listed.get(pack) ?? listMeasures(pack);
  listed.set(pack, known);
  return known;
};

const listMeasures = (pack: Pack): readonly Measure[] => {
  const groups = [pack.root, ...pack.root.groups].map((g) => g.id);
  const scale = ownScaleOf(pack);
  return [
    ...groups.map((group): Measure => ({ kind: 'group', group, scale })),
    ...pack.indicators.flatMap((indicator): readonly Measure[] => {
      const told = indicator.kind === 'none' || (indicator.kind === 'score' && groups.includes(indicator.group));
      return told ? [] : [{ kind: 'indicator', indicator }];
    }),
  ];
};

/** What kind of number the cohort's figure on a measure is. */
export const statisticOf = (measure: Measure): Pick<ReferenceFigure, 'statistic' | 'scale'> => {
  if (measure.kind === 'group') return { statistic: 'mean-of-scores', scale: measure.scale };
  const { indicator } = measure;
  if (indicator.kind === 'score') return { statistic: 'mean-of-scores', scale: indicator.scale };
  return { statistic: indicator.kind === 'rate' ? 'mean-of-rates' : 'share-of-enterprises', scale: 'percent' };
};

const numberOf = (own: OwnValue): number | null => {
  switch (own.kind) {
    case 'rate':
      return own.percent;
    case 'score':
      return own.score;
    case 'adoption':
      return own.adopted ? 100 : 0;
    case 'missing':
      return null;
  }
};

const valuesOf = (entry: CohortEntry, scorecard: Scorecard): Measured['values'] => {
  const scores = scoresByGroup(scorecard.root);
  const standing = standingOf(entry, entry.facts, scorecard);
  return measuresOf(entry.pack).map((measure) =>
    measure.kind === 'group' ? (scores.get(measure.group) ?? null) : numberOf(ownValue(measure.indicator, standing)),
  );
};

/** Scores one assessment for a cohort; null where no level can be decided, for a handful of answers stands for nobody. */
export const measureAssessment = (entry: CohortEntry): Measured | null => {
  const { pack, form, facts, sizeClass, region, enterprise, assessment, updatedAt } = entry;
  const scorecard = scoreAssessment(entry);
  if (!isDecided(scorecard.level)) return null;
  return {
    pack,
    form,
    enterprise,
    assessment,
    updatedAt,
    year: updatedAt.slice(0, 4),
    industry: facts.industry,
    size: sizeClass,
    city: facts.city,
    region,
    values: valuesOf(entry, scorecard),
  };
};
