import type { Context } from './context.ts';
import type { Flow } from './flow.ts';
import { faint, soft, styles } from './style.ts';

const muted = { ...styles.small, color: soft };

const drawRoutes = (flow: Flow, { t, report, language }: Context): void => {
  if (report.routes.length === 0) return;
  flow.heading(t('results.routes'), 2);
  flow.paragraph(t('results.routesHint'), muted);
  for (const route of report.routes) {
    const { area, first, next, why } = route.texts[language];
    flow.space(1.4);
    flow.need(20);
    flow.paragraph(area, styles.strong);
    flow.paragraph(t('results.route', { first, next }), styles.body);
    flow.paragraph(why, muted);
  }
};

const drawProgrammes = (flow: Flow, { t, report, language, options }: Context): void => {
  const [first] = report.programmes;
  if (!first) return;
  flow.heading(t('results.programmes'), 2);
  flow.paragraph(t('results.programmesHint'), muted);
  const { source } = first.file.texts[language];
  flow.paragraph(t('results.programmesSource', { source, document: first.file.document ?? '', date: first.file.published }), muted);
  for (const { file, programme } of report.programmes) {
    const { title, summary, fit, offices, paragraph } = programme.texts[language];
    flow.space(1.4);
    flow.need(24);
    flow.paragraph(title, styles.strong);
    if (options.detail === 'full') flow.paragraph(summary, styles.body);
    flow.paragraph(fit, muted);
    flow.paragraph(`${t('results.offices', { offices })} · ${file.texts[language].title} ${paragraph}`, { ...styles.small, color: faint });
  }
};

/** 对接方向与公共项目, each with the paragraph of the document that offers it. */
export const drawOffers = (flow: Flow, context: Context): void => {
  drawRoutes(flow, context);
  drawProgrammes(flow, context);
};
