import { onDemand } from '../../ui/on-demand.tsx';
import styles from './number-input.module.css';
import { type NumberProps, sidesOf } from './number-sides.ts';

/** As tall as the fields to come. */
const Meanwhile = ({ spec }: NumberProps) => (
  <div className={styles.numbers}>
    {sidesOf(spec).map((side) => (
      <div key={side} className={styles.coming} />
    ))}
  </div>
);

/** Most questions are chosen from options: what reads typed numbers comes with the first that is typed. */
export const NumberOnDemand = onDemand(() => import('./number-input.tsx').then((m) => m.NumberInput), Meanwhile);
