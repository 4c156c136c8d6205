import type { DocumentFont, PutFont } from './jspdf-internals.ts';
import { glyphString, toBinaryString, utf16 } from './pdf-syntax.ts';
import { subsetFont } from './subset-font.ts';
import type { GlyphMetrics } from './true-type.ts';

/** Glyphs in use, with the text each stands for. */
export type UsedGlyphs = ReadonlyMap<number, string>;

export type EmbeddedFont = {
  /** With the six letters that mark a subset. */
  readonly name: string;
  readonly stemWidth: number;
  readonly used: UsedGlyphs;
  readonly metrics: GlyphMetrics;
  /** The whole font's file. */
  readonly bytes: Uint8Array;
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
const writeWidths = ({ used, metrics: { advanceOf } }: EmbeddedFont): string =>
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

const putDescriptor = (event: PutFont, { name, used, stemWidth, metrics, bytes }: EmbeddedFont): string => {
  const file = putStream(event, toBinaryString(subsetFont(bytes, used.keys())));
  return putDictionary(event, {
    Type: '/FontDescriptor',
    FontName: `/${name}`,
    FontFile2: file,
    FontBBox: `[${metrics.box.join(' ')}]`,
    Flags: 4,
    StemV: stemWidth,
    ItalicAngle: 0,
    Ascent: metrics.ascender,
    Descent: metrics.descender,
    CapHeight: 733,
  });
};

/** Writes a font as a Type 0 font whose codes are glyph ids (9.7). */
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
