import { GState, jsPDF } from 'jspdf';
import { type Bookmark, putBookmarks } from './bookmarks.ts';
import { finishDocumentInfo, type PaperInfo, setDocumentInfo } from './document-info.ts';
import { createFonts, type FontBytes, type Fonts, type FontWeight } from './fonts.ts';
import { type Internals, internalsOf } from './jspdf-internals.ts';
import { breakLines } from './line-breaking.ts';
import { color, numbers, type Rgb, textString } from './pdf-syntax.ts';
import { circlePath, drawPath, type PathStep, type Placing, type Point, polygonPath, type Shape, type Stroke } from './shapes.ts';

export type { Bookmark, FontBytes, FontWeight, PaperInfo, PathStep, Point, Rgb, Shape, Stroke };

export type TextLook = {
  readonly font: FontWeight;
  readonly size: number;
  readonly color: Rgb;
  readonly align?: 'left' | 'right' | 'center';
  /** Space between characters, as a share of the type size. */
  readonly tracking?: number;
};

/** The bytes of a file with a picture. */
export type Picture = { readonly bytes: Uint8Array; readonly mime: 'image/png' | 'image/jpeg' };

/** A4 pages to draw on, the first of them there from the start. Lengths in millimetres from the top left, type in points. */
export type Paper = {
  readonly width: number;
  readonly height: number;
  readonly newPage: () => void;
  readonly pageCount: () => number;
  /** What follows is drawn on this page; the first is 1. */
  readonly goTo: (page: number) => void;
  /** Draws one line; `y` is its baseline. A character no font has prints as 〓, never as nothing. */
  readonly text: (line: string, x: number, y: number, look: TextLook) => void;
  readonly measure: (text: string, font: FontWeight, size: number) => number;
  readonly wrap: (text: string, width: number, font: FontWeight, size: number) => readonly string[];
  readonly line: (x1: number, y1: number, x2: number, y2: number, stroke: Stroke) => void;
  readonly rect: (x: number, y: number, width: number, height: number, shape: Shape) => void;
  readonly circle: (x: number, y: number, radius: number, shape: Shape) => void;
  readonly polygon: (points: readonly Point[], shape: Shape) => void;
  readonly path: (steps: readonly PathStep[], shape: Shape) => void;
  /** A PNG or JPEG. */
  readonly picture: (picture: Picture, x: number, y: number, width: number, height: number) => void;
  /** A click in the rectangle goes to the page, which must exist when the file is finished. */
  readonly link: (x: number, y: number, width: number, height: number, page: number) => void;
  /** Adds a bookmark; `y` is the place on the page, its top where absent. */
  readonly outline: (title: string, page: number, parent: Bookmark | null, y?: number) => Bookmark;
  /** The file. Nothing can be drawn after it. */
  readonly finish: () => Uint8Array<ArrayBuffer>;
};

const [width, height] = [210, 297];
const pointsPerMillimetre = 72 / 25.4;
/** jsPDF's A4, in points. */
const pageTop = 841.89;

const placing: Placing = {
  place: ([x, y]) => [x * pointsPerMillimetre, pageTop - y * pointsPerMillimetre],
  scale: pointsPerMillimetre,
};

const createDocument = (info: PaperInfo): jsPDF => {
  const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  setDocumentInfo(document, info);
  const { setPdfVersion } = (document as unknown as { readonly __private__: { readonly setPdfVersion: (version: string) => void } })
    .__private__;
  setPdfVersion('1.7');
  return document;
};

const shareBefore = { left: 0, center: 0.5, right: 1 } as const;

const textOperators = (fonts: Fonts, line: string, [x, y]: Point, look: TextLook): string => {
  const { font: weight, size, align = 'left', tracking = 0 } = look;
  const gaps = Math.max(0, fonts.countOf(line, weight) - 1);
  const total = (fonts.widthOf(line, weight) / 1000 + gaps * tracking) * size;
  const [left, baseline] = placing.place([x, y]);
  return [
    'q BT',
    `${color(look.color)} rg`,
    ...(tracking === 0 ? [] : [`${numbers(tracking * size)} Tc`]),
    `${numbers(left - total * shareBefore[align], baseline)} Td`,
    fonts.show(line, { weight, size, color: look.color }),
    'ET Q',
  ].join('\n');
};

