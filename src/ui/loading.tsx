import { useTranslation } from '../i18n/use-translation.tsx';
import styles from './loading.module.css';

/** In the place of a screen that is on its way, as tall as one, so that nothing below it jumps. Its outlines appear only when that takes noticeably long: quick loads do not flicker. */
export const Loading = () => {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      <span className={styles.unseen}>{t('app.loading')}</span>
      <span className={`${styles.bone} ${styles.title}`} />
      <span className={`${styles.bone} ${styles.lead}`} />
      <span className={`${styles.bone} ${styles.block}`} />
      <span className={`${styles.bone} ${styles.block}`} />
    </div>
  );
};
