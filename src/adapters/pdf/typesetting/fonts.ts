import type { jsPDF } from 'jspdf';
import { isAnySpace, isUnprinted } from './coverage.ts';
import { ownEncoding, putFont, trimFontFile } from './embedded-font.ts';
import { type DocumentFont, internalsOf } from './jspdf-internals.ts';
import { color, glyphString, number, type Rgb, textString, toBinaryString } from './pdf-syntax.ts';
import { type GlyphMetrics, readMetrics } from './true-type.ts';

export type FontWeight = 'regular' | 'bold';

/** TrueType files. `rare`: only where some character needs it; it has one weight. */
export type FontBytes = { readonly regular: Uint8Array; readonly bold: Uint8Array; readonly rare: Uint8Array | null };

type Face = {
  readonly metrics: GlyphMetrics;
  /** Glyphs in use, with the text each stands for. */
  readonly used: Map<number, string>;
  /** jsPDF's font; it is put into the document when it is first asked for. */
  readonly font: () => DocumentFont;
};

/**
 * One character, as it will be drawn: by the glyph of `drawn`, which is another character where no font has its own.
 * `outline`: width of a line around the glyph, in thousandths of the type size.
 */
type Piece = { readonly face: Face; readonly glyph: number; readonly text: string; readonly drawn: string; readonly outline: number };

/** Glyphs shown in one go. `actualText`: what they stand for, where their font says something else. */
type Run = { readonly face: Face; readonly outline: number; readonly glyphs: readonly number[]; readonly actualText: string | null };

export type TextInk = { readonly weight: FontWeight; readonly size: number; readonly color: Rgb };

export type Fonts = {
  /** Width in thousandths of the type size. */
  readonly widthOf: (text: string, weight: FontWeight) => number;
  /** The operators that show a line inside a text object. */
  readonly show: (text: string, ink: TextInk) => string;
  /** Characters that are drawn: what tracking is added to. */
  readonly countOf: (text: string, weight: FontWeight) => number;
  /** Whether the file just written has all the fonts its pages call: jsPDF only logs what goes wrong while writing one. */
  readonly areWritten: () => boolean;
};

/** The names say by six letters that they are subsets (9.6.4). Stems measured on 一 and 丨. */
const faceNames = {
  regular: { name: 'RONGRE+NotoSansSC-Regular', stemWidth: 81 },
  bold: { name: 'RONGBO+NotoSansSC-Bold', stemWidth: 131 },
  rare: { name: 'RONGRA+NotoSansSC-Regular', stemWidth: 81 },
} as const;

const register = (document: jsPDF, kind: keyof typeof faceNames, bytes: Uint8Array, face: Omit<Face, 'font'>): DocumentFont => {
  const internals = internalsOf(document);
  const file = `${kind}.ttf`;
  document.addFileToVFS(file, toBinaryString(bytes));
  document.addFont(file, file, 'normal');
  document.setFont(file, 'normal');
  const font = internals.getFont();
  font.encoding = ownEncoding;
  trimFontFile(font.metadata, face.used);
  internals.events.subscribe('putFont', (event) => {
    if (event.font === font) putFont(event, { ...faceNames[kind], used: face.used, advanceOf: face.metrics.advanceOf });
  });
  /** jsPDF writes only fonts that its own `text` was called with; to call it with an empty line is enough. */
  document.text([''], 0, 0);
  return font;
};

type Registered = (font: DocumentFont) => void;

const createFace = (document: jsPDF, kind: keyof typeof faceNames, bytes: Uint8Array, registered: Registered): Face => {
  const face = { metrics: readMetrics(bytes), used: new Map<number, string>() };
  let font: DocumentFont | null = null;
  return {
    ...face,
    font: () => {
      if (font) return font;
      font = register(document, kind, bytes, face);
      registered(font);
      return font;
    },
  };
};

/** 〓, the printers' sign for a character they do not have. */
const missingSign = '〓';

const glyphOf = (face: Face, character: string): number | undefined => face.metrics.glyphs.get(character.codePointAt(0) ?? 0);

/**
 * The rare font has one weight: among bold text its glyphs get an outline. How wide, follows from how dense the glyph is:
 * 2 × (area in bold − area in regular) ÷ length of the contours, fitted over 2,500 characters of Noto Sans SC 400 and 700
 * (off by 4 at one standard deviation).
 */
