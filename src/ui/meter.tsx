import styles from './meter.module.css';

/** A bar of 0–1, for the eye only: the figure stands beside it in text wherever it is used. */
export const Meter = ({ fraction }: { readonly fraction: number }) => (
  <div className={styles.track} aria-hidden="true">
    {fraction > 0 ? <div className={styles.fill} style={{ inlineSize: `${Math.min(1, fraction) * 100}%` }} /> : null}
  </div>
);
