import type { Comparison, ReferenceProfile } from '../../../engine/index.ts';
import { type ComparisonWords, comparisonWords } from '../../../i18n/comparison-words.ts';
import { drawCohorts } from './cohort.ts';
import type { Context } from './context.ts';
import { drawLines, type Flow } from './flow.ts';
import { accent, contentWidth, faint, ink, lineHeight, page, soft, styles, track, white } from './style.ts';

const fine = { ...styles.small, size: 8, leading: 1.5, color: faint };

const drawRuler = (flow: Flow, own: number, figure: number): void => {
  flow.put(5.4, (top) => {
    const { paper } = flow;
    const at = (value: number) => (contentWidth * Math.max(0, Math.min(100, value))) / 100;
    paper.rect(page.left, top + 1.2, contentWidth, 3, { fill: track });
    paper.rect(page.left, top + 1.2, Math.max(0.3, at(own)), 3, { fill: accent });
    const mark = page.left + at(figure);
    // Room on both sides, so that the mark shows on the bar in greys too.
    paper.line(mark, top + 1.2, mark, top + 4.2, { color: white, width: 1.5 });
    paper.line(mark, top + 0.2, mark, top + 5.2, { color: ink, width: 0.7 });
  });
};

/** Sources by number, in the order they are first referred to. */
type Sources = { readonly numberOf: (profile: ReferenceProfile) => number; readonly all: () => readonly Comparison[] };

const createSources = (comparisons: readonly Comparison[]): Sources => {
  const seen: Comparison[] = [];
  return {
    numberOf: (profile) => {
      const at = seen.findIndex((c) => c.profile.id === profile.id);
      if (at >= 0) return at + 1;
      seen.push(...comparisons.filter((c) => c.profile.id === profile.id).slice(0, 1));
      return seen.length;
    },
    all: () => seen,
  };
};

type Section = { readonly flow: Flow; readonly context: Context; readonly sources: Sources };

const wordsOf = ({ context }: Section, comparison: Comparison): ComparisonWords =>
  comparisonWords(context.t, context.format, context.texts, comparison);

/** Year, n and scope beside the figure; the source by its number. */
const placedText = ({ context: { t } }: Section, words: ComparisonWords): string =>
  [words.origin, t('benchmark.population', { text: words.population })].join(t('app.clauseJoin'));

const drawComparison = (section: Section, comparison: Comparison): void => {
  const { flow, sources } = section;
  const words = wordsOf(section, comparison);
  const { verdict, figure, profile } = comparison;
  const room = contentWidth - flow.paper.measure(words.verdict, 'bold', styles.smallStrong.size) - 6;
  const indicator = flow.paper.wrap(words.indicator, room, 'bold', styles.smallStrong.size);
  flow.need(indicator.length * lineHeight(styles.smallStrong) + 14);
  flow.put(indicator.length * lineHeight(styles.smallStrong), (top) => {
    drawLines(flow.paper, indicator, styles.smallStrong, { x: page.left, top });
    drawLines(flow.paper, [words.verdict], styles.smallStrong, { x: page.left + contentWidth, top, align: 'right' });
  });
  if (verdict.kind === 'compared') drawRuler(flow, verdict.own, figure.value);
  const figures = [words.own, words.figure].join(section.context.t('app.clauseJoin'));
  flow.paragraph(figures, { ...fine, color: soft });
  flow.paragraph(`${placedText(section, words)} [${sources.numberOf(profile)}]`, fine);
  if (figure.derivation) flow.paragraph(section.context.t('benchmark.derivation', { text: figure.derivation }), fine);
  flow.space(2);
};

const drawBlock = (section: Section, title: string, items: readonly Comparison[], hint?: string): void => {
  if (items.length === 0) return;
  section.flow.heading(title, 2);
  if (hint) {
    section.flow.paragraph(hint, styles.small);
    section.flow.space(1);
  }
  for (const comparison of items) drawComparison(section, comparison);
};

const speaksOfUs = ({ own }: Comparison): boolean => own.kind === 'adoption';

/** Shares on which this questionnaire asks nothing: a line each. */
const drawBackground = (section: Section, items: readonly Comparison[]): void => {
  if (items.length === 0) return;
  const { flow, sources, context } = section;
  flow.heading(context.t('benchmark.background'), 2);
  for (const comparison of items) {
    const words = wordsOf(section, comparison);
    const line = context.t('app.labelled', { label: words.indicator, text: words.figure });
    const origin = `${placedText(section, words)} [${sources.numberOf(comparison.profile)}]`;
    flow.paragraph([line, origin].join(context.t('app.clauseJoin')), { ...fine, color: soft });
    flow.space(0.4);
  }
};

