import type { Paper } from '../typesetting/paper.ts';
import { drawLines } from './flow.ts';
import type { Strip } from './stack.ts';
import { baselineIn, contentWidth, faint, ink, lineHeight, page, styles, type TextStyle } from './style.ts';

/** Numbers hang in the margin of a question; what belongs to it stands right of them. */
export const indent = 9;
export const inner = contentWidth - indent;
export const innerLeft = page.left + indent;

const boxSize = 3.4;
const writing = { color: faint, width: 0.2 } as const;

export const gap = (height: number): Strip => ({ height, draw: () => undefined });

/** A box to tick, its middle at the middle of a line of text whose box begins at `top`. */
export const drawBox = (paper: Paper, x: number, top: number, style: TextStyle = styles.body): void => {
  paper.rect(x, top + (lineHeight(style) - boxSize) / 2, boxSize, boxSize, { stroke: ink, width: 0.25 });
};

export const textStrip = (paper: Paper, text: string, style: TextStyle, x = innerLeft, width = inner): Strip => {
  const lines = paper.wrap(text, width, style.font, style.size);
  return { height: lines.length * lineHeight(style), draw: (top) => void drawLines(paper, lines, style, { x, top }) };
};

/** A line to write on, from `x` to `end`, under the baseline of text whose box begins at `top`. */
export const drawWritingLine = (paper: Paper, x: number, end: number, top: number, style: TextStyle = styles.body): void => {
  const y = top + baselineIn(style) + 1;
  paper.line(x, y, end, y, writing);
};

/** A box, the option's number and its sentence, with room for a pen. */
export const optionStrip = (paper: Paper, label: string, text: string): Strip => {
  const style = styles.body;
  const lines = paper.wrap(text, inner - 11.5, style.font, style.size);
  return {
    height: Math.max(1, lines.length) * lineHeight(style) + 0.6,
    draw: (top) => {
      drawBox(paper, innerLeft, top);
      drawLines(paper, [label], { ...style, color: faint }, { x: innerLeft + 9, top, align: 'right' });
      drawLines(paper, lines, style, { x: innerLeft + 11.5, top });
    },
  };
};

const fieldWidth = 42;
const unitWidth = 26;

/** “label ________ unit”. */
export const numberStrip = (paper: Paper, label: string, unit: string): Strip => {
  const style = styles.body;
  const lines = paper.wrap(label, inner - fieldWidth - unitWidth - 4, style.font, style.size);
  const last = (lines.length - 1) * lineHeight(style);
  const width = Math.max(...lines.map((text) => paper.measure(text, style.font, style.size)), 0);
  const x = innerLeft + width + 3;
  return {
    height: lines.length * lineHeight(style) + 2.6,
    draw: (top) => {
      drawLines(paper, lines, style, { x: innerLeft, top: top + 1.6 });
      drawWritingLine(paper, x, x + fieldWidth, top + 1.6 + last);
      drawLines(paper, [unit], style, { x: x + fieldWidth + 2, top: top + 1.6 + last });
    },
  };
};

const columnGap = 5;
const half = (inner - columnGap) / 2;

/** Two small boxes with their texts side by side. */
const boxPair = (paper: Paper, texts: readonly string[]): Strip => {
  const style = styles.small;
  const placed = texts.map((text) => paper.wrap(text, half - 5.5, style.font, style.size));
  return {
    height: Math.max(...placed.map((lines) => lines.length)) * lineHeight(style) + 0.8,
    draw: (top) => {
      placed.forEach((lines, index) => {
        const x = innerLeft + index * (half + columnGap);
        drawBox(paper, x, top, style);
        drawLines(paper, lines, style, { x: x + 5.5, top });
      });
    },
  };
};

export const boxStrips = (paper: Paper, texts: readonly string[]): readonly Strip[] =>
  Array.from({ length: Math.ceil(texts.length / 2) }, (_, row) => boxPair(paper, texts.slice(row * 2, row * 2 + 2)));

type Leaving = { readonly notApplicable: string | null; readonly unknown: string };

/** “□ not applicable, because ________  □ don't know”; the first only where it is possible. */
export const leavingStrip = (paper: Paper, { notApplicable, unknown }: Leaving): Strip => {
  const style = styles.small;
  const right = page.left + contentWidth;
  const unknownX = notApplicable === null ? innerLeft : right - paper.measure(unknown, style.font, style.size) - 5.5;
  return {
    height: 6.6,
    draw: (from) => {
      const top = from + 1.8;
      if (notApplicable !== null) {
        drawBox(paper, innerLeft, top, style);
        drawLines(paper, [notApplicable], style, { x: innerLeft + 5.5, top });
        drawWritingLine(paper, innerLeft + 7.5 + paper.measure(notApplicable, style.font, style.size), unknownX - 6, top, style);
      }
      drawBox(paper, unknownX, top, style);
      drawLines(paper, [unknown], style, { x: unknownX + 5.5, top });
    },
  };
};

/** Two lines to write on, the first after its label. */
export const noteStrip = (paper: Paper, label: string): Strip => {
  const style = styles.small;
  const right = page.left + contentWidth;
  return {
    height: 14,
    draw: (from) => {
      const top = from + 2;
      drawLines(paper, [label], style, { x: innerLeft, top });
      drawWritingLine(paper, innerLeft + 2.5 + paper.measure(label, style.font, style.size), right, top, style);
      drawWritingLine(paper, innerLeft, right, top + 7.2, style);
    },
  };
};
