import type { Readiness, ReportModel } from '../../../engine/index.ts';
import { contradictingAnswers } from '../../../i18n/contradiction-words.ts';
import { ownFigureWords } from '../../../i18n/own-figure-words.ts';
import { type Context, labelled, topicOf } from './context.ts';
import { drawLines, type Flow } from './flow.ts';
import { contentWidth, faint, line, lineHeight, page, soft, styles } from './style.ts';

const muted = { ...styles.small, color: soft };

const drawContradictions = (flow: Flow, context: Context): void => {
  const { t, report, texts, format } = context;
  if (report.contradictions.length === 0) return;
  flow.heading(t('results.contradictions'), 2);
  flow.paragraph(t('results.contradictionsHint'), muted);
  for (const check of report.contradictions) {
    flow.space(1);
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
  for (const { id, cap } of report.capped) {
    if (!cap) continue;
    flow.put(5, (top) => {
      drawLines(flow.paper, [topicOf(context, id)], styles.small, { x: page.left, top });
      drawLines(flow.paper, [t(`results.lacks.${cap.proof}`)], muted, { x: page.left + 70, top });
      drawLines(flow.paper, [`${format.score(cap.uncapped)} → ${format.score(cap.max)}`], styles.small, {
        x: page.left + contentWidth,
        top,
        align: 'right',
      });
    });
  }
};

const valueWidth = 52;

const drawFigures = (flow: Flow, context: Context): void => {
  const { t, report, texts, format } = context;
  const told = report.figures.filter(({ indicator, own }) => indicator.kind !== 'score' && own.kind !== 'missing');
  if (told.length === 0) return;
  flow.heading(t('results.figures'), 2);
  flow.paragraph(t('results.figuresHint'), muted);
  flow.space(1);
  for (const { indicator, own } of told) {
    const words = texts.indicators[indicator.id];
    const room = contentWidth - valueWidth - 6;
    const title = flow.paper.wrap(words?.title ?? indicator.id, room, styles.smallStrong.font, styles.smallStrong.size);
    const definition = flow.paper.wrap(words?.definition ?? '', room, muted.font, muted.size);
    const value = flow.paper.wrap(
      ownFigureWords(t, format, texts, { indicator, own }),
      valueWidth,
      styles.smallStrong.font,
      styles.smallStrong.size,
    );
    const height = Math.max(title.length + definition.length, value.length) * lineHeight(muted) + 2;
    flow.put(height, (top) => {
      drawLines(flow.paper, title, styles.smallStrong, { x: page.left, top });
      drawLines(flow.paper, definition, muted, { x: page.left, top: top + title.length * lineHeight(muted) });
      drawLines(flow.paper, value, styles.smallStrong, { x: page.left + contentWidth, top, align: 'right' });
      flow.paper.line(page.left, top + height - 1, page.left + contentWidth, top + height - 1, { color: line, width: 0.2 });
    });
  }
};

const drawReadiness = (flow: Flow, context: Context, { list, items }: Readiness): void => {
  const { t, texts } = context;
  const words = texts.readiness[list.id];
  if (!words) return;
  flow.heading(words.title, 2);
  flow.paragraph(words.note, muted);
  flow.space(1);
  for (const { id, state } of items) {
    const lines = flow.paper.wrap(words.items[id]?.what ?? id, contentWidth - 30, styles.small.font, styles.small.size);
    const height = lines.length * lineHeight(styles.small) + 1.6;
    flow.put(height, (top) => {
      drawLines(flow.paper, lines, styles.small, { x: page.left, top });
      drawLines(flow.paper, [t(`readiness.${state}`)], muted, { x: page.left + contentWidth, top, align: 'right' });
      flow.paper.line(page.left, top + height - 0.8, page.left + contentWidth, top + height - 0.8, { color: line, width: 0.2 });
    });
  }
};

const drawRoutes = (flow: Flow, { t, report, language }: Context): void => {
  if (report.routes.length === 0) return;
  flow.heading(t('results.routes'), 2);
  flow.paragraph(t('results.routesHint'), muted);
  for (const route of report.routes) {
    const { area, first, next, why } = route.texts[language];
    flow.space(1.4);
    flow.need(16);
    flow.paragraph(area, styles.strong);
    flow.paragraph(t('results.route', { first, next }), styles.body);
    flow.paragraph(why, muted);
  }
};

const drawProgrammes = (flow: Flow, { t, report, language }: Context): void => {
  const [first] = report.programmes;
  if (!first) return;
  flow.heading(t('results.programmes'), 2);
  flow.paragraph(t('results.programmesHint'), muted);
  for (const { file, programme } of report.programmes) {
    const { title, summary, fit, offices, paragraph } = programme.texts[language];
    flow.space(1.4);
    flow.need(18);
    flow.paragraph(title, styles.strong);
    flow.paragraph(summary, styles.body);
    flow.paragraph(fit, muted);
    flow.paragraph(`${t('results.offices', { offices })} · ${file.texts[language].title} ${paragraph}`, { ...styles.small, color: faint });
  }
  const { source } = first.file.texts[language];
  flow.space(1);
  flow.paragraph(t('results.programmesSource', { source, document: first.file.document ?? '', date: first.file.published }), muted);
};

const hasFindings = (report: ReportModel): boolean =>
  report.contradictions.length + report.capped.length + report.routes.length + report.programmes.length + report.readiness.length > 0 ||
  report.figures.some(({ indicator, own }) => indicator.kind !== 'score' && own.kind !== 'missing');

/** 发现与对接: what the answers show beside the scores, and where it leads. */
export const drawFindings = (flow: Flow, context: Context): void => {
  if (!hasFindings(context.report)) return;
  flow.newPage();
  flow.heading(context.t('paper.findings'), 1);
  drawContradictions(flow, context);
  drawCapped(flow, context);
  drawFigures(flow, context);
  for (const readiness of context.report.readiness) drawReadiness(flow, context, readiness);
  drawRoutes(flow, context);
  drawProgrammes(flow, context);
};
