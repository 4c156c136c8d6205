import { type Curve, curveFigure, type Point, type Question, type Working } from '../../engine/index.ts';
import { pointsWords } from '../../i18n/explain-words.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { figureWords } from '../../i18n/working-words.ts';
import styles from './curve-chart.module.css';
import { type QuestionWhyProps, useExplainWords } from './why-links.tsx';

const width = 320;
const height = 140;

const place = ({ x, y }: Point): readonly [number, number] => [x * width, (1 - y) * height];
const listed = (points: readonly Point[]): string =>
  points
    .map((point) =>
      place(point)
        .map((value) => value.toFixed(1))
        .join(','),
    )
    .join(' ');

const curveOf = ({ answer }: Question): Curve => ('curve' in answer ? answer.curve : []);

/** Above a rising line there is room on the left, above a falling one on the right; near an edge the words stay inside. */
const besideLine = ({ from, to }: Extract<Working, { kind: 'curve' }>, x: number) => {
  const isRising = to[1] >= from[1];
  if (isRising) return x > 100 ? ({ x: x - 6, textAnchor: 'end' } as const) : ({ x: 4, textAnchor: 'start' } as const);
  return x < width - 100 ? ({ x: x + 6, textAnchor: 'start' } as const) : ({ x: width, textAnchor: 'end' } as const);
};

type ChartProps = QuestionWhyProps & { readonly question: Question; readonly working: Extract<Working, { kind: 'curve' }> };

/** The line that turns a figure into a score, with the figure on it. */
export const CurveChart = (props: ChartProps) => {
  const { t } = useTranslation();
  const words = useExplainWords(props);
  const { question, explained, report, working } = props;
  const { scale } = report.pack;
  const curve = curveOf(question);
  const figure = curveFigure(curve, scale, working.x);
  const [x, y] = place(figure.at);
  const told = (at: number, score: number): string =>
    t('explain.curvePoint', { x: figureWords(words, question, at), score: words.number(score) });
  const mine = figureWords(words, question, working.x);
  const score = pointsWords(words, explained.cap?.uncapped ?? explained.score ?? 0);
  const points = curve.map(([at, value]) => told(at, value)).join(t('app.listJoin'));
  return (
    <svg
      className={styles.chart}
      viewBox={`-44 -22 ${width + 70} ${height + 50}`}
      role="img"
      aria-label={t('explain.curveAlt', { points, x: mine, score })}
    >
      <path className={styles.axis} d={`M0,0V${height}H${width}`} />
      <text className={styles.label} x="-6" y="4" textAnchor="end">
        {words.number(scale.max)}
      </text>
      <text className={styles.label} x="-6" y={height + 4} textAnchor="end">
        {words.number(scale.min)}
      </text>
      <text className={styles.label} x="0" y={height + 18}>
        {figureWords(words, question, figure.from)}
      </text>
      <text className={styles.label} x={width} y={height + 18} textAnchor="end">
        {figureWords(words, question, figure.to)}
      </text>
      <path className={styles.guide} d={`M${x},${height}V${y}H0`} />
      <polyline className={styles.line} points={listed(figure.line)} />
      {figure.breakpoints.map((point) => (
        <circle key={point.x} className={styles.break} cx={place(point)[0]} cy={place(point)[1]} r="2.5" />
      ))}
      <circle className={styles.here} cx={x} cy={y} r="5" />
      <text className={styles.mine} {...besideLine(working, x)} y={y - 9}>
        {`${mine} → ${score}`}
      </text>
    </svg>
  );
};
