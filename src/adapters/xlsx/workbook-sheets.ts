import type { ReportSection } from '../../engine/index.ts';
import type { ReportRequest } from '../../ports/report-renderer.ts';
import { actionsSheet } from './workbook-actions.ts';
import { benchmarkSheet } from './workbook-benchmark.ts';
import { createWorkbookContext, isTold, type WorkbookContext } from './workbook-context.ts';
import { coverSheet, methodSheet } from './workbook-cover.ts';
import { cappedSheet, contradictionsSheet, evidenceSheet, rankingSheet } from './workbook-findings.ts';
import { heatSheet } from './workbook-heat.ts';
import { practicesSheet, questionsSheet } from './workbook-questions.ts';
import { figuresSheet, levelsSheet, scoresSheet } from './workbook-scores.ts';
import { programmesSheet, readinessSheet, routesSheet } from './workbook-support.ts';
import type { WorkbookSheet } from './workbook-table.ts';

type Maker = (context: WorkbookContext) => WorkbookSheet | null;

const inFull =
  (make: Maker): Maker =>
  (context) =>
    context.options.detail === 'full' ? make(context) : null;

/** The sheets of each section, in the order of the sections. Nobody signs a workbook; the summary is on the first sheet. */
const makers: readonly (readonly [ReportSection, readonly Maker[]])[] = [
  ['results', [scoresSheet, heatSheet, figuresSheet]],
  ['explanation', [levelsSheet]],
  ['benchmark', [benchmarkSheet]],
  ['strengths', [rankingSheet]],
  ['checks', [contradictionsSheet, cappedSheet]],
  ['roadmap', [actionsSheet]],
  ['programmes', [programmesSheet, routesSheet]],
  ['readiness', [readinessSheet]],
  ['evidence', [evidenceSheet]],
  ['answers', [questionsSheet, inFull(practicesSheet)]],
  ['method', [methodSheet]],
];

const titleIn = ({ rows }: WorkbookSheet): string => {
  const first = rows[0]?.[0];
  return first?.kind === 'text' ? first.text : '';
};

const sheetsIn = (context: WorkbookContext, first: number): readonly WorkbookSheet[] => {
  const told = makers.filter(([section]) => isTold(context, section)).flatMap(([, all]) => all);
  const following = told.flatMap((make) => make(context) ?? []);
  const contents = following.map((sheet) => ({ name: sheet.name, title: titleIn(sheet) }));
  return [coverSheet(context, contents, first), ...following];
};

/** Every sheet of a workbook: all of the first language, then all of the second. `onSheets` hears how far it is (0–1). */
export const sheetsOf = (request: ReportRequest, onSheets: (done: number) => void): readonly WorkbookSheet[] =>
  request.editions.reduce<readonly WorkbookSheet[]>((sheets, edition, index) => {
    const more = sheetsIn(createWorkbookContext(request, edition), sheets.length);
    onSheets((index + 1) / request.editions.length);
    return sheets.concat(more);
  }, []);
