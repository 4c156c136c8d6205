import type { Comparison } from '../../engine/index.ts';
import { type ComparisonWords, comparisonWords } from '../../i18n/comparison-words.ts';
import { emptyCell, formats, number, pageLink, text, type WorkbookCell } from './cell-content.ts';
import { looks } from './cell-style.ts';
import type { WorkbookContext } from './workbook-context.ts';
import { tableSheet, type WorkbookColumn, type WorkbookSheet } from './workbook-table.ts';

const isPercent = ({ figure }: Comparison): boolean => figure.scale === 'percent';

/** As on screen: a group's scale may have few points. */
const decimalsOf = ({ figure }: Comparison): number => (figure.kind === 'group' ? 2 : 1);

const valueFormat = (comparison: Comparison): string => (isPercent(comparison) ? formats.percent : formats.fixed(decimalsOf(comparison)));

/** The own value where it is a number. */
const ownCell = (comparison: Comparison, { own: words }: ComparisonWords): WorkbookCell => {
  const { own } = comparison;
  if (own.kind === 'rate') return number(own.percent, formats.percent);
  return own.kind === 'score' ? number(own.score, formats.fixed(decimalsOf(comparison))) : text(words, looks.soft);
};

const differenceCell = (comparison: Comparison): WorkbookCell => {
  const { verdict } = comparison;
  return verdict.kind === 'compared' ? number(verdict.difference, formats.difference(decimalsOf(comparison))) : emptyCell;
};

const blockOf = ({ t }: WorkbookContext, { verdict, profile }: Comparison): string => {
  if (verdict.kind === 'not-comparable') return t('benchmark.notComparable');
  if (profile.kind === 'illustrative') return t('benchmark.illustrativeTitle');
  if (profile.kind === 'target') return t('benchmark.targets');
  return t(verdict.kind === 'compared' ? 'benchmark.compared' : 'benchmark.told');
};

const remarksOf = ({ t }: WorkbookContext, { figure, opened }: Comparison, { caveat }: ComparisonWords): string =>
  [opened ? t('data.unofficialProfile') : '', figure.derivation ? t('benchmark.derivation', { text: figure.derivation }) : '', caveat ?? '']
    .filter(Boolean)
    .join('\n');

const benchmarkRow = (context: WorkbookContext, comparison: Comparison): readonly WorkbookCell[] => {
  const { t, format, texts } = context;
  const { figure, profile } = comparison;
  const words = comparisonWords(t, format, texts, comparison);
  return [
    text(words.indicator, looks.strong),
    text(blockOf(context, comparison)),
    number(figure.value, valueFormat(comparison)),
    ownCell(comparison, words),
    differenceCell(comparison),
    text(words.verdict),
    text(t(`benchmark.statistic.${figure.statistic}`)),
    text(figure.period),
    number(figure.sampleSize, formats.plain),
    text(words.population),
    text(profile.texts[format.language].title),
    text(words.source),
    pageLink(profile.url),
    text(remarksOf(context, comparison, words)),
  ];
};

const benchmarkColumns = ({ t }: WorkbookContext): readonly WorkbookColumn[] => [
  { title: t('xlsx.indicator'), width: 26 },
  { title: t('xlsx.comparability'), width: 13 },
  { title: t('xlsx.figure'), width: 10 },
  { title: t('benchmark.own'), width: 14 },
  { title: t('xlsx.difference'), width: 10 },
  { title: t('xlsx.inWords'), width: 24 },
  { title: t('xlsx.statisticColumn'), width: 12 },
  { title: t('xlsx.period'), width: 10 },
  { title: t('xlsx.sampleSize'), width: 9 },
  { title: t('xlsx.population'), width: 26 },
  { title: t('xlsx.data'), width: 24 },
  { title: t('benchmark.source'), width: 34 },
  { title: t('xlsx.address'), width: 26 },
  { title: t('xlsx.remarks'), width: 30 },
];

/** The figures of today, those that may be compared first; in brief only those. */
const figuresToTell = ({ report, options }: WorkbookContext): readonly Comparison[] => {
  const current = report.comparisons.filter((c) => c.current);
  const of = (kind: Comparison['verdict']['kind']) => current.filter(({ verdict }) => verdict.kind === kind);
  return options.detail === 'brief' ? of('compared') : [...of('compared'), ...of('told'), ...of('not-comparable')];
};

/** Own values beside published figures, each with its source; why there are none where there are none. */
export const benchmarkSheet = (context: WorkbookContext): WorkbookSheet => {
  const { t, report, texts } = context;
  const told = figuresToTell(context);
  const isNothingCompared = report.comparisons.every(({ verdict }) => verdict.kind === 'not-comparable');
  return tableSheet(context, {
    name: t('xlsx.sheet.benchmark'),
    title: t('paper.benchmark'),
    hints: [
      t('benchmark.lead'),
      ...(report.pack.origins.weights === 'own' ? [t('benchmark.ownRulesCaveat')] : []),
      ...(isNothingCompared ? [texts.noReference ?? t('benchmark.empty')] : []),
    ],
    columns: benchmarkColumns(context),
    rows: told.map((comparison) => benchmarkRow(context, comparison)),
    side: 1,
  });
};
