import { type Point, radarAxes, radarRing } from '../../../engine/index.ts';
import type { Paper } from '../typesetting/paper.ts';
import { type Context, fractionOf, groupTitle } from './context.ts';
import { drawLines } from './flow.ts';
import { accent, accentSoft, line, styles } from './style.ts';

const rings = [0.2, 0.4, 0.6, 0.8, 1];

const alignFor = (x: number): 'left' | 'center' | 'right' => {
  if (Math.abs(x) < 0.1) return 'center';
  return x > 0 ? 'left' : 'right';
};

/** The same figure as on screen, as vectors. `cx`, `cy`, `radius` in millimetres. */
export const drawRadar = (paper: Paper, context: Context, cx: number, cy: number, radius: number): void => {
  const { report, format } = context;
  const place = ({ x, y }: Point): readonly [number, number] => [cx + x * radius, cy + y * radius];
  const axes = radarAxes(report.radar.map(({ score }) => (score === null ? null : fractionOf(report, score))));
  for (const ring of rings) paper.polygon(radarRing(axes.length, ring).map(place), { stroke: line, width: 0.2 });
  for (const axis of axes) paper.line(cx, cy, ...place(axis.end), { color: line, width: 0.2 });
  const values = axes.flatMap((axis) => (axis.value ? [place(axis.value)] : []));
  if (values.length > 2) paper.polygon(values, { fill: accentSoft, fillOpacity: 0.6, stroke: accent, width: 0.6 });
  for (const [x, y] of values) paper.circle(x, y, 0.9, { fill: accent });
  axes.forEach((axis, index) => {
    const datum = report.radar[index];
    if (!datum) return;
    const [x, y] = [cx + axis.end.x * (radius + 4), cy + axis.end.y * (radius + 6)];
    const words = [groupTitle(context, datum.group), datum.score === null ? '—' : format.score(datum.score)];
    drawLines(paper, words.slice(0, 1), styles.smallStrong, { x, top: y - 4.6, align: alignFor(axis.end.x) });
    drawLines(paper, words.slice(1), styles.small, { x, top: y - 0.2, align: alignFor(axis.end.x) });
  });
};
