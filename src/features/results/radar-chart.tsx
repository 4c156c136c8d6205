import { type Point, radarAxes, radarRing } from '../../engine/index.ts';
import styles from './radar-chart.module.css';

export type RadarDatum = { readonly id: string; readonly label: string; readonly fraction: number | null; readonly text: string };

const radius = 100;
const rings = [0.2, 0.4, 0.6, 0.8, 1];

const at = ({ x, y }: Point, scale = radius): string => `${(x * scale).toFixed(2)},${(y * scale).toFixed(2)}`;
const polygon = (points: readonly Point[]): string => points.map((point) => at(point)).join(' ');

const anchor = (x: number): 'start' | 'middle' | 'end' => {
  if (Math.abs(x) < 0.1) return 'middle';
  return x > 0 ? 'start' : 'end';
};

type RadarProps = { readonly data: readonly RadarDatum[]; readonly alt: string };

/** Radar of group scores as a share of the scale. A group without a score leaves its corner open; the table beside says the figures. */
export const RadarChart = ({ data, alt }: RadarProps) => {
  const axes = radarAxes(data.map((d) => d.fraction));
  const values = axes.flatMap((axis) => axis.value ?? []);
  return (
    <svg className={styles.radar} viewBox="-190 -128 380 262" role="img" aria-label={alt}>
      {rings.map((ring) => (
        <polygon key={ring} className={styles.ring} points={polygon(radarRing(data.length, ring))} />
      ))}
      {axes.map((axis, index) => (
        <line key={data[index]?.id} className={styles.axis} x2={axis.end.x * radius} y2={axis.end.y * radius} />
      ))}
      {values.length > 2 ? <polygon className={styles.shape} points={polygon(values)} /> : null}
      {values.map((point) => (
        <circle key={at(point)} className={styles.dot} cx={point.x * radius} cy={point.y * radius} r="3" />
      ))}
      {axes.map((axis, index) => {
        const datum = data[index];
        return datum ? (
          <text
            key={datum.id}
            className={styles.label}
            textAnchor={anchor(axis.end.x)}
            x={axis.end.x * (radius + 10)}
            y={axis.end.y * (radius + 14)}
          >
            <tspan>{datum.label}</tspan>
            <tspan className={styles.value} x={axis.end.x * (radius + 10)} dy="1.25em">
              {datum.text}
            </tspan>
          </text>
        ) : null;
      })}
    </svg>
  );
};
