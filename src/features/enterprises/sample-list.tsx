import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './home-screen.module.css';

/** A made-up enterprise not opened yet, and what a class learns from it. */
export type SampleCard = { readonly id: string; readonly name: string; readonly line: string; readonly lesson: string };

type SampleListProps = { readonly samples: readonly SampleCard[]; readonly onSample: (id: string) => void };

export const SampleList = ({ samples, onSample }: SampleListProps) => {
  const { t } = useTranslation();
  if (samples.length === 0) return null;
  return (
    <Sheet title={t('home.samples')}>
      <p className={styles.meta}>{t('home.samplesHint')}</p>
      <ul className={styles.samples}>
        {samples.map((sample) => (
          <li key={sample.id}>
            <span>
              <strong>{sample.name}</strong>
              <span className={styles.meta}>{sample.line}</span>
              <span className={styles.meta}>{t('home.lesson', { text: sample.lesson })}</span>
            </span>
            <Button
              size="small"
              onClick={() => onSample(sample.id)}
              aria-label={t('app.labelled', { label: t('home.addSample'), text: sample.name })}
            >
              {t('home.addSample')}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
