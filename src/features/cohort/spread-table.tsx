import { axisOf, type Pack, type ReferenceFigure, toldShares } from '../../engine/index.ts';
import { spreadValue, spreadWords } from '../../i18n/comparison-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
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
  const cell = (figure: ReferenceFigure, p: number): string => {
    const found = figure.quantiles?.find((q) => Math.abs(q.p - p) < 1e-9);
    return found ? spreadValue(format, figure, found.value) : '—';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('cohort.table')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{firstColumn}</th>
            <th scope="col">{t('cohort.column.n')}</th>
            <th scope="col">{t('cohort.column.mean')}</th>
            {toldShares.map((p) => (
              <th key={p} scope="col">
                {t('cohort.column.quantile', { p: format.number(p * 100, 0) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, figure }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{format.number(figure.sampleSize ?? 0)}</td>
              <td>{spreadValue(format, figure, figure.value)}</td>
              {toldShares.map((p) => (
                <td key={p}>{cell(figure, p)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
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
