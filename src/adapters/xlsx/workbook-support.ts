import { pageLink, text } from './cell-content.ts';
import { looks } from './cell-style.ts';
import type { WorkbookContext } from './workbook-context.ts';
import { tableSheet, type WorkbookSheet } from './workbook-table.ts';

/** Public programmes that fit, each with the document it stands in. */
export const programmesSheet = (context: WorkbookContext): WorkbookSheet | null => {
  const { t, report, language } = context;
  if (report.programmes.length === 0) return null;
  return tableSheet(context, {
    name: t('xlsx.sheet.programmes'),
    title: t('results.programmes'),
    hints: [t('results.programmesHint')],
    columns: [
      { title: t('xlsx.programme'), width: 32 },
      { title: t('xlsx.offer'), width: 50 },
      { title: t('xlsx.fit'), width: 40 },
      { title: t('xlsx.offices'), width: 28 },
      { title: t('benchmark.source'), width: 48 },
      { title: t('xlsx.published'), width: 13 },
      { title: t('xlsx.address'), width: 34 },
    ],
    rows: report.programmes.map(({ file, programme }) => {
      const { title, summary, fit, offices, paragraph } = programme.texts[language];
      const { source, title: document } = file.texts[language];
      const from = [`${document} ${paragraph}`, source, file.document].filter(Boolean).join(t('app.clauseJoin'));
      return [text(title, looks.strong), text(summary), text(fit), text(offices), text(from), text(file.published), pageLink(file.url)];
    }),
    side: 1,
  });
};

/** Which scheme a weak area leads to first, and which after that. */
export const routesSheet = (context: WorkbookContext): WorkbookSheet | null => {
  const { t, report, language } = context;
  if (report.routes.length === 0) return null;
  return tableSheet(context, {
    name: t('xlsx.sheet.routes'),
    title: t('results.routes'),
    hints: [t('results.routesHint')],
    columns: [
      { title: t('xlsx.area'), width: 32 },
      { title: t('xlsx.first'), width: 36 },
      { title: t('xlsx.next'), width: 36 },
      { title: t('xlsx.why'), width: 70 },
    ],
    rows: report.routes.map((route) => {
      const { area, first, next, why } = route.texts[language];
      return [text(area, looks.strong), text(first), text(next), text(why)];
    }),
  });
};

/** What an application asks for, item by item, and how the enterprise stands. */
export const readinessSheet = (context: WorkbookContext): WorkbookSheet => {
  const { t, report, texts } = context;
  const rows = report.readiness.flatMap(({ list, items }) => {
    const words = texts.readiness[list.id];
    return items.map(({ id, state }) => [
      text(words?.title ?? list.id, looks.soft),
      text(words?.items[id]?.what ?? id),
      text(t(`readiness.${state}`), looks.strong),
      text(words?.items[id]?.hint),
    ]);
  });
  const notes = report.readiness.flatMap(({ list }) => texts.readiness[list.id]?.note ?? []);
  return tableSheet(context, {
    name: t('xlsx.sheet.readiness'),
    title: t('paper.section.readiness'),
    hints: notes,
    columns: [
      { title: t('xlsx.list'), width: 34 },
      { title: t('xlsx.requirement'), width: 70 },
      { title: t('xlsx.state'), width: 16 },
      { title: t('xlsx.remarks'), width: 50 },
    ],
    rows,
  });
};
