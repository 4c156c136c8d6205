import type { Block, Row } from '../document.ts';
import { cell, cellNote, cellOf, heading, headRow, joined, note, paragraph, ruled, run } from './blocks.ts';
import type { Context } from './context.ts';

const routes = ({ t, report, language }: Context): readonly Block[] => {
  if (report.routes.length === 0) return [];
  const rows = report.routes.map(({ texts }): Row => {
    const { area, first, next, why } = texts[language];
    return [cell([run(area, 'strong')]), cellOf([paragraph('cell', t('results.route', { first, next })), paragraph('cellNote', why)])];
  });
  const head = headRow([t('docx.area'), t('docx.leadsTo')]);
  return [heading(2, t('results.routes')), note(t('results.routesHint')), ruled({ widths: [42, 120], head, rows })];
};

const programmes = ({ t, report, language }: Context): readonly Block[] => {
  const [first] = report.programmes;
  if (!first) return [];
  const rows = report.programmes.map(({ file, programme }): Row => {
    const { title, summary, fit, offices, paragraph: at } = programme.texts[language];
    return [
      cellOf([paragraph('cell', [run(title, 'strong')]), paragraph('cell', summary), paragraph('cellNote', fit)]),
      cellNote(`${t('results.offices', { offices })} · ${file.texts[language].title} ${at}`),
    ];
  });
  const head = headRow([t('docx.programme'), t('docx.responsible')]);
  const { source } = first.file.texts[language];
  const origin = t('results.programmesSource', { source, document: first.file.document ?? '', date: first.file.published });
  return [heading(2, t('results.programmes')), note(t('results.programmesHint')), ruled({ widths: [104, 58], head, rows }), note(origin)];
};

/** 对接与申报: where weak areas lead, and the public programmes that fit. */
export const programmeBlocks = (context: Context): readonly Block[] => joined(routes(context), programmes(context));
