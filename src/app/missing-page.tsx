import { useTranslation } from '../i18n/use-translation.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { paths } from './paths.ts';

export const MissingPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('missingPage.title')} lead={t('missingPage.text')} narrow>
      <div>
        <ButtonLink to={paths.home()}>{t('crash.home')}</ButtonLink>
      </div>
    </Page>
  );
};
