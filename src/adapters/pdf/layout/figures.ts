import { ownFigureWords } from '../../../i18n/own-figure-words.ts';
import type { Context } from './context.ts';
import type { Flow } from './flow.ts';
import { soft, styles } from './style.ts';
import { drawTable, remaining } from './table.ts';

const muted = { ...styles.small, color: soft };
const fine = { ...muted, size: 7.5, leading: 1.45 };
const valueWidth = 62;

/** 统计指标: this enterprise's own values, by the formulas the questionnaire declares. */
export const drawFigures = (flow: Flow, context: Context): void => {
  const { t, report, texts, format, options } = context;
  const told = report.figures.filter(({ indicator, own }) => indicator.kind !== 'score' && own.kind !== 'missing');
  if (told.length === 0) return;
  flow.heading(t('results.figures'), 2);
  flow.paragraph(t('results.figuresHint'), muted);
  flow.space(1);
  const columns = [
    { title: t('paper.figure'), width: remaining(valueWidth) },
    { title: t('paper.ownValue'), width: valueWidth, align: 'right' },
  ] as const;
  const rows = told.map(({ indicator, own }) => {
    const words = texts.indicators[indicator.id];
    const title = { text: words?.title ?? indicator.id, style: styles.smallStrong };
    const name = options.detail === 'full' ? [title, { text: words?.definition ?? '', style: fine }] : [title];
    const text = ownFigureWords(t, format, texts, { indicator, own });
    return [name, [{ text, style: own.kind === 'adoption' ? styles.small : styles.smallStrong }]];
  });
  drawTable(flow, columns, rows);
};
