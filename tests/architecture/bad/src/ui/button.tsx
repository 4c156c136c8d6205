import type { ReactNode } from 'react';
import { useFormat } from '../i18n/use-format.ts';
import styles from './button.module.css';

export const Button = ({ children }: { readonly children: ReactNode }) => <button className={styles.button} {...useFormat()}>{children}</button>;
