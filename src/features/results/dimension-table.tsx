import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { answeredShare, type GroupRow, type ItemRow, type PackTexts, type QuestionId, type ReportModel } from '../../engine/index.ts';
import { answerWords } from '../../i18n/answer-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Meter } from '../../ui/meter.tsx';
import styles from './dimension-table.module.css';

type TableProps = { readonly report: ReportModel; readonly texts: PackTexts; readonly pathTo: (question: QuestionId) => string };

const fractionOf = (report: ReportModel, score: number): number =>
  (score - report.pack.scale.min) / (report.pack.scale.max - report.pack.scale.min);

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
      <span className={styles.itemScore}>{score === null ? t(`status.${status}`) : format.score(score, report.pack.scale.decimals)}</span>
    </li>
  );
};

const rowsUnder = (report: ReportModel, top: GroupRow): readonly GroupRow[] => {
  const start = report.groups.indexOf(top) + 1;
  const end = report.groups.findIndex((row, index) => index >= start && row.depth === 0);
  return report.groups.slice(start, end < 0 ? undefined : end);
};

const Dimension = ({ row, ...props }: TableProps & { readonly row: GroupRow }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { report, texts } = props;
  const title = texts.groups[row.id]?.title ?? '';
  const score = row.score === null ? t('results.noScore') : format.score(row.score, report.pack.scale.decimals);
  return (
    <details className={styles.dimension}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        <span className={styles.bar}>
          <Meter fraction={row.score === null ? 0 : fractionOf(report, row.score)} />
        </span>
        <span className={styles.score}>{score}</span>
        <span className={styles.small}>
          {t('results.share')} {format.share(row.share)}
        </span>
        <span className={styles.small}>
          {t('results.answered')} {format.share(answeredShare(row.counts))}
        </span>
      </summary>
      <ul>
        {row.items.map((item) => (
          <Item key={item.question.id} item={item} {...props} />
        ))}
      </ul>
      {rowsUnder(report, row).map((sub) => (
        <section key={sub.id}>
          <h3 className={styles.sub}>
            {texts.groups[sub.id]?.title}
            <span>{sub.score === null ? t('results.noScore') : format.score(sub.score, report.pack.scale.decimals)}</span>
          </h3>
          <ul>
            {sub.items.map((item) => (
              <Item key={item.question.id} item={item} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
};

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
