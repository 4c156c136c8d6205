import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';

type FrameProps = { readonly label: string; readonly hint?: ReactNode; readonly error?: string | undefined; readonly required?: boolean };

type Wiring = {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
  readonly className: string;
};

/**
 * Label above, below it one line for the hint or, in its place, the error: nothing moves when a message comes as the
 * field is left, or the click that left it would miss its target.
 */
const Frame = ({
  label,
  hint,
  error,
  required,
  unit,
  mayFail = true,
  children,
}: FrameProps & { readonly unit?: string | undefined; readonly mayFail?: boolean; readonly children: (wiring: Wiring) => ReactNode }) => {
  const id = useId();
  const message = hint ? `${id}-hint` : undefined;
  const wiring = {
    id,
    'aria-invalid': error !== undefined,
    'aria-describedby': error ? `${id}-error` : message,
    className: styles.control ?? '',
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {required ? (
          <span className={styles.required} aria-hidden="true">
            *
          </span>
        ) : null}
      </label>
      <div className={unit ? `${styles.box} ${styles.withUnit}` : styles.box}>
        {children(wiring)}
        {unit ? (
          <span className={styles.unit} aria-hidden="true">
            {unit}
          </span>
        ) : null}
      </div>
      <div className={mayFail || hint ? styles.message : undefined}>
        {error ? (
          <span id={`${id}-error`} className={styles.error} role="alert">
            {error}
          </span>
        ) : null}
        {hint && !error ? (
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        ) : null}
      </div>
    </div>
  );
};

type InputProps = FrameProps & { readonly unit?: string } & Omit<ComponentProps<'input'>, 'className' | 'id'>;

export const TextField = ({ label, hint, error, required = false, unit, ...input }: InputProps) => (
  <Frame label={label} hint={hint} error={error} required={required} unit={unit}>
    {(wiring) => <input {...wiring} type="text" autoComplete="off" aria-required={required} {...input} />}
  </Frame>
);

type SelectProps = FrameProps & Omit<ComponentProps<'select'>, 'className' | 'id'>;

export const SelectField = ({ label, hint, error, required = false, children, ...select }: SelectProps) => (
  <Frame label={label} hint={hint} error={error} required={required} mayFail={required}>
    {(wiring) => (
      <select {...wiring} aria-required={required} {...select}>
        {children}
      </select>
    )}
  </Frame>
);

type AreaProps = FrameProps & Omit<ComponentProps<'textarea'>, 'className' | 'id'>;

export const AreaField = ({ label, hint, error, required = false, ...area }: AreaProps) => (
  <Frame label={label} hint={hint} error={error} required={required}>
    {(wiring) => <textarea {...wiring} aria-required={required} {...area} />}
  </Frame>
);
