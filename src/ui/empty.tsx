import type { ReactNode } from 'react';
import styles from './empty.module.css';

type EmptyProps = { readonly title: string; readonly text: string; readonly children?: ReactNode };

/** Nothing here yet: says why and what to do. */
export const Empty = ({ title, text, children }: EmptyProps) => (
  <div className={styles.empty}>
    <h2>{title}</h2>
    <p>{text}</p>
    {children}
  </div>
);
