import { type HeatBlock, type HeatColumn, type HeatRow, heatmapOf } from '../../../engine/index.ts';
import type { Block, Row } from '../document.ts';
import { cellNote, heading, headRow, levelSteps, note, over, ruled, run, stripCells, track } from './blocks.ts';
import { type Context, groupTitle, levelName, topicOf } from './context.ts';

/** Columns a fifth of the scale is drawn with. */
const steps = 4;
const fifths = 5;

const columnTitle = (context: Context, { from, to, level }: HeatColumn): string =>
  level ? levelName(context, level) : `${context.format.number(from)}–${context.format.number(to)}`;

/** The group is named at its first question. */
const questionRow = (context: Context, { group }: HeatBlock, { item, cells }: HeatRow, index: number): Row => {
  const { t, format } = context;
  const { score, status } = item.result;
  return [
    cellNote([run(index === 0 ? groupTitle(context, group.id) : '', 'strong')]),
    cellNote(topicOf(context, item.question.id)),
    cellNote(score === null ? '—' : format.score(score), 'right'),
    ...(cells
      ? cells.flatMap((climbed, fifth) => stripCells(climbed, steps, levelSteps[fifth] ?? track))
      : [over(steps * fifths, cellNote([run(t(`status.${status}`), 'faint')]))]),
  ];
};

/** 各题得分分布: questions by fifths of the scale, each coloured as far as it is climbed. */
export const heatmapBlocks = (context: Context): readonly Block[] => {
  const { t, report } = context;
  const { columns, blocks } = heatmapOf(report);
  const fifthTitles = headRow(
    columns.map((column) => columnTitle(context, column)),
    columns.map(() => 'center'),
  );
  const head = [
    ...headRow([t('results.dimension'), t('paper.question'), t('results.score')], ['left', 'left', 'right']),
    ...fifthTitles.map((title) => over(steps, title)),
  ];
  const rows = blocks.flatMap((block) => block.rows.map((row, index) => questionRow(context, block, row, index)));
  const widths = [34, 40, 14, ...Array<number>(steps * fifths).fill(3.7)];
  return [heading(2, t('paper.heatmap')), note(t('docx.heatmapHint')), ruled({ widths, head, rows })];
};