const boldOutline = (contourLength: number): number => Math.max(8, Math.round(48.4 - 0.00147 * contourLength));

const createPicker = (own: Readonly<Record<FontWeight, Face>>, rare: Face | null) => {
  const known: Record<FontWeight, Map<string, Piece | null>> = { regular: new Map(), bold: new Map() };

  const pickRare = (character: string, weight: FontWeight): Piece | null => {
    const glyph = rare ? glyphOf(rare, character) : undefined;
    if (!rare || glyph === undefined) return null;
    const outline = weight === 'bold' ? boldOutline(rare.metrics.contourLengthOf(glyph)) : 0;
    return { face: rare, glyph, text: character, drawn: character, outline };
  };

  const choose = (character: string, weight: FontWeight): Piece | null => {
    if (isUnprinted(character) && !isAnySpace(character)) return null;
    const face = own[weight];
    const glyph = glyphOf(face, character);
    if (glyph !== undefined) return { face, glyph, text: character, drawn: character, outline: 0 };
    const drawn = isAnySpace(character) ? ' ' : missingSign;
    return pickRare(character, weight) ?? { face, glyph: glyphOf(face, drawn) ?? 0, text: character, drawn, outline: 0 };
  };

  return (character: string, weight: FontWeight): Piece | null => {
    const found = known[weight].get(character);
    if (found !== undefined) return found;
    const piece = choose(character, weight);
    known[weight].set(character, piece);
    return piece;
  };
};

const showRun = ({ face, outline, glyphs, actualText }: Run, { size, color: rgb }: TextInk): string => {
  const rendering = outline > 0 ? `${color(rgb)} RG ${number((size * outline) / 1000)} w 1 j 2 Tr` : '0 Tr';
  const shown = `/${face.font().id} ${number(size)} Tf ${rendering} ${glyphString(glyphs)} Tj`;
  return actualText === null ? shown : `/Span << /ActualText ${textString(actualText)} >> BDC ${shown} EMC`;
};

/** Marks a glyph as used. Where it stands for other text already, gives the text that must be said beside it. */
const takeIntoUse = ({ face, glyph, text, drawn }: Piece): string | null => {
  const meaning = face.used.get(glyph) ?? drawn;
  face.used.set(glyph, meaning);
  return meaning === text ? null : text;
};

const toRuns = (pieces: readonly Piece[]): readonly Run[] => {
  const runs: (Run & { readonly glyphs: number[] })[] = [];
  for (const piece of pieces) {
    const { face, outline, glyph } = piece;
    const actualText = takeIntoUse(piece);
    const last = runs.at(-1);
    const goesOn = last?.face === face && last.outline === outline && last.actualText === null && actualText === null;
    if (goesOn) last.glyphs.push(glyph);
    else runs.push({ face, outline, glyphs: [glyph], actualText });
  }
  return runs;
};

/**
 * Fonts of a document. A character is taken from the font of its weight, else from the rare one, else 〓 stands for it;
 * copying and searching give the true character in every case.
 */
export const createFonts = (document: jsPDF, bytes: FontBytes): Fonts => {
  const registered: DocumentFont[] = [];
  const face = (kind: keyof typeof faceNames, file: Uint8Array) => createFace(document, kind, file, (font) => registered.push(font));
  const pick = createPicker(
    { regular: face('regular', bytes.regular), bold: face('bold', bytes.bold) },
    bytes.rare ? face('rare', bytes.rare) : null,
  );
  const piecesOf = (text: string, weight: FontWeight): readonly Piece[] => [...text].flatMap((character) => pick(character, weight) ?? []);
  return {
    widthOf: (text, weight) => piecesOf(text, weight).reduce((sum, piece) => sum + piece.face.metrics.advanceOf(piece.glyph), 0),
    show: (text, ink) =>
      toRuns(piecesOf(text, ink.weight))
        .map((run) => showRun(run, ink))
        .join('\n'),
    countOf: (text, weight) => piecesOf(text, weight).length,
    areWritten: () => registered.every((font) => font.isAlreadyPutted),
  };
};
