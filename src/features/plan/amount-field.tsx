import { useId, useState } from 'react';
import { parseQuantity } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './plan.module.css';

const largest = 1_000_000;

const read = (typed: string) =>
  parseQuantity(typed, {
    units: [
      { spellings: ['万元', '10k CNY'], factor: 1 },
      { spellings: ['元', 'CNY'], factor: 1e-4 },
      { spellings: ['亿元'], factor: 1e4 },
    ],
    min: 0,
    max: largest,
  });

const textOf = (value: number | null): string => (value === null ? '' : String(value));

type AmountFieldProps = {
  readonly label: string;
  readonly name: string;
  /** In 万元; null: not said. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

/** Money, typed as people type it; what cannot be read stays as typed, is said, and counts for nothing. */
export const AmountField = ({ label, name, value, onChange }: AmountFieldProps) => {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState(textOf(value));
  const [known, setKnown] = useState(value);
  const result = typed.trim() === '' ? null : read(typed);
  /** A value that was not typed here (undone, another window) takes the place of what is. */
  if (known !== value) {
    setKnown(value);
    if (value !== (result?.ok ? result.value : null)) setTyped(textOf(value));
  }
  const isFaulty = result !== null && !result.ok;
  return (
    <label>
      <span>{label}</span>
      <input
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        aria-label={name}
        aria-invalid={isFaulty}
        {...(isFaulty ? { 'aria-describedby': id } : {})}
        onChange={(event) => {
          setTyped(event.target.value);
          const now = event.target.value.trim() === '' ? null : read(event.target.value);
          onChange(now?.ok ? now.value : null);
        }}
      />
      {isFaulty ? (
        <span id={id} className={styles.fault} role="alert">
          {t('plan.budgetFault', { max: largest })}
        </span>
      ) : null}
    </label>
  );
};
