import { placeOf, type WeighedQuestion } from '../../../engine/index.ts';
import { bandWords, levelBandWords } from '../../../i18n/band-words.ts';
import { shortfallWords, withheldWords } from '../../../i18n/level-words.ts';
import { type Context, disclaimerWith, labelled, levelHeadline, levelName, topicOf } from './context.ts';
import { drawLines, type Flow, type Spot } from './flow.ts';
import { drawRadar } from './radar.ts';
import { accent, contentWidth, faint, levelSteps, lineHeight, page, soft, styles, track } from './style.ts';

const drawHeadline = (flow: Flow, context: Context): void => {
  const { report, texts, t, format } = context;
  const right = page.left + contentWidth;
  flow.put(21, (top) => {
    drawLines(flow.paper, [t('paper.level')], styles.small, { x: page.left, top });
    drawLines(flow.paper, [levelHeadline(context)], { ...styles.title, size: 24, color: accent }, { x: page.left, top: top + 5 });
    drawLines(
      flow.paper,
      [t('app.inBrackets', { text: texts.scoreName, extra: t('paper.scoreOf', { max: report.pack.scale.max }) })],
      styles.small,
      {
        x: right,
        top,
        align: 'right',
      },
    );
    const score = report.score === null ? '—' : format.score(report.score, report.thresholds);
    drawLines(flow.paper, [score], { ...styles.title, size: 24 }, { x: right, top: top + 5, align: 'right' });
  });
};

const drawLevelScale = (flow: Flow, context: Context): void => {
  const { report } = context;
  const reached = report.level.kind === 'reached' ? report.levels.indexOf(report.level.level) : -1;
  const gap = 1.2;
  const width = (contentWidth - gap * (report.levels.length - 1)) / report.levels.length;
  flow.put(11, (top) => {
    report.levels.forEach((id, index) => {
      const x = page.left + index * (width + gap);
      const shade = levelSteps[Math.min(levelSteps.length - 1, index + levelSteps.length - report.levels.length)] ?? track;
      flow.paper.rect(x, top, width, 3.6, { fill: index <= reached ? shade : track });
      const style = index === reached ? styles.smallStrong : { ...styles.small, color: faint };
      drawLines(flow.paper, [levelName(context, id)], style, { x: x + width / 2, top: top + 4.2, align: 'center' });
    });
  });
};

/** Why there is no level, or what the next one still wants. */
const levelRemarks = (context: Context): readonly string[] => {
  const { report, t, format, texts } = context;
  const { level } = report;
  if (level.kind !== 'reached' && level.kind !== 'below-first') return [withheldWords(t, format.share, texts, level) ?? ''];
  const meaning = level.kind === 'reached' ? texts.levels[level.level]?.meaning : undefined;
  if (level.next === null) return [...(meaning ? [meaning] : []), t('results.top')];
  const words = { number: format.number, score: (value: number, _: number, marks: readonly number[]) => format.score(value, marks) };
  const lacking = level.shortfalls.map((s) => shortfallWords(t, words, report.pack, texts, s));
  return [
    ...(meaning ? [meaning] : []),
    labelled(context, t('paper.toNext', { level: levelName(context, level.next) }), lacking.join(t('app.clauseJoin'))),
  ];
};

/** What score and level may still become, while something is open. */
const drawOutlook = (flow: Flow, { report, texts, t }: Context): void => {
  const { bands, counts, explanation } = report;
  if (!bands) return;
  const range = bandWords(report, explanation.root.id);
  const level = levelBandWords(t, texts, report, bands.level);
  const words = range ? [t('band.score', { range }), level] : [level];
  if (range || level) flow.paragraph(words.filter(Boolean).join(t('app.clauseJoin')), styles.strong);
  if (!range) flow.paragraph(t('band.scoreSettled', { count: counts.asked - counts.scored }), { ...styles.small, color: soft });
};

const completeness = ({ report, t }: Context): string => {
  const { counts } = report;
  const rest = [
    counts.unanswered > 0 ? t('results.unanswered', { count: counts.unanswered }) : '',
    counts.unknown > 0 ? t('results.unknown', { count: counts.unknown }) : '',
    counts.incomplete > 0 ? t('results.incomplete', { count: counts.incomplete }) : '',
    counts['not-applicable'] > 0 ? t('results.notApplicable', { count: counts['not-applicable'] }) : '',
  ];
  return [t('results.basedOn', { scored: counts.scored, asked: counts.asked }), ...rest.filter(Boolean)].join(' · ');
};

