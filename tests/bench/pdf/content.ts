import { contentWidth } from '../../../src/adapters/pdf/layout/style.ts';
import { type Chart, drawBars, drawRadar } from './charts.ts';
import { createWriter, levelOne, someCharacters, type Writer } from './chinese.ts';

export type Table = {
  /** The first column is as wide as it says, the last too; the one between has the rest. Lengths in millimetres. */
  readonly widths: readonly [first: number, last: number];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type Block =
  | { readonly kind: 'title' | 'subtitle' | 'paragraph' | 'strong'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart };

/** A document without a program to make it: each page fits with room to spare, so that all of them have the same pages. */
export type Content = { readonly pages: readonly (readonly Block[])[] };

const writeTable = ({ words, prose }: Writer, count: number): Table => ({
  widths: [30, 24],
  head: [words(4), words(6), words(3)],
  rows: Array.from({ length: count }, (_, index) => [words(6), prose(50), `${(index * 37) % 100}.5%`]),
});

const writePage = (writer: Writer, chart: Chart | null): readonly Block[] => {
  const { words, prose } = writer;
  return [
    { kind: 'title', text: words(9) },
    { kind: 'paragraph', text: prose(310) },
    { kind: 'subtitle', text: words(12) },
    { kind: 'table', table: writeTable(writer, chart ? 5 : 8) },
    { kind: 'subtitle', text: words(8) },
    chart ? { kind: 'chart', chart } : { kind: 'paragraph', text: prose(230) },
  ];
};

const chartOf = (writer: Writer, page: number): Chart | null => {
  if (page % 3 !== 1 || page > 16) return null;
  return (page % 2 === 0 ? drawRadar : drawBars)(writer, contentWidth);
};

/** 20 pages with six charts, of 800 distinct Chinese characters besides figures, letters and punctuation. */
const writeReport = (): Content => {
  const writer = createWriter(someCharacters(800));
  return { pages: Array.from({ length: 20 }, (_, page) => writePage(writer, chartOf(writer, page))) };
};

/** Every character of level 1 once, in each of these styles. */
const writeAll = (kinds: readonly ('paragraph' | 'strong')[]): Content => {
  const all = levelOne();
  const parts = Array.from({ length: 3 }, (_, part) => all.slice(part * 1300, (part + 1) * 1300).join(''));
  return { pages: kinds.flatMap((kind) => parts.map((text) => [{ kind, text }])) };
};

export const contents = {
  report: writeReport,
  'all, one weight': () => writeAll(['paragraph']),
  'all, both weights': () => writeAll(['paragraph', 'strong']),
} as const satisfies Record<string, () => Content>;

export type ContentName = keyof typeof contents;
