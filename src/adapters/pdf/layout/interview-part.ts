import { bySection, type InterviewPart, type InterviewQuestion } from '../../../engine/index.ts';
import { drawLines, type Flow, pageRoom } from './flow.ts';
import { drawWritingLine, gap, textStrip } from './form-strips.ts';
import { questionPieces, type Sheet } from './interview-question.ts';
import { heightOf, type Piece, putBlock, type Strip } from './stack.ts';
import { contentWidth, faint, line, lineHeight, page, soft, styles, warn } from './style.ts';

export type PartHead = {
  readonly title: string;
  /** What is known, label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** What is to be written by hand. */
  readonly blanks: readonly string[];
  readonly hints: readonly string[];
  readonly warning: string | null;
};

const labelWidth = 30;
const columnWidth = (contentWidth - 8) / 2;

const drawFactPair = (flow: Flow, facts: PartHead['facts']): void => {
  const style = styles.small;
  const placed = facts.map(([label, value]) => ({
    label,
    lines: flow.paper.wrap(value, columnWidth - labelWidth, style.font, style.size),
  }));
  const height = Math.max(...placed.map(({ lines }) => lines.length)) * lineHeight(style) + 2.4;
  flow.put(height, (top) => {
    placed.forEach(({ label, lines }, column) => {
      const x = page.left + column * (columnWidth + 8);
      drawLines(flow.paper, [label], { ...style, color: faint }, { x, top: top + 1.2 });
      drawLines(flow.paper, lines, { ...style, font: 'bold' }, { x: x + labelWidth, top: top + 1.2 });
    });
    flow.paper.line(page.left, top + height, page.left + contentWidth, top + height, { color: line, width: 0.2 });
  });
};

/** Blanks side by side, each a label and a line. */
const drawBlanks = (flow: Flow, blanks: readonly string[]): void => {
  const style = styles.small;
  const width = (contentWidth - 8 * (blanks.length - 1)) / blanks.length;
  flow.put(12, (top) => {
    blanks.forEach((label, index) => {
      const x = page.left + index * (width + 8);
      drawLines(flow.paper, [label], { ...style, color: faint }, { x, top: top + 5 });
      drawWritingLine(flow.paper, x + flow.paper.measure(label, style.font, style.size) + 2, x + width, top + 5, style);
    });
  });
};

/** Title, whose sheet it is, and how to fill it in. */
export const drawPartHead = (flow: Flow, { title, facts, blanks, hints, warning }: PartHead): void => {
  flow.heading(title, 1);
  if (warning) flow.paragraph(warning, { ...styles.strong, color: warn });
  for (let index = 0; index < facts.length; index += 2) drawFactPair(flow, facts.slice(index, index + 2));
  drawBlanks(flow, blanks);
  flow.space(2);
  for (const hint of hints) flow.paragraph(hint, styles.small);
};

const subgroupOf = ({ groups }: InterviewQuestion): string | null => groups[1] ?? null;

/** The name of a subgroup goes with the first question of it. */
const withSubgroup = (sheet: Sheet, asked: InterviewQuestion, before: InterviewQuestion | undefined): readonly Piece[] => {
  const group = subgroupOf(asked);
  const [first, ...rest] = questionPieces(sheet, asked);
  if (!first) return rest;
  if (group === null || (before && subgroupOf(before) === group)) return [first, ...rest];
  const title = textStrip(sheet.paper, sheet.names.texts.groups[group]?.title ?? group, { ...styles.subheading, color: soft }, page.left);
  return [{ ...first, strips: [title, gap(1.2), ...first.strips] }, ...rest];
};

/** What must fit on a page for a question to begin there: all of it, or the first piece of what no page can hold. */
const heightToBegin = (pieces: readonly Piece[]): number => {
  const whole = heightOf(pieces.flatMap(({ strips }) => strips));
  return whole <= pageRoom ? whole : heightOf(pieces[0]?.strips ?? []);
};

const separator = (sheet: Sheet): Strip => ({
  height: 3,
  draw: (top) => sheet.paper.line(page.left, top, page.left + contentWidth, top, { color: line, width: 0.2 }),
});

const drawQuestions = (flow: Flow, sheet: Sheet, questions: readonly InterviewQuestion[], title: string | null): void => {
  const blocks = questions.map((asked, index) => withSubgroup(sheet, asked, questions[index - 1]));
  if (title !== null) {
    flow.need(14 + heightToBegin(blocks[0] ?? []));
    flow.heading(title, 2);
    flow.space(1);
  }
  blocks.forEach((pieces, index) => {
    const fits = heightToBegin(pieces) <= flow.room();
    if (index > 0 && fits) flow.put(separator(sheet).height, separator(sheet).draw);
    putBlock(flow, pieces);
  });
};

/** The questions of one part by section, an outline entry each. */
export const drawPart = (flow: Flow, sheet: Sheet, { questions }: InterviewPart): void => {
  for (const { section, questions: own } of bySection(questions))
    drawQuestions(flow, sheet, own, section === null ? null : (sheet.names.texts.groups[section]?.title ?? section));
};
