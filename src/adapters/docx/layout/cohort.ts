import { type Comparison, cohortGroups } from '../../../engine/index.ts';
import { comparisonWords, spreadValue } from '../../../i18n/comparison-words.ts';
import type { Block, Row } from '../document.ts';
import { cell, cellOf, heading, headRow, note, paragraph, ruled } from './blocks.ts';
import { type Context, clauses } from './context.ts';
import { type Sources, sourceMark } from './sources.ts';

const spreadText = ({ t, format }: Context, { figure }: Comparison): string =>
  (figure.quantiles ?? [])
    .map(({ p, value }) => t('cohort.quantileOf', { p: format.number(p * 100, 0), value: spreadValue(format, figure, value) }))
    .join(t('app.listJoin'));

const figureRow = (context: Context, comparison: Comparison): Row => {
  const { t, format, texts } = context;
  const words = comparisonWords(t, format, texts, comparison);
  const { figure, profile } = comparison;
  const fewer = figure.sampleSize !== null && figure.sampleSize !== profile.cohort?.enterprises;
  const behind = fewer ? t('benchmark.sample', { count: figure.sampleSize ?? 0 }) : null;
  const notes = clauses(context, [spreadText(context, comparison), behind]);
  return [
    cellOf([paragraph('cell', words.indicator), ...(notes ? [paragraph('cellNote', notes)] : [])]),
    cell(words.own),
    cell(words.figure),
    cell(words.verdict),
  ];
};

const sliceBlocks = (context: Context, comparisons: readonly Comparison[], sources: Sources): readonly Block[] => {
  const [first] = comparisons;
  if (!first) return [];
  const { t, format, texts } = context;
  const words = comparisonWords(t, format, texts, first);
  const scope = `${t('benchmark.population', { text: words.population })} ${sourceMark(sources, first)}`;
  const head = headRow([t('paper.figure'), t('benchmark.own'), t('benchmark.reference'), t('docx.difference')]);
  return [
    heading(3, first.profile.texts[format.language].title),
    note(clauses(context, [words.aside, scope])),
    ruled({ widths: [64, 30, 32, 36], head, rows: comparisons.map((c) => figureRow(context, c)) }),
  ];
};

/** 与企业群体比较: every slice that can be compared, the narrowest first, with scope, n and source. */
export const cohortBlocks = (context: Context, comparisons: readonly Comparison[], sources: Sources): readonly Block[] => {
  const groups = cohortGroups(comparisons);
  if (groups.length === 0) return [];
  const { t } = context;
  return [heading(2, t('cohort.benchmarkTitle')), note(t('docx.cohortHint')), ...groups.flatMap((g) => sliceBlocks(context, g, sources))];
};
