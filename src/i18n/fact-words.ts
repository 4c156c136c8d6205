import type { Facts, ProfileTexts, ReportModel } from '../engine/index.ts';
import type { Translate } from './translator.ts';

/** A fact of the enterprise with its label; null where it was not given. */
export type FactWords = readonly [label: string, value: string | null];

type Given = {
  readonly t: Translate;
  readonly profileTexts: ProfileTexts;
  readonly report: Pick<ReportModel, 'enterprise' | 'sizeClass'>;
  readonly format: { readonly number: (value: number) => string };
};

const named = (names: Readonly<Record<string, string>>, id: string | null): string | null => (id === null ? null : (names[id] ?? id));

/** 企业概况: the facts the questions were chosen by, in words, as every kind of document shows them. */
export const factWords = ({ t, profileTexts: names, report, format }: Given): readonly FactWords[] => {
  const facts: Facts = report.enterprise.facts;
  const amount = (value: number | null, unit: string) => (value === null ? null : `${format.number(value)} ${unit}`);
  return [
    [t('paper.enterprise'), facts.name],
    [t('paper.creditCode'), facts.creditCode || null],
    [t('profile.industry'), named(names.industries, facts.industry)],
    [t('profile.productionType'), facts.productionType ? (names.productionTypes[facts.productionType]?.name ?? null) : null],
    [t('profile.staff'), amount(facts.staff, t('profile.staffUnit'))],
    [t('profile.revenue'), amount(facts.revenue, t('profile.revenueUnit'))],
    [t('profile.size'), named(names.sizes, report.sizeClass)],
    [t('profile.city'), named(names.cities, facts.city)],
    [t('profile.ownership'), named(names.ownerships, facts.ownership)],
    [t('profile.group'), named(names.groups, facts.group)],
    [t('profile.certificates'), facts.certificates.map((id) => names.certificates[id] ?? id).join(t('app.listJoin')) || null],
  ];
};
