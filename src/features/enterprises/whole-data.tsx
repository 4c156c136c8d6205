import { useTranslation } from '../../i18n/use-translation.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import styles from './home-screen.module.css';

/** Where everything on the device is backed up, restored, and found again. */
export type DataArea = {
  readonly backup: string;
  readonly restore: string;
  readonly bin: string;
  /** Enterprises in the bin, and how many days they stay there. */
  readonly binned: number;
  readonly binDays: number;
  /** Enterprises with changes that lie in no file. */
  readonly unfiled: number;
  /** Whether the browser may clear what it keeps. */
  readonly isClearable: boolean;
};

/** 全部数据. */
export const WholeData = ({ area }: { readonly area: DataArea }) => {
  const { t } = useTranslation();
  return (
    <section className={styles.area} aria-label={t('backup.area')}>
      <div>
        <h2>{t('backup.area')}</h2>
        <p className={styles.meta}>{t('backup.areaHint')}</p>
        {area.unfiled > 0 ? (
          <p className={styles.unfiled}>{t(area.isClearable ? 'backup.unfiledClearable' : 'backup.unfiled', { count: area.unfiled })}</p>
        ) : null}
      </div>
      <div className={styles.areaLinks}>
        <ButtonLink to={area.backup} size="small">
          {t('backup.make')}
        </ButtonLink>
        <ButtonLink to={area.restore} size="small">
          {t('backup.restore')}
        </ButtonLink>
        <ButtonLink to={area.bin} size="small" look="plain">
          {area.binned > 0 ? t('backup.binCount', { count: area.binned }) : t('backup.bin')}
        </ButtonLink>
      </div>
    </section>
  );
};
