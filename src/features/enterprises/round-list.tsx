import { Link } from 'wouter';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './round-list.module.css';

/** One round of a form, with how far it went. */
export type RoundCard = {
  readonly id: string;
  /** From 1, the oldest. */
  readonly number: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly done: number;
  readonly all: number;
  readonly answer: string;
  readonly results: string;
};

/** Which round it is and when it was made. */
export const RoundDates = ({ round }: { readonly round: RoundCard }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [began, changed] = [format.date(round.createdAt), format.date(round.updatedAt)];
  return (
    <span className={styles.dates}>
      <span>{t('trend.round', { number: round.number })}</span>
      <span>{t('trend.began', { date: began })}</span>
      {changed === began ? null : <span>{t('trend.changed', { date: changed })}</span>}
    </span>
  );
};

/** The rounds before the newest, folded away; each stays readable. */
export const EarlierRounds = ({ rounds }: { readonly rounds: readonly RoundCard[] }) => {
  const { t } = useTranslation();
  const earlier = rounds.slice(1);
  if (earlier.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>{t('trend.earlier', { count: earlier.length })}</summary>
      <ul>
        {earlier.map((round) => (
          <li key={round.id}>
            <RoundDates round={round} />
            <span className={styles.count}>{t('home.answered', { done: round.done, all: round.all })}</span>
            <Link href={round.results}>{t('trend.roundResults', { number: round.number })}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
};
