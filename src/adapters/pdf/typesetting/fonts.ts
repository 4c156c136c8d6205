import type { jsPDF } from 'jspdf';
import { putFont } from './embedded-font.ts';
import { type Face, type FaceKind, type FontBytes, type FontWeight, type Glyphs, type Piece, seamWidth } from './glyphs.ts';
import { type DocumentFont, internalsOf } from './jspdf-internals.ts';
import { color, glyphString, number, type Rgb, textString } from './pdf-syntax.ts';

/** Glyphs of a face in use, with the text each stands for. */
type Used = Map<number, string>;

/**
 * Glyphs shown in one go, parted where Chinese and Latin meet; `isSeam`: so does the run and the one before.
 * `actualText`: what they stand for, where their font says something else.
 */
type Run = {
  readonly face: Face;
  readonly outline: number;
  readonly parts: readonly (readonly number[])[];
  readonly isSeam: boolean;
  readonly actualText: string | null;
};

/** `tracking`: space between characters, as a share of the type size. */
export type TextInk = { readonly weight: FontWeight; readonly size: number; readonly color: Rgb; readonly tracking: number };

export type Fonts = {
  /** The operators that show a line inside a text object. */
  readonly show: (text: string, ink: TextInk) => string;
  /** Whether the file just written has all the fonts its pages call: jsPDF only logs what goes wrong while writing one. */
  readonly areWritten: () => boolean;
};

/** The names say by six letters that they are subsets (9.6.4). Stems measured on 一 and 丨. */
const faceNames = {
  regular: { name: 'RONGRE+NotoSansSC-Regular', stemWidth: 81 },
  bold: { name: 'RONGBO+NotoSansSC-Bold', stemWidth: 131 },
  rare: { name: 'RONGRA+NotoSansSC-Regular', stemWidth: 81 },
} as const;

/** jsPDF's own fonts, which no document of ours uses: ours take their names and places, and jsPDF never reads a font file. */
const seats = { regular: ['helvetica', 'normal'], bold: ['helvetica', 'bold'], rare: ['times', 'normal'] } as const;

const register = (document: jsPDF, { kind, metrics }: Face, bytes: Uint8Array, used: Used): DocumentFont => {
  const internals = internalsOf(document);
  const [family, style] = seats[kind];
  document.setFont(family, style);
  const font = internals.getFont();
  internals.events.subscribe('putFont', (event) => {
    if (event.font === font) putFont(event, { ...faceNames[kind], used, metrics, bytes });
  });
  /** jsPDF writes only fonts that its own `text` was called with; to call it with an empty line is enough. */
  document.text([''], 0, 0);
  return font;
};

/** Marks a glyph as used. Where it stands for other text already, gives the text that must be said beside it. */
const takeIntoUse = (used: Used, { glyph, text, drawn }: Piece): string | null => {
  const meaning = used.get(glyph) ?? drawn;
  used.set(glyph, meaning);
  return meaning === text ? null : text;
};

type OpenRun = Omit<Run, 'parts'> & { readonly parts: number[][] };

const goesOnIn = (last: OpenRun | undefined, { face, outline }: Piece, actualText: string | null): last is OpenRun =>
  last?.face === face && last.outline === outline && last.actualText === null && actualText === null;

const toRuns = (pieces: readonly Piece[], usedOf: (face: Face) => Used): readonly Run[] => {
  const runs: OpenRun[] = [];
  for (const piece of pieces) {
    const { face, outline, glyph, isSeam = false } = piece;
    const actualText = takeIntoUse(usedOf(face), piece);
    const last = runs.at(-1);
    if (!goesOnIn(last, piece, actualText)) runs.push({ face, outline, parts: [[glyph]], isSeam, actualText });
    else if (isSeam) last.parts.push([glyph]);
    else last.parts.at(-1)?.push(glyph);
  }
  return runs;
};

/** Glyphs with the room between their parts, as far as tracking has not made it already; in thousandths, to the left positive. */
const showParts = ({ parts, isSeam }: Run, tracking: number): string => {
  const room = Math.round(Math.max(0, seamWidth - tracking * 1000));
  const [only, ...others] = parts.map((glyphs) => glyphString(glyphs));
  if (others.length === 0 && !isSeam) return `${only} Tj`;
  return `[${isSeam ? `${-room} ` : ''}${[only, ...others].join(` ${-room} `)}] TJ`;
};

const showRun = (run: Run, { size, color: rgb, tracking }: TextInk, { id }: DocumentFont): string => {
  const { outline, actualText } = run;
  const rendering = outline > 0 ? `${color(rgb)} RG ${number((size * outline) / 1000)} w 1 j 2 Tr` : '0 Tr';
  const shown = `/${id} ${number(size)} Tf ${rendering} ${showParts(run, tracking)}`;
  return actualText === null ? shown : `/Span << /ActualText ${textString(actualText)} >> BDC ${shown} EMC`;
};

/** The faces of a document; one is put into it when it is first drawn with. */
const createFaces = (document: jsPDF, bytes: FontBytes) => {
  const used: Readonly<Record<FaceKind, Used>> = { regular: new Map(), bold: new Map(), rare: new Map() };
  const registered = new Map<FaceKind, DocumentFont>();
  const fontOf = (face: Face): DocumentFont => {
    const file = bytes[face.kind];
    if (!file) throw new Error(`the font ${face.kind} was not given`);
    const font = registered.get(face.kind) ?? register(document, face, file, used[face.kind]);
    registered.set(face.kind, font);
    return font;
  };
  return { usedOf: (face: Face) => used[face.kind], fontOf, all: () => [...registered.values()] };
};

/** Fonts of a document. Copying and searching give the true character even where another stands for it. */
export const createFonts = (document: jsPDF, bytes: FontBytes, glyphs: Glyphs): Fonts => {
  const faces = createFaces(document, bytes);
  return {
    show: (text, ink) =>
      toRuns(glyphs.piecesOf(text, ink.weight), faces.usedOf)
        .map((run) => showRun(run, ink, faces.fontOf(run.face)))
        .join('\n'),
    areWritten: () => faces.all().every((font) => font.isAlreadyPutted),
  };
};
