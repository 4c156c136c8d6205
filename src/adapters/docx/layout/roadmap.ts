import {
  calendarQuarter,
  type Plan,
  type Roadmap,
  roadmapBars,
  type Target,
  type ViewedQuarter,
  type ViewedTask,
} from '../../../engine/index.ts';
import type { Block, Cell, Row, Table } from '../document.ts';
import {
  accent,
  cell,
  cellNote,
  cellOf,
  chapter,
  contentWidth,
  equalWidths,
  filled,
  headed,
  heading,
  headRow,
  joined,
  note,
  over,
  paragraph,
  ruled,
  run,
} from './blocks.ts';
import { type Context, groupTitle, levelHeadline, levelName, prose, stepTexts, topicOf } from './context.ts';
import { firstSteps } from './summary.ts';

type Planned = { readonly context: Context; readonly roadmap: Roadmap };

const quarterName = ({ t }: Context, plan: Plan, quarter: number): string => t('plan.quarterName', calendarQuarter(plan, quarter));

const targetWords = (context: Context, target: Target): string =>
  target.kind === 'level'
    ? context.t('plan.toLevel', { level: levelName(context, target.level) })
    : context.t('docx.targetScore', { group: groupTitle(context, target.group), min: context.format.number(target.min) });

/** Up to this many quarters each has its number over its column; more leave room for the year only. */
const namedQuarters = 16;

/** Years over the quarters they hold. */
const yearCells = (plan: Plan, quarters: readonly number[]): readonly Cell[] => {
  const years = quarters.map((quarter) => calendarQuarter(plan, quarter).year);
  return [...new Set(years)].map((year) => {
    const [title = cellNote('')] = headRow([String(year)], ['center']);
    return over(years.filter((y) => y === year).length, title);
  });
};

/** 甘特图: a task a row, a quarter a column, coloured while it runs. */
const chart = ({ context, roadmap }: Planned): Table => {
  const { plan, view } = roadmap;
  const { t } = context;
  const quarters = view.quarters.map(({ quarter }) => quarter);
  const short = (quarter: number): string =>
    quarters.length > namedQuarters ? '' : t('docx.quarterShort', { quarter: calendarQuarter(plan, quarter).quarter });
  const titles = headRow(['', ...quarters.map(short)], ['left', ...quarters.map(() => 'center' as const)]);
  const blank = cellNote('');
  const rows = roadmapBars(roadmap).map(({ viewed, from, to }): Row => {
    const cells = [
      ...(from > 0 ? [over(from, blank)] : []),
      filled(accent, over(to - from + 1, blank), 'bar'),
      ...(to < quarters.length - 1 ? [over(quarters.length - 1 - to, blank)] : []),
    ];
    return [cellNote(viewed.step ? topicOf(context, viewed.step.question) : viewed.task.step), ...cells];
  });
  const years = [...headRow([t('docx.task')]), ...yearCells(plan, quarters)];
  const widths = [58, ...equalWidths(quarters.length, contentWidth - 58)];
  return headed(widths, [years, titles], rows);
};

const taskRow = ({ context, roadmap }: Planned, { task, step }: ViewedTask): readonly Row[] => {
  if (!step) return [];
  const { t, format } = context;
  const { what, evidence } = stepTexts(context, step);
  const lines = [
    paragraph('cell', [run(topicOf(context, step.question), 'strong')]),
    paragraph('cell', what),
    paragraph('cellNote', t('results.leaves', { evidence })),
  ];
  const due = task.due ? format.date(task.due) : '';
  return [
    [
      cellOf(lines),
      cellNote(quarterName(context, roadmap.plan, task.quarter)),
      cell(task.owner),
      cell(format.number(step.cost, 1), 'right'),
      cell(task.budget === null ? '' : format.number(task.budget), 'right'),
      cellNote(task.done ? t('plan.done') : due),
    ],
  ];
};

const tasks = (planned: Planned): Table => {
  const { t } = planned.context;
  const titles = [t('docx.task'), t('plan.quarter'), t('plan.owner'), t('docx.days'), t('plan.budget'), t('plan.due')];
  const head = headRow(titles, ['left', 'left', 'left', 'right', 'right', 'left']);
  const rows = planned.roadmap.view.tasks.flatMap((task) => taskRow(planned, task));
  return ruled({ widths: [58, 27, 22, 13, 16, 26], head, rows });
};

const quarterRow = ({ context, roadmap }: Planned, at: ViewedQuarter): Row => {
  const { format, t } = context;
  const { root, level } = at.scorecard;
  const load = { load: format.number(at.load, 1), capacity: format.number(roadmap.plan.capacity) };
  return [
    cell(quarterName(context, roadmap.plan, at.quarter)),
    cell([run(t(at.isOverbooked ? 'plan.overbooked' : 'plan.load', load), at.isOverbooked ? 'warn' : null)]),
    cell(root.score === null ? '—' : format.score(root.score, context.report.thresholds), 'right'),
    cell(levelHeadline(context, level)),
  ];
};

const quarters = (planned: Planned): Table => {
  const { t } = planned.context;
  const head = headRow([t('plan.quarter'), t('docx.load'), t('docx.scoreAfter'), t('docx.levelAfter')], ['left', 'left', 'right', 'left']);
  return ruled({ widths: [40, 58, 24, 40], head, rows: planned.roadmap.view.quarters.map((at) => quarterRow(planned, at)) });
};

const planBlocks = (planned: Planned): readonly Block[] => {
  const { context, roadmap } = planned;
  const { t, format } = context;
  const { plan, view } = roadmap;
  const gone = view.tasks.filter(({ step }) => step === null).length;
  const done = view.tasks.filter(({ task }) => task.done).length;
  const total = { days: format.number(view.cost), count: view.tasks.length - gone, quarters: view.quarters.length, done };
  return joined(
    paragraph('lead', targetWords(context, plan.target)),
    prose(context, t('plan.total', total)),
    view.isReached ? null : note([run(t('plan.notReached'), 'warn')]),
    gone > 0 ? note(t('plan.gone', { count: gone })) : null,
    view.quarters.length > 0 ? [heading(2, t('docx.chart')), chart(planned), heading(2, t('docx.byQuarter')), quarters(planned)] : null,
    heading(2, t('docx.tasks')),
    tasks(planned),
    note(t('plan.estimates')),
  );
};

/** 提升路线: the plan by quarter; where there is none, what to do first. */
export const roadmapBlocks = (context: Context): readonly Block[] => {
  const { t, roadmap } = context;
  const title = chapter(t('docx.roadmap'));
  return roadmap ? [title, ...planBlocks({ context, roadmap })] : [title, paragraph('lead', t('paper.firstSteps')), ...firstSteps(context)];
};
