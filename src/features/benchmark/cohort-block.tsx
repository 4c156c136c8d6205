import { axisOf, type Comparison, cohortGroups, type Pack, type PackTexts } from '../../engine/index.ts';
import { comparisonWords, spreadCells, spreadColumns, spreadValue, spreadWords } from '../../i18n/comparison-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { FiguresTable } from '../../ui/figures-table.tsx';
import { Sheet } from '../../ui/page.tsx';
import { QuantileStrip } from '../../ui/quantile-strip.tsx';
import styles from './benchmark-screen.module.css';
import { type EntryProps, SourceLine, useWords } from './source-line.tsx';

type CohortEntryProps = EntryProps & { readonly pack: Pack };

/** How many stand behind a figure, where they are fewer than the slice has. */
const Fewer = ({ comparison: { figure, profile } }: { readonly comparison: Comparison }) => {
  const { t } = useTranslation();
  if (figure.sampleSize === null || figure.sampleSize === profile.cohort?.enterprises) return null;
  return <span> · {t('benchmark.sample', { count: figure.sampleSize })}</span>;
};

const CohortEntry = ({ comparison, texts, pack }: CohortEntryProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords(comparison, texts);
  const { verdict, figure } = comparison;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h3>{words.indicator}</h3>
        {verdict.kind === 'compared' ? <p className={verdict.difference >= 0 ? styles.above : styles.below}>{words.verdict}</p> : null}
      </div>
      {verdict.kind === 'compared' && figure.quantiles ? (
        <QuantileStrip
          {...axisOf(figure, pack)}
          quantiles={figure.quantiles}
          mean={figure.value}
          own={verdict.own}
          label={spreadWords(t, format, words, figure)}
        />
      ) : null}
      <p className={styles.soft}>
        {words.own} · {words.figure}
        <Fewer comparison={comparison} />
      </p>
    </li>
  );
};

/** What the strips of a slice show, in figures. */
const SliceFigures = ({ comparisons, texts }: { readonly comparisons: readonly Comparison[]; readonly texts: PackTexts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const spread = comparisons.filter(({ verdict, figure }) => verdict.kind === 'compared' && figure.quantiles);
  if (spread.length === 0) return null;
  const cells = (comparison: Comparison) => {
    const { verdict, figure } = comparison;
    const own = verdict.kind === 'compared' ? spreadValue(format, figure, verdict.own) : '—';
    return [comparisonWords(t, format, texts, comparison).indicator, own, ...spreadCells(format, figure)];
  };
  return (
    <details className={styles.figures}>
      <summary>{t('cohort.table')}</summary>
      <FiguresTable
        label={t('cohort.table')}
        columns={[t('cohort.column.measure'), t('cohort.column.own'), ...spreadColumns(t, format)]}
        rows={spread.map((comparison) => ({ id: comparison.figure.id, cells: cells(comparison) }))}
      />
    </details>
  );
};

type SliceProps = { readonly comparisons: readonly Comparison[]; readonly texts: PackTexts; readonly pack: Pack; readonly open: boolean };

const Slice = ({ comparisons, texts, pack, open }: SliceProps) => {
  const { language } = useFormat();
  const [first] = comparisons;
  if (!first) return null;
  return (
    <details className={styles.slice} open={open}>
      <summary>{first.profile.texts[language].title}</summary>
      <SourceLine comparison={first} texts={texts} titled={false} />
      <ul>
        {comparisons.map((c) => (
          <CohortEntry key={c.figure.id} comparison={c} texts={texts} pack={pack} />
        ))}
      </ul>
      <SliceFigures comparisons={comparisons} texts={texts} />
    </details>
  );
};

const OtherSlices = ({ comparisons }: { readonly comparisons: readonly Comparison[] }) => {
  const { t } = useTranslation();
  const reasons = comparisons.flatMap(({ verdict }) =>
    verdict.kind === 'not-comparable' ? [t(`benchmark.reason.${verdict.reason}`)] : [],
  );
  if (reasons.length === 0) return null;
  const count = new Set(comparisons.map((c) => c.profile.id)).size;
  return <p className={styles.soft}>{t('cohort.otherSlices', { count, reasons: [...new Set(reasons)].join(t('app.listJoin')) })}</p>;
};

/** 与企业群体比较: a slice at a time, the narrowest first and open; those that do not fit are counted with the reasons. */
export const CohortBlock = ({
  comparisons,
  texts,
  pack,
}: {
  readonly comparisons: readonly Comparison[];
  readonly texts: PackTexts;
  readonly pack: Pack;
}) => {
  const { t } = useTranslation();
  const groups = cohortGroups(comparisons);
  const untold = comparisons.filter((c) => c.verdict.kind === 'not-comparable');
  if (comparisons.length === 0) return null;
  return (
    <Sheet title={t('cohort.benchmarkTitle')}>
      {groups.length > 0 ? (
        <p className={styles.cohortHint}>{t('cohort.benchmarkHint', { min: pack.scale.min, max: pack.scale.max })}</p>
      ) : null}
      {groups.map((group, index) => (
        <Slice key={group[0]?.profile.id} comparisons={group} texts={texts} pack={pack} open={index === 0} />
      ))}
      <OtherSlices comparisons={untold} />
    </Sheet>
  );
};
