import {
  type Action,
  calendarQuarter,
  type Effort,
  type FirstStep,
  type PlanStep,
  type QuestionId,
  type Roadmap,
  type ViewedTask,
} from '../../engine/index.ts';
import { day, formats, number, text, type WorkbookCell } from './cell-content.ts';
import { looks } from './cell-style.ts';
import { levelName, titleOf, topicOf, type WorkbookContext, yesNo } from './workbook-context.ts';
import { tableSheet, type WorkbookColumn, type WorkbookSheet } from './workbook-table.ts';

/** What to do at a question, whatever it comes from. */
type Todo = {
  readonly question: QuestionId;
  readonly effort: Effort;
  readonly words: Action['texts']['en'];
  readonly roles: readonly string[];
};

const todoOf = ({ question, what }: PlanStep, language: WorkbookContext['language']): Todo => {
  const source = what.kind === 'action' ? what.action : what.evidence;
  return { question, effort: source.effort, words: source.texts[language], roles: source.roles };
};

const todoColumns = ({ t }: WorkbookContext): readonly WorkbookColumn[] => [
  { title: t('xlsx.action'), width: 40 },
  { title: t('paper.item'), width: 18 },
  { title: t('xlsx.roles'), width: 16 },
  { title: t('xlsx.effortMin'), width: 9 },
  { title: t('xlsx.effortMax'), width: 9 },
  { title: t('xlsx.effect'), width: 34 },
  { title: t('xlsx.leaves'), width: 30 },
];

const todoCells = (context: WorkbookContext, { question, effort, words, roles }: Todo): readonly WorkbookCell[] => [
  text(words.what, looks.strong),
  text(topicOf(context, question)),
  text(roles.map((role) => context.profileTexts.roles[role] ?? role).join(context.t('app.listJoin'))),
  number(effort.min, formats.whole),
  number(effort.max, formats.whole),
  text(words.effect),
  text(words.evidence),
];

const quarterName = ({ t }: WorkbookContext, { plan }: Roadmap, quarter: number): string =>
  t('plan.quarterName', calendarQuarter(plan, quarter));

/** When, who, for how much, until when: what the enterprise says of a task. */
const taskCells = (context: WorkbookContext, roadmap: Roadmap, { task, slot }: ViewedTask): readonly WorkbookCell[] => [
  text(quarterName(context, roadmap, slot?.from ?? task.quarter)),
  text(slot ? quarterName(context, roadmap, slot.to) : ''),
  text(task.owner),
  number(task.budget, formats.plain),
  day(task.due),
  text(yesNo(context, task.done)),
];

const taskColumns = ({ t }: WorkbookContext): readonly WorkbookColumn[] => [
  { title: t('xlsx.quarterFrom'), width: 14 },
  { title: t('xlsx.quarterTo'), width: 14 },
  { title: t('plan.owner'), width: 16 },
  { title: t('plan.budget'), width: 11 },
  { title: t('plan.due'), width: 12 },
  { title: t('plan.done'), width: 8 },
];

/** A step that is taken by now has no quarter and nothing left to do. */
const roadmapRows = (context: WorkbookContext, roadmap: Roadmap): readonly (readonly WorkbookCell[])[] =>
  [...roadmap.view.tasks]
    .sort((a, b) => (a.slot?.from ?? a.task.quarter) - (b.slot?.from ?? b.task.quarter))
    .flatMap((viewed) => {
      const { step } = viewed;
      if (!step) return [];
      const [what, ...rest] = todoCells(context, todoOf(step, context.language));
      return [[...(what ? [what] : []), ...taskCells(context, roadmap, viewed), number(step.cost, formats.plain), ...rest]];
    });

const targetWords = (context: WorkbookContext, { plan: { target } }: Roadmap): string => {
  const { t, format } = context;
  if (target.kind === 'level') return t('plan.toLevel', { level: levelName(context, target.level) });
  return t('explain.atLeast', { group: titleOf(context, target.group), min: format.number(target.min) });
};

const roadmapHints = (context: WorkbookContext, roadmap: Roadmap): readonly string[] => {
  const { t } = context;
  const { tasks, isReached } = roadmap.view;
  const gone = tasks.filter(({ step }) => step === null).length;
  return [
    t('app.labelled', { label: t('plan.target'), text: targetWords(context, roadmap) }),
    ...(isReached ? [] : [t('plan.notReached')]),
    ...(gone > 0 ? [t('plan.gone', { count: gone })] : []),
    t('plan.estimates'),
  ];
};

const roadmapSheet = (context: WorkbookContext, roadmap: Roadmap): WorkbookSheet => {
  const { t } = context;
  const [what, ...rest] = todoColumns(context);
  return tableSheet(context, {
    name: t('xlsx.sheet.actions'),
    title: t('xlsx.actionsTitle'),
    hints: roadmapHints(context, roadmap),
    columns: [...(what ? [what] : []), ...taskColumns(context), { title: t('xlsx.cost'), width: 10 }, ...rest],
    rows: roadmapRows(context, roadmap),
    side: 1,
  });
};

/** Where there is no plan: the next step at every question with most to gain. */
const stepsWithoutPlan = ({ report }: WorkbookContext): readonly FirstStep[] =>
  report.gaps.flatMap(({ item, action }) => (action ? [{ item, action }] : []));

const stepsSheet = (context: WorkbookContext): WorkbookSheet => {
  const { t, report, language } = context;
  return tableSheet(context, {
    name: t('xlsx.sheet.actions'),
    title: t('paper.firstSteps'),
    hints: [t('paper.noPlan')],
    columns: [...todoColumns(context), { title: t('xlsx.potential'), width: 12 }],
    rows: stepsWithoutPlan(context).map(({ item, action }) => [
      ...todoCells(context, { question: item.id, effort: action.effort, words: action.texts[language], roles: action.roles }),
      number(item.potential, formats.fixed(report.pack.scale.decimals + 1)),
    ]),
    side: 1,
  });
};

/** 行动清单: the tasks of the plan, or without one the steps to take first. */
export const actionsSheet = (context: WorkbookContext): WorkbookSheet =>
  context.roadmap ? roadmapSheet(context, context.roadmap) : stepsSheet(context);
