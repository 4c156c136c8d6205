import type { ReportRequest } from '../../ports/report-renderer.ts';
import { drawBenchmark } from './layout/benchmark.ts';
import { createContext, reportTitle } from './layout/context.ts';
import { drawCover } from './layout/cover.ts';
import { drawExplanation } from './layout/explanation.ts';
import { drawFindings } from './layout/findings.ts';
import { createFlow, drawFurniture } from './layout/flow.ts';
import { withStraightQuotes } from './layout/quotes.ts';
import { drawDimensions, drawItems, drawMethod, drawProfile } from './layout/sections.ts';
import { drawSummary } from './layout/summary.ts';
import { createPaper, type FontBytes } from './typesetting/paper.ts';

export type RenderStep = 'pages' | 'file';

/** Lays a report out and writes the file. `onStep` hears how far the stage is (0–1). Pure but for that: same request, same bytes. */
export const renderReport = (
  request: ReportRequest,
  fonts: FontBytes,
  onStep: (step: RenderStep, done: number) => void,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number } => {
  const [edition] = request.editions;
  const context = createContext(request, edition);
  const { t, texts, report } = context;
  const plain = createPaper(fonts, {
    title: `${report.enterprise.facts.name} ${reportTitle(context)}`,
    author: t('app.name'),
    subject: t('paper.subject'),
    language: edition.language,
    createdAt: report.madeAt,
    attachments: request.attachments,
  });
  const paper = edition.language === 'en' ? withStraightQuotes(plain) : plain;
  drawCover(paper, context);
  paper.newPage();
  const flow = createFlow(paper);
  const sections = [
    () => drawSummary(flow, context),
    () => {
      flow.newPage();
      flow.heading(t('paper.overview'), 1);
      drawProfile(flow, context);
      drawDimensions(flow, context);
    },
    () => drawExplanation(flow, context),
    () => drawFindings(flow, context),
    () => drawBenchmark(flow, context),
    () => drawItems(flow, context),
    () => drawMethod(flow, context),
  ];
  sections.forEach((draw, index) => {
    draw();
    onStep('pages', (index + 1) / sections.length);
  });
  const head = { left: report.enterprise.facts.name, right: `${texts.shortTitle} · ${t('paper.disclaimer')}` };
  drawFurniture(paper, head, (page, pages) => t('paper.page', { page, pages }));
  onStep('file', 0);
  const bytes = paper.finish();
  onStep('file', 1);
  return { bytes, pages: paper.pageCount() };
};
