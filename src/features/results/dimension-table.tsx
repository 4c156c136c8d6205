import { Link } from 'wouter';
import { answeredShare, type GroupRow, type ItemRow, type ReportModel } from '../../engine/index.ts';
import { answerWords } from '../../i18n/answer-words.ts';
import { bandWords, thresholdsOn } from '../../i18n/band-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { BandBar } from './band-bar.tsx';
import styles from './dimension-table.module.css';
import { WhyLink, type WhyProps } from './why-links.tsx';

type TableProps = Pick<WhyProps, 'report' | 'texts' | 'pathTo' | 'whyTo'>;

/** The score of a group, or that there is none; opens to how it was made. */
const GroupScore = ({ row, report, texts, whyTo, className }: TableProps & { readonly row: GroupRow; readonly className?: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const score =
    row.score === null ? t('results.noScore') : format.score(row.score, report.pack.scale.decimals, thresholdsOn(report, row.id));
  return (
    <WhyLink to={whyTo(row.id)} name={texts.groups[row.id]?.title ?? ''} className={className}>
      {score}
    </WhyLink>
  );
};

const ScoreWithBand = ({ row, ...props }: TableProps & { readonly row: GroupRow }) => {
  const { t } = useTranslation();
  const range = bandWords(props.report, row.id);
  return (
    <span className={styles.score}>
      <GroupScore row={row} {...props} />
      {range ? (
        <span className={styles.range}>
          <span className={styles.hidden}>{t('band.column')} </span>
          {range}
        </span>
      ) : null}
    </span>
  );
};

const Item = ({ item, ...props }: TableProps & { readonly item: ItemRow }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { report, texts } = props;
  const { score, status } = item.result;
  const words = answerWords(t, item.question, item.record, texts, format);
  return (
    <li className={styles.item}>
      <Link href={props.pathTo(item.question.id)} className={styles.topic ?? ''}>
        {texts.questions[item.question.id]?.topic}
      </Link>
      <span className={styles.words}>{words || t(`status.${status}`)}</span>
      {score === null ? (
        <span className={styles.itemScore}>{t(`status.${status}`)}</span>
      ) : (
        <WhyLink to={props.whyTo(item.question.id)} name={texts.questions[item.question.id]?.topic ?? ''} className={styles.itemScore}>
          {format.score(score, report.pack.scale.decimals)}
        </WhyLink>
      )}
    </li>
  );
};

const rowsUnder = (report: ReportModel, top: GroupRow): readonly GroupRow[] => {
  const start = report.groups.indexOf(top) + 1;
  const end = report.groups.findIndex((row, index) => index >= start && row.depth === 0);
  return report.groups.slice(start, end < 0 ? undefined : end);
};

/** The line that opens to the answers. The score has its place in it but stands beside it: a link inside would be lost to screen readers. */
const DimensionLine = ({ row, report, texts }: TableProps & { readonly row: GroupRow }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <summary className={styles.summary}>
      <span className={styles.title}>{texts.groups[row.id]?.title}</span>
      <span className={styles.bar}>
        <BandBar report={report} id={row.id} score={row.score} />
      </span>
      <span className={styles.place} />
      <span className={styles.small}>
        {t('results.share')} {format.share(row.share)}
      </span>
      <span className={styles.small}>
        {t('results.answered')} {format.share(answeredShare(row.counts))}
      </span>
    </summary>
  );
};

const Dimension = ({ row, ...props }: TableProps & { readonly row: GroupRow }) => (
  <div className={styles.dimension}>
    <ScoreWithBand row={row} {...props} />
    <details>
      <DimensionLine row={row} {...props} />
      <ul>
        {row.items.map((item) => (
          <Item key={item.question.id} item={item} {...props} />
        ))}
      </ul>
      {rowsUnder(props.report, row).map((sub) => (
        <section key={sub.id}>
          <h3 className={styles.sub}>
            {props.texts.groups[sub.id]?.title}
            <GroupScore row={sub} {...props} />
          </h3>
          <ul>
            {sub.items.map((item) => (
              <Item key={item.question.id} item={item} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  </div>
);

/** Dimensions with their scores; each opens to the answers that made it. */
export const DimensionTable = (props: TableProps) => (
  <div>
    {props.report.groups
      .filter((row) => row.depth === 0)
      .map((row) => (
        <Dimension key={row.id} row={row} {...props} />
      ))}
  </div>
);
