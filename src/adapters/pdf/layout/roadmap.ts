import { calendarQuarter, type PlanStep, type PlanTask, type Roadmap, roadmapBars, type Target } from '../../../engine/index.ts';
import { type Context, groupTitle, labelled, levelName, topicOf } from './context.ts';
import type { Flow } from './flow.ts';
import { drawGantt } from './gantt.ts';
import { soft, styles } from './style.ts';
import { type CellPart, drawTable, remaining } from './table.ts';

const muted = { ...styles.small, color: soft };

const targetWords = (context: Context, target: Target): string => {
  const { t, format } = context;
  if (target.kind === 'level') return t('plan.toLevel', { level: levelName(context, target.level) });
  return t('explain.atLeast', { group: groupTitle(context, target.group), min: format.score(target.min) });
};

const whatOf = ({ language }: Context, { what }: PlanStep): string =>
  what.kind === 'action' ? what.action.texts[language].what : what.evidence.texts[language].what;

const rolesOf = ({ profileTexts, t }: Context, { what }: PlanStep): string =>
  (what.kind === 'action' ? what.action.roles : what.evidence.roles).map((id) => profileTexts.roles[id] ?? id).join(t('app.listJoin'));

/** Who, for how much, until when: as far as the enterprise has said. */
const ownerCell = (context: Context, task: PlanTask, step: PlanStep): readonly CellPart[] => {
  const { t, format } = context;
  const owner = task.owner || t('paper.suggestedOwner', { roles: rolesOf(context, step) });
  const terms = [
    ...(task.budget === null ? [] : [t('paper.budget', { amount: format.number(task.budget) })]),
    ...(task.due ? [t('paper.due', { date: task.due })] : []),
    ...(task.done ? [t('plan.done')] : []),
  ];
  return [
    { text: owner, style: task.owner ? styles.small : muted },
    ...(terms.length > 0 ? [{ text: terms.join(' · '), style: muted }] : []),
  ];
};

const drawTasks = (flow: Flow, context: Context, roadmap: Roadmap): void => {
  const { t, format } = context;
  flow.heading(t('paper.tasks'), 2);
  flow.paragraph(t('plan.estimates'), muted);
  flow.space(1);
  const columns = [
    { title: t('plan.quarter'), width: 19 },
    { title: t('paper.task'), width: remaining(19, 12, 44) },
    { title: t('paper.days'), width: 12, align: 'right' },
    { title: t('paper.ownerTerms'), width: 44 },
  ] as const;
  const rows = roadmapBars(roadmap).flatMap(({ viewed: { task, step }, from }, index) => {
    if (!step) return [];
    const name = [
      { text: `${index + 1}. ${topicOf(context, step.question)}`, style: styles.smallStrong },
      { text: whatOf(context, step), style: styles.small },
    ];
    const quarter = t('paper.quarterCell', calendarQuarter(roadmap.plan, from));
    return [[quarter, name, format.number(step.cost, 1), ownerCell(context, task, step)]];
  });
  drawTable(flow, columns, rows);
};

const drawPlan = (flow: Flow, context: Context, roadmap: Roadmap): void => {
  const { t, format } = context;
  const { plan, view } = roadmap;
  const open = view.tasks.filter(({ step }) => step !== null);
  const done = open.filter(({ task }) => task.done).length;
  flow.paragraph(labelled(context, t('plan.target'), targetWords(context, plan.target)), styles.strong);
  flow.paragraph(
    t('plan.total', { days: format.number(view.cost), count: open.length, quarters: view.quarters.length, done }),
    styles.body,
  );
  if (!view.isReached) flow.paragraph(t('plan.notReached'), styles.strong);
  const gone = view.tasks.length - open.length;
  if (gone > 0) flow.paragraph(t('plan.gone', { count: gone }), muted);
  flow.space(2);
  drawGantt(flow, context, roadmap);
  drawTasks(flow, context, roadmap);
};

/** Without a plan: what raises the score most, a step at a time. */
const drawSteps = (flow: Flow, context: Context): void => {
  const { t, report, language } = context;
  flow.paragraph(t('paper.noPlan'), styles.body);
  flow.space(1);
  const columns = [
    { title: t('paper.question'), width: 46 },
    { title: t('paper.nextAction'), width: remaining(46, 24) },
    { title: t('paper.days'), width: 24, align: 'right' },
  ] as const;
  const rows = report.gaps.flatMap(({ item, action }) =>
    action ? [[topicOf(context, item.id), action.texts[language].what, `${action.effort.min}–${action.effort.max}`]] : [],
  );
  drawTable(flow, columns, rows);
};

/** 提升路径与进度安排: the plan the enterprise has made, or where to begin one. */
export const drawRoadmap = (flow: Flow, context: Context): void => {
  if (context.roadmap) drawPlan(flow, context, context.roadmap);
  else drawSteps(flow, context);
};
