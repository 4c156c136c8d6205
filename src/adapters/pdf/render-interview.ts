import type { InterviewPart } from '../../engine/index.ts';
import type { InterviewNames } from '../../i18n/interview-words.ts';
import { createTranslations, type Translate } from '../../i18n/translator.ts';
import type { InterviewRequest } from '../../ports/interview-sheets.ts';
import { createFlow, drawLines } from './layout/flow.ts';
import { drawPart, drawPartHead, type PartHead } from './layout/interview-part.ts';
import { withStraightQuotes } from './layout/quotes.ts';
import { contentWidth, faint, line, page, styles } from './layout/style.ts';
import type { RenderStep } from './render-report.ts';
import type { FontBytes, Paper } from './typesetting/paper.ts';
import { createPdfPaper, type PdfPaper } from './typesetting/pdf-paper.ts';

type Printing = { readonly t: Translate; readonly request: InterviewRequest };

const roleName = ({ request }: Printing, { role }: InterviewPart): string | null =>
  role === null ? null : (request.profileTexts.roles[role] ?? role);

const titleOf = (printing: Printing, part: InterviewPart): string => {
  const { t, request } = printing;
  const role = roleName(printing, part);
  return role === null ? t('interview.paper.titleAll', { model: request.texts.shortTitle }) : t('interview.paper.titleRole', { role });
};

const headOf = (printing: Printing, part: InterviewPart): PartHead => {
  const { t, request } = printing;
  const { texts, form, enterprise } = request;
  return {
    title: titleOf(printing, part),
    warning: enterprise.sample ? t('paper.sample') : null,
    facts: [
      [t('paper.enterprise'), enterprise.name],
      [t('paper.model'), texts.title],
      [t('paper.edition'), texts.edition],
      [t('interview.paper.form'), texts.forms[form]?.title ?? form],
      [t('interview.paper.role'), roleName(printing, part) ?? t('interview.paper.everyone')],
      [t('interview.paper.extent'), t('interview.paper.questions', { count: part.questions.length })],
    ],
    blanks: [t('interview.paper.interviewer'), t('interview.paper.interviewee'), t('interview.paper.date')],
    hints: [t('interview.paper.howTick'), t('interview.paper.howNot'), t('interview.paper.howSeen')],
  };
};

type Placed = { readonly title: string; readonly first: number };

/** Head and foot of every page; the first page of a part says in large what its head would. */
const drawFurniture = (paper: Paper, { t, request }: Printing, parts: readonly Placed[]): void => {
  const style = { ...styles.small, size: 8, color: faint };
  const right = page.left + contentWidth;
  const foot = t('interview.paper.foot', { id: request.pack.id, version: request.pack.version });
  for (let number = 1; number <= paper.pageCount(); number += 1) {
    paper.goTo(number);
    const part = parts.filter(({ first }) => first <= number).at(-1);
    if (part && part.first !== number) {
      drawLines(paper, [part.title], style, { x: right, top: 12, align: 'right' });
      const room = contentWidth - paper.measure(part.title, style.font, style.size) - 8;
      const name = paper.wrap(request.enterprise.name, room, style.font, style.size)[0] ?? '';
      drawLines(paper, [name], style, { x: page.left, top: 12 });
      paper.line(page.left, 18.5, right, 18.5, { color: line, width: 0.2 });
    }
    drawLines(paper, [foot], style, { x: page.left, top: page.height - 16 });
    drawLines(paper, [t('paper.page', { page: number, pages: paper.pageCount() })], style, {
      x: right,
      top: page.height - 16,
      align: 'right',
    });
  }
};

const startPaper = ({ t, request }: Printing, fonts: FontBytes): PdfPaper =>
  createPdfPaper(fonts, {
    title: [request.enterprise.name, request.texts.shortTitle, t('interview.paper.subject')].filter(Boolean).join(' '),
    author: t('app.name'),
    subject: t('interview.paper.subject'),
    language: request.language,
    createdAt: request.madeAt,
  });

/** Lays out sheets to be filled in by hand, each part on pages of its own. `onStep` hears how far the stage is (0–1). Same request, same bytes. */
export const renderInterview = (
  request: InterviewRequest,
  fonts: FontBytes,
  onStep: (step: RenderStep, done: number) => void,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number } => {
  const printing: Printing = { t: createTranslations(request.language).t, request };
  const file = startPaper(printing, fonts);
  const paper: Paper = request.language === 'en' ? withStraightQuotes(file) : file;
  const flow = createFlow(paper);
  const names: InterviewNames = { ...request, questions: request.parts.flatMap((part) => part.questions) };
  const placed = request.parts.map((part, index): Placed => {
    if (index > 0) flow.newPage();
    const first = paper.pageCount();
    drawPartHead(flow, headOf(printing, part));
    drawPart(flow, { paper, t: printing.t, names, role: part.role }, part);
    onStep('pages', (index + 1) / request.parts.length);
    return { title: titleOf(printing, part), first };
  });
  drawFurniture(paper, printing, placed);
  onStep('file', 0);
  const bytes = file.finish();
  onStep('file', 1);
  return { bytes, pages: paper.pageCount() };
};