const gap = 10;
const half = (contentWidth - gap) / 2;

const listHeight = (flow: Flow, context: Context, items: readonly WeighedQuestion[]): number =>
  items.reduce(
    (sum, item) =>
      sum +
      flow.paper.wrap(topicOf(context, item.id), half - 14, 'regular', styles.body.size).length * lineHeight(styles.body) +
      lineHeight(styles.small) +
      1.5,
    0,
  );

type List = { readonly title: string; readonly items: readonly WeighedQuestion[] };

const drawList = (flow: Flow, context: Context, { title, items }: List, { x, top }: Spot): void => {
  const { paper } = flow;
  let y = top + drawLines(paper, [title], styles.subheading, { x, top }) + 1;
  if (items.length === 0) drawLines(paper, [context.t('paper.none')], styles.small, { x, top: y });
  for (const item of items) {
    drawLines(paper, [context.format.score(item.score)], styles.strong, { x: x + half, top: y, align: 'right' });
    y += drawLines(paper, paper.wrap(topicOf(context, item.id), half - 14, 'regular', styles.body.size), styles.body, { x, top: y });
    y += drawLines(paper, [placeOf(context.report.pack.root, item, context.texts)], styles.small, { x, top: y }) + 1.5;
  }
};

const drawHighlights = (flow: Flow, context: Context): void => {
  const { report, t } = context;
  const height =
    lineHeight(styles.subheading) + 2 + Math.max(listHeight(flow, context, report.strongest), listHeight(flow, context, report.weakest), 6);
  flow.put(height, (top) => {
    drawList(flow, context, { title: t('paper.strengths'), items: report.strongest }, { x: page.left, top });
    drawList(flow, context, { title: t('paper.weaknesses'), items: report.weakest }, { x: page.left + half + gap, top });
  });
};

const drawFirstSteps = (flow: Flow, context: Context, withEffort: boolean): void => {
  const { report, t, language } = context;
  if (report.firstSteps.length === 0) return;
  flow.space(2);
  flow.need(24);
  flow.paragraph(t('paper.firstSteps'), styles.subheading);
  report.firstSteps.forEach(({ item, action }, index) => {
    flow.paragraph(labelled(context, `${index + 1}. ${topicOf(context, item.id)}`, action.texts[language].what), styles.body);
    const { evidence } = action.texts[language];
    const effort = t('results.effort', { ...action.effort });
    if (withEffort) flow.paragraph(`${effort} · ${t('results.leaves', { evidence })}`, { ...styles.small, color: soft });
    flow.space(0.8);
  });
};

/** `radius` of the radar, in millimetres. `withEffort`: what each first step takes and leaves behind. */
type Fit = { readonly radius: number; readonly withEffort: boolean };

const drawAll = (flow: Flow, context: Context, { radius, withEffort }: Fit): void => {
  const { texts } = context;
  drawHeadline(flow, context);
  drawLevelScale(flow, context);
  flow.space(2);
  for (const remark of levelRemarks(context)) flow.paragraph(remark, styles.body);
  drawOutlook(flow, context);
  flow.paragraph(completeness(context), { ...styles.small, color: soft });
  flow.paragraph(disclaimerWith(context, texts.notices.ownRules), styles.small);
  flow.space(2);
  flow.put(radius * 2 + 21, (top) => drawRadar(flow.paper, context, page.left + contentWidth / 2, top + radius + 10, radius));
  flow.space(1);
  drawHighlights(flow, context);
  drawFirstSteps(flow, context, withEffort);
};

const tightest: Fit = { radius: 14, withEffort: false };
const fits: readonly Fit[] = [...[27, 22, 18].map((radius) => ({ radius, withEffort: true })), { radius: 18, withEffort: false }, tightest];

/** 摘要: what a general manager reads on one page: level, score, radar, strengths, gaps, first steps. Where words are many, the radar gives way, then the small print. */
export const drawSummary = (flow: Flow, context: Context): void => {
  const fitting = fits.find((fit) => flow.pagesFor((trial) => drawAll(trial, context, fit)) === 1);
  drawAll(flow, context, fitting ?? tightest);
};
