import type { AssessmentId, ChosenPair } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { SelectField } from '../../ui/field.tsx';
import type { RoundChoice } from './sides.ts';
import styles from './trend-screen.module.css';

type PickerProps = { readonly choices: readonly RoundChoice[]; readonly pair: ChosenPair; readonly onChoose: (pair: ChosenPair) => void };

type OneProps = {
  readonly label: string;
  readonly choices: readonly RoundChoice[];
  readonly value: AssessmentId;
  /** Chosen on the other side: an assessment is not compared with itself. */
  readonly taken: AssessmentId;
  readonly onPick: (id: AssessmentId) => void;
};

const OnePicker = ({ label, choices, value, taken, onPick }: OneProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const titles = [...new Set(choices.map((c) => c.title))];
  const pick = (id: string) => {
    const found = choices.find((c) => c.id === id);
    if (found) onPick(found.id);
  };
  return (
    <SelectField label={label} value={value} onChange={(event) => pick(event.target.value)}>
      {titles.map((title) => (
        <optgroup key={title} label={title}>
          {choices
            .filter((c) => c.title === title)
            .map((c) => (
              <option key={c.id} value={c.id} disabled={c.id === taken}>
                {titles.length > 1 ? `${title} ` : ''}
                {t('trend.choice', { round: t('trend.round', { number: c.number }), date: format.date(c.createdAt) })}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
};

/** Which two of the assessments that may be compared. */
export const RoundPicker = ({ choices, pair, onChoose }: PickerProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.hidden}>{t('trend.choose')}</legend>
      <OnePicker
        label={t('trend.before')}
        choices={choices}
        value={pair.from}
        taken={pair.to}
        onPick={(from) => onChoose({ ...pair, from })}
      />
      <OnePicker label={t('trend.after')} choices={choices} value={pair.to} taken={pair.from} onPick={(to) => onChoose({ ...pair, to })} />
    </fieldset>
  );
};
