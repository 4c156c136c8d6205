import { Link } from 'wouter';
import { ownerLimit, type PackTexts, type PlanTask, type QuestionId, type ViewedTask } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { AmountField } from './amount-field.tsx';
import styles from './plan.module.css';
import { stepEffort, stepRoles, stepWords } from './step-words.ts';

export type TaskEdits = {
  readonly onEdit: (step: string, edit: Partial<PlanTask>) => void;
  /** Takes a task out of the plan, and keeps it out of later ones. */
  readonly onDropTask: (step: string) => void;
};

type TaskCardProps = TaskEdits & {
  readonly viewed: ViewedTask;
  readonly texts: PackTexts;
  readonly roleNames: Readonly<Record<string, string>>;
  /** Names of the quarters it may be moved to. */
  readonly quarters: readonly string[];
  readonly pathTo: (question: QuestionId) => string;
  /** Topics of what it waits for and that comes too late. */
  readonly late: readonly string[];
};

const Controls = ({ viewed, quarters, topic, onEdit }: TaskCardProps & { readonly topic: string }) => {
  const { t } = useTranslation();
  const { task } = viewed;
  const edit = (change: Partial<PlanTask>) => onEdit(task.step, change);
  return (
    <div className={styles.controls}>
      <label>
        <span>{t('plan.quarter')}</span>
        <select
          value={task.quarter}
          aria-label={t('plan.of', { what: t('plan.quarter'), topic })}
          onChange={(e) => edit({ quarter: Number(e.target.value) })}
        >
          {quarters.map((name, quarter) => (
            <option key={name} value={quarter}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('plan.owner')}</span>
        <input
          value={task.owner}
          maxLength={ownerLimit}
          autoComplete="off"
          aria-label={t('plan.of', { what: t('plan.owner'), topic })}
          onChange={(e) => edit({ owner: e.target.value })}
        />
      </label>
      <AmountField
        label={t('plan.budget')}
        name={t('plan.of', { what: t('plan.budget'), topic })}
        value={task.budget}
        onChange={(budget) => edit({ budget })}
      />
      <label>
        <span>{t('plan.due')}</span>
        <input
          type="date"
          value={task.due ?? ''}
          min="2000-01-01"
          max="2099-12-31"
          aria-label={t('plan.of', { what: t('plan.due'), topic })}
          onChange={(e) => edit({ due: e.target.value === '' ? null : e.target.value })}
        />
      </label>
    </div>
  );
};

/** One thing to do: what, who, how long, and what the enterprise says of it. */
export const TaskCard = (props: TaskCardProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { viewed, texts, roleNames } = props;
  const { step, task, slot } = viewed;
  if (!step) return null;
  const topic = texts.questions[step.question]?.topic ?? step.question;
  const { what, effect, evidence } = stepWords(step, format.language);
  /** A question may have several steps: its topic alone would name all of them. */
  const name = t('app.labelled', { label: topic, text: what });
  const lasts = slot ? slot.to - slot.from + 1 : 1;
  const roles = stepRoles(step).map((id) => roleNames[id] ?? id);
  return (
    <li
      className={styles.card}
      data-done={task.done}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', task.step);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <div className={styles.cardHead}>
        <label className={styles.done}>
          <input type="checkbox" checked={task.done} onChange={(e) => props.onEdit(task.step, { done: e.target.checked })} />
          <span className={styles.hidden}>{t('plan.of', { what: t('plan.done'), topic: name })}</span>
        </label>
        <p className={styles.what}>
          <Link href={props.pathTo(step.question)}>{topic}</Link>
          <span>{what}</span>
        </p>
        <Button
          size="small"
          look="plain"
          onClick={() => props.onDropTask(task.step)}
          aria-label={t('plan.of', { what: t('plan.drop'), topic: name })}
        >
          {t('plan.drop')}
        </Button>
      </div>
      <p className={styles.soft}>
        {[t('plan.effort', { ...stepEffort(step) }), lasts > 1 ? t('plan.lasts', { count: lasts }) : '', roles.join(t('app.listJoin'))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <details className={styles.more}>
        <summary>{t('plan.more')}</summary>
        <p>{effect}</p>
        <p>{t('results.leaves', { evidence })}</p>
      </details>
      {props.late.length > 0 ? (
        <p className={styles.late} role="note">
          {t('plan.late', { topics: props.late.join(t('app.listJoin')) })}
        </p>
      ) : null}
      <Controls {...props} topic={name} />
    </li>
  );
};
