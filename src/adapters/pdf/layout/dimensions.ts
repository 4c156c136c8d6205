import { answeredShare, type GroupRow } from '../../../engine/index.ts';
import { bandWords, openBand, thresholdsOn } from '../../../i18n/band-words.ts';
import { type Context, fractionOf, groupTitle } from './context.ts';
import { drawLines, type Flow } from './flow.ts';
import { accent, contentWidth, faint, levelSteps, lineHeight, page, soft, styles, track } from './style.ts';

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
    drawLines(paper, [format.share(row.share)], small, { x: bar + barWidth + 43, top: smallTop, align: 'right' });
    drawLines(paper, [format.share(answeredShare(row.counts))], small, { x: page.left + contentWidth, top: smallTop, align: 'right' });
  });
};

const drawDimensionHead = (flow: Flow, { t, report }: Context, top: number): void => {
  const style = { ...styles.small, color: faint };
  drawLines(flow.paper, [t('results.dimension')], style, { x: page.left, top });
  drawLines(flow.paper, [t('results.score')], style, { x: bar + barWidth + 12, top, align: 'right' });
  if (report.bands) drawLines(flow.paper, [t('band.column')], style, { x: bar + barWidth + 14, top });
  drawLines(flow.paper, [t('results.share')], style, { x: bar + barWidth + 43, top, align: 'right' });
  drawLines(flow.paper, [t('results.answered')], style, { x: page.left + contentWidth, top, align: 'right' });
};

/** 分维度结果: score, bar, share of its parent and how much of it is answered. */
export const drawDimensions = (flow: Flow, context: Context): void => {
  flow.heading(context.t('paper.dimensions'), 2);
  flow.underHead(
    6,
    (top) => drawDimensionHead(flow, context, top),
    () => {
      for (const row of context.report.groups) drawDimension(flow, context, row);
    },
  );
};
