import { encodeGlyphs } from './glyph-encoding.ts';
import type { DocumentFont, FontMetadata, PutFont } from './jspdf-internals.ts';
import { glyphString, toBinaryString, utf16 } from './pdf-syntax.ts';

/** Glyphs in use, with the text each stands for. */
export type UsedGlyphs = ReadonlyMap<number, string>;

export type EmbeddedFont = {
  /** With the six letters that mark a subset. */
  readonly name: string;
  readonly stemWidth: number;
  readonly used: UsedGlyphs;
  readonly advanceOf: (glyph: number) => number;
};

/** jsPDF's own writer leaves alone a font whose encoding it does not know; ours (`putFont`) then writes it. */
export const ownEncoding = 'written-by-rongchi';

/** A cmap with no subtables: the text of the PDF is glyph ids already. */
const emptyCmap: readonly number[] = [0, 0, 0, 0];

/** Whose byte it is in a table of metrics: advance and bearing of so many glyphs, then the bearings of the others. */
const glyphOfByte = (index: number, fullMetrics: number): number =>
  index < fullMetrics * 4 ? Math.floor(index / 4) : fullMetrics + Math.floor((index - fullMetrics * 4) / 2);

/** Has jsPDF make a font file in linear time, with nothing of the other glyphs but their empty places, which pack to nothing. */
export const trimFontFile = ({ glyf, cmap, hmtx, hhea }: FontMetadata, used: UsedGlyphs): void => {
  const wholeMetrics = hmtx.raw.bind(hmtx);
  const last = hhea.numberOfMetrics - 1;
  const isKept = (glyph: number) => used.has(glyph) || glyph === last;
  glyf.encode = encodeGlyphs;
  cmap.raw = () => [...emptyCmap];
  hmtx.raw = () => wholeMetrics().map((byte, index) => (isKept(glyphOfByte(index, last + 1)) ? byte : 0));
};

const inChunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** Which text each glyph stands for: what copying, searching and screen readers go by. At most 100 entries a block (9.10.3). */
export const writeToUnicode = (used: UsedGlyphs): string => {
  const entries = [...used].sort(([a], [b]) => a - b).map(([glyph, text]) => `${glyphString([glyph])} <${utf16(text)}>`);
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...inChunks(entries, 100).flatMap((block) => [`${block.length} beginbfchar`, ...block, 'endbfchar']),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
};

/** Chinese is a thousand wide, which /DW says; the others one by one. */
const writeWidths = ({ used, advanceOf }: EmbeddedFont): string =>
  [...used.keys()]
    .sort((a, b) => a - b)
    .filter((glyph) => advanceOf(glyph) !== 1000)
    .map((glyph) => `${glyph} [${advanceOf(glyph)}]`)
    .join(' ');

const dictionary = (entries: Readonly<Record<string, string | number>>): string =>
  `<< ${Object.entries(entries)
    .map(([key, value]) => `/${key} ${value}`)
    .join(' ')} >>`;

const putStream = ({ newObject, putStream: put, out }: PutFont, data: string): string => {
  const id = newObject();
  put({ data, addLength1: true, objectId: id });
  out('endobj');
  return `${id} 0 R`;
};

const putDictionary = ({ newObject, out }: PutFont, entries: Readonly<Record<string, string | number>>): string => {
  const id = newObject();
  out(dictionary(entries));
  out('endobj');
  return `${id} 0 R`;
};

const putDescriptor = (event: PutFont, { name, used, stemWidth }: EmbeddedFont): string => {
  const { metadata } = event.font;
  const file = putStream(event, toBinaryString(Uint8Array.from(metadata.subset.encode([0, ...used.keys()], 1))));
  return putDictionary(event, {
    Type: '/FontDescriptor',
    FontName: `/${name}`,
    FontFile2: file,
    FontBBox: `[${metadata.bbox.join(' ')}]`,
    Flags: 4,
    StemV: stemWidth,
    ItalicAngle: 0,
    Ascent: metadata.ascender,
    Descent: metadata.decender,
    CapHeight: 733,
  });
};

/** Writes a font as a Type 0 font whose codes are glyph ids (9.7), with the subset jsPDF makes of it. */
export const putFont = (event: PutFont, embedded: EmbeddedFont): void => {
  const descendant = putDictionary(event, {
    Type: '/Font',
    Subtype: '/CIDFontType2',
    BaseFont: `/${embedded.name}`,
    CIDSystemInfo: dictionary({ Registry: '(Adobe)', Ordering: '(Identity)', Supplement: 0 }),
    CIDToGIDMap: '/Identity',
    FontDescriptor: putDescriptor(event, embedded),
    DW: 1000,
    W: `[${writeWidths(embedded)}]`,
  });
  const toUnicode = putStream(event, writeToUnicode(embedded.used));
  const id = putDictionary(event, {
    Type: '/Font',
    Subtype: '/Type0',
    BaseFont: `/${embedded.name}`,
    Encoding: '/Identity-H',
    DescendantFonts: `[${descendant}]`,
    ToUnicode: toUnicode,
  });
  const font: DocumentFont = event.font;
  font.objectNumber = Number.parseInt(id, 10);
  font.isAlreadyPutted = true;
};
