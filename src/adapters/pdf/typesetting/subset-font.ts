import { findTable, hasTable } from './true-type.ts';

/** What a font in a PDF is made of (ISO 32000-1, 9.9); characters are told by the PDF, names by its dictionaries. */
const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

const bytesOf = ({ buffer, byteOffset, byteLength }: DataView): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);

type Outlines = { readonly count: number; readonly glyf: Uint8Array; readonly placeOf: (glyph: number) => number };

const readOutlines = (font: DataView): Outlines => {
  const loca = findTable(font, 'loca');
  const isLong = findTable(font, 'head').getUint16(50) === 1;
  return {
    count: findTable(font, 'maxp').getUint16(4),
    glyf: bytesOf(findTable(font, 'glyf')),
    placeOf: (glyph) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2),
  };
};

const flags = { wordArguments: 1, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

const lengthOfComponent = (flag: number): number => {
  const scales = flag & flags.matrix ? 8 : flag & flags.twoScales ? 4 : flag & flags.scale ? 2 : 0;
  return 4 + (flag & flags.wordArguments ? 4 : 2) + scales;
};

/** The glyphs a glyph is made of; none where it has contours of its own. */
const componentsOf = ({ glyf, placeOf }: Outlines, glyph: number): readonly number[] => {
  const [start, end] = [placeOf(glyph), placeOf(glyph + 1)];
  const view = new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
  if (start === end || view.getInt16(0) >= 0) return [];
  const components: number[] = [];
  let [at, flag] = [10, flags.more as number];
  while (flag & flags.more) {
    flag = view.getUint16(at);
    components.push(view.getUint16(at + 2));
    at += lengthOfComponent(flag);
  }
  return components;
};

/** In order, with 0, the sign for what is not there, and the parts of each. */
const closeOver = (outlines: Outlines, glyphs: Iterable<number>): readonly number[] => {
  const all = new Set([0, ...glyphs]);
  for (const glyph of all) for (const component of componentsOf(outlines, glyph)) all.add(component);
  return [...all].sort((a, b) => a - b);
};

/** Outlines of these glyphs one after the other, and where each begins; the others have their place and nothing in it. */
const cutOutlines = ({ count, glyf, placeOf }: Outlines, glyphs: readonly number[]) => {
  const length = glyphs.reduce((sum, glyph) => sum + placeOf(glyph + 1) - placeOf(glyph), 0);
  const [outlines, places] = [new Uint8Array(length), new DataView(new ArrayBuffer((count + 1) * 4))];
  let [at, next] = [0, 0];
  const placeUpTo = (glyph: number): void => {
    for (; next <= glyph; next += 1) places.setUint32(next * 4, at);
  };
  for (const glyph of glyphs) {
    placeUpTo(glyph);
    outlines.set(glyf.subarray(placeOf(glyph), placeOf(glyph + 1)), at);
    at += placeOf(glyph + 1) - placeOf(glyph);
  }
  placeUpTo(count);
  return { glyf: outlines, loca: bytesOf(places) };
};

/** Advances and bearings of these glyphs, and of the last with an advance, which holds for all after it; zeros pack to nothing. */
const cutMetrics = (font: DataView, glyphs: readonly number[]): Uint8Array => {
  const [whole, full] = [bytesOf(findTable(font, 'hmtx')), findTable(font, 'hhea').getUint16(34)];
  const metrics = new Uint8Array(whole.length);
  for (const glyph of [...glyphs, full - 1]) {
    const [from, to] = glyph < full ? [glyph * 4, glyph * 4 + 4] : [full * 2 + glyph * 2, full * 2 + glyph * 2 + 2];
    metrics.set(whole.subarray(from, to), from);
  }
  return metrics;
};

const withLongPlaces = (head: DataView): Uint8Array => {
  const copy = bytesOf(head).slice();
  new DataView(copy.buffer).setInt16(50, 1);
  return copy;
};

const roundUp = (length: number): number => (length + 3) & ~3;

const sumOf = (table: Uint8Array): number => {
  let sum = 0;
  for (let at = 0; at < table.length; at += 1) sum = (sum + ((table[at] ?? 0) << (24 - (at & 3) * 8))) | 0;
  return sum >>> 0;
};

const putNumbers = (view: DataView, at: number, values: readonly number[]): void => {
  for (const [index, value] of values.entries()) view.setUint32(at + index * 4, value);
};

const tagOf = (tag: string): number => [...tag].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);

/** Version, number of tables, and three figures for a search by halves. */
const headOf = (count: number): readonly number[] => {
  const power = Math.floor(Math.log2(count));
  const range = 2 ** power * 16;
  return [0x00010000, (count << 16) | range, (power << 16) | (count * 16 - range)];
};

/** The file: directory, then tables, each from a place divisible by four. */
const writeFile = (tables: readonly (readonly [tag: string, table: Uint8Array])[]): Uint8Array => {
  let at = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((sum, [, table]) => sum + roundUp(table.length), at));
  const view = new DataView(file.buffer);
  putNumbers(view, 0, headOf(tables.length));
  for (const [index, [tag, table]] of tables.entries()) {
    putNumbers(view, 12 + index * 16, [tagOf(tag), sumOf(table), at, table.length]);
    file.set(table, at);
    at += roundUp(table.length);
  }
  return file;
};

/** A TrueType file with these glyphs alone, under the numbers they have. */
export const subsetFont = (bytes: Uint8Array, glyphs: Iterable<number>): Uint8Array => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const outlines = readOutlines(font);
  const all = closeOver(outlines, glyphs);
  const { glyf, loca } = cutOutlines(outlines, all);
  const cut: Readonly<Record<string, Uint8Array>> = {
    glyf,
    loca,
    hmtx: cutMetrics(font, all),
    head: withLongPlaces(findTable(font, 'head')),
  };
  const tags = kept.filter((tag) => cut[tag] || hasTable(font, tag));
  return writeFile(tags.map((tag) => [tag, cut[tag] ?? bytesOf(findTable(font, tag))]));
};
