import type { Translate } from '../i18n/translator.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { StoreProblem } from '../ports/assessment-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

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
