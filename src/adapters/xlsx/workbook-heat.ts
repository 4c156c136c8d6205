import { type HeatColumn, type HeatRow, heatmapOf } from '../../engine/index.ts';
import { formats, number, text, type WorkbookCell } from './cell-content.ts';
import { colours, levelSteps, looks, mixColours, onColour } from './cell-style.ts';
import { levelName, scoreCell, titleOf, topicOf, type WorkbookContext } from './workbook-context.ts';
import { tableSheet, type WorkbookSheet } from './workbook-table.ts';

const columnTitle = (context: WorkbookContext, { from, to, level }: HeatColumn): string => {
  const { number: say } = context.format;
  const range = `${say(from)}–${say(to)}`;
  return level === null ? range : `${levelName(context, level)}\n${range}`;
};

/** Shades in tenths: enough for the eye, and few styles in the file. */
const heatCell = (climbed: number, column: number): WorkbookCell => {
  const shade = mixColours(colours.track, levelSteps[column] ?? colours.accent, Math.round(climbed * 10) / 10);
  return number(climbed, formats.wholeShare, { ...onColour(shade), align: 'center', indent: 0 });
};

const heatRow = (context: WorkbookContext, { item, cells }: HeatRow, columns: number): readonly WorkbookCell[] => [
  text(topicOf(context, item.question.id)),
  scoreCell(context, item.question.id, item.result.score, context.t(`status.${item.result.status}`)),
  ...Array.from({ length: columns }, (_, column): WorkbookCell => (cells ? heatCell(cells[column] ?? 0, column) : text('', {}))),
];

/** Questions × fifths of the scale: how far each fifth is climbed. */
export const heatSheet = (context: WorkbookContext): WorkbookSheet => {
  const { t, report } = context;
  const { columns, blocks } = heatmapOf(report);
  return tableSheet(context, {
    name: t('xlsx.sheet.heat'),
    title: t('paper.heatmap'),
    hints: [t('xlsx.heatHint')],
    columns: [
      { title: t('results.dimension'), width: 26 },
      { title: t('paper.item'), width: 34 },
      { title: t('results.score'), width: 11 },
      ...columns.map((column) => ({ title: columnTitle(context, column), width: 16 })),
    ],
    rows: blocks.flatMap(({ group, rows }) =>
      rows.map((row) => [text(titleOf(context, group.id), looks.soft), ...heatRow(context, row, columns.length)]),
    ),
    side: 2,
  });
};
