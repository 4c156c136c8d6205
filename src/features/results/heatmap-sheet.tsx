import { Link } from 'wouter';
import { type HeatColumn, type HeatRow, heatmapOf, type PackTexts } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './heatmap-sheet.module.css';
import { WhyLink, type WhyProps } from './why-links.tsx';

type HeatProps = Pick<WhyProps, 'report' | 'texts' | 'pathTo' | 'whyTo'>;

const Legend = ({ columns, texts }: { readonly columns: readonly HeatColumn[]; readonly texts: PackTexts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={styles.legend}>
      {columns.map(({ from, to, level }, index) => {
        const range = `${format.number(from)}–${format.number(to)}`;
        return (
          <li key={from}>
            <span className={styles.cell} data-step={index + 1} aria-hidden="true">
              <span style={{ inlineSize: '100%' }} />
            </span>
            {level ? t('app.labelled', { label: texts.levels[level]?.name ?? level, text: range }) : range}
          </li>
        );
      })}
    </ul>
  );
};

const Row = ({ row: { item, cells }, ...props }: HeatProps & { readonly row: HeatRow }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { score, status, id } = item.result;
  const topic = props.texts.questions[id]?.topic ?? id;
  return (
    <li>
      <Link href={props.pathTo(id)}>{topic}</Link>
      <span className={styles.cells} aria-hidden="true">
        {cells?.map((share, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cells are the fifths of the scale, always the same five
          <span key={index} className={styles.cell} data-step={index + 1}>
            <span style={{ inlineSize: `${share * 100}%` }} />
          </span>
        ))}
      </span>
      {score === null ? (
        <span className={styles.none}>{t(`status.${status}`)}</span>
      ) : (
        <WhyLink to={props.whyTo(id)} name={topic} className={styles.score}>
          {format.score(score, props.report.pack.scale.decimals)}
        </WhyLink>
      )}
    </li>
  );
};

/** 各题得分分布: every question by fifths of the scale, as in the report; the cells are for the eye, the score beside them says the same. */
export const HeatmapSheet = (props: HeatProps) => {
  const { t } = useTranslation();
  const { columns, blocks } = heatmapOf(props.report);
  if (blocks.length === 0) return null;
  return (
    <Sheet title={t('paper.heatmap')}>
      <p className={styles.hint}>{t('paper.heatmapHint')}</p>
      <Legend columns={columns} texts={props.texts} />
      <div className={styles.blocks}>
        {blocks.map(({ group, rows }) => (
          <section key={group.id}>
            <h3>{props.texts.groups[group.id]?.title}</h3>
            <ul>
              {rows.map((row) => (
                <Row key={row.item.question.id} row={row} {...props} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  );
};
