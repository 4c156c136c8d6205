import type { Readiness } from '../../../engine/index.ts';
import type { Context } from './context.ts';
import type { Flow } from './flow.ts';
import { soft, styles } from './style.ts';
import { drawTable, remaining } from './table.ts';

const muted = { ...styles.small, color: soft };
const states = ['yes', 'no', 'open', 'to-check'] as const;

const drawList = (flow: Flow, { t, texts }: Context, { list, items }: Readiness): void => {
  const words = texts.readiness[list.id];
  if (!words) return;
  flow.heading(words.title, 2);
  flow.paragraph(words.note, muted);
  const counts = states.map((state) => ({ state, count: items.filter((item) => item.state === state).length }));
  const told = counts.filter(({ count }) => count > 0).map(({ state, count }) => t(`readiness.count.${state}`, { count }));
  flow.paragraph(told.join(t('app.clauseJoin')), styles.body);
  flow.space(1);
  const columns = [
    { title: t('paper.requirement'), width: remaining(24) },
    { title: t('paper.state'), width: 24, align: 'right' },
  ] as const;
  const rows = items.map(({ id, state }) => {
    const { what = id, hint } = words.items[id] ?? {};
    const name = [{ text: what, style: styles.small }, ...(hint ? [{ text: hint, style: { ...muted, size: 8 } }] : [])];
    return [name, [{ text: t(`readiness.${state}`), style: state === 'yes' ? styles.smallStrong : muted }]];
  });
  drawTable(flow, columns, rows);
};

/** 申报准备: conditions for applying for a level, each met, not met, not known or left to look at. */
export const drawReadiness = (flow: Flow, context: Context): void => {
  for (const readiness of context.report.readiness) drawList(flow, context, readiness);
};
