import { axisOf, type Pack, type ReferenceFigure } from '../../engine/index.ts';
import { spreadCells, spreadColumns, spreadValue, spreadWords } from '../../i18n/comparison-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { FiguresTable } from '../../ui/figures-table.tsx';
import { Meter } from '../../ui/meter.tsx';
import { QuantileStrip } from '../../ui/quantile-strip.tsx';
import styles from './cohort-screen.module.css';

/** A figure with the name it goes by in its list: a measure's, or a slice's. */
export type SpreadRow = { readonly id: string; readonly name: string; readonly figure: ReferenceFigure };

type SpreadProps = { readonly rows: readonly SpreadRow[]; readonly pack: Pack; readonly firstColumn: string };

const SpreadLine = ({ row: { name, figure }, pack }: { readonly row: SpreadRow; readonly pack: Pack }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const value = spreadValue(format, figure, figure.value);
  const count = figure.sampleSize ?? 0;
  return (
    <li className={styles.spread}>
      <span className={styles.name}>{name}</span>
      <span className={styles.strip}>
        {figure.quantiles ? (
          <QuantileStrip
            {...axisOf(figure, pack)}
            quantiles={figure.quantiles}
            mean={figure.value}
            label={spreadWords(t, format, { indicator: name }, figure)}
          />
        ) : (
          <Meter fraction={figure.value / 100} />
        )}
      </span>
      <span className={styles.mean}>{t(figure.quantiles ? 'cohort.meanOf' : 'cohort.shareOf', { value, count })}</span>
    </li>
  );
};

const NumbersTable = ({ rows, firstColumn }: Pick<SpreadProps, 'rows' | 'firstColumn'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = [firstColumn, t('cohort.column.n'), ...spreadColumns(t, format)];
  const cells = ({ name, figure }: SpreadRow) => [name, format.number(figure.sampleSize ?? 0), ...spreadCells(format, figure)];
  return <FiguresTable label={t('cohort.table')} columns={columns} rows={rows.map((row) => ({ id: row.id, cells: cells(row) }))} />;
};

/** Figures one below the other as strips, and as a table on demand. */
export const SpreadTable = (props: SpreadProps) => {
  const { t } = useTranslation();
  return (
    <>
      <ul className={styles.spreads}>
        {props.rows.map((row) => (
          <SpreadLine key={row.id} row={row} pack={props.pack} />
        ))}
      </ul>
      <details className={styles.numbers}>
        <summary>{t('cohort.table')}</summary>
        <NumbersTable {...props} />
        <p className={styles.soft}>{t('cohort.quantileMethod')}</p>
      </details>
    </>
  );
};
