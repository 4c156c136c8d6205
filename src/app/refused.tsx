import { useTranslation } from '../i18n/use-translation.tsx';
import { Banner } from '../ui/banner.tsx';

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
