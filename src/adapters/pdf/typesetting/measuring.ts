import type { Glyphs } from './glyphs.ts';
import { breakLines } from './line-breaking.ts';
import { type Paper, pointsPerMillimetre, type TextLook } from './paper.ts';

const shareBefore = { left: 0, center: 0.5, right: 1 } as const;

/** Width of a line in millimetres with the space between its characters, and where it begins for `x` to be its left, middle or right. */
export const placeLine = (glyphs: Glyphs, line: string, x: number, look: TextLook): { readonly left: number; readonly width: number } => {
  const { font, size, align = 'left', tracking = 0 } = look;
  const gaps = tracking === 0 ? 0 : Math.max(0, glyphs.piecesOf(line, font).length - 1);
  const width = (glyphs.widthOf(line, font) / 1000 + gaps * tracking) * (size / pointsPerMillimetre);
  return { left: x - width * shareBefore[align], width };
};

/** How paper measures and wraps, whatever it is made of. */
export const measureBy = (glyphs: Glyphs): Pick<Paper, 'measure' | 'wrap'> => {
  const measure: Paper['measure'] = (text, font, size) => (glyphs.widthOf(text, font) / 1000) * (size / pointsPerMillimetre);
  return { measure, wrap: (text, room, font, size) => breakLines(text, room, (part) => measure(part, font, size)) };
};
