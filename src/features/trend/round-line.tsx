import { Link } from 'wouter';
import { type AssessmentId, type Point, type RoundPoint, thresholdsOf, trendLine } from '../../engine/index.ts';
import { levelWords } from '../../i18n/level-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './round-line.module.css';
import { type RoundSeries, scoreIn } from './sides.ts';

type LineProps = { readonly series: RoundSeries; readonly chosen: readonly AssessmentId[] };

/** Percentages of the drawing: room on the left for thresholds, above for figures, below for round numbers. Text keeps its size. */
const across = (x: number): string => `${(8 + x * 92).toFixed(2)}%`;
const down = (y: number): string => `${(16 + y * 66).toFixed(2)}%`;

const fewEnough = 6;

/** Where levels begin, for a questionnaire whose levels go by the overall score; none for one whose levels go by parts. */
const thresholdsIn = ({ pack }: RoundSeries): readonly number[] =>
  [...new Set(thresholdsOf(pack.levelRule, pack.root.id))].filter((value) => value > pack.scale.min && value < pack.scale.max);

/** A line across with its value; a value too near another would be printed over it and goes without. */
const Mark = ({
  value,
  at,
  named,
  isEnd,
}: {
  readonly value: number;
  readonly at: number;
  readonly named: boolean;
  readonly isEnd: boolean;
}) => {
  const format = useFormat();
  return (
    <g>
      <line className={isEnd ? styles.end : styles.threshold} x1={across(0)} x2="100%" y1={down(1 - at)} y2={down(1 - at)} />
      {named ? (
        <text className={styles.scale} x={across(0)} dx="-6" y={down(1 - at)} dy="4" textAnchor="end">
          {format.number(value)}
        </text>
      ) : null}
    </g>
  );
};

const nearest = 0.1;

/** The ends of the scale, and between them where levels begin. */
const Scale = ({ series }: { readonly series: RoundSeries }) => {
  const { min, max } = series.pack.scale;
  const place = (value: number): number => (value - min) / (max - min);
  const thresholds = thresholdsIn(series);
  const isFree = (end: number): boolean => thresholds.every((value) => Math.abs(place(value) - place(end)) > nearest);
  return (
    <>
      {[min, max].map((end) => (
        <Mark key={end} value={end} at={place(end)} named={isFree(end)} isEnd />
      ))}
      {thresholds.map((value) => (
        <Mark key={value} value={value} at={place(value)} named isEnd={false} />
      ))}
    </>
  );
};

const Segments = ({ segments }: { readonly segments: readonly (readonly Point[])[] }) =>
  segments.flatMap((segment) =>
    segment.slice(1).map((end, index) => {
      const start = segment[index] ?? end;
      return <line key={end.x} className={styles.line} x1={across(start.x)} y1={down(start.y)} x2={across(end.x)} y2={down(end.y)} />;
    }),
  );

/** Scores of the rounds as points on the questionnaire's scale; the table below says the same in words. */
const Drawing = ({ series, chosen }: LineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { points, pack } = series;
  const { min, max } = pack.scale;
  const { points: places, segments } = trendLine(points.map((p) => (p.score === null ? null : (p.score - min) / (max - min))));
  const few = points.length <= fewEnough;
  const nameOf = (index: number): string => (few ? t('trend.round', { number: index + 1 }) : `${index + 1}`);
  const figureOf = (point: RoundPoint): string => scoreIn(format.score, series, point.score) ?? t('trend.noScore');
  const summary = points.map((p, i) => `${t('trend.round', { number: i + 1 })} ${figureOf(p)}`).join(t('app.listJoin'));
  return (
    <svg className={styles.drawing} role="img" aria-label={t('trend.lineAlt', { summary })}>
      <Scale series={series} />
      <Segments segments={segments} />
      {points.map((point, index) => {
        const place = places[index];
        const isChosen = chosen.includes(point.id);
        const x = across((index + 0.5) / points.length);
        return (
          <g key={point.id}>
            {place ? <circle className={styles.dot} data-chosen={isChosen} cx={x} cy={down(place.y)} r={isChosen ? 6 : 4.5} /> : null}
            {place && (few || isChosen) ? (
              <text className={styles.figure} x={x} y={down(place.y)} dy="-13" textAnchor="middle">
                {figureOf(point)}
              </text>
            ) : null}
            <text className={styles.scale} x={x} y="97%" textAnchor="middle">
              {nameOf(index)}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

const RoundTable = ({ series, chosen }: LineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('trend.columnRound')}</th>
          <th scope="col">{t('trend.columnBegan')}</th>
          <th scope="col" className={styles.wide}>
            {t('trend.columnChanged')}
          </th>
          <th scope="col" className={styles.wide}>
            {t('trend.answered')}
          </th>
          <th scope="col">{t('trend.score')}</th>
          <th scope="col">{t('trend.level')}</th>
        </tr>
      </thead>
      <tbody>
        {series.points.map((point, index) => (
          <tr key={point.id} data-chosen={chosen.includes(point.id)}>
            <th scope="row">
              <Link href={series.resultsPath(point.id)}>{t('trend.round', { number: index + 1 })}</Link>
            </th>
            <td>{format.date(point.createdAt)}</td>
            <td className={styles.wide}>{format.date(point.updatedAt)}</td>
            <td className={styles.wide}>{format.share(point.answeredShare)}</td>
            <td>{scoreIn(format.score, series, point.score) ?? '—'}</td>
            <td>{levelWords(t, series.texts, point.level)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** 各轮得分: the rounds of one form as a line and as a table, each leading to its results. */
export const RoundLine = ({ series, chosen }: LineProps) => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('trend.lineTitle', { title: series.title })}>
      <Drawing series={series} chosen={chosen} />
      <p className={styles.hint}>
        {t('trend.lineHint')} {thresholdsIn(series).length > 0 ? t('trend.thresholdHint') : ''}
      </p>
      <RoundTable series={series} chosen={chosen} />
    </Sheet>
  );
};
