import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PackTexts, QuestionExplanation, QuestionId, ReportModel } from '../../engine/index.ts';
import type { ExplainWords } from '../../i18n/explain-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './why-links.module.css';

/** What the screens of an explanation are given. */
export type WhyProps = {
  readonly report: ReportModel;
  readonly texts: PackTexts;
  readonly resultsPath: string;
  readonly whyLevelPath: string;
  readonly whyTo: (id: string) => string;
  readonly pathTo: (question: QuestionId) => string;
};

export type QuestionWhyProps = WhyProps & { readonly explained: QuestionExplanation };

type WhyLinkProps = { readonly to: string; readonly name: string; readonly children: string; readonly className?: string | undefined };

/** A score that opens to how it was made. */
export const WhyLink = ({ to, name, children, className = '' }: WhyLinkProps) => {
  const { t } = useTranslation();
  return (
    <Link href={to} className={`${styles.why} ${className}`} aria-label={t('explain.see', { name, score: children })}>
      {children}
    </Link>
  );
};

export const useExplainWords = ({ report, texts }: Pick<WhyProps, 'report' | 'texts'>): ExplainWords => {
  const { t } = useTranslation();
  const { number } = useFormat();
  return { t, texts, report, number };
};

type TrailProps = Pick<WhyProps, 'resultsPath'> & {
  readonly above: readonly { readonly id: string; readonly name: string; readonly to: string }[];
  readonly here: string;
};

/** The way up: from the results over the groups above to where one is. */
export const Trail = ({ resultsPath, above, here }: TrailProps) => {
  const { t } = useTranslation();
  return (
    <nav className={styles.trail} aria-label={t('explain.trail')}>
      <ol>
        <li>
          <Link href={resultsPath}>{t('explain.results')}</Link>
        </li>
        {above.map(({ id, name, to }) => (
          <li key={id}>
            <Link href={to}>{name}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
};

/** Small print below a table: how to read it, and whose rules it follows. */
export const Remarks = ({ children }: { readonly children: ReactNode }) => <div className={styles.remarks}>{children}</div>;

export const Formula = ({ children }: { readonly children: string }) => <p className={styles.formula}>{children}</p>;
