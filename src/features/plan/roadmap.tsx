import { useState } from 'react';
import type { Pack, PackTexts, Plan, PlanView, QuestionId, ViewedQuarter } from '../../engine/index.ts';
import { levelWords } from '../../i18n/level-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Sheet } from '../../ui/page.tsx';
import { CapacityForm } from './capacity-form.tsx';
import styles from './plan.module.css';
import { TaskCard, type TaskEdits } from './task-card.tsx';

type RoadmapProps = TaskEdits & {
  readonly plan: Plan;
  readonly view: PlanView;
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly roleNames: Readonly<Record<string, string>>;
  readonly pathTo: (question: QuestionId) => string;
  readonly onReschedule: (capacity: number, start: Plan['start']) => void;
  readonly onRemove: () => void;
};

const useQuarterName = ({ start }: Plan) => {
  const { t } = useTranslation();
  return (quarter: number): string => {
    const ahead = start.quarter - 1 + quarter;
    return t('plan.quarterName', { year: start.year + Math.floor(ahead / 4), quarter: (ahead % 4) + 1 });
  };
};

const QuarterHead = ({ props, at, name }: { readonly props: RoadmapProps; readonly at: ViewedQuarter; readonly name: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { pack, texts, plan } = props;
  const { root, level } = at.scorecard;
  return (
    <header className={styles.quarterHead}>
      <h3>{name}</h3>
      <div className={styles.load} data-over={at.isOverbooked}>
        <Meter fraction={at.load / plan.capacity} />
        <span>
          {t(at.isOverbooked ? 'plan.overbooked' : 'plan.load', {
            load: format.number(at.load, 1),
            capacity: format.number(plan.capacity),
          })}
        </span>
      </div>
      <span className={styles.soft}>
        {t('plan.quarterEnd', {
          score: root.score === null ? '—' : format.score(root.score, pack.scale.decimals),
          level: levelWords(t, texts, level),
        })}
      </span>
    </header>
  );
};

const Quarter = ({ props, at, names }: { readonly props: RoadmapProps; readonly at: ViewedQuarter; readonly names: readonly string[] }) => {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  const { view, texts } = props;
  const tasks = view.tasks.filter(({ task, step }) => step && task.quarter === at.quarter);
  const topicOf = (id: string): string => {
    const of = view.tasks.find(({ task }) => task.step === id)?.step ?? view.missing.find(({ before }) => before.id === id)?.before;
    return (of && texts.questions[of.question]?.topic) ?? id;
  };
  const late = (step: string): readonly string[] => [
    ...view.outOfOrder.filter((o) => o.step === step).map((o) => topicOf(o.before)),
    ...view.missing.filter((m) => m.step === step).map((m) => topicOf(m.before.id)),
  ];
  return (
    <section
      className={styles.quarter}
      data-over={isOver}
      aria-label={names[at.quarter]}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        props.onEdit(event.dataTransfer.getData('text/plain'), { quarter: at.quarter });
      }}
    >
      <QuarterHead props={props} at={at} name={names[at.quarter] ?? ''} />
      {tasks.length === 0 ? <p className={styles.soft}>{t('plan.emptyQuarter')}</p> : null}
      <ul className={styles.cards}>
        {tasks.map((viewed) => (
          <TaskCard key={viewed.task.step} {...props} viewed={viewed} quarters={names} late={late(viewed.task.step)} />
        ))}
      </ul>
    </section>
  );
};

/** The plan by quarter: what it takes, where one stands at the end of each, and every task to edit. */
export const Roadmap = (props: RoadmapProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, plan } = props;
  const nameOf = useQuarterName(plan);
  const shown = view.quarters;
  // One more to move things to.
  const names = Array.from({ length: shown.length + 1 }, (_, quarter) => nameOf(quarter));
  const gone = view.tasks.filter(({ step }) => step === null).length;
  const done = view.tasks.filter(({ task }) => task.done).length;
  return (
    <Sheet title={t('plan.roadmap')}>
      <p>{t('plan.total', { days: format.number(view.cost), count: view.tasks.length - gone, quarters: shown.length, done })}</p>
      {view.isReached ? null : <Banner tone="warn">{t('plan.notReached')}</Banner>}
      {gone > 0 ? <Banner tone="info">{t('plan.gone', { count: gone })}</Banner> : null}
      <CapacityForm plan={plan} onReschedule={props.onReschedule} onRemove={props.onRemove} />
      <div className={styles.quarters}>
        {shown.map((at) => (
          <Quarter key={at.quarter} props={props} at={at} names={names} />
        ))}
      </div>
      <p className={styles.soft}>{t('plan.estimates')}</p>
    </Sheet>
  );
};