const createOpacities = (document: jsPDF) => {
  const names = new Map<number, string>();
  return (opacity: number | undefined): string | null => {
    if (opacity === undefined || opacity >= 1) return null;
    const state = new GState({ opacity });
    if (!names.has(opacity)) document.addGState(`opacity ${opacity}`, state);
    const name = names.get(opacity) ?? (state as unknown as { readonly id: string }).id;
    names.set(opacity, name);
    return name;
  };
};

/** The outline, the language, and that the window shows the title instead of the file's name. */
const putExtras = (internals: Internals, info: PaperInfo, bookmarks: readonly Bookmark[]): void => {
  let root: number | null = null;
  internals.events.subscribe('postPutResources', () => {
    root = putBookmarks(internals, bookmarks);
  });
  internals.events.subscribe('putCatalog', () => {
    internals.write(`/Lang ${textString(info.language)} /ViewerPreferences << /DisplayDocTitle true >>`);
    if (root !== null) internals.write(`/Outlines ${root} 0 R`);
  });
};

const toBytes = (binary: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
};

export const createPaper = (bytes: FontBytes, info: PaperInfo): Paper => {
  const document = createDocument(info);
  const internals = internalsOf(document);
  const fonts = createFonts(document, bytes);
  const bookmarks: Bookmark[] = [];
  const stateFor = createOpacities(document);
  putExtras(internals, info, bookmarks);

  const measure: Paper['measure'] = (text, font, size) => (fonts.widthOf(text, font) / 1000) * (size / pointsPerMillimetre);
  const path: Paper['path'] = (steps, shape) => internals.write(drawPath(steps, shape, placing, stateFor(shape.fillOpacity)));
  return {
    width,
    height,
    newPage: () => void document.addPage(),
    pageCount: () => document.getNumberOfPages(),
    goTo: (page) => void document.setPage(page),
    text: (line, x, y, look) => {
      if (line !== '') internals.write(textOperators(fonts, line, [x, y], look));
    },
    measure,
    wrap: (text, room, font, size) => breakLines(text, room, (part) => measure(part, font, size)),
    path,
    line: (x1, y1, x2, y2, { color: stroke, ...rest }) =>
      path(
        [
          { kind: 'move', to: [x1, y1] },
          { kind: 'line', to: [x2, y2] },
        ],
        { stroke, ...rest },
      ),
    rect: (x, y, w, h, shape) =>
      path(
        polygonPath([
          [x, y],
          [x + w, y],
          [x + w, y + h],
          [x, y + h],
        ]),
        shape,
      ),
    circle: (x, y, radius, shape) => path(circlePath(x, y, radius), shape),
    polygon: (points, shape) => path(polygonPath(points), shape),
    picture: ({ bytes: data, mime }, x, y, w, h) => {
      const [left, top, wide, high] = [x, y, w, h].map((length) => length * pointsPerMillimetre) as [number, number, number, number];
      document.addImage(data, mime === 'image/png' ? 'PNG' : 'JPEG', left, top, wide, high);
    },
    link: (x, y, w, h, page) => {
      const k = pointsPerMillimetre;
      document.link(x * k, y * k, w * k, h * k, { pageNumber: page });
    },
    outline: (title, page, parent, y = 0) => {
      const bookmark: Bookmark = { title, page, top: placing.place([0, y])[1], parent };
      bookmarks.push(bookmark);
      return bookmark;
    },
    finish: () => {
      if (bookmarks.length > 0) document.setDisplayMode('fullwidth', 'continuous', 'UseOutlines');
      const pdf = document.output();
      if (!fonts.areWritten()) throw new Error('jsPDF could not write a font');
      return toBytes(finishDocumentInfo(pdf, info));
    },
  };
};
