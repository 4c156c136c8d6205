import { type AnswerRecord, type Confidence, confidences } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './confidence.module.css';

type ConfidenceProps = { readonly record: AnswerRecord; readonly onChange: (confidence: Confidence | null) => void };

/** How sure one is of an answer. What is chosen can be taken back by choosing it again. */
export const ConfidenceChoice = ({ record, onChange }: ConfidenceProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.field}>
      <legend>{t('answer.confidence.label')}</legend>
      {confidences.map((confidence) => (
        <Button
          key={confidence}
          size="small"
          aria-pressed={record.confidence === confidence}
          onClick={() => onChange(record.confidence === confidence ? null : confidence)}
        >
          {t(`answer.confidence.${confidence}`)}
        </Button>
      ))}
    </fieldset>
  );
};
