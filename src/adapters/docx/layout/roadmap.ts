import {
  calendarQuarter,
  type Plan,
  type Roadmap,
  type RoadmapBar,
  roadmapBars,
  type Target,
  type ViewedQuarter,
  type ViewedTask,
} from '../../../engine/index.ts';
import { type Block, contentWidth, type Row, type Table } from '../document.ts';
import { accent, cell, cellNote, cellOf, filled, headed, heading, headRow, joined, note, over, paragraph, ruled, run } from './blocks.ts';
import { type Context, groupTitle, labelled, levelHeadline, levelName, prose, stepTexts, topicOf } from './context.ts';
import { stepsTable } from './summary.ts';

type Planned = { readonly context: Context; readonly roadmap: Roadmap };

const quarterName = ({ t }: Context, plan: Plan, quarter: number): string => t('plan.quarterName', calendarQuarter(plan, quarter));

const targetWords = (context: Context, target: Target): string =>
  target.kind === 'level'
    ? context.t('plan.toLevel', { level: levelName(context, target.level) })
    : context.t('explain.atLeast', { group: groupTitle(context, target.group), min: context.format.score(target.min) });

const titleWidth = 58;

/** Narrower columns than this, in millimetres, have no room for a word. */
const narrowest = { quarter: 4, year: 9 };

type Scale = { readonly plan: Plan; readonly quarters: readonly number[]; readonly width: number };

const scaleOf = ({ plan, view }: Roadmap): Scale => ({
  plan,
  quarters: view.quarters.map(({ quarter }) => quarter),
  width: (contentWidth - titleWidth) / view.quarters.length,
});

/** Years over the quarters they hold. */
const yearRow = ({ t }: Context, { plan, quarters, width }: Scale): Row => {
  const years = quarters.map((quarter) => calendarQuarter(plan, quarter).year);
  const cells = [...new Set(years)].flatMap((year) => {
    const columns = years.filter((y) => y === year).length;
    return headRow([columns * width < narrowest.year ? '' : String(year)], ['center']).map((title) => over(columns, title));
  });
  return [...headRow([t('paper.task')]), ...cells];
};

const quarterRow = ({ t }: Context, { plan, quarters, width }: Scale): Row => {
  const name = (quarter: number): string => {
    const words = calendarQuarter(plan, quarter);
    if (width < narrowest.quarter) return '';
    return width < narrowest.year ? String(words.quarter) : t('paper.quarterShort', { quarter: words.quarter });
  };
  return headRow(['', ...quarters.map(name)], ['left', ...quarters.map(() => 'center' as const)]);
};

const blank = cellNote('');

/** A task, and its bar from the quarter it begins in to the one it ends in. */
const barRow = (context: Context, { viewed, from, to }: RoadmapBar, { length }: readonly number[]): Row => [
  cellNote(viewed.step ? topicOf(context, viewed.step.question) : viewed.task.step),
  ...(from > 0 ? [over(from, blank)] : []),
  filled(accent, over(to - from + 1, blank), 'bar'),
  ...(to < length - 1 ? [over(length - 1 - to, blank)] : []),
];

/** 进度安排: a task a row, a quarter a column, coloured while it runs. */
const chart = ({ context, roadmap }: Planned): Table => {
  const scale = scaleOf(roadmap);
  const rows = roadmapBars(roadmap).map((bar) => barRow(context, bar, scale.quarters));
  const widths = [titleWidth, ...scale.quarters.map(() => scale.width)];
  return headed(widths, [yearRow(context, scale), quarterRow(context, scale)], rows);
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
  const titles = [t('paper.task'), t('plan.quarter'), t('plan.owner'), t('paper.days'), t('plan.budget'), t('plan.due')];
  const head = headRow(titles, ['left', 'left', 'left', 'right', 'right', 'left']);
  const rows = planned.roadmap.view.tasks.flatMap((task) => taskRow(planned, task));
  return ruled({ widths: [58, 27, 22, 13, 16, 26], head, rows });
};

const outlookRow = ({ context, roadmap }: Planned, at: ViewedQuarter): Row => {
  const { format, t } = context;
  const { root, level } = at.scorecard;
  const load = { load: format.number(at.load, 1), capacity: format.number(roadmap.plan.capacity) };
  return [
    cell(quarterName(context, roadmap.plan, at.quarter)),
    cell([run(t(at.isOverbooked ? 'plan.overbooked' : 'plan.load', load), at.isOverbooked ? 'warn' : null)]),
    cell(root.score === null ? '—' : format.score(root.score, context.report.thresholds), 'center'),
    cell(levelHeadline(context, level)),
  ];
};

const quarters = (planned: Planned): Table => {
  const { t } = planned.context;
  const head = headRow([t('plan.quarter'), t('docx.load'), t('paper.scoreRow'), t('docx.levelAfter')], ['left', 'left', 'center', 'left']);
  return ruled({ widths: [40, 58, 24, 40], head, rows: planned.roadmap.view.quarters.map((at) => outlookRow(planned, at)) });
};

const planBlocks = (planned: Planned): readonly Block[] => {
  const { context, roadmap } = planned;
  const { t, format } = context;
  const { plan, view } = roadmap;
  const gone = view.tasks.filter(({ step }) => step === null).length;
  const done = view.tasks.filter(({ task }) => task.done).length;
  const total = { days: format.number(view.cost), count: view.tasks.length - gone, quarters: view.quarters.length, done };
  return joined(
    paragraph('lead', labelled(context, t('plan.target'), targetWords(context, plan.target))),
    prose(context, t('plan.total', total)),
    view.isReached ? null : note([run(t('plan.notReached'), 'warn')]),
    gone > 0 ? note(t('plan.gone', { count: gone })) : null,
    view.quarters.length > 0 ? [heading(2, t('docx.chart')), chart(planned), heading(2, t('docx.byQuarter')), quarters(planned)] : null,
    heading(2, t('paper.tasks')),
    tasks(planned),
    note(t('plan.estimates')),
  );
};

/** The next step at every question there is one for, where nobody has made a plan. */
const withoutPlan = (context: Context): readonly Block[] => {
  const steps = context.report.gaps.flatMap(({ item, action }) => (action ? [{ item, action }] : []));
  return [prose(context, context.t('paper.noPlan')), ...stepsTable(context, steps)];
};

/** 提升路径与进度安排: the plan by quarter; where there is none, the next steps. */
export const roadmapBlocks = (context: Context): readonly Block[] =>
  context.roadmap ? planBlocks({ context, roadmap: context.roadmap }) : withoutPlan(context);
