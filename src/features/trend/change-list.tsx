import type { QuestionChange } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Sheet } from '../../ui/page.tsx';
import { ChangeEntry } from './change-entry.tsx';
import styles from './change-list.module.css';
import { itemScoreIn, type TwoSides } from './sides.ts';

type ListProps = TwoSides & { readonly changes: readonly QuestionChange[] };

/** A first look; the rest is a click away. */
const shownAtOnce = 10;

const sumOf = (changes: readonly QuestionChange[]): number => changes.reduce((sum, c) => sum + c.contribution, 0);

/** A bar from the middle, as long as its part of the largest effect; for the eye only. */
const Bar = ({ fraction }: { readonly fraction: number }) => {
  const width = `${Math.abs(fraction) * 50}%`;
  return (
    <span className={styles.bar} aria-hidden="true">
      <span data-sign={fraction < 0 ? 'down' : 'up'} style={fraction < 0 ? { right: '50%', width } : { left: '50%', width }} />
    </span>
  );
};

/** How much, from which score to which, and how it divides into score and weight. */
const Effect = ({ change, before, after }: TwoSides & { readonly change: QuestionChange }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const decimals = after.pack.scale.decimals + 1;
  const { effect, contribution } = change;
  const score = (side: typeof before, value: number | null | undefined): string => itemScoreIn(format.score, side, value ?? null) ?? '—';
  const shown = format.difference(contribution, decimals);
  const isSplit = effect.kind === 'scored-twice' && Math.abs(effect.weight) > 1e-9 && Math.abs(effect.score) > 1e-9;
  return (
    <div className={styles.effect}>
      <strong data-sign={shown === '0' ? 'none' : contribution > 0 ? 'up' : 'down'}>{shown}</strong>
      <span className={styles.soft}>
        {score(before, change.before?.score)} → {score(after, change.after?.score)}
      </span>
      {isSplit ? (
        <span className={styles.soft}>
          {t('trend.parts', { score: format.difference(effect.score, decimals), weight: format.difference(effect.weight, decimals) })}
        </span>
      ) : null}
    </div>
  );
};

const Entries = ({ changes, largest, ...sides }: ListProps & { readonly largest: number }) => (
  <ul className={styles.list}>
    {changes.map((change) => (
      <li key={change.id}>
        <ChangeEntry {...sides} id={change.id} group={change.group} reason={change.reason} />
        <Bar fraction={largest === 0 ? 0 : change.contribution / largest} />
        <Effect {...sides} change={change} />
      </li>
    ))}
  </ul>
);

type FoldProps = ListProps & { readonly largest: number; readonly title: string; readonly hint: string };

const Folded = ({ title, hint, changes, ...rest }: FoldProps) => {
  const format = useFormat();
  if (changes.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>
        <span>{title}</span>
        <span>{format.difference(sumOf(changes), rest.after.pack.scale.decimals + 1)}</span>
      </summary>
      {hint === '' ? null : <p className={styles.soft}>{hint}</p>}
      <Entries changes={changes} {...rest} />
    </details>
  );
};

/** 变化从哪里来: every question that moved the overall score, the largest effect first, down to the sum. */
export const ChangeList = ({ changes, ...sides }: ListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const told = changes.filter(({ reason }) => reason.kind !== 'unchanged' && reason.kind !== 'weight-only');
  const weightOnly = changes.filter(({ reason }) => reason.kind === 'weight-only');
  const largest = Math.max(0, ...changes.map((c) => Math.abs(c.contribution)));
  const more = told.slice(shownAtOnce);
  return (
    <Sheet title={t('trend.sources')}>
      <p className={styles.soft}>{told.length === 0 ? t('trend.noChange') : t('trend.sourcesHint')}</p>
      <Entries changes={told.slice(0, shownAtOnce)} largest={largest} {...sides} />
      <Folded title={t('trend.sourcesMore', { count: more.length })} hint="" changes={more} largest={largest} {...sides} />
      <Folded
        title={t('trend.weightOnly', { count: weightOnly.length })}
        hint={t('trend.weightOnlyHint')}
        changes={weightOnly}
        largest={largest}
        {...sides}
      />
      <p className={styles.sum}>
        <span>{t('trend.sum')}</span>
        <strong data-testid="trend-sum">{format.difference(sumOf(changes), sides.after.pack.scale.decimals + 1)}</strong>
      </p>
      <details className={styles.method}>
        <summary>{t('trend.method')}</summary>
        <p className={styles.soft}>{t('trend.methodText')}</p>
      </details>
    </Sheet>
  );
};
