import type { ReactNode } from 'react';
import styles from './banner.module.css';

type Tone = 'info' | 'good' | 'warn' | 'bad';

type BannerProps = { readonly tone: Tone; readonly children: ReactNode; readonly actions?: ReactNode };

/** A message that stays until its cause is gone. Bad news interrupts a screen reader, the rest waits. */
export const Banner = ({ tone, children, actions }: BannerProps) => (
  <div className={`${styles.banner} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
    <div className={styles.body}>{children}</div>
    {actions ? <div className={styles.actions}>{actions}</div> : null}
  </div>
);
