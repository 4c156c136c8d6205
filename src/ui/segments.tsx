import { type ReactNode, useId } from 'react';
import styles from './segments.module.css';

export type Segment<Value extends string> = { readonly value: Value; readonly label: string; readonly lang?: string };

type SegmentsProps<Value extends string> = {
  readonly legend: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly hint?: ReactNode;
};

/** One of a few, side by side; below them what the one chosen means. */
export const Segments = <Value extends string>({ legend, segments, value, onChange, hint }: SegmentsProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend>{legend}</legend>
      <div className={styles.row}>
        {segments.map((segment) => (
          <label key={segment.value} {...(segment.lang ? { lang: segment.lang } : {})}>
            <input type="radio" name={name} checked={segment.value === value} onChange={() => onChange(segment.value)} />
            <span>{segment.label}</span>
          </label>
        ))}
      </div>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
    </fieldset>
  );
};
