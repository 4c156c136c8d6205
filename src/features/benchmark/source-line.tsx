import type { Comparison, PackTexts } from '../../engine/index.ts';
import { type ComparisonWords, comparisonWords } from '../../i18n/comparison-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './benchmark-screen.module.css';

export type EntryProps = { readonly comparison: Comparison; readonly texts: PackTexts };

export const useWords = (comparison: Comparison, texts: PackTexts): ComparisonWords => {
  const { t } = useTranslation();
  const format = useFormat();
  return comparisonWords(t, format, texts, comparison);
};

/** n, year, scope and source stand beside every figure; the address and what to beware of are opened. `titled`: false under a heading that says it. */
export const SourceLine = ({ comparison, texts, titled = true }: EntryProps & { readonly titled?: boolean }) => {
  const { t } = useTranslation();
  const { profile, figure } = comparison;
  const words = useWords(comparison, texts);
  const scope = t('benchmark.population', { text: words.population });
  const source = t('app.labelled', { label: t('benchmark.source'), text: words.source });
  return (
    <div className={styles.source}>
      <p>{titled ? words.origin : words.aside}</p>
      <p>
        <span>{scope}</span>
        {t('app.clauseJoin')}
        <span>{source}</span>
      </p>
      {profile.url || words.caveat || figure.derivation ? (
        <details>
          <summary>{t('cohort.details')}</summary>
          {profile.url ? <p className={styles.address}>{profile.url}</p> : null}
          {words.caveat ? <p>{words.caveat}</p> : null}
          {figure.derivation ? <p>{t('benchmark.derivation', { text: figure.derivation })}</p> : null}
        </details>
      ) : null}
    </div>
  );
};
