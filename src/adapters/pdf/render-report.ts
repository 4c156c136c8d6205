import type { Edition, ReportRequest } from '../../ports/report-renderer.ts';
import { drawContents } from './layout/contents.ts';
import { createContext, reportTitle } from './layout/context.ts';
import { drawCover } from './layout/cover.ts';
import { createFlow } from './layout/flow.ts';
import { drawFurniture } from './layout/furniture.ts';
import { withStraightQuotes } from './layout/quotes.ts';
import { drawSections } from './layout/sections.ts';
import type { FontBytes, Paper, PaperMaker } from './typesetting/paper.ts';
import { createPdfPaper } from './typesetting/pdf-paper.ts';

export type RenderStep = 'pages' | 'file';

type OnStep = (step: RenderStep, done: number) => void;
type Told = (done: number) => void;

/** Cover, contents and sections in one language; returns what draws heads and feet once the number of pages is known. */
const drawEdition = (plain: Paper, request: ReportRequest, edition: Edition, onDone: Told): ((pages: number) => void) => {
  const context = createContext(request, edition);
  const { t, texts, report } = context;
  const paper = edition.language === 'en' ? withStraightQuotes(plain) : plain;
  const cover = paper.pageCount();
  drawCover(paper, context);
  paper.newPage();
  paper.newPage();
  // Of two languages each has a branch of its own in the outline.
  const under = request.editions.length > 1 ? paper.outline(reportTitle(context), cover, null) : null;
  const flow = createFlow(paper, { under });
  drawSections(flow, context, (done, all) => onDone(done / all));
  const last = paper.pageCount();
  paper.goTo(cover + 1);
  drawContents(paper, context, flow.entries());
  return (pages) =>
    drawFurniture(paper, {
      left: report.enterprise.facts.name,
      right: `${texts.shortTitle} · ${t('paper.disclaimer')}`,
      first: cover + 1,
      last,
      pageText: (page) => t('paper.page', { page, pages }),
    });
};

/** Draws everything a request asks for. `onDone` hears how far it is, 0–1. */
export const drawReport = (paper: Paper, request: ReportRequest, onDone: Told): void => {
  const { editions } = request;
  const finishers = editions.map((edition, index) => {
    if (index > 0) {
      paper.goTo(paper.pageCount());
      paper.newPage();
    }
    return drawEdition(paper, request, edition, (done) => onDone((index + done) / editions.length));
  });
  for (const finish of finishers) finish(paper.pageCount());
};

/** Lays a report out on the paper that is made for it. */
export const layOutReport = <Made extends Paper>(request: ReportRequest, makePaper: PaperMaker<Made>, onStep: OnStep): Made => {
  const [first] = request.editions;
  const context = createContext(request, first);
  const paper = makePaper({
    title: `${request.report.enterprise.facts.name} ${reportTitle(context)}`,
    author: context.t('app.name'),
    subject: context.t('paper.subject'),
    language: first.language,
    createdAt: request.report.madeAt,
    attachments: request.attachments,
  });
  drawReport(paper, request, (done) => onStep('pages', done));
  return paper;
};

/** Lays a report out and writes the file. `onStep` hears how far the stage is (0–1). Pure but for that: same request, same bytes. */
export const renderReport = (
  request: ReportRequest,
  fonts: FontBytes,
  onStep: OnStep,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number } => {
  const paper = layOutReport(request, (info) => createPdfPaper(fonts, info), onStep);
  onStep('file', 0);
  const bytes = paper.finish();
  onStep('file', 1);
  return { bytes, pages: paper.pageCount() };
};
