import { type CohortDimension, fewestEnterprises, type WithholdingReason } from '../model/cohort.ts';
import type { Measured } from './measure-assessment.ts';
import { withhold } from './withhold.ts';

/** What a slice has in common; null: told apart by something else, or by nothing. */
export type SliceKey = Readonly<Record<'industry' | 'size' | 'city' | 'year', string | null>>;

/** A slice of a cohort with its members, one assessment an enterprise. */
export type Slot = { readonly dimension: CohortDimension; readonly key: SliceKey; readonly members: readonly Measured[] };

/** Slots told or withheld together: one alone, or all years of an industry. */
type Unit = readonly Slot[];

type Has = (member: Measured) => boolean;
export type Verdicts = ReadonlyMap<Slot, WithholdingReason | null>;

type PartitionDimension = 'industry' | 'size' | 'city';
const partitions: readonly PartitionDimension[] = ['industry', 'size', 'city'];

export type BrokenDown = {
  readonly all: Slot;
  readonly partitions: readonly (readonly Slot[])[];
  readonly years: readonly Slot[];
  /** By industry, then by year. */
  readonly rows: readonly Unit[];
};

const noKey: SliceKey = { industry: null, size: null, city: null, year: null };

const contentOf = ({ industry, size, city, region, values }: Measured): string => JSON.stringify([industry, size, city, region, values]);

const isNewer = (a: Measured, b: Measured): boolean => {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt;
  if (a.assessment !== b.assessment) return a.assessment > b.assessment;
  return contentOf(a) > contentOf(b);
};

/** One assessment for each name: the newest; of two copies made at the same time always the same one, in whatever order they come. */
const newestBy = (all: readonly Measured[], nameOf: (m: Measured) => string): readonly Measured[] => {
  const newest = new Map<string, Measured>();
  for (const measured of all) {
    const name = nameOf(measured);
    const before = newest.get(name);
    if (!before || isNewer(measured, before)) newest.set(name, measured);
  }
  return [...newest.values()];
};

