import { useTranslation } from 'react-i18next';
import type { Translate } from '../i18n/translator.ts';
import type { StoreProblem } from '../ports/assessment-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import styles from './notices.module.css';

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

export const storeProblemText = (t: Translate, problem: StoreProblem): string =>
  problem.code === 'failed' ? t('storage.failed', { detail: problem.detail }) : t(`storage.${problem.code}`);

export const ErrorNotice = ({ problem, onRetry }: { readonly problem: StoreProblem; readonly onRetry: () => void }) => {
  const { t } = useTranslation();
  return (
    <Page title={t('missingPage.title')} narrow>
      <Banner tone="bad" actions={<Button onClick={onRetry}>{t('app.retry')}</Button>}>
        {storeProblemText(t, problem)}
      </Banner>
      <div>
        <ButtonLink to="/">{t('crash.home')}</ButtonLink>
      </div>
    </Page>
  );
};

const shownReasons = 5;

/** Why a chosen file was not opened. */
export const Refused = ({ name, reasons }: { readonly name: string; readonly reasons: readonly string[] }) => {
  const { t } = useTranslation();
  const distinct = [...new Set(reasons)];
  return (
    <Banner tone="bad">
      <p>{t('open.failed', { name })}</p>
      <ul>
        {distinct.slice(0, shownReasons).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {distinct.length > shownReasons ? <li>{t('open.more', { count: distinct.length - shownReasons })}</li> : null}
      </ul>
    </Banner>
  );
};
