import { useMemo } from 'react';
import {
  inOrder,
  type Plan,
  type PlanPath,
  type PlanTask,
  type PlanWorld,
  type QuestionId,
  type ReportModel,
  stepsAhead,
  tasksFor,
  viewPlan,
} from '../../engine/index.ts';
import { levelWords } from '../../i18n/level-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { PackBundle } from '../../ports/pack-catalog.ts';
import type { PlanSolver } from '../../ports/plan-solver.ts';
import { Banner } from '../../ui/banner.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page, Row } from '../../ui/page.tsx';
import { AreaProgrammes } from './area-programmes.tsx';
import { SearchOutcome } from './found-path.tsx';
import { Roadmap } from './roadmap.tsx';
import { stepWords } from './step-words.ts';
import { TargetForm } from './target-form.tsx';
import { type Asked, usePathSearch } from './use-path-search.ts';

type PlanScreenProps = {
  readonly report: ReportModel;
  readonly bundle: PackBundle;
  readonly world: PlanWorld;
  readonly plan: Plan | null;
  readonly solver: PlanSolver;
  readonly roleNames: Readonly<Record<string, string>>;
  /** The quarter after the present one: where a new plan begins. */
  readonly nextQuarter: Plan['start'];
  readonly onPlan: (plan: Plan | null) => void;
  readonly pathTo: (question: QuestionId) => string;
  readonly answerPath: string;
  readonly resultsPath: string;
  readonly reportPath: string;
};

/** Two people for a quarter, roughly: a beginning to be changed. */
const firstCapacity = 60;

/** Top groups and the whole, each with its score: what may be aimed at. */
const scoresIn = (report: ReportModel) =>
  new Map([
    [report.pack.root.id, report.score] as const,
    ...report.groups.filter((g) => g.depth === 0).map((g) => [g.id, g.score] as const),
  ]);

const levelsAbove = ({ levels, level }: ReportModel) => (level.kind === 'reached' ? levels.slice(levels.indexOf(level.level) + 1) : levels);

const usePlanEdits = ({ plan, onPlan, world, nextQuarter }: PlanScreenProps) => {
  const change = (edit: Partial<Plan>) => (plan ? onPlan({ ...plan, ...edit }) : undefined);
  const editTask = (step: string, edit: Partial<PlanTask>) =>
    change({ tasks: plan?.tasks.map((task) => (task.step === step ? { ...task, ...edit } : task)) ?? [] });
  const dropTask = (step: string) =>
    plan
      ? change({
          tasks: plan.tasks.filter((task) => task.step !== step),
          without: { ...plan.without, steps: [...new Set([...plan.without.steps, step])] },
        })
      : undefined;
  const restore = (step: string) =>
    plan ? change({ without: { ...plan.without, steps: plan.without.steps.filter((id) => id !== step) } }) : undefined;
  const reschedule = (capacity: number, start: Plan['start']) => {
    if (!plan) return;
    const planned = new Set(plan.tasks.map((task) => task.step));
    const steps = stepsAhead(world).filter((step) => planned.has(step.id));
    change({ capacity, start, tasks: tasksFor(inOrder(steps), capacity, plan.tasks) });
  };
  const adopt = (path: Extract<PlanPath, { kind: 'path' }>, { target, without }: Asked) => {
    const capacity = plan?.capacity ?? firstCapacity;
    onPlan({ target, without, capacity, start: plan?.start ?? nextQuarter, tasks: tasksFor(path.steps, capacity, plan?.tasks ?? []) });
  };
  return { editTask, dropTask, restore, reschedule, adopt };
};

const Planning = (props: PlanScreenProps) => {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { report, bundle, world, plan } = props;
  const { pack, texts, advice } = bundle;
  const { search, start, cancel, clear } = usePathSearch(props.solver, world);
  const { editTask, dropTask, restore, reschedule, adopt } = usePlanEdits(props);
  const view = useMemo(() => (plan ? viewPlan(world, plan) : null), [world, plan]);
  const closed = useMemo(() => {
    const steps = stepsAhead(world);
    return (plan?.without.steps ?? []).flatMap((id) => {
      const step = steps.find((s) => s.id === id);
      return step ? [{ id, words: `${texts.questions[step.question]?.topic ?? ''} ${stepWords(step, language).what}` }] : [];
    });
  }, [world, plan, texts, language]);
  return (
    <>
      <TargetForm
        key={plan ? JSON.stringify([plan.target, plan.without.tags]) : 'new'}
        pack={pack}
        texts={texts}
        tags={advice.tags}
        levels={levelsAbove(report)}
        scores={scoresIn(report)}
        plan={plan}
        steps={closed}
        isSearching={search.kind === 'searching'}
        onRestore={restore}
        onFind={(asked) => void start(asked)}
      />
      <SearchOutcome
        search={search}
        pack={pack}
        texts={texts}
        advice={advice}
        score={report.score}
        hasPlan={plan !== null}
        onCancel={cancel}
        onFind={(asked) => void start(asked)}
        onAdopt={(path, asked) => {
          adopt(path, asked);
          clear();
        }}
      />
      {plan && view ? (
        <Roadmap
          plan={plan}
          view={view}
          pack={pack}
          texts={texts}
          roleNames={props.roleNames}
          pathTo={props.pathTo}
          onEdit={editTask}
          onDropTask={dropTask}
          onReschedule={reschedule}
          onRemove={() => props.onPlan(null)}
        />
      ) : null}
      <AreaProgrammes pack={pack} texts={texts} programmes={report.programmes} />
      <Row>
        <ButtonLink to={props.resultsPath}>{t('plan.toResults')}</ButtonLink>
        <ButtonLink to={props.reportPath} look="primary">
          {t('results.toReport')}
        </ButtonLink>
      </Row>
    </>
  );
};

/** 提升路径: choose a target, see the least it takes, and make it a plan by quarter. */
export const PlanScreen = (props: PlanScreenProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { report, bundle } = props;
  const isDecided = report.level.kind === 'reached' || report.level.kind === 'below-first';
  const now = t('plan.lead', {
    score: report.score === null ? '—' : format.score(report.score, report.pack.scale.decimals, report.thresholds),
    level: levelWords(t, bundle.texts, report.level),
  });
  return (
    <Page title={t('step.plan')} lead={isDecided ? now : bundle.texts.title}>
      {bundle.official ? null : <Banner tone="warn">{t('data.unofficialResult')}</Banner>}
      {isDecided ? (
        <Planning {...props} />
      ) : (
        <Empty title={t('plan.tooEarly')} text={t('plan.undecided')}>
          <ButtonLink to={props.answerPath} look="primary">
            {t('results.go')}
          </ButtonLink>
        </Empty>
      )}
    </Page>
  );
};
