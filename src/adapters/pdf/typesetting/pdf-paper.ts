import { GState, jsPDF } from 'jspdf';
import { type PutAttachments, putAttachments } from './attachments.ts';
import { type Bookmark, putBookmarks } from './bookmarks.ts';
import { finishDocumentInfo, type PaperInfo, setDocumentInfo } from './document-info.ts';
import { createFonts, type Fonts } from './fonts.ts';
import { createGlyphs, type FontBytes, type Glyphs } from './glyphs.ts';
import { type Internals, internalsOf } from './jspdf-internals.ts';
import { measureBy, placeLine } from './measuring.ts';
import { type Paper, paperSize, pointsPerMillimetre, type TextLook } from './paper.ts';
import { color, numbers, textString } from './pdf-syntax.ts';
import { drawPath, type Placing, type Point, shapesBy } from './shapes.ts';

/** Paper that becomes a file. `finish`: the file; nothing can be drawn after it. */
export type PdfPaper = Paper & { readonly finish: () => Uint8Array<ArrayBuffer> };

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

type Type = { readonly fonts: Fonts; readonly glyphs: Glyphs };

const textOperators = ({ fonts, glyphs }: Type, line: string, [x, y]: Point, look: TextLook): string => {
  const { font: weight, size, align = 'left', tracking = 0 } = look;
  const [left, baseline] = placing.place([align === 'left' ? x : placeLine(glyphs, line, x, look).left, y]);
  return [
    'q BT',
    `${color(look.color)} rg`,
    ...(tracking === 0 ? [] : [`${numbers(tracking * size)} Tc`]),
    `${numbers(left, baseline)} Td`,
    fonts.show(line, { weight, size, color: look.color, tracking }),
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

/** Files inside, the outline, the language, and that the window shows the title instead of the file's name. */
const putExtras = (internals: Internals, info: PaperInfo, bookmarks: readonly Bookmark[]): void => {
  let root: number | null = null;
  let attached: PutAttachments | null = null;
  internals.events.subscribe('postPutResources', () => {
    root = putBookmarks(internals, bookmarks);
    attached = putAttachments(internals, info.attachments ?? [], info.createdAt);
  });
  internals.events.subscribe('putCatalog', () => {
    internals.write(`/Lang ${textString(info.language)} /ViewerPreferences << /DisplayDocTitle true >>`);
    if (root !== null) internals.write(`/Outlines ${root} 0 R`);
    if (attached) internals.write(attached.catalogue);
  });
};

const toBytes = (binary: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
};

export const createPdfPaper = (bytes: FontBytes, info: PaperInfo): PdfPaper => {
  const document = createDocument(info);
  const internals = internalsOf(document);
  const glyphs = createGlyphs(bytes);
  const fonts = createFonts(document, bytes, glyphs);
  const bookmarks: Bookmark[] = [];
  const stateFor = createOpacities(document);
  putExtras(internals, info, bookmarks);
  return {
    ...paperSize,
    ...measureBy(glyphs),
    ...shapesBy((steps, shape) => internals.write(drawPath(steps, shape, placing, stateFor(shape.fillOpacity)))),
    newPage: () => void document.addPage(),
    pageCount: () => document.getNumberOfPages(),
    goTo: (page) => void document.setPage(page),
    text: (line, x, y, look) => {
      if (line !== '') internals.write(textOperators({ fonts, glyphs }, line, [x, y], look));
    },
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
