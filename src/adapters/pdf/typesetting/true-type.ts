/** What typesetting needs to know of a TrueType font that jsPDF does not say: glyphs beyond U+FFFF too. */
export type GlyphMetrics = {
  /** Thousandths of the type size: what all glyphs lie in (left, bottom, right, top), how far up and down they reach. */
  readonly box: readonly number[];
  readonly ascender: number;
  readonly descender: number;
  readonly glyphs: ReadonlyMap<number, number>;
  /** Thousandths of the type size. */
  readonly advanceOf: (glyph: number) => number;
  /** Length of the glyph's contours from point to point, in thousandths of the type size: how dense it is. */
  readonly contourLengthOf: (glyph: number) => number;
};

const lookUpTable = (font: DataView, tag: string): DataView | null => {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(entry + byte)));
    if (name === tag) return new DataView(font.buffer, font.byteOffset + font.getUint32(entry + 8), font.getUint32(entry + 12));
  }
  return null;
};

export const hasTable = (font: DataView, tag: string): boolean => lookUpTable(font, tag) !== null;

export const findTable = (font: DataView, tag: string): DataView => {
  const table = lookUpTable(font, tag);
  if (!table) throw new Error(`The font has no table ${tag}`);
  return table;
};

const glyphOfSegment = (cmap: DataView, segments: number, index: number, codePoint: number): number => {
  const delta = cmap.getUint16(16 + segments * 4 + index * 2);
  const rangeAt = 16 + segments * 6 + index * 2;
  const range = cmap.getUint16(rangeAt);
  if (range === 0) return (codePoint + delta) & 0xffff;
  const glyph = cmap.getUint16(rangeAt + range + (codePoint - cmap.getUint16(16 + segments * 2 + index * 2)) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
};

/** Format 4: segments of the plane up to U+FFFF. */
const addSegments = (cmap: DataView, glyphs: Map<number, number>): void => {
  const segments = cmap.getUint16(6) / 2;
  for (let index = 0; index < segments; index += 1) {
    const last = Math.min(cmap.getUint16(14 + index * 2), 0xfffe);
    for (let codePoint = cmap.getUint16(16 + segments * 2 + index * 2); codePoint <= last; codePoint += 1)
      glyphs.set(codePoint, glyphOfSegment(cmap, segments, index, codePoint));
  }
};

/** Format 12: groups of all planes. */
const addGroups = (cmap: DataView, glyphs: Map<number, number>): void => {
  for (let index = 0; index < cmap.getUint32(12); index += 1) {
    const [first, last, glyph] = [0, 4, 8].map((at) => cmap.getUint32(16 + index * 12 + at)) as [number, number, number];
    for (let codePoint = first; codePoint <= last; codePoint += 1) glyphs.set(codePoint, glyph + codePoint - first);
  }
};

/** Code point → glyph, sorted by code point. */
export const readGlyphs = (bytes: Uint8Array): ReadonlyMap<number, number> => {
  const cmap = findTable(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'cmap');
  const glyphs = new Map<number, number>();
  const offsets = new Set(Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + index * 8)));
  for (const offset of offsets) {
    const subtable = new DataView(cmap.buffer, cmap.byteOffset + offset);
    const format = subtable.getUint16(0);
    if (format === 4) addSegments(subtable, glyphs);
    else if (format === 12) addGroups(subtable, glyphs);
  }
  return new Map([...glyphs].filter(([, glyph]) => glyph !== 0).sort(([a], [b]) => a - b));
};

type Point = readonly [x: number, y: number];

/** Flags of a glyph's points, each as often as it is repeated; and where they end. */
const readFlags = (glyph: DataView, start: number, count: number): { readonly flags: readonly number[]; readonly end: number } => {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = glyph.getUint8(at++);
    const times = flag & 8 ? glyph.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  return { flags, end: at };
};

/** One coordinate of every point. `short`, `same`: the bits that say how it is written. */
const readCoordinates = (glyph: DataView, start: number, flags: readonly number[], short: number, same: number) => {
  const values: number[] = [];
  let [at, value] = [start, 0];
  for (const flag of flags) {
    if (flag & short) value += glyph.getUint8(at++) * (flag & same ? 1 : -1);
    else if (!(flag & same)) {
      value += glyph.getInt16(at);
      at += 2;
    }
    values.push(value);
  }
  return { values, end: at };
};

const lengthOfContour = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = points.at(index - 1) ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);

/** Of a glyph with contours of its own; for one made of other glyphs 0. */
const measureContours = (glyph: DataView): number => {
  const contours = glyph.byteLength === 0 ? 0 : glyph.getInt16(0);
  if (contours <= 0) return 0;
  const ends = Array.from({ length: contours }, (_, index) => glyph.getUint16(10 + index * 2) + 1);
  const afterEnds = 10 + contours * 2;
  const { flags, end } = readFlags(glyph, afterEnds + 2 + glyph.getUint16(afterEnds), ends.at(-1) ?? 0);
  const xs = readCoordinates(glyph, end, flags, 2, 16);
  const ys = readCoordinates(glyph, xs.end, flags, 4, 32);
  const points = xs.values.map((x, index): Point => [x, ys.values[index] ?? 0]);
  return ends.reduce((sum, to, index) => sum + lengthOfContour(points.slice(ends[index - 1] ?? 0, to)), 0);
};

/** The bytes of one glyph (OpenType 1.9, loca and glyf). */
const createGlyphReader = (font: DataView): ((glyph: number) => DataView) => {
  const [places, outlines] = [findTable(font, 'loca'), findTable(font, 'glyf')];
  const isLong = findTable(font, 'head').getUint16(50) === 1;
  const placeOf = (glyph: number) => (isLong ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2);
  return (glyph) => new DataView(outlines.buffer, outlines.byteOffset + placeOf(glyph), placeOf(glyph + 1) - placeOf(glyph));
};

export const readMetrics = (bytes: Uint8Array): GlyphMetrics => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const perEm = findTable(font, 'head').getUint16(18);
  const advances = findTable(font, 'hmtx');
  const lastAdvance = findTable(font, 'hhea').getUint16(34) - 1;
  const bytesOf = createGlyphReader(font);
  const inThousandths = (value: number) => Math.round((value * 1000) / perEm);
  return {
    box: [36, 38, 40, 42].map((at) => inThousandths(findTable(font, 'head').getInt16(at))),
    ascender: inThousandths(findTable(font, 'hhea').getInt16(4)),
    descender: inThousandths(findTable(font, 'hhea').getInt16(6)),
    glyphs: readGlyphs(bytes),
    advanceOf: (glyph) => Math.round((advances.getUint16(Math.min(glyph, lastAdvance) * 4) * 1000) / perEm),
    contourLengthOf: (glyph) => (measureContours(bytesOf(glyph)) * 1000) / perEm,
  };
};
