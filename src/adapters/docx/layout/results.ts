import { answeredShare, type GroupRow, type ReportModel } from '../../../engine/index.ts';
import { bandWords, thresholdsOn } from '../../../i18n/band-words.ts';
import { type FactWords, factWords } from '../../../i18n/fact-words.ts';
import { ownFigureWords } from '../../../i18n/own-figure-words.ts';
import type { Block, Cell, Row, Table } from '../document.ts';
import {
  accent,
  cell,
  cellNote,
  cellOf,
  heading,
  headRow,
  inset,
  joined,
  note,
  over,
  pairs,
  paragraph,
  ruled,
  run,
  stripCells,
} from './blocks.ts';
import { type Context, fractionOf, groupTitle } from './context.ts';
import { heatmapBlocks } from './heatmap.ts';

/** 企业概况: the facts the questions were chosen by, two in a row; an odd last one has the row to itself. */
const profile = (context: Context): Table => {
  const facts = factWords(context);
  const cells = ([label, value]: FactWords): readonly [Cell, Cell] => [
    cellNote([run(label, 'faint')]),
    value === null ? cell([run(context.t('paper.notGiven'), 'faint')]) : cell(value),
  ];
  const rows = facts.flatMap((fact, index): readonly Row[] => {
    if (index % 2 === 1) return [];
    const second = facts[index + 1];
    const [label, value] = cells(fact);
    return [second ? [label, value, ...cells(second)] : [label, over(3, value)]];
  });
  return pairs([30, 51, 30, 51], rows);
};

const barSteps = 20;

const columnsOf = ({ bands }: ReportModel) =>
  bands
    ? { title: 47, score: 16, bar: 1.9, band: [24], share: 20, answered: 17 }
    : { title: 59, score: 16, bar: 2.4, band: [], share: 22, answered: 17 };

const dimension = (context: Context, row: GroupRow): Row => {
  const { report, t, format } = context;
  const score = row.score === null ? t('results.noScore') : format.score(row.score, thresholdsOn(report, row.id));
  const look = row.depth === 0 ? 'strong' : null;
  return [
    cellOf([inset(row.depth * 5, paragraph('cell', [run(groupTitle(context, row.id), look)]))]),
    cell([run(score, look)], 'right'),
    ...stripCells(row.score === null ? 0 : fractionOf(report, row.score), barSteps, accent),
    ...(report.bands ? [cellNote(bandWords(report, row.id) ?? '', 'center')] : []),
    cellNote(format.share(row.share), 'right'),
    cellNote(format.share(answeredShare(row.counts)), 'right'),
  ];
};

/** 分维度结果: score, bar, share of its parent and how much of it is answered. */
const dimensions = (context: Context): Table => {
  const { t, report } = context;
  const { title, score, bar, band, share, answered } = columnsOf(report);
  const [first, second, ...rest] = headRow(
    [t('results.dimension'), t('results.score'), ...(report.bands ? [t('band.column')] : []), t('results.share'), t('results.answered')],
    ['left', 'right', ...(report.bands ? (['center'] as const) : []), 'right', 'right'],
  );
  const head = [...(first && second ? [first, second] : []), over(barSteps, cellNote('')), ...rest];
  const widths = [title, score, ...Array<number>(barSteps).fill(bar), ...band, share, answered];
  return ruled({ widths, head, rows: report.groups.map((row) => dimension(context, row)) });
};

/** 统计指标: figures of this enterprise as statistics define them. */
const figures = (context: Context): readonly Block[] => {
  const { t, report, texts, format, options } = context;
  const told = report.figures.filter(({ indicator, own }) => indicator.kind !== 'score' && own.kind !== 'missing');
  if (told.length === 0) return [];
  const rows = told.map((figure): Row => {
    const words = texts.indicators[figure.indicator.id];
    const title = paragraph('cell', words?.title ?? figure.indicator.id);
    const lines = options.detail === 'full' ? [title, paragraph('cellNote', words?.definition ?? '')] : [title];
    return [cellOf(lines), cell([run(ownFigureWords(t, format, texts, figure), figure.own.kind === 'adoption' ? null : 'strong')])];
  });
  const head = headRow([t('paper.figure'), t('benchmark.own')]);
  return [heading(2, t('results.figures')), note(t('results.figuresHint')), ruled({ widths: [104, 58], head, rows })];
};

export const resultBlocks = (context: Context): readonly Block[] => {
  const { t } = context;
  return joined(
    heading(2, t('paper.profile')),
    profile(context),
    heading(2, t('paper.dimensions')),
    dimensions(context),
    heatmapBlocks(context),
    figures(context),
  );
};
