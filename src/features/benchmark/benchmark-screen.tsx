import type { ReactNode } from 'react';
import { type Comparison, cohortGroups, type Pack, type PackTexts } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Page, Sheet } from '../../ui/page.tsx';
import styles from './benchmark-screen.module.css';
import { CohortBlock } from './cohort-block.tsx';
import { type EntryProps, SourceLine, useWords } from './source-line.tsx';

type BenchmarkProps = {
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly comparisons: readonly Comparison[];
  readonly notice: ReactNode;
  /** Reference figures from a file. */
  readonly onFile: (file: File) => void;
  readonly onRemove: (profile: string) => void;
  /** Cohorts kept on the device, of this questionnaire or not. */
  readonly cohorts: readonly { readonly id: string; readonly title: string }[];
  readonly onRemoveCohort: (id: string) => void;
};

const share = (value: number): string => `${Math.max(0, Math.min(100, value))}%`;

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
      <span className={styles.fill} style={{ inlineSize: share(own) }} />
      <span className={styles.mark} style={{ insetInlineStart: share(figure) }} />
    </div>
    <div className={styles.keys}>
      <span className={styles.ownKey}>{ownLabel}</span>
      <span className={styles.figureKey}>{figureLabel}</span>
    </div>
  </div>
);

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
      <SourceLine comparison={comparison} texts={texts} />
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
      <SourceLine comparison={comparison} texts={texts} />
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
      <SourceLine comparison={comparison} texts={texts} />
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
const OpenedProfiles = ({
  comparisons,
  onFile,
  onRemove,
  cohorts,
  onRemoveCohort,
}: Pick<BenchmarkProps, 'comparisons' | 'onFile' | 'onRemove' | 'cohorts' | 'onRemoveCohort'>) => {
  const { t } = useTranslation();
  const { language } = useFormat();
  const profiles = [...new Set(comparisons.filter((c) => c.opened && !c.profile.cohort).map((c) => c.profile))];
  const opened = [
    ...profiles.map(({ id, texts }) => ({ id, title: texts[language].title, remove: () => onRemove(id) })),
    ...cohorts.map(({ id, title }) => ({ id, title, remove: () => onRemoveCohort(id) })),
  ];
  return (
    <Sheet title={t('data.ownProfiles')}>
      <p className={styles.soft}>{t('data.ownProfilesHint')}</p>
      <ul>
        {opened.map(({ id, title, remove }) => (
          <li key={id} className={styles.opened}>
            <span>{title}</span>
            <Button size="small" look="plain" onClick={remove}>
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
export const BenchmarkScreen = ({ pack, texts, comparisons, notice, ...opening }: BenchmarkProps) => {
  const { t } = useTranslation();
  const current = comparisons.filter((c) => c.current);
  const today = current.filter((c) => !c.profile.cohort);
  const ofCohorts = current.filter((c) => c.profile.cohort);
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
      {untold.length === today.length && cohortGroups(ofCohorts).length === 0 ? (
        <Empty title={t('benchmark.empty')} text={texts.noReference ?? t('benchmark.empty')} />
      ) : null}
      {comparisons.length > 0 && pack.origins.weights === 'own' ? <Banner tone="info">{t('benchmark.ownRulesCaveat')}</Banner> : null}
      {notice}
      <Block
        title={t('benchmark.illustrativeTitle')}
        hint={t('benchmark.illustrativeHint')}
        items={compared.filter(isOf('illustrative'))}
        render={entry}
      />
      <CohortBlock comparisons={ofCohorts} texts={texts} pack={pack} />
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
      <OpenedProfiles comparisons={comparisons} {...opening} />
    </Page>
  );
};