const byKey = (all: readonly Measured[], keyOf: (m: Measured) => string | null): readonly (readonly [string, readonly Measured[]])[] => {
  const groups = new Map<string, Measured[]>();
  for (const measured of all) {
    const key = keyOf(measured);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(measured);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

const slotsBy = (all: readonly Measured[], dimension: PartitionDimension | 'year'): readonly Slot[] =>
  byKey(all, (m) => m[dimension]).map(([value, members]) => ({ dimension, key: { ...noKey, [dimension]: value }, members }));

const rowsOf = (yearly: readonly Measured[]): readonly Unit[] =>
  byKey(yearly, (m) => m.industry).map(([industry, ofIndustry]) =>
    byKey(ofIndustry, (m) => m.year).map(([year, members]) => ({
      dimension: 'industry-year',
      key: { ...noKey, industry, year },
      members,
    })),
  );

/**
 * The slices of the assessments of one questionnaire and form. Each enterprise counts once a slice: with its newest assessment
 * of all, or of the year. A single year is no breakdown.
 */
export const breakDown = (measured: readonly Measured[]): BrokenDown => {
  const members = newestBy(measured, (m) => m.enterprise);
  const yearly = newestBy(measured, (m) => `${m.year} ${m.enterprise}`);
  const years = slotsBy(yearly, 'year');
  return {
    all: { dimension: 'all', key: noKey, members },
    partitions: partitions.map((dimension) => slotsBy(members, dimension)),
    years: years.length > 1 ? years : [],
    rows: years.length > 1 ? rowsOf(yearly) : [],
  };
};

export const slotsOf = ({ all, partitions: parts, years, rows }: BrokenDown): readonly Slot[] => [
  all,
  ...parts.flat(),
  ...years,
  ...rows.flat(),
];

const count = (members: readonly Measured[], has: Has): number => {
  let found = 0;
  for (const member of members) if (has(member)) found += 1;
  return found;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);

const sizeOf = (unit: Unit, has: Has): number => sum(unit.map((slot) => count(slot.members, has)));

/** A unit with any slot of 1–4 is told as little as one with only those. */
const isTooSmall = (unit: Unit, has: Has): boolean =>
  unit.some(({ members }) => {
    const n = count(members, has);
    return n > 0 && n < fewestEnterprises;
  });

type Question = { readonly has: Has; readonly barred: (slot: Slot) => WithholdingReason | null };

const judgeUnits = (
  units: readonly Unit[],
  { has, barred }: Question,
  remainders: (told: readonly Unit[]) => readonly number[],
): Verdicts => {
  const barredUnit = (unit: Unit): WithholdingReason | null =>
    unit.map(barred).find((reason) => reason !== null) ?? (isTooSmall(unit, has) ? 'few' : null);
  const cells = units.map((unit) => ({ size: sizeOf(unit, has), barred: barredUnit(unit) }));
  const reasons = withhold(cells, (told) => remainders(units.filter((_, index) => told[index])));
  return new Map(units.flatMap((unit, index) => unit.map((slot) => [slot, reasons[index] ?? null] as const)));
};

/** What is left of the whole once the slices told are taken off it. */
const judgePartition = (slots: readonly Slot[], { members }: Slot, question: Question): Verdicts => {
  const total = count(members, question.has);
  const units = slots.map((slot) => [slot]);
  return judgeUnits(units, question, (told) => [total - sum(told.map((unit) => sizeOf(unit, question.has)))]);
};

/** Of the records of a year: how many are their enterprise's newest, and so in the whole too, and how many are superseded. */
type Split = { readonly newest: number; readonly superseded: number };

const splitOf = (whole: readonly Measured[], ofYear: readonly Measured[], has: Has): Split => {
  const members = new Set(whole);
  const newest = count(ofYear, (m) => members.has(m) && has(m));
  return { newest, superseded: count(ofYear, has) - newest };
};

/**
 * How many can be singled out from a whole and its told years. Years overlap in the whole, for an enterprise may be in several:
 * the whole less a year leaves those not in it, and takes away those superseded. So of each told year either its newest or its
 * superseded records are left, as one likes; `fixed`: the newest of years that are not told.
 */
const singledOut = (fixed: number, told: readonly Split[]): readonly number[] => {
  const capped = (n: number): number => Math.min(fewestEnterprises, n);
  let sums: ReadonlySet<number> = new Set([capped(fixed)]);
  for (const { newest, superseded } of told)
    sums = new Set([...[...sums].map((n) => capped(n + newest)), ...[...sums].map((n) => capped(n + superseded))]);
  return [...sums];
};

const judgeYears = (years: readonly Slot[], { members }: Slot, question: Question): Verdicts => {
  const { has } = question;
  const splits = new Map(years.map((slot) => [slot, splitOf(members, slot.members, has)] as const));
  return judgeUnits(
    years.map((slot) => [slot]),
    question,
    (told) => {
      const toldSlots = new Set(told.flat());
      const [kept, left] = [years.filter((y) => toldSlots.has(y)), years.filter((y) => !toldSlots.has(y))];
      const splitsOf = (slots: readonly Slot[]) => slots.flatMap((y) => splits.get(y) ?? []);
      return singledOut(sum(splitsOf(left).map((split) => split.newest)), splitsOf(kept));
    },
  );
};

type RowsQuestion = Question & { readonly before: Verdicts };

/** Whether an industry, told as a whole, and its years single anybody out between them. */
const singlesOut = (row: Unit, industries: readonly Slot[], has: Has): boolean => {
  const industry = industries.find((slot) => slot.key.industry === row[0]?.key.industry);
  if (!industry) return false;
  const splits = row.map((slot) => splitOf(industry.members, slot.members, has));
  return singledOut(0, splits).some((n) => n > 0 && n < fewestEnterprises);
};

/** What is left of each year, and of the whole and its years together, once the industries told by year are taken off. */
const leftOfRows = ({ all, years }: BrokenDown, told: readonly Unit[], { has, before }: RowsQuestion): readonly number[] => {
  const toldIndustries = new Set(told.map((row) => row[0]?.key.industry));
  const isLeft: Has = (m) => has(m) && !toldIndustries.has(m.industry);
  const splits = years.map((year) => ({ isTold: before.get(year) === null, ...splitOf(all.members, year.members, isLeft) }));
  const [kept, left] = [splits.filter((s) => s.isTold), splits.filter((s) => !s.isTold)];
  return [...splits.map((s) => s.newest + s.superseded), ...singledOut(sum(left.map((s) => s.newest)), kept)];
};

/**
 * An industry is told by year wholly or not at all, so that its years cannot be worked out from each other; nor by a year, or of an
 * industry, that is withheld itself, for all its cells together would tell it.
 */
const judgeRows = (down: BrokenDown, question: RowsQuestion): Verdicts => {
  const { has, barred, before } = question;
  const { rows, years, partitions: parts } = down;
  const industries = parts.flat().filter((slot) => slot.dimension === 'industry');
  const withheld = [...years, ...industries].filter((slot) => before.get(slot) !== null);
  const isShadowed = ({ key }: Slot): boolean =>
    withheld.some(({ dimension, key: other }) => (dimension === 'year' ? other.year === key.year : other.industry === key.industry));
  const singling = new Set(rows.filter((row) => singlesOut(row, industries, has)).flat());
  const barredRow = (slot: Slot): WithholdingReason | null => {
    if (isTooSmall([slot], has)) return 'few';
    return barred(slot) ?? (isShadowed(slot) || singling.has(slot) ? 'complement' : null);
  };
  return judgeUnits(rows, { has, barred: barredRow }, (told) => leftOfRows(down, told, question));
};

/**
 * Why each slice is withheld, counting only the members that `has` picks; null: it is told.
 * `before`: what is withheld already, whoever is counted.
 */
export const judgeSlices = (down: BrokenDown, has: Has, before: Verdicts | null = null): Verdicts => {
  const question: Question = { has, barred: (slot) => before?.get(slot) ?? null };
  const { all, partitions: parts, years } = down;
  const whole = judgeUnits([[all]], question, () => [0]);
  const single = new Map([
    ...whole,
    ...parts.flatMap((slots) => [...judgePartition(slots, all, question)]),
    ...judgeYears(years, all, question),
  ]);
  return new Map([...single, ...judgeRows(down, { ...question, before: single })]);
};
