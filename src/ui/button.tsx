import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './button.module.css';

type Look = 'primary' | 'normal' | 'plain' | 'danger';
type Size = 'normal' | 'small';

const classes = (look: Look, size: Size, pressed?: boolean): string =>
  [styles.button, look === 'normal' ? '' : styles[look], size === 'small' ? styles.small : '', pressed ? styles.pressed : '']
    .filter(Boolean)
    .join(' ');

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { readonly look?: Look; readonly size?: Size };

/** `aria-pressed` makes it a toggle and shows it. */
export const Button = ({ look = 'normal', size = 'normal', type = 'button', ...rest }: ButtonProps) => (
  <button type={type} className={classes(look, size, rest['aria-pressed'] === true)} {...rest} />
);

type ButtonLinkProps = { readonly to: string; readonly look?: Look; readonly size?: Size; readonly children: ReactNode };

/** A link that looks like a button: goes somewhere, changes nothing. */
export const ButtonLink = ({ to, look = 'normal', size = 'normal', children }: ButtonLinkProps) => (
  <Link href={to} className={classes(look, size)}>
    {children}
  </Link>
);
