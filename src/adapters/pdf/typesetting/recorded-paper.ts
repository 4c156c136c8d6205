import type { Drawn } from '../../../ports/report-renderer.ts';
import type { Bookmark } from './bookmarks.ts';
import { createGlyphs, type FontBytes, type Glyphs, type Piece, seamWidth } from './glyphs.ts';
import { measureBy, placeLine } from './measuring.ts';
import { type Paper, paperSize, pointsPerMillimetre, type Rgb, type TextLook } from './paper.ts';
import { defaultWidth, type PathStep, type Point, type Shape, shapesBy } from './shapes.ts';

/** Paper that remembers what is drawn on it, page by page. */
export type RecordedPaper = Paper & { readonly pages: () => readonly (readonly Drawn[])[] };

/** A thousandth of a millimetre is far below what a screen shows. */
const rounded = (length: number): number => Math.round(length * 1000) / 1000;

const hex = (rgb: Rgb): string => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

const at = ([x, y]: Point): string => `${rounded(x)} ${rounded(y)}`;

const svgStep = (step: PathStep): string => {
  if (step.kind === 'close') return 'Z';
  if (step.kind === 'curve') return `C${at(step.control1)} ${at(step.control2)} ${at(step.to)}`;
  return `${step.kind === 'move' ? 'M' : 'L'}${at(step.to)}`;
};

const drawnPath = (steps: readonly PathStep[], { fill, fillOpacity = 1, stroke, width = defaultWidth, dash = [] }: Shape): Drawn => ({
  kind: 'path',
  path: steps.map(svgStep).join(''),
  fill: fill ? hex(fill) : null,
  fillOpacity,
  stroke: stroke ? hex(stroke) : null,
  width,
  dash,
});

const joined = (pieces: readonly Piece[]): string => pieces.map(({ drawn }) => drawn).join('');

const seamsIn = (pieces: readonly Piece[]): readonly number[] =>
  pieces.flatMap(({ isSeam }, index) => (isSeam ? [joined(pieces.slice(0, index)).length] : []));

const drawnText = (glyphs: Glyphs, line: string, [x, y]: Point, look: TextLook): Drawn => {
  const { left, width } = placeLine(glyphs, line, x, look);
  const size = look.size / pointsPerMillimetre;
  const { tracking = 0 } = look;
  const pieces = glyphs.piecesOf(line, look.font);
  return {
    kind: 'text',
    text: joined(pieces),
    seams: seamsIn(pieces),
    room: rounded(Math.max(0, seamWidth / 1000 - tracking) * size),
    x: rounded(left),
    y: rounded(y),
    width: rounded(width),
    size: rounded(size),
    isBold: look.font === 'bold',
    color: hex(look.color),
    tracking: rounded(tracking * size),
  };
};

/** Paper for the screen: measures by the same fonts as the file, and writes none. */
export const createRecordedPaper = (bytes: FontBytes): RecordedPaper => {
  const glyphs = createGlyphs(bytes);
  const pages: Drawn[][] = [[]];
  let current = 1;
  const draw = (drawn: Drawn): void => void pages[current - 1]?.push(drawn);
  return {
    ...paperSize,
    ...measureBy(glyphs),
    ...shapesBy((steps, shape) => draw(drawnPath(steps, shape))),
    newPage: () => {
      current = pages.push([]);
    },
    pageCount: () => pages.length,
    goTo: (page) => {
      current = page;
    },
    text: (line, x, y, look) => {
      const drawn = drawnText(glyphs, line, [x, y], look);
      if (drawn.width > 0) draw(drawn);
    },
    picture: (_, x, y, width, height) => draw({ kind: 'picture', x, y, width, height }),
    link: () => undefined,
    outline: (title, page, parent, y = 0): Bookmark => ({ title, page, top: y, parent }),
    pages: () => pages,
  };
};
