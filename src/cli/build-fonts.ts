import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Coverage, packRanges } from '../adapters/pdf/typesetting/coverage.ts';
import { readGlyphs } from '../adapters/pdf/typesetting/true-type.ts';

/** Raise it when the files made from the same package change. */
const recipe = 1;

type SubsetFont = (font: Buffer, text: string, options: Readonly<Record<string, unknown>>) => Promise<Buffer>;

const require = createRequire(import.meta.url);
/** The package has no types. */
const subsetFont = require('subset-font') as SubsetFont;

const packageFolder = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
const fontFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../.cache/fonts');
export const fontFiles = ['regular', 'bold', 'rare'].map((name) => join(fontFolder, `noto-sans-sc-${name}.ttf.gz`));
export const coverageFile = join(fontFolder, 'coverage.json');
const stampFile = join(fontFolder, 'made-from.json');

/** The 94 × 94 cells of GB/T 2312 in their encoding; what a cell does not hold decodes to private use and is left out. */
export const listGb2312 = (): readonly number[] => {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 0xf7 - 0xa0 }, (_, row) => 0xa1 + row);
  const text = rows
    .map((row) => decoder.decode(Uint8Array.from({ length: 94 * 2 }, (_, i) => (i % 2 === 0 ? row : 0xa1 + (i - 1) / 2))))
    .join('');
  return [...text]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((codePoint) => !(codePoint >= 0xe000 && codePoint <= 0xf8ff) && codePoint < 0xfff0);
};

/** ASCII, Latin-1 and the signs a report or an answer may use, whole blocks of them. */
const signBlocks: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2000, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x218f],
  [0x2190, 0x22ff],
  [0x2460, 0x27bf],
  [0x3000, 0x303f],
  [0x3200, 0x33ff],
  [0xff00, 0xffef],
];

/** Frequent in names of people, places and firms, yet not in GB/T 2312: they are worth a true bold and no second download. */
const frequentInNames =
  '镕喆堃翀赟珺玥昇昉炘祎晞淏璟旻犇骉垚珅瑀琋琎璠玙珮琤瑄瑢珣燊祐祤暟喦禤邨峯崐崑赑奡奭昫晅栢梽棽樑沄沚洺浛浬涏淓湉湜溁漖滘濬瓅瞭碶祏禔秾粿緃翙翯耑脩芃芠蔴虓裬谞贇鄠雱霂頔颋飏骕鸑龑';

/** Base characters of a font that has `available`. */
export const listBase = (available: ReadonlySet<number>): readonly number[] => {
  const signs = signBlocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  const names = [...frequentInNames].map((character) => character.codePointAt(0) ?? 0);
  const wanted = new Set([...signs, ...listGb2312(), ...names]);
  return [...wanted].filter((codePoint) => available.has(codePoint)).sort((a, b) => a - b);
};

/** jsPDF reads outlines, metrics and cmap; the rest would only be carried along. */
const subsetOptions = {
  targetFormat: 'sfnt',
  noLayoutClosure: true,
  keepFeatures: [],
  noHinting: true,
  dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'STAT', 'gasp', 'DSIG'],
};

const subset = (font: Buffer, codePoints: readonly number[]): Promise<Buffer> =>
  subsetFont(font, codePoints.map((codePoint) => String.fromCodePoint(codePoint)).join(''), subsetOptions);

/** Whole or not at all: another process may be reading. */
const write = (path: string, content: string | Uint8Array): void => {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
};

const stamp = (): string => {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { readonly version: string };
  return JSON.stringify({ package: '@expo-google-fonts/noto-sans-sc', version, recipe });
};

const isUpToDate = (): boolean => [...fontFiles, coverageFile, stampFile].every(existsSync) && readFileSync(stampFile, 'utf8') === stamp();

const makeFonts = async (): Promise<void> => {
  const [regular, bold] = ['400Regular', '700Bold'].map((weight) => readFileSync(join(packageFolder, weight, `NotoSansSC_${weight}.ttf`)));
  if (!(regular && bold)) throw new Error('The font package has changed its files');
  const inBold = readGlyphs(bold);
  const available = [...readGlyphs(regular).keys()];
  const base = listBase(new Set(available.filter((codePoint) => inBold.has(codePoint))));
  const isBase = new Set(base);
  const rare = available.filter((codePoint) => !isBase.has(codePoint));
  const fonts = [await subset(regular, base), await subset(bold, base), await subset(regular, rare)];
  const coverage: Coverage = { base: packRanges(base), all: packRanges([...base, ...rare].sort((a, b) => a - b)) };
  mkdirSync(fontFolder, { recursive: true });
  for (const [index, font] of fonts.entries()) write(fontFiles[index] ?? '', gzipSync(font, { level: 9 }));
  write(coverageFile, JSON.stringify(coverage));
  copyFileSync(join(packageFolder, 'LICENSE_FONT'), join(fontFolder, 'OFL.txt'));
  write(stampFile, stamp());
};

/** Makes the fonts of the PDF report in .cache/fonts unless they are there: compressed TrueType files and what characters they cover. */
export const buildFonts = async (): Promise<void> => {
  if (!isUpToDate()) await makeFonts();
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFonts();
