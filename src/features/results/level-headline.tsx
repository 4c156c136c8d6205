import { Link } from 'wouter';
import type { PackTexts, ReportModel } from '../../engine/index.ts';
import { bandWords, levelBandWords } from '../../i18n/band-words.ts';
import { levelWords, withheldWords } from '../../i18n/level-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './level-headline.module.css';
import why from './why-links.module.css';

type HeadlineProps = { readonly report: ReportModel; readonly texts: PackTexts };

/** The level in one phrase; with `to` it leads to how it was decided. */
export const LevelHeadline = ({ to, ...props }: HeadlineProps & { readonly to?: string }) => {
  const { t } = useTranslation();
  const words = levelWords(t, props.texts, props.report.level);
  if (!to) return words;
  return (
    <Link href={to} className={`${why.why} ${styles.link}`} aria-label={t('explain.seeLevel', { level: words })}>
      {words}
    </Link>
  );
};

/** Why there is no level. */
export const Withheld = ({ report, texts }: HeadlineProps) => {
  const { t } = useTranslation();
  const { share } = useFormat();
  const words = withheldWords(t, share, texts, report.level);
  return words ? <p className={styles.soft}>{words}</p> : null;
};

/** Between which levels it will end, while something is open. */
export const LevelRange = ({ report, texts }: HeadlineProps) => {
  const { t } = useTranslation();
  const words = levelBandWords(t, texts, report, report.bands?.level ?? null);
  return words ? <p className={styles.range}>{words}</p> : null;
};

/** What the score may still become, while something is open. */
export const ScoreRange = ({ report }: Pick<HeadlineProps, 'report'>) => {
  const { t } = useTranslation();
  const { bands, counts, explanation } = report;
  if (!bands) return null;
  const count = counts.asked - counts.scored;
  const range = bandWords(report, explanation.root.id);
  return (
    <>
      {range ? <p className={styles.range}>{t('band.score', { range })}</p> : null}
      <p className={styles.hint}>{range ? t('band.scoreHint', { count }) : t('band.scoreSettled', { count })}</p>
    </>
  );
};
