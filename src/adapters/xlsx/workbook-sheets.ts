import type { ReportSection } from '../../engine/index.ts';
import type { ReportRequest } from '../../ports/report-renderer.ts';
import { actionsSheet } from './workbook-actions.ts';
import { benchmarkSheet } from './workbook-benchmark.ts';
import { createWorkbookContext, isTold, reportTitle, type WorkbookContext } from './workbook-context.ts';
import { coverSheet, methodSheet } from './workbook-cover.ts';
import { cappedSheet, contradictionsSheet, evidenceSheet, rankingSheet } from './workbook-findings.ts';
import { heatSheet } from './workbook-heat.ts';
import type { WorkbookInfo } from './workbook-print.ts';
import { practicesSheet, questionsSheet } from './workbook-questions.ts';
import { figuresSheet, levelsSheet, scoresSheet } from './workbook-scores.ts';
import { programmesSheet, readinessSheet, routesSheet } from './workbook-support.ts';
import { safeSheet, type WorkbookSheet } from './workbook-table.ts';
import type { WorkbookOrder } from './workbook-writer.ts';

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

/** Called after each sheet with the share that is done (0–1): to tell how far it is, to let others work, and to stop by rejecting. */
export type AfterSheet = (done: number) => Promise<void>;

const idle: AfterSheet = () => Promise.resolve();

const sheetsIn = async (context: WorkbookContext, first: number, afterSheet: AfterSheet): Promise<readonly WorkbookSheet[]> => {
  const told = makers.filter(([section]) => isTold(context, section)).flatMap(([, all]) => all);
  const following: WorkbookSheet[] = [];
  for (const [index, make] of told.entries()) {
    following.push(...[make(context) ?? []].flat());
    await afterSheet((index + 1) / told.length);
  }
  const contents = following.map((sheet) => ({ name: sheet.name, title: titleIn(sheet) }));
  return [coverSheet(context, contents, first), ...following].map(safeSheet);
};

const sheetsOf = async (request: ReportRequest, afterSheet: AfterSheet): Promise<readonly WorkbookSheet[]> => {
  const { editions } = request;
  const sheets: WorkbookSheet[] = [];
  for (const [index, edition] of editions.entries()) {
    const after: AfterSheet = (done) => afterSheet((index + done) / editions.length);
    sheets.push(...(await sheetsIn(createWorkbookContext(request, edition), sheets.length, after)));
  }
  return sheets;
};

const infoOf = (request: ReportRequest): WorkbookInfo => {
  const context = createWorkbookContext(request, request.editions[0]);
  const { t, language, report } = context;
  return {
    title: `${report.enterprise.facts.name} ${reportTitle(context)}`,
    creator: t('app.name'),
    language,
    createdAt: report.madeAt,
  };
};

/** A report as sheets, ready to be written: all of the first language, then all of the second. */
export const workbookOf = async (request: ReportRequest, afterSheet: AfterSheet = idle): Promise<WorkbookOrder> => ({
  sheets: await sheetsOf(request, afterSheet),
  info: infoOf(request),
  logo: request.options.logo,
});
