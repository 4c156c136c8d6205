import { placeOf, type WeighedQuestion } from '../../../engine/index.ts';
import { type Context, topicOf } from './context.ts';
import type { Flow } from './flow.ts';
import { soft, styles } from './style.ts';
import { type CellPart, drawTable, remaining } from './table.ts';

const muted = { ...styles.small, color: soft };
const scoreWidth = 14;
const gainWidth = 20;
const topicWidth = 50;

const named = (context: Context, item: WeighedQuestion): readonly CellPart[] => [
  { text: topicOf(context, item.id), style: styles.smallStrong },
  { text: placeOf(context.report.pack.root, item, context.texts), style: { ...muted, size: 8 } },
];

const drawStrong = (flow: Flow, context: Context): void => {
  const { t, report, format } = context;
  if (report.strengths.length === 0) return;
  flow.heading(t('paper.strengthsTitle'), 2);
  flow.paragraph(t('paper.strengthsHint'), muted);
  flow.space(1);
  const columns = [
    { title: t('paper.question'), width: remaining(scoreWidth, gainWidth) },
    { title: t('results.score'), width: scoreWidth, align: 'right' },
    { title: t('paper.shareOfTotal'), width: gainWidth, align: 'right' },
  ] as const;
  const rows = report.strengths.map((item) => [
    named(context, item),
    [{ text: format.score(item.score), style: styles.smallStrong }],
    format.percent(item.share * 100, 1),
  ]);
  drawTable(flow, columns, rows);
};

const drawGaps = (flow: Flow, context: Context): void => {
  const { t, report, format, language } = context;
  if (report.gaps.length === 0) return;
  flow.heading(t('paper.gapsTitle'), 2);
  flow.paragraph(t('paper.gapsHint'), muted);
  flow.space(1);
  const columns = [
    { title: t('paper.question'), width: topicWidth },
    { title: t('results.score'), width: scoreWidth, align: 'right' },
    { title: t('paper.gain'), width: gainWidth, align: 'right' },
    { title: t('paper.nextAction'), width: remaining(topicWidth, scoreWidth, gainWidth) },
  ] as const;
  const rows = report.gaps.map(({ item, action }) => [
    named(context, item),
    [{ text: format.score(item.score), style: styles.smallStrong }],
    `+${format.score(item.potential)}`,
    action
      ? [
          { text: action.texts[language].what, style: styles.small },
          { text: t('results.effort', { ...action.effort }), style: { ...muted, size: 8 } },
        ]
      : '—',
  ]);
  drawTable(flow, columns, rows);
};

/** 优势与短板: the longer lists behind the three of the summary. */
export const drawStrengths = (flow: Flow, context: Context): void => {
  drawStrong(flow, context);
  drawGaps(flow, context);
};