const isElsewhere = ({ verdict }: Comparison): boolean =>
  verdict.kind === 'not-comparable' &&
  (verdict.reason === 'other-industry' ||
    verdict.reason === 'other-region' ||
    verdict.reason === 'other-city' ||
    verdict.reason === 'other-size');

/** What concerns this enterprise but was not compared, a line each with the reason; figures for others are only counted. */
const drawUntold = (section: Section, items: readonly Comparison[]): void => {
  if (items.length === 0) return;
  const { flow, sources, context } = section;
  const { t } = context;
  flow.heading(t('benchmark.notComparable'), 2);
  flow.paragraph(t('benchmark.notComparableHint'), styles.small);
  flow.space(1);
  for (const comparison of items.filter((c) => !isElsewhere(c))) {
    const words = wordsOf(section, comparison);
    const figure = t('app.labelled', { label: words.indicator, text: words.figure });
    const line = [figure, `${placedText(section, words)} [${sources.numberOf(comparison.profile)}]`, words.verdict].join(
      t('app.clauseJoin'),
    );
    flow.paragraph(line, { ...fine, color: soft });
    flow.space(0.4);
  }
  const elsewhere = items.filter(isElsewhere).length;
  if (elsewhere > 0) flow.paragraph(t('benchmark.elsewhere', { count: elsewhere }), { ...styles.small, color: soft });
};

const drawSources = (section: Section): void => {
  const { flow, sources, context } = section;
  const { t } = context;
  const style = { ...fine, size: 7.5, color: soft };
  flow.heading(t('benchmark.sources'), 2);
  sources.all().forEach((comparison, index) => {
    const words = wordsOf(section, comparison);
    const parts = [words.source, comparison.profile.url, t('benchmark.population', { text: words.population }), words.caveat];
    flow.paragraph(`[${index + 1}] ${parts.filter(Boolean).join(t('app.clauseJoin'))}`, style);
    flow.space(0.5);
  });
};

/** What could not be held against the enterprise's own figures. */
const drawTold = (section: Section, told: readonly Comparison[], untold: readonly Comparison[]): void => {
  const { t } = section.context;
  drawBlock(section, t('benchmark.told'), told.filter(speaksOfUs), t('benchmark.toldHint'));
  drawBackground(
    section,
    told.filter((c) => !speaksOfUs(c)),
  );
  drawUntold(section, untold);
};

/** 与公开数据对比, in the same groups as on screen; sources by number at the end. */
export const drawBenchmark = (flow: Flow, context: Context): void => {
  const { t, report, texts, options } = context;
  if (report.comparisons.length === 0) {
    flow.paragraph(texts.noReference ?? t('benchmark.empty'), styles.body);
    return;
  }
  flow.paragraph(t('benchmark.lead'), styles.body);
  if (report.pack.origins.weights === 'own') flow.paragraph(t('benchmark.ownRulesCaveat'), styles.small);
  if (report.comparisons.every((c) => c.verdict.kind === 'not-comparable') && texts.noReference)
    flow.paragraph(texts.noReference, styles.body);
  const section = { flow, context, sources: createSources(report.comparisons) };
  const current = report.comparisons.filter((c) => c.current);
  const today = current.filter((c) => !c.profile.cohort);
  const of = (kind: Comparison['verdict']['kind']) => today.filter((c) => c.verdict.kind === kind);
  const isOf = (kind: Comparison['profile']['kind']) => (c: Comparison) => c.profile.kind === kind;
  drawBlock(section, t('benchmark.illustrativeTitle'), of('compared').filter(isOf('illustrative')), t('benchmark.illustrativeHint'));
  drawCohorts(
    flow,
    context,
    current.filter((c) => c.profile.cohort),
    section.sources.numberOf,
  );
  drawBlock(section, t('benchmark.compared'), of('compared').filter(isOf('statistic')));
  drawBlock(section, t('benchmark.targets'), [...of('compared'), ...of('told')].filter(isOf('target')));
  if (options.detail === 'full') drawTold(section, of('told').filter(isOf('statistic')), of('not-comparable'));
  drawSources(section);
};
