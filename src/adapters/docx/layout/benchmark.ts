import type { Comparison } from '../../../engine/index.ts';
import { comparisonWords } from '../../../i18n/comparison-words.ts';
import type { Block, Row } from '../document.ts';
import { cell, cellOf, heading, headRow, joined, note, paragraph, ruled, run } from './blocks.ts';
import { cohortBlocks } from './cohort.ts';
import { type Context, clauses, prose } from './context.ts';
import { numberSources, type Sources, sourceBlocks, sourceMark } from './sources.ts';

const widths = [64, 30, 32, 36];

/** What the figure is of, for when and whom, and where it is from. */
const subject = (context: Context, comparison: Comparison, sources: Sources) => {
  const { t, format, texts } = context;
  const words = comparisonWords(t, format, texts, comparison);
  const placed = clauses(context, [words.origin, t('benchmark.population', { text: words.population })]);
  const { derivation } = comparison.figure;
  return cellOf([
    paragraph('cell', words.indicator),
    paragraph('cellNote', `${placed} ${sourceMark(sources, comparison)}`),
    ...(derivation ? [paragraph('cellNote', t('benchmark.derivation', { text: derivation }))] : []),
  ]);
};

const figureRow = (context: Context, comparison: Comparison, sources: Sources): Row => {
  const { t, format, texts } = context;
  const words = comparisonWords(t, format, texts, comparison);
  return [subject(context, comparison, sources), cell(words.own), cell(words.figure), cell([run(words.verdict, 'strong')])];
};

type Told = { readonly title: string; readonly hint?: string; readonly items: readonly Comparison[] };

const figureBlocks = (context: Context, sources: Sources, { title, hint, items }: Told): readonly Block[] => {
  if (items.length === 0) return [];
  const { t } = context;
  const head = headRow([t('paper.figure'), t('benchmark.own'), t('benchmark.reference'), t('docx.difference')]);
  return joined(
    heading(2, title),
    hint ? note(hint) : null,
    ruled({ widths, head, rows: items.map((c) => figureRow(context, c, sources)) }),
  );
};

const wide = [92, 70];

/** What is told without being set against a number of one's own: the figure, and what there is to say about it. */
const toldBlocks = (context: Context, sources: Sources, { title, hint, items }: Told, say: (c: Comparison) => string): readonly Block[] => {
  if (items.length === 0) return [];
  const { t, format, texts } = context;
  const row = (c: Comparison): Row => {
    const { figure } = comparisonWords(t, format, texts, c);
    const said = say(c);
    return [subject(context, c, sources), cellOf([paragraph('cell', figure), ...(said ? [paragraph('cellNote', said)] : [])])];
  };
  const head = headRow([t('paper.figure'), t('docx.published')]);
  return joined(heading(2, title), hint ? note(hint) : null, ruled({ widths: wide, head, rows: items.map(row) }));
};

const elsewhere: ReadonlySet<string> = new Set(['other-industry', 'other-region', 'other-city', 'other-size']);

const isElsewhere = ({ verdict }: Comparison): boolean => verdict.kind === 'not-comparable' && elsewhere.has(verdict.reason);

/** What concerns this enterprise but was not compared, with the reason; figures for others are only counted. */
const untoldBlocks = (context: Context, sources: Sources, items: readonly Comparison[]): readonly Block[] => {
  const { t, format, texts } = context;
  const others = items.filter(isElsewhere).length;
  const told = { title: t('benchmark.notComparable'), hint: t('benchmark.notComparableHint'), items: items.filter((c) => !isElsewhere(c)) };
  const reason = (c: Comparison): string => comparisonWords(t, format, texts, c).verdict;
  return joined(toldBlocks(context, sources, told, reason), others > 0 ? note(t('benchmark.elsewhere', { count: others })) : null);
};

const kinds = (comparisons: readonly Comparison[]) => {
  const current = comparisons.filter((c) => c.current);
  const single = current.filter((c) => !c.profile.cohort);
  const of = (verdict: Comparison['verdict']['kind'], profile: Comparison['profile']['kind']) =>
    single.filter((c) => c.verdict.kind === verdict && c.profile.kind === profile);
  return {
    illustrative: of('compared', 'illustrative'),
    cohorts: current.filter((c) => c.profile.cohort),
    compared: of('compared', 'statistic'),
    targets: [...of('compared', 'target'), ...of('told', 'target')],
    told: of('told', 'statistic').filter((c) => c.own.kind === 'adoption'),
    background: of('told', 'statistic').filter((c) => c.own.kind !== 'adoption'),
    untold: single.filter((c) => c.verdict.kind === 'not-comparable'),
  };
};

const intro = ({ t, texts, report }: Context): readonly string[] => [
  ...(report.pack.origins.weights === 'own' ? [t('benchmark.ownRulesCaveat')] : []),
  ...(report.comparisons.every((c) => c.verdict.kind === 'not-comparable') && texts.noReference ? [texts.noReference] : []),
];

/** 与公开数据对比, in the same groups as on screen; sources by number at the end. Brief: only what could be compared. */
export const benchmarkBlocks = (context: Context): readonly Block[] => {
  const { t, report, texts, options, format } = context;
  if (report.comparisons.length === 0) return [prose(context, texts.noReference ?? t('benchmark.empty'))];
  const all = kinds(report.comparisons);
  const isFull = options.detail === 'full';
  const shown = [...all.illustrative, ...all.cohorts, ...all.compared, ...all.targets];
  const sources = numberSources(isFull ? [...shown, ...all.told, ...all.background, ...all.untold.filter((c) => !isElsewhere(c))] : shown);
  const block = (told: Told): readonly Block[] => figureBlocks(context, sources, told);
  const own = (c: Comparison): string => comparisonWords(t, format, texts, c).own;
  const more = [
    ...toldBlocks(context, sources, { title: t('benchmark.told'), hint: t('benchmark.toldHint'), items: all.told }, own),
    ...toldBlocks(
      context,
      sources,
      { title: t('benchmark.background'), hint: t('benchmark.backgroundHint'), items: all.background },
      () => '',
    ),
    ...untoldBlocks(context, sources, all.untold),
  ];
  return joined(
    prose(context, t('benchmark.lead')),
    intro(context).map((text) => note(text)),
    block({ title: t('benchmark.illustrativeTitle'), hint: t('benchmark.illustrativeHint'), items: all.illustrative }),
    cohortBlocks(context, all.cohorts, sources),
    block({ title: t('benchmark.compared'), items: all.compared }),
    block({ title: t('benchmark.targets'), items: all.targets }),
    isFull ? more : null,
    sourceBlocks(context, sources),
  );
};
