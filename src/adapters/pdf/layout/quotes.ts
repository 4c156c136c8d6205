import type { Paper } from '../typesetting/paper.ts';

/** The report's font draws curly quotes as wide as a Chinese character: right in Chinese, a hole in an English line. */
const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** Paper for a language without wide quotes. */
export const withStraightQuotes = (paper: Paper): Paper => ({
  ...paper,
  text: (line, ...rest) => paper.text(straight(line), ...rest),
  measure: (text, ...rest) => paper.measure(straight(text), ...rest),
  fill: (text, ...rest) => paper.fill(straight(text), ...rest),
  wrap: (text, ...rest) => paper.wrap(straight(text), ...rest),
});
