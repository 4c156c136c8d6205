import { useTranslation } from 'react-i18next';
import type { StoreProblem } from '../ports/assessment-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import styles from './notices.module.css';

/** Appears only when loading takes noticeably long, so that quick loads do not flicker. */
export const Loading = () => {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      {t('app.loading')}
    </div>
  );
};

export const storeProblemText = (t: ReturnType<typeof useTranslation>['t'], problem: StoreProblem): string =>
  t(`storage.${problem.code}`, problem.code === 'failed' ? { detail: problem.detail } : {});

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
