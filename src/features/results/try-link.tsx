import { Link } from 'wouter';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './findings.module.css';

/** The way to 试算 with a question opened. */
export const TryLink = ({ to, topic }: { readonly to: string; readonly topic: string }) => {
  const { t } = useTranslation();
  return (
    <Link href={to} className={styles.try ?? ''} aria-label={t('whatIf.tryOne', { topic })}>
      {t('whatIf.try')}
    </Link>
  );
};
