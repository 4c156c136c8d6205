import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, Pack, PackTexts } from '../../engine/index.ts';
import { comparisonWords } from '../../i18n/comparison-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Page, Sheet } from '../../ui/page.tsx';
import styles from './benchmark-screen.module.css';

type BenchmarkProps = {
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly comparisons: readonly Comparison[];
  readonly notice: ReactNode;
  /** Reference figures from a file. */
  readonly onFile: (file: File) => void;
  readonly onRemove: (profile: string) => void;
};

const useWords = (comparison: Comparison, texts: PackTexts) => {
  const { t } = useTranslation();
  const format = useFormat();
  return comparisonWords(t, format, texts, comparison);
};

const Source = ({ comparison, texts }: { readonly comparison: Comparison; readonly texts: PackTexts }) => {
  const { t } = useTranslation();
  const { profile } = comparison;
  const words = useWords(comparison, texts);
  return (
    <details className={styles.source}>
      <summary>{words.origin}</summary>
      <p>{t('benchmark.population', { text: words.population })}</p>
      <p>
        {t('app.labelled', { label: t('benchmark.source'), text: words.source })}
        {profile.url ? (
          <>
            {' '}
            <span className={styles.address}>{profile.url}</span>
          </>
        ) : null}
      </p>
      {words.caveat ? <p>{words.caveat}</p> : null}
      {comparison.figure.derivation ? <p>{t('benchmark.derivation', { text: comparison.figure.derivation })}</p> : null}
    </details>
  );
};

/** Own value and figure on one line of 0–100: only ever drawn for like and like. */
const Ruler = ({
  own,
  figure,
  ownLabel,
  figureLabel,
}: {
  readonly own: number;
  readonly figure: number;
  readonly ownLabel: string;
  readonly figureLabel: string;
}) => (
  <div className={styles.ruler} aria-hidden="true">
    <div className={styles.track}>
      <span className={styles.fill} style={{ inlineSize: `${own}%` }} />
      <span className={styles.mark} style={{ insetInlineStart: `${figure}%` }} />
    </div>
    <div className={styles.keys}>
      <span className={styles.ownKey}>{ownLabel}</span>
      <span className={styles.figureKey}>{figureLabel}</span>
    </div>
  </div>
);

type EntryProps = { readonly comparison: Comparison; readonly texts: PackTexts };

const Compared = ({ comparison, texts }: EntryProps) => {
  const words = useWords(comparison, texts);
  const { verdict, figure } = comparison;
  if (verdict.kind !== 'compared') return null;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h3>{words.indicator}</h3>
        <p className={verdict.difference >= 0 ? styles.above : styles.below}>{words.verdict}</p>
      </div>
      <Ruler own={verdict.own} figure={figure.value} ownLabel={words.own} figureLabel={words.figure} />
      <Source comparison={comparison} texts={texts} />
    </li>
  );
};

const Told = ({ comparison, texts }: EntryProps) => {
  const words = useWords(comparison, texts);
  return (
    <li className={styles.entry}>
      <h3>{words.indicator}</h3>
      <p>{words.figure}</p>
      <p className={styles.soft}>{words.own}</p>
      <Source comparison={comparison} texts={texts} />
    </li>
  );
};

const Untold = ({ comparison, texts }: EntryProps) => {
  const words = useWords(comparison, texts);
  return (
    <li className={styles.entry}>
      <h3>{words.indicator}</h3>
      <p className={styles.soft}>
        {words.figure} · {words.verdict}
      </p>
      <Source comparison={comparison} texts={texts} />
    </li>
  );
};

type BlockProps = {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly Comparison[];
  readonly render: (c: Comparison) => ReactNode;
};

const Block = ({ title, hint, items, render }: BlockProps) =>
  items.length === 0 ? null : (
    <Sheet title={title}>
      {hint ? <p className={styles.soft}>{hint}</p> : null}
      <ul>{items.map(render)}</ul>
    </Sheet>
  );

