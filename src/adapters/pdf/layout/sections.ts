import { answeredShare, type Facts, type GroupRow, type ItemRow } from '../../../engine/index.ts';
import { answerWords } from '../../../i18n/answer-words.ts';
import { bandWords, openBand, thresholdsOn } from '../../../i18n/band-words.ts';
import { type Context, fractionOf, groupTitle, topicOf } from './context.ts';
import { drawLines, type Flow } from './flow.ts';
import { accent, contentWidth, faint, levelSteps, line, lineHeight, page, soft, styles, track } from './style.ts';

const named = (names: Readonly<Record<string, string>>, id: string | null): string | null => (id === null ? null : (names[id] ?? id));

type Fact = readonly [string, string | null];

const factRows = ({ t, profileTexts: names, report, format }: Context): readonly Fact[] => {
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

const labelWidth = 30;
const columnGap = 8;
const valueWidth = (contentWidth - columnGap) / 2 - labelWidth;

/** Two facts side by side, with a rule below. */
const drawFactPair = (flow: Flow, facts: readonly Fact[], notGiven: string): void => {
  const style = styles.small;
  const placed = facts.map(([label, value]) => ({
    label: flow.paper.wrap(label, labelWidth - 2, style.font, style.size),
    lines: flow.paper.wrap(value ?? notGiven, valueWidth, style.font, style.size),
    color: value === null ? faint : style.color,
  }));
  const height = Math.max(...placed.flatMap(({ label, lines }) => [label.length, lines.length])) * lineHeight(style) + 2.4;
  flow.put(height, (top) => {
    placed.forEach(({ label, lines, color }, column) => {
      const x = page.left + column * (labelWidth + valueWidth + columnGap);
      drawLines(flow.paper, label, { ...style, color: faint }, { x, top: top + 1.2 });
      drawLines(flow.paper, lines, { ...style, color }, { x: x + labelWidth, top: top + 1.2 });
    });
    flow.paper.line(page.left, top + height, page.left + contentWidth, top + height, { color: line, width: 0.2 });
  });
};

/** 企业概况: the facts the questions were chosen by. The name, which may be long, has a row of its own, as have the certificates. */
export const drawProfile = (flow: Flow, context: Context): void => {
  const { t } = context;
  flow.heading(t('paper.profile'), 2);
  const facts = factRows(context);
  for (let index = 0; index < facts.length; index += 2) drawFactPair(flow, facts.slice(index, index + 2), t('paper.notGiven'));
};

const bar = page.left + 66;
const barWidth = 40;
const bandShade = levelSteps[1] ?? track;

/** Row heights by depth, in millimetres; closer where there are many rows, so that the table stays on one page. */
const rowHeights = (rows: number): readonly [number, number] => (rows > 30 ? [5.8, 4.1] : [7.2, 5.2]);

/** The bar of a score; what it may still become lies behind it, broad and light, as on screen. */
const drawBar = (paper: Flow['paper'], { report }: Context, { id, score }: GroupRow, middle: number): void => {
  const at = (value: number): number => bar + barWidth * fractionOf(report, value);
  const band = openBand(report, id);
  const half = band ? 0.9 : 1.4;
  paper.rect(bar, middle - half, barWidth, half * 2, { fill: track });
  if (band) paper.rect(at(band.least), middle - 1.7, Math.max(0.8, at(band.most) - at(band.least)), 3.4, { fill: bandShade });
  if (score !== null) paper.rect(bar, middle - half, Math.max(0.3, at(score) - bar), half * 2, { fill: accent });
};

const drawDimension = (flow: Flow, context: Context, row: GroupRow): void => {
  const { report, format, t } = context;
  const style = row.depth === 0 ? styles.strong : styles.small;
  const x = page.left + row.depth * 6;
  const [high, low] = rowHeights(report.groups.length);
  const height = row.depth === 0 ? high : low;
  flow.put(height, (top) => {
    const { paper } = flow;
    const middle = top + (height - lineHeight(style)) / 2;
    drawLines(paper, [groupTitle(context, row.id)], style, { x, top: middle });
    drawBar(paper, context, row, top + height / 2);
    const score = row.score === null ? t('results.noScore') : format.score(row.score, thresholdsOn(report, row.id));
    drawLines(paper, [score], style, { x: bar + barWidth + 12, top: middle, align: 'right' });
    const small = { ...styles.small, color: soft };
    const smallTop = top + (height - lineHeight(small)) / 2;
    drawLines(paper, [bandWords(report, row.id) ?? ''], small, { x: bar + barWidth + 14, top: smallTop });
    drawLines(paper, [format.share(row.share)], small, { x: bar + barWidth + 49, top: smallTop, align: 'right' });
    drawLines(paper, [format.share(answeredShare(row.counts))], small, { x: page.left + contentWidth, top: smallTop, align: 'right' });
  });
};

const drawDimensionHead = (flow: Flow, { t, report }: Context): void => {
  const style = { ...styles.small, color: faint };
  flow.put(6, (top) => {
    drawLines(flow.paper, [t('results.dimension')], style, { x: page.left, top });
    drawLines(flow.paper, [t('results.score')], style, { x: bar + barWidth + 12, top, align: 'right' });
    if (report.bands) drawLines(flow.paper, [t('band.column')], style, { x: bar + barWidth + 14, top });
    drawLines(flow.paper, [t('results.share')], style, { x: bar + barWidth + 49, top, align: 'right' });
    drawLines(flow.paper, [t('results.answered')], style, { x: page.left + contentWidth, top, align: 'right' });
  });
};

/** 分维度结果: score, bar, share of its parent and how much of it is answered. */
export const drawDimensions = (flow: Flow, context: Context): void => {
  flow.heading(context.t('paper.dimensions'), 2);
  drawDimensionHead(flow, context);
  for (const row of context.report.groups) drawDimension(flow, context, row);
};

const drawItem = (flow: Flow, context: Context, item: ItemRow): void => {
  const { t, texts, format } = context;
  const { result, record, question } = item;
  const right = page.left + contentWidth;
  const score = result.score === null ? t(`status.${result.status}`) : format.score(result.score);
  const topic = flow.paper.wrap(topicOf(context, question.id), contentWidth - 26, 'bold', styles.strong.size);
  flow.need(topic.length * lineHeight(styles.strong) + lineHeight(styles.small) * 2);
  flow.put(topic.length * lineHeight(styles.strong), (top) => {
    drawLines(flow.paper, topic, styles.strong, { x: page.left, top });
    drawLines(flow.paper, [score], result.score === null ? { ...styles.small, color: faint } : styles.strong, {
      x: right,
      top,
      align: 'right',
    });
  });
  const words = answerWords(t, question, record, texts, format);
  const answer = record.state.kind === 'not-applicable' ? t('paper.notApplicable', { reason: words }) : words;
  if (answer) flow.paragraph(answer, styles.small);
  if (record.note) flow.paragraph(t('paper.note', { text: record.note }), { ...styles.small, color: accent });
  const evidence = record.evidence.map((id) => texts.questions[question.id]?.evidence?.[id] ?? id).join(t('app.listJoin'));
  if (evidence) flow.paragraph(t('paper.evidence', { text: evidence }), { ...styles.small, color: faint });
  flow.space(1.6);
};

/** 逐题结果: every question asked, with its answer in words, score, note and evidence at hand. */
export const drawItems = (flow: Flow, context: Context): void => {
  const { t, report, format } = context;
  flow.newPage();
  flow.heading(t('paper.items'), 1);
  for (const row of report.groups) {
    const score = row.score === null ? t('results.noScore') : format.score(row.score);
    const title = `${groupTitle(context, row.id)}  ${score}`;
    if (row.depth === 0) flow.heading(title, 2);
    else {
      flow.need(20);
      flow.space(1.5);
      flow.paragraph(title, { ...styles.subheading, color: accent });
    }
    for (const item of row.items) drawItem(flow, context, item);
  }
};

/** 方法与声明: how the score is made, whose rules they are, and what the result is not. */
export const drawMethod = (flow: Flow, context: Context): void => {
  const { t, texts, report } = context;
  flow.newPage();
  flow.heading(t('paper.method'), 1);
  for (const paragraph of texts.method) {
    flow.paragraph(paragraph, styles.body);
    flow.space(1.6);
  }
  flow.rule();
  flow.paragraph(t('paper.disclaimer'), styles.subheading);
  flow.paragraph(texts.notices.disclaimer, styles.body);
  flow.paragraph(texts.notices.ownRules, styles.body);
  flow.space(2);
  flow.paragraph(t('paper.versions', { id: report.pack.id, version: report.pack.version }), styles.small);
};
