import type { AssessmentChange, LevelOutcome } from '../../engine/index.ts';
import { levelWords } from '../../i18n/level-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { scoreIn, type TrendSide, type TwoSides } from './sides.ts';
import styles from './trend-screen.module.css';

const SidePanel = ({ label, side, showTitle }: { readonly label: string; readonly side: TrendSide; readonly showTitle: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { point, texts, pack } = side;
  return (
    <div className={styles.side}>
      <p className={styles.soft}>
        {label} · {t('trend.round', { number: side.number })} · {format.date(point.createdAt)}
      </p>
      {showTitle ? <p className={styles.soft}>{side.title}</p> : null}
      <p className={styles.score}>
        {scoreIn(format.score, side, point.score) ?? '—'}
        <span className={styles.max}> / {pack.scale.max}</span>
      </p>
      <p className={styles.level}>{levelWords(t, texts, point.level)}</p>
      <p className={styles.soft}>
        {t('trend.answered')} {format.share(point.answeredShare)}
      </p>
    </div>
  );
};

const isSameLevel = (a: LevelOutcome, b: LevelOutcome): boolean =>
  a.kind === b.kind && (a.kind !== 'reached' || b.kind !== 'reached' || a.level === b.level);

/** The change of the overall score in a figure and a sentence; only for two rounds of one form. */
const Difference = ({ before, after, difference }: TwoSides & { readonly difference: number | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (difference === null) return <p className={styles.verdict}>{t('trend.noDifference')}</p>;
  const shown = format.difference(difference, after.pack.scale.decimals + 1);
  const kept = shown === '0';
  const [from, to] = [levelWords(t, before.texts, before.point.level), levelWords(t, after.texts, after.point.level)];
  return (
    <div className={styles.verdict}>
      <p className={styles.difference} data-sign={kept ? 'none' : difference > 0 ? 'up' : 'down'} data-testid="trend-difference">
        {shown}
      </p>
      <p>{kept ? t('trend.difference0') : t(difference > 0 ? 'trend.rose' : 'trend.fell', { value: shown.slice(1) })}</p>
      <p className={styles.soft}>
        {isSameLevel(before.point.level, after.point.level) ? t('trend.levelKept') : t('trend.levelMoved', { from, to })}
      </p>
    </div>
  );
};

/** Both rounds with score and level; between them the change, where there is one. */
export const TrendSummary = ({ before, after, change }: TwoSides & { readonly change: AssessmentChange }) => {
  const { t } = useTranslation();
  const apart = change.kind !== 'same-form';
  return (
    <section className={styles.summary} aria-label={t('trend.difference')}>
      <SidePanel label={t('trend.before')} side={before} showTitle={apart} />
      {change.kind === 'same-form' ? <Difference before={before} after={after} difference={change.difference} /> : null}
      <SidePanel label={t('trend.after')} side={after} showTitle={apart} />
    </section>
  );
};