/** A block that is opened on demand; its count stands beside its title. */
const Folded = (block: BlockProps) => {
  const { t } = useTranslation();
  if (block.items.length === 0) return null;
  return (
    <details className={styles.untold}>
      <summary>{t('app.inBrackets', { text: block.title, extra: block.items.length })}</summary>
      <Block {...block} />
    </details>
  );
};

/** Whether the questionnaire knows this enterprise's side of a share that is told. */
const speaksOfUs = ({ own }: Comparison): boolean => own.kind === 'adoption';

/** Reference figures of one's own: opened from a file, listed, and taken away again. */
const OpenedProfiles = ({ comparisons, onFile, onRemove }: Pick<BenchmarkProps, 'comparisons' | 'onFile' | 'onRemove'>) => {
  const { t } = useTranslation();
  const { language } = useFormat();
  const opened = [...new Set(comparisons.filter((c) => c.opened).map((c) => c.profile))];
  return (
    <Sheet title={t('data.ownProfiles')}>
      <p className={styles.soft}>{t('data.ownProfilesHint')}</p>
      <ul>
        {opened.map((profile) => (
          <li key={profile.id} className={styles.opened}>
            <span>{profile.texts[language].title}</span>
            <Button size="small" look="plain" onClick={() => onRemove(profile.id)}>
              {t('data.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <FileButton label={t('data.openProfile')} onFile={onFile} />
    </Sheet>
  );
};

const keyOf = (c: Comparison): string => `${c.profile.id} ${c.figure.id}`;

/** 对标: like with like, shares told as shares, targets apart, and what is not compared with the reason. */
export const BenchmarkScreen = ({ pack, texts, comparisons, notice, onFile, onRemove }: BenchmarkProps) => {
  const { t } = useTranslation();
  const today = comparisons.filter((c) => c.current);
  const of = (kind: Comparison['verdict']['kind']) => today.filter((c) => c.verdict.kind === kind);
  const compared = of('compared');
  const isOf = (kind: Comparison['profile']['kind']) => (c: Comparison) => c.profile.kind === kind;
  const isTarget = isOf('target');
  const told = of('told').filter(isOf('statistic'));
  const untold = of('not-comparable');
  const earlier = comparisons.filter((c) => !c.current && c.verdict.kind !== 'not-comparable');
  const entry = (c: Comparison) =>
    c.verdict.kind === 'compared' ? (
      <Compared key={keyOf(c)} comparison={c} texts={texts} />
    ) : (
      <Told key={keyOf(c)} comparison={c} texts={texts} />
    );
  return (
    <Page title={t('benchmark.title')} lead={t('benchmark.lead')}>
      {untold.length === today.length ? <Empty title={t('benchmark.empty')} text={texts.noReference ?? t('benchmark.empty')} /> : null}
      {comparisons.length > 0 && pack.origins.weights === 'own' ? <Banner tone="info">{t('benchmark.ownRulesCaveat')}</Banner> : null}
      {notice}
      <Block
        title={t('benchmark.illustrativeTitle')}
        hint={t('benchmark.illustrativeHint')}
        items={compared.filter(isOf('illustrative'))}
        render={entry}
      />
      <Block title={t('benchmark.compared')} items={compared.filter(isOf('statistic'))} render={entry} />
      <Block title={t('benchmark.targets')} items={[...compared, ...of('told')].filter(isTarget)} render={entry} />
      <Block title={t('benchmark.told')} hint={t('benchmark.toldHint')} items={told.filter(speaksOfUs)} render={entry} />
      <Folded
        title={t('benchmark.background')}
        hint={t('benchmark.backgroundHint')}
        items={told.filter((c) => !speaksOfUs(c))}
        render={entry}
      />
      <Folded title={t('benchmark.earlier')} hint={t('benchmark.earlierHint')} items={earlier} render={entry} />
      <Folded
        title={t('benchmark.notComparable')}
        hint={t('benchmark.notComparableHint')}
        items={untold}
        render={(c) => <Untold key={keyOf(c)} comparison={c} texts={texts} />}
      />
      <OpenedProfiles comparisons={comparisons} onFile={onFile} onRemove={onRemove} />
    </Page>
  );
};
