import { type CohortFile, fewestEnterprises, type WithholdingReason, type WordlessProfile } from '../model/cohort.ts';
import type { FormId, PackId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import type { CohortBasis, ReferenceFigure } from '../model/reference-profile.ts';
import { breakDown, judgeSlices, type Slot, slotsOf } from './break-down.ts';
import { type CohortEntry, type Measure, type Measured, measureAssessment, measuresOf, statisticOf } from './measure-assessment.ts';
import { editionOf } from './own-scale.ts';
import { summarise } from './summarise.ts';

type Slice = Pick<Slot, 'dimension' | 'key'> & { readonly packId: PackId; readonly form: FormId };

export type CohortSlice = Slice & { readonly profile: WordlessProfile };
export type WithheldSlice = Slice & { readonly reason: WithholdingReason };

/** Many assessments summed up, before i18n has put the slices into words. `withheld` names the slices and stays on the device. */
export type Cohort = Pick<CohortFile, 'id' | 'kind' | 'years'> & {
  /** Enterprises with at least one assessment that counts. */
  readonly enterprises: number;
  readonly slices: readonly CohortSlice[];
  readonly withheld: readonly WithheldSlice[];
};

type Years = CohortFile['years'];

const yearsOf = (members: readonly Measured[]): Years => {
  const years = members.map((m) => m.year).sort();
  return { from: years[0] ?? '0000', to: years.at(-1) ?? '0000' };
};

const periodOf = ({ from, to }: Years): string => (from === to ? from : `${from}/${to}`);

/** The province all enterprises are in, else the nation: said for the cohort as a whole, so that no slice tells more. */
const regionOf = (measured: readonly Measured[]): string => {
  const regions = new Set(measured.map((m) => m.region));
  const [only] = regions;
  return regions.size === 1 && only ? only : 'CN';
};

const figureOn = (measure: Measure, values: readonly number[], period: string): ReferenceFigure => {
  const { n, mean, quantiles } = summarise(values);
  const { statistic, scale } = statisticOf(measure);
  const spread = statistic === 'share-of-enterprises' ? {} : { quantiles };
  const numbers = { statistic, scale, value: mean, ...spread, period, sampleSize: n };
  if (measure.kind === 'group') return { kind: 'group', id: `group-${measure.group}`, group: measure.group, ...numbers };
  const { id } = measure.indicator;
  return { kind: 'indicator', id: `indicator-${id}`, indicator: id, ...numbers };
};

/** The assessments of one questionnaire in one form. */
type Basis = { readonly pack: Pack; readonly form: FormId; readonly measured: readonly Measured[] };

const basesOf = (measured: readonly Measured[]): readonly Basis[] => {
  const bases = new Map<string, { pack: Pack; form: FormId; measured: Measured[] }>();
  for (const one of measured) {
    const name = `${one.pack.id} ${one.form}`;
    const basis = bases.get(name) ?? { pack: one.pack, form: one.form, measured: [] };
    bases.set(name, basis);
    basis.measured.push(one);
  }
  return [...bases].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, basis]) => basis);
};

type Sliced = { readonly slice: Slice; readonly slot: Slot; readonly figures: readonly ReferenceFigure[] };
type Told = { readonly told: readonly Sliced[]; readonly withheld: readonly WithheldSlice[] };

const sliceBasis = ({ pack, form, measured }: Basis): Told => {
  const down = breakDown(measured);
  const slices = judgeSlices(down, () => true);
  const measures = measuresOf(pack);
  /** A slice may be told while a figure in it, which fewer enterprises have, is not. */
  const byMeasure = measures.map((_, index) => judgeSlices(down, (m) => (m.values[index] ?? null) !== null, slices));
  const sliceOf = ({ dimension, key }: Slot): Slice => ({ packId: pack.id, form, dimension, key });
  const figuresIn = (slot: Slot): readonly ReferenceFigure[] => {
    const period = periodOf(yearsOf(slot.members));
    return measures.flatMap((measure, index) => {
      if (byMeasure[index]?.get(slot) !== null) return [];
      const values = slot.members.flatMap((m) => m.values[index] ?? []);
      return values.length < fewestEnterprises ? [] : [figureOn(measure, values, period)];
    });
  };
  const all = slotsOf(down).map((slot) => ({ slot, slice: sliceOf(slot), reason: slices.get(slot) ?? null, figures: figuresIn(slot) }));
  return {
    told: all.filter(({ reason, figures }) => reason === null && figures.length > 0),
    withheld: all.flatMap(({ slice, reason }) => (reason === null ? [] : [{ ...slice, reason }])),
  };
};

