import type { Paper } from '../typesetting/paper.ts';
import { type Context, disclaimerWith, levelHeadline, reportTitle } from './context.ts';
import { drawLines } from './flow.ts';
import { accent, contentWidth, faint, ink, line, lineHeight, page, soft, styles, warn, white } from './style.ts';

/** The mark of 融尺: a ruler in a square. */
const drawMark = (paper: Paper, x: number, y: number, size: number): void => {
  const unit = size / 32;
  paper.rect(x, y, size, size, { fill: accent });
  const stroke = { color: white, width: 2 * unit };
  paper.line(x + 6 * unit, y + 21 * unit, x + 26 * unit, y + 21 * unit, stroke);
  for (const [at, height] of [
    [8, 4],
    [12, 7],
    [16, 4],
    [20, 10],
    [24, 4],
  ] as const)
    paper.line(x + at * unit, y + 21 * unit, x + at * unit, y + (21 - height) * unit, stroke);
};

const kindOf = ({ t, options }: Context): string => {
  if (options.kind === 'self') return t('paper.self');
  return options.verifier ? t('paper.verifiedBy', { name: options.verifier }) : t('paper.verified');
};

const logoRoom = { width: 52, height: 18 } as const;

/** The logo in the upper right corner, as large as its room allows. */
const drawLogo = (paper: Paper, { options: { logo } }: Context): void => {
  if (!logo) return;
  const scale = Math.min(logoRoom.width / logo.width, logoRoom.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  paper.picture(logo, page.left + contentWidth - width, 36 - height / 2, width, height);
};

type Row = readonly [string, string];

const rowsOf = (context: Context): readonly Row[] => {
  const { t, texts, report, format } = context;
  const { facts } = report.enterprise;
  return [
    ...(facts.creditCode ? [[t('paper.creditCode'), facts.creditCode] as const] : []),
    [t('paper.model'), texts.title],
    [t('paper.edition'), texts.edition],
    [t('paper.kind'), kindOf(context)],
    [t('paper.level'), levelHeadline(context)],
    [t('paper.date'), format.date(report.madeAt)],
  ];
};

const labelWidth = 44;

const drawRows = (paper: Paper, rows: readonly Row[], top: number): void => {
  let y = top;
  for (const [label, value] of rows) {
    const lines = paper.wrap(value, contentWidth - labelWidth, 'regular', styles.body.size);
    drawLines(paper, [label], { ...styles.body, color: faint }, { x: page.left, top: y + 1.6 });
    y += drawLines(paper, lines, styles.body, { x: page.left + labelWidth, top: y + 1.6 }) + 3.2;
    paper.line(page.left, y, page.left + contentWidth, y, { color: line, width: 0.2 });
  }
};

export const drawCover = (paper: Paper, context: Context): void => {
  const { t, texts, report } = context;
  drawMark(paper, page.left, 30, 12);
  drawLines(paper, [t('app.name')], { ...styles.heading, size: 15, color: ink }, { x: page.left + 16, top: 31.6 });
  drawLogo(paper, context);
  const title = { ...styles.title, size: 30, leading: 1.35 };
  let y = 82;
  y += drawLines(paper, paper.wrap(reportTitle(context), contentWidth, 'bold', title.size), title, { x: page.left, top: y });
  paper.line(page.left, y + 4, page.left + 24, y + 4, { color: accent, width: 1.2 });
  y += 12;
  const name = { ...styles.title, size: 19, leading: 1.45, color: soft };
  y += drawLines(paper, paper.wrap(report.enterprise.facts.name, contentWidth, 'bold', name.size), name, { x: page.left, top: y });
  if (report.enterprise.sample) drawLines(paper, [t('paper.sample')], { ...styles.strong, color: warn }, { x: page.left, top: y + 1 });
  if (!report.official) drawLines(paper, [t('data.unofficialResult')], { ...styles.strong, color: warn }, { x: page.left, top: y + 7 });
  const rows = rowsOf(context);
  drawRows(paper, rows, Math.max(y + 16, 168));
  const notice = [disclaimerWith(context, texts.notices.disclaimer), texts.notices.ownRules].join(context.language === 'en' ? ' ' : '');
  const lines = paper.wrap(notice, contentWidth, 'regular', styles.small.size);
  drawLines(paper, lines, styles.small, { x: page.left, top: page.height - page.bottom - lines.length * lineHeight(styles.small) });
};
