import { createContext, useContext } from 'react';
import type { GlossaryEntry, TermSpan } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './terms.module.css';

export type FindTerms = (text: string) => readonly TermSpan[];

/** Finds glossary terms in a text; null while the glossary is not there. */
export const TermsContext = createContext<FindTerms | null>(null);

/** A text whose terms explain themselves when pointed at. Keyboard and touch find the same words under the question (`TermList`). */
export const TermText = ({ text }: { readonly text: string }) => {
  const find = useContext(TermsContext);
  if (!find) return text;
  return find(text).map((span, index) =>
    span.entry ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the spans of one text never change places
      <span key={index} className={styles.term}>
        {span.text}
        <span className={styles.tip} aria-hidden="true">
          <strong>{span.entry.term}</strong>
          {span.entry.meaning}
        </span>
      </span>
    ) : (
      span.text
    ),
  );
};

const entriesIn = (texts: readonly string[], find: FindTerms): readonly GlossaryEntry[] => [
  ...new Set(texts.flatMap(find).flatMap((span) => span.entry ?? [])),
];

type ListProps = {
  readonly texts: readonly string[];
  /** There are some, whatever they are: until the glossary has come, their line is left free. */
  readonly isComing: boolean;
};

/** The terms a question uses, each with its meaning. */
export const TermList = ({ texts, isComing }: ListProps) => {
  const { t } = useTranslation();
  const find = useContext(TermsContext);
  const entries = find ? entriesIn(texts, find) : [];
  if (!find && isComing) return <div className={styles.room} />;
  if (entries.length === 0) return null;
  return (
    <details className={styles.list}>
      <summary>{t('answer.terms', { terms: entries.map((e) => e.term).join(t('app.listJoin')) })}</summary>
      <dl>
        {entries.map((entry) => (
          <div key={entry.term}>
            <dt>{[entry.term, ...entry.also.filter((a) => a !== entry.term)].slice(0, 2).join(' · ')}</dt>
            <dd>{entry.meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