/** FNV-1a, twice from different starts: an id that follows from the content. */
const fingerprint = (text: string): string => {
  let [first, second] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i += 1) {
    first = Math.imul(first ^ text.charCodeAt(i), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
};

const scopeOf = ({ key }: Slot, region: string): WordlessProfile['scope'] => ({
  region,
  industries: key.industry === null ? [] : [key.industry],
  sizes: key.size === null ? [] : [key.size],
  cities: key.city === null ? [] : [key.city],
});

type About = Pick<Cohort, 'id' | 'kind' | 'years'> & { readonly region: string; readonly editions: ReadonlyMap<PackId, number> };

const profileOf = ({ slice, slot, figures }: Sliced, index: number, about: About): WordlessProfile => {
  const { packId, form } = slice;
  const cohort: CohortBasis = { id: about.id, packId, edition: about.editions.get(packId) ?? 0, form, enterprises: slot.members.length };
  return {
    format: 'rongchi-reference',
    formatVersion: 1,
    id: `${about.id}-${index + 1}`,
    kind: about.kind,
    evidence: 'computed',
    published: about.years.to,
    url: null,
    document: null,
    scope: scopeOf(slot, about.region),
    cohort,
    figures,
  };
};

/**
 * Sums measured assessments up, slice by slice: n, mean and quantiles (type 7) of every score and rate, and the share of enterprises of
 * every adoption. Nothing is told on fewer than five enterprises, nor what would let so few be worked out by subtraction.
 * The order of the assessments makes no difference.
 */
export const profileCohort = (measured: readonly Measured[], kind: Cohort['kind']): Cohort => {
  const bases = basesOf(measured).map(sliceBasis);
  const told = bases.flatMap((b) => b.told);
  const editions = new Map(measured.map((m) => [m.pack.id, editionOf(m.pack)] as const));
  const content = told.map(({ slice, slot, figures }) => [
    slice.packId,
    slice.form,
    slot.key,
    slot.members.length,
    figures.map((f) => f.value),
  ]);
  const id = `cohort-${fingerprint(JSON.stringify([kind, content]))}`;
  const years = yearsOf(measured);
  const about: About = { id, kind, years, region: regionOf(measured), editions };
  return {
    id,
    kind,
    years,
    enterprises: new Set(measured.map((m) => m.enterprise)).size,
    slices: told.map((sliced, index) => ({ ...sliced.slice, profile: profileOf(sliced, index, about) })),
    withheld: bases.flatMap((b) => b.withheld),
  };
};

/** Many assessments, real or made up but never both, into what they have in common. */
export const buildCohort = (entries: readonly CohortEntry[], kind: Cohort['kind']): Cohort =>
  profileCohort(
    entries.filter((entry) => entry.sample === (kind === 'illustrative')).flatMap((entry) => measureAssessment(entry) ?? []),
    kind,
  );

/** How many slices are withheld, by reason: what a file may say of them. */
export const countWithheld = ({ withheld }: Cohort): CohortFile['withheld'] => {
  const counts = new Map<string, CohortFile['withheld'][number]>();
  for (const { packId, form, dimension, reason } of withheld) {
    const name = [packId, form, dimension, reason].join(' ');
    counts.set(name, { packId, form, dimension, reason, slices: (counts.get(name)?.slices ?? 0) + 1 });
  }
  return [...counts.values()];
};
