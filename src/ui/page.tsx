import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import styles from './page.module.css';

type PageProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly narrow?: boolean;
  /** What place this is, where the title says more than that: another title at the same place is no arrival. */
  readonly place?: string;
  readonly children: ReactNode;
};

/** A screen: its heading takes the focus on arrival, so that a screen reader says where one is. */
export const Page = ({ title, lead, narrow = false, place = title, children }: PageProps) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    if (arrived.current === place) return;
    arrived.current = place;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [place]);
  return (
    <main id="main" className={narrow ? `${styles.page} ${styles.narrow}` : styles.page}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
      </header>
      <Stack>{children}</Stack>
    </main>
  );
};

export const Stack = ({ children }: { readonly children: ReactNode }) => <div className={styles.stack}>{children}</div>;

export const Row = ({ children }: { readonly children: ReactNode }) => <div className={styles.row}>{children}</div>;

type SheetProps = { readonly title?: string; readonly id?: string; readonly children: ReactNode };

export const Sheet = ({ title, id, children }: SheetProps) => (
  <section className={styles.sheet} {...(id ? { id } : {})} {...(title ? { 'aria-label': title } : {})}>
    {title ? <h2>{title}</h2> : null}
    {children}
  </section>
);
