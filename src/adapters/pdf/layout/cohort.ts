import { axisOf, type Comparison, cohortGroups, type ReferenceFigure } from '../../../engine/index.ts';
import { comparisonWords } from '../../../i18n/comparison-words.ts';
import type { Context } from './context.ts';
import { drawLines, type Flow } from './flow.ts';
import { contentWidth, faint, ink, levelSteps, lineHeight, page, soft, styles, track, warn, white } from './style.ts';

type Axis = ReturnType<typeof axisOf>;

const quantileAt = ({ quantiles = [] }: ReferenceFigure, p: number): number | undefined =>
  quantiles.find((q) => Math.abs(q.p - p) < 1e-9)?.value;

/** The spread as on screen: outermost quantiles light, middle half dark, mean a line, own value a dot. */
const drawSpread = (flow: Flow, figure: ReferenceFigure, own: number, { min, max }: Axis): void => {
  flow.put(5.4, (top) => {
    const { paper } = flow;
    const at = (value: number) => page.left + contentWidth * Math.max(0, Math.min(1, (value - min) / (max - min)));
    const band = (from: number | undefined, to: number | undefined, fill: typeof track, inset: number) => {
      if (from === undefined || to === undefined) return;
      paper.rect(at(from), top + inset, Math.max(0.4, at(to) - at(from)), 5.4 - 2 * inset, { fill });
    };
    paper.rect(page.left, top + 2, contentWidth, 1.4, { fill: track });
    band(figure.quantiles?.[0]?.value, figure.quantiles?.at(-1)?.value, levelSteps[1] ?? track, 1.5);
    band(quantileAt(figure, 0.25), quantileAt(figure, 0.75), levelSteps[3] ?? track, 1);
    paper.line(at(figure.value), top + 0.2, at(figure.value), top + 5.2, { color: ink, width: 0.7 });
    paper.circle(at(own), top + 2.7, 1.5, { fill: white });
    paper.circle(at(own), top + 2.7, 1.2, { fill: warn });
  });
};

const drawFigure = (flow: Flow, { t, format, texts, report }: Context, comparison: Comparison): void => {
  const words = comparisonWords(t, format, texts, comparison);
  const { figure, verdict, profile } = comparison;
  const room = contentWidth - flow.paper.measure(words.verdict, 'regular', styles.small.size) - 6;
  const name = flow.paper.wrap(words.indicator, room, 'bold', styles.smallStrong.size);
  flow.need(name.length * lineHeight(styles.smallStrong) + 12);
  flow.put(name.length * lineHeight(styles.smallStrong), (top) => {
    drawLines(flow.paper, name, styles.smallStrong, { x: page.left, top });
    drawLines(flow.paper, [words.verdict], styles.small, { x: page.left + contentWidth, top, align: 'right' });
  });
  if (verdict.kind === 'compared') drawSpread(flow, figure, verdict.own, axisOf(figure, report.pack));
  const fewer = figure.sampleSize !== null && figure.sampleSize !== profile.cohort?.enterprises;
  const behind = fewer ? [t('benchmark.sample', { count: figure.sampleSize ?? 0 })] : [];
  flow.paragraph([words.own, words.figure, ...behind].join(' · '), { ...styles.small, color: soft });
  flow.space(1.6);
};

const drawSlice = (flow: Flow, context: Context, comparisons: readonly Comparison[], source: number): void => {
  const [first] = comparisons;
  if (!first) return;
  const { t, format, texts } = context;
  const words = comparisonWords(t, format, texts, first);
  const scope = t('benchmark.population', { text: words.population });
  flow.need(26);
  flow.paragraph(first.profile.texts[format.language].title, styles.strong);
  flow.paragraph([words.aside, `${scope} [${source}]`].join(t('app.clauseJoin')), { ...styles.small, color: faint });
  flow.space(1);
  for (const comparison of comparisons) drawFigure(flow, context, comparison);
  flow.space(2);
};

/** What a report has room for: the narrowest slice whole, and the measured figures of the widest. */
const printedOf = (groups: readonly (readonly Comparison[])[]): readonly (readonly Comparison[])[] => {
  const widest =
    groups
      .slice(1)
      .at(-1)
      ?.filter((c) => c.verdict.kind === 'compared') ?? [];
  return [...groups.slice(0, 1), ...(widest.length > 0 ? [widest] : [])];
};

/** 与企业群体比较: slices with their scope, n and source; those not printed are counted. */
export const drawCohorts = (
  flow: Flow,
  context: Context,
  comparisons: readonly Comparison[],
  numberOf: (profile: Comparison['profile']) => number,
): void => {
  const groups = cohortGroups(comparisons);
  if (groups.length === 0) return;
  const { t, report } = context;
  const { min, max } = report.pack.scale;
  flow.heading(t('cohort.benchmarkTitle'), 2);
  flow.paragraph(t('cohort.benchmarkHint', { min, max }), styles.small);
  flow.space(1);
  const printed = printedOf(groups);
  for (const group of printed) {
    const profile = group[0]?.profile;
    if (profile) drawSlice(flow, context, group, numberOf(profile));
  }
  const more = groups.length - printed.length;
  if (more > 0) flow.paragraph(t('cohort.moreSlices', { count: more }), styles.small);
};
