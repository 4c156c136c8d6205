import { degrees } from '../../../engine/index.ts';
import type { Translate } from '../../../i18n/translator.ts';
import type { Paper } from '../typesetting/paper.ts';
import { drawLines } from './flow.ts';
import { drawBox, inner, innerLeft, textStrip } from './form-strips.ts';
import type { Strip } from './stack.ts';
import { accentSoft, contentWidth, line, lineHeight, page, styles } from './style.ts';

/** One column a degree, right of the practices. */
const columnWidth = 16;
const textWidth = inner - columnWidth * degrees.length - 3;
const columnMiddle = (index: number): number => page.left + contentWidth - (degrees.length - index - 0.5) * columnWidth;

const rule = (paper: Paper, y: number): void => paper.line(innerLeft, y, page.left + contentWidth, y, { color: line, width: 0.15 });

/** Names of the degrees over their columns. */
export const degreeHeads = (paper: Paper, t: Translate, label: string): Strip => {
  const style = { ...styles.smallStrong, size: 8 };
  const heads = degrees.map((id) => paper.wrap(t(`degree.${id}`), columnWidth - 1, style.font, style.size));
  const height = Math.max(...heads.map((lines) => lines.length)) * lineHeight(style) + 1.6;
  return {
    height,
    draw: (top) => {
      paper.rect(innerLeft, top, inner, height, { fill: accentSoft });
      drawLines(paper, [label], style, { x: innerLeft + 1.5, top: top + 0.8 });
      heads.forEach((lines, index) => {
        drawLines(paper, lines, style, { x: columnMiddle(index), top: top + 0.8, align: 'center' });
      });
    },
  };
};

export const levelStrip = (paper: Paper, name: string): Strip => {
  const { height, draw } = textStrip(paper, name, { ...styles.smallStrong, size: 8 });
  return { height: height + 1.2, draw: (top) => draw(top + 1.2) };
};

export const practiceStrip = (paper: Paper, text: string): Strip => {
  const style = { ...styles.body, size: 9, leading: 1.55 };
  const lines = paper.wrap(text, textWidth, style.font, style.size);
  const height = lines.length * lineHeight(style) + 1;
  return {
    height,
    draw: (top) => {
      drawLines(paper, lines, style, { x: innerLeft, top: top + 0.5 });
      for (const index of degrees.keys()) drawBox(paper, columnMiddle(index) - 1.7, top + (height - lineHeight(style)) / 2, style);
      rule(paper, top + height);
    },
  };
};
