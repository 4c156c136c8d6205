import { contradictingAnswers } from '../../../i18n/contradiction-words.ts';
import { type Context, labelled, topicOf } from './context.ts';
import type { Flow } from './flow.ts';
import { soft, styles } from './style.ts';
import { drawTable, remaining } from './table.ts';

const muted = { ...styles.small, color: soft };

const drawContradictions = (flow: Flow, context: Context): void => {
  const { t, report, texts, format } = context;
  if (report.contradictions.length === 0) return;
  flow.heading(t('results.contradictions'), 2);
  flow.paragraph(t('results.contradictionsHint'), muted);
  for (const check of report.contradictions) {
    flow.space(1);
    flow.need(18);
    flow.paragraph(labelled(context, t(`severity.${check.severity}`), texts.checks[check.id] ?? check.id), styles.body);
    for (const { topic, answer } of contradictingAnswers(t, format, report, texts, check))
      flow.paragraph(labelled(context, topic, answer), muted, { x: 5 });
  }
};

const drawCapped = (flow: Flow, context: Context): void => {
  const { t, report, format } = context;
  if (report.capped.length === 0) return;
  flow.heading(t('results.capped'), 2);
  flow.paragraph(t('results.cappedHint', { count: report.capped.length }), muted);
  flow.space(1);
  const columns = [
    { title: t('paper.question'), width: remaining(54, 24) },
    { title: t('paper.lacking'), width: 54 },
    { title: t('paper.cappedScore'), width: 24, align: 'right' },
  ] as const;
  const rows = report.capped.flatMap(({ id, cap }) =>
    cap ? [[topicOf(context, id), t(`results.lacks.${cap.proof}`), `${format.score(cap.uncapped)} → ${format.score(cap.max)}`]] : [],
  );
  drawTable(flow, columns, rows);
};

/** 需核对的回答: what does not go together, and what is held down for want of evidence. */
export const drawChecks = (flow: Flow, context: Context): void => {
  drawContradictions(flow, context);
  drawCapped(flow, context);
};
