import type { FontWeight, Glyphs } from './glyphs.ts';
import { breakLines } from './line-breaking.ts';
import { type Paper, pointsPerMillimetre, type TextLook } from './paper.ts';

const shareBefore = { left: 0, center: 0.5, right: 1 } as const;

/** Gaps of a line that tracking widens: where Chinese and Latin meet there is room already, unless the tracking is wider. */
const gapsOf = (glyphs: Glyphs, line: string, font: FontWeight): number => {
  const pieces = glyphs.piecesOf(line, font);
  return Math.max(0, pieces.length - 1 - pieces.filter(({ isSeam }) => isSeam).length);
};

/** Width of a line in millimetres with the space between its characters, and where it begins for `x` to be its left, middle or right. */
export const placeLine = (glyphs: Glyphs, line: string, x: number, look: TextLook): { readonly left: number; readonly width: number } => {
  const { font, size, align = 'left', tracking = 0 } = look;
  const gaps = tracking === 0 ? 0 : gapsOf(glyphs, line, font);
  const width = (glyphs.widthOf(line, font) / 1000 + gaps * tracking) * (size / pointsPerMillimetre);
  return { left: x - width * shareBefore[align], width };
};

const hanLine = /\p{Script=Han}/u;
/** Space put between the characters of a line to fill it, at most, as a share of the type size: more looks torn. */
const loosest = 0.07;

/** How paper measures and wraps, whatever it is made of. */
export const measureBy = (glyphs: Glyphs): Pick<Paper, 'measure' | 'wrap' | 'fill'> => {
  const measure: Paper['measure'] = (text, font, size) => (glyphs.widthOf(text, font) / 1000) * (size / pointsPerMillimetre);
  return {
    measure,
    wrap: (text, room, font, size) => breakLines(text, room, (part) => measure(part, font, size)),
    fill: (line, width, font, size) => {
      const left = width - measure(line, font, size);
      const gaps = hanLine.test(line) && left > 0 ? gapsOf(glyphs, line, font) : 0;
      const tracking = gaps > 0 ? left / gaps / (size / pointsPerMillimetre) : 0;
      return tracking > loosest ? 0 : tracking;
    },
  };
};
