import styles from './quantile-strip.module.css';

type StripProps = {
  /** Ends of the axis. */
  readonly min: number;
  readonly max: number;
  /** Values by share (0–1), ascending. */
  readonly quantiles: readonly { readonly p: number; readonly value: number }[];
  readonly mean: number;
  /** One's own value, as a dot. */
  readonly own?: number;
  /** Everything the strip shows, in words. */
  readonly label: string;
};

const near = (p: number, wanted: number): boolean => Math.abs(p - wanted) < 1e-9;

/** How a group is spread: outermost quantiles light, middle half dark, median a notch, mean a line, own value a dot. */
export const QuantileStrip = ({ min, max, quantiles, mean, own, label }: StripProps) => {
  const at = (value: number): number => Math.max(0, Math.min(100, ((value - min) / (max - min)) * 100));
  const percent = (value: number): string => `${at(value)}%`;
  const valueAt = (p: number): number | undefined => quantiles.find((q) => near(q.p, p))?.value;
  const band = (from: number | undefined, to: number | undefined, y: number, height: number, name: string | undefined) =>
    from === undefined || to === undefined ? null : (
      <rect x={percent(from)} y={y} width={`${Math.max(0.4, at(to) - at(from))}%`} height={height} rx={2} className={name} />
    );
  const median = valueAt(0.5);
  return (
    <svg className={styles.strip} role="img" aria-label={label} width="100%" height="24">
      <title>{label}</title>
      <rect x="0" y="9" width="100%" height="6" rx={3} className={styles.track} />
      {band(quantiles[0]?.value, quantiles.at(-1)?.value, 7, 10, styles.outer)}
      {band(valueAt(0.25), valueAt(0.75), 5, 14, styles.inner)}
      {median === undefined ? null : <line x1={percent(median)} x2={percent(median)} y1="5" y2="19" className={styles.median} />}
      <line x1={percent(mean)} x2={percent(mean)} y1="1" y2="23" className={styles.mean} />
      {own === undefined ? null : <circle cx={percent(own)} cy="12" r="5.5" className={styles.own} />}
    </svg>
  );
};
