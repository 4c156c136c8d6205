import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './preview-pane.module.css';

type PageTurnerProps = { readonly current: number; readonly count: number; readonly onTurn: (index: number) => void };

const arrows = { back: 'M10 3 5 8l5 5', forward: 'm6 3 5 5-5 5' } as const;

const Arrow = ({ towards }: { readonly towards: keyof typeof arrows }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
    <path d={arrows[towards]} />
  </svg>
);

/** Back, where one is, forward. `current` from 0. */
export const PageTurner = ({ current, count, onTurn }: PageTurnerProps) => {
  const { t } = useTranslation();
  return (
    <div className={styles.turner}>
      <Button
        size="small"
        look="plain"
        aria-label={t('report.preview.previous')}
        disabled={current <= 0}
        onClick={() => onTurn(current - 1)}
      >
        <Arrow towards="back" />
      </Button>
      <span className={styles.place}>{t('report.preview.page', { page: current + 1, pages: count })}</span>
      <Button
        size="small"
        look="plain"
        aria-label={t('report.preview.next')}
        disabled={current >= count - 1}
        onClick={() => onTurn(current + 1)}
      >
        <Arrow towards="forward" />
      </Button>
    </div>
  );
};
