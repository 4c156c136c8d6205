import { type HeatColumn, type HeatRow, heatmapOf } from '../../../engine/index.ts';
import type { Paper } from '../typesetting/paper.ts';
import { type Context, groupTitle, labelled, levelName, topicOf } from './context.ts';
import { drawLines, type Flow } from './flow.ts';
import { contentWidth, faint, levelSteps, lineHeight, page, soft, styles, track } from './style.ts';
import { type ColumnLine, halfWidth, putTwoColumns } from './two-columns.ts';

const cell = { width: 5, height: 3.1, gap: 0.6 } as const;
const scoreWidth = 11;
const style = { ...styles.small, size: 8, leading: 1.45 };
const strong = { ...styles.smallStrong, size: 8.5 };
const padding = 0.7;

const shadeOf = (index: number): (typeof levelSteps)[number] => levelSteps[index] ?? track;

const drawCells = (paper: Paper, cells: readonly number[], x: number, top: number): void =>
  cells.forEach((share, index) => {
    const left = x + index * (cell.width + cell.gap);
    paper.rect(left, top, cell.width, cell.height, { fill: track });
    if (share > 0) paper.rect(left, top, cell.width * share, cell.height, { fill: shadeOf(index) });
  });

const lineOf = (flow: Flow, context: Context, { item, cells }: HeatRow, columns: number): ColumnLine => {
  const { paper } = flow;
  const { t, format } = context;
  const gridWidth = columns * (cell.width + cell.gap);
  const words = paper.wrap(topicOf(context, item.question.id), halfWidth - gridWidth - scoreWidth - 3, style.font, style.size);
  const height = words.length * lineHeight(style) + padding;
  return {
    height,
    holdsNext: false,
    draw: (x, top) => {
      drawLines(paper, words, style, { x, top });
      const left = x + halfWidth - scoreWidth - gridWidth;
      if (cells) drawCells(paper, cells, left, top + (lineHeight(style) - cell.height) / 2);
      const { score, status } = item.result;
      const said = score === null ? t(`status.${status}`) : format.score(score);
      drawLines(paper, [said], score === null ? { ...style, color: faint } : style, { x: x + halfWidth, top, align: 'right' });
    },
  };
};

const titleOf = (flow: Flow, context: Context, id: string): ColumnLine => {
  const words = flow.paper.wrap(groupTitle(context, id), halfWidth, strong.font, strong.size);
  const height = words.length * lineHeight(strong) + 2;
  return { height, holdsNext: true, draw: (x, top) => void drawLines(flow.paper, words, strong, { x, top: top + 1.6 }) };
};

const rangeOf = (context: Context, { from, to, level }: HeatColumn): string => {
  const { number } = context.format;
  const range = `${number(from)}–${number(to)}`;
  return level ? labelled(context, levelName(context, level), range) : range;
};

const legendGap = 6;

/** Each shade with what it stands for, one after the other, in as many lines as it takes. */
const drawLegend = (flow: Flow, context: Context, columns: readonly HeatColumn[]): void => {
  const { paper } = flow;
  const swatch = cell.width + 1.6;
  let x = 0;
  let row = 0;
  const placed = columns.map((column) => {
    const words = rangeOf(context, column);
    const width = swatch + paper.measure(words, style.font, style.size);
    if (x > 0 && x + width > contentWidth) [x, row] = [0, row + 1];
    const at = { words, x: page.left + x, row };
    x += width + legendGap;
    return at;
  });
  const step = 5;
  flow.put((row + 1) * step + 1, (top) => {
    for (const [index, at] of placed.entries()) {
      const y = top + at.row * step;
      paper.rect(at.x, y + 1, cell.width, cell.height, { fill: shadeOf(index) });
      drawLines(paper, [at.words], { ...style, color: soft }, { x: at.x + swatch, top: y + 0.4 });
    }
  });
};

/** 各题得分分布: questions by fifths of the scale, in two columns. */
export const drawHeatmap = (flow: Flow, context: Context): void => {
  const { t, report } = context;
  const { columns, blocks } = heatmapOf(report);
  flow.need(90);
  flow.heading(t('paper.heatmap'), 2);
  flow.paragraph(t('paper.heatmapHint'), { ...styles.small, color: soft });
  drawLegend(flow, context, columns);
  flow.space(1);
  const lines = blocks.flatMap(({ group, rows }) => [
    titleOf(flow, context, group.id),
    ...rows.map((row) => lineOf(flow, context, row, columns.length)),
  ]);
  putTwoColumns(flow, lines);
};
