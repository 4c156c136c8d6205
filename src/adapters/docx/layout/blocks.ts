import {
  type Align,
  type Block,
  type Cell,
  contentWidth,
  type Fill,
  type Heading,
  type Look,
  type Paragraph,
  type Role,
  type Row,
  type Run,
  type Table,
} from '../document.ts';

/** Colours follow the screen's tokens and keep their order in greyscale. */
export const accent = '14566B';
export const track = 'E6E4DD';
export const levelSteps = ['C9DDE3', '93BCC9', '5A95A8', '2B6B82', '0C3D50'] as const;

export const run = (text: string, look: Look | null = null): Run => ({ text, look });

type Said = string | readonly Run[];

const runsOf = (said: Said): readonly Run[] => (typeof said === 'string' ? [run(said)] : said);

/** A heading within a section; its own heading begins it. */
export const heading = (level: 2 | 3, text: string): Heading => ({ kind: 'heading', level, text, opensPage: false });

export const paragraph = (role: Role, said: Said, align: Align = 'left'): Paragraph => ({
  kind: 'paragraph',
  role,
  runs: runsOf(said),
  align,
  inset: 0,
});

export const inset = (by: number, block: Paragraph): Paragraph => ({ ...block, inset: by });

export const note = (said: Said): Paragraph => paragraph('note', said);

export const cell = (said: Said, align: Align = 'left'): Cell => ({ paragraphs: [paragraph('cell', said, align)], columns: 1, fill: null });

/** A cell of several lines; the first may be the thing, the rest what is to be said of it. */
export const cellOf = (paragraphs: readonly Paragraph[]): Cell => ({ paragraphs, columns: 1, fill: null });

export const cellNote = (said: Said, align: Align = 'left'): Cell => cellOf([paragraph('cellNote', said, align)]);

export const over = (columns: number, of: Cell): Cell => ({ ...of, columns });

export const filled = (color: string, of: Cell, shape: Fill['shape'] = 'cell'): Cell => ({ ...of, fill: { color, shape } });

/** `aligns` of the columns, left where none is given. */
export const headRow = (titles: readonly string[], aligns: readonly Align[] = []): Row =>
  titles.map((title, column) => cellOf([paragraph('cellHead', title, aligns[column] ?? 'left')]));

type Ruled = { readonly widths: readonly number[]; readonly head: Row; readonly rows: readonly Row[] };

const table = (look: Table['look'], heads: number, widths: readonly number[], rows: readonly Row[]): Table => ({
  kind: 'table',
  widths,
  heads,
  rows,
  look,
  rowHeight: null,
});

/** A table with lines between its rows; the heads stand on every page. */
export const headed = (widths: readonly number[], heads: readonly Row[], rows: readonly Row[]): Table =>
  table('ruled', heads.length, widths, [...heads, ...rows]);

export const ruled = ({ widths, head, rows }: Ruled): Table => headed(widths, [head], rows);

/** Rows of a name and what it is. */
export const pairs = (widths: readonly number[], rows: readonly Row[]): Table => table('ruled', 0, widths, rows);

/** A frame to set things side by side or to colour. */
export const open = (widths: readonly number[], rows: readonly Row[]): Table => table('open', 0, widths, rows);

export const equalWidths = (count: number, total: number = contentWidth): readonly number[] => Array<number>(count).fill(total / count);

const blank = cellOf([paragraph('cellNote', '')]);

/** `fraction` (0–1) of `steps` columns in `color`, the rest pale; what is not 0 shows. */
export const stripCells = (fraction: number, steps: number, color: string): readonly Cell[] => {
  const clamped = Math.max(0, Math.min(1, fraction));
  const dark = clamped === 0 ? 0 : Math.max(1, Math.round(clamped * steps));
  const part = (columns: number, fill: string) => (columns > 0 ? [filled(fill, over(columns, blank), 'bar')] : []);
  return [...part(dark, color), ...part(steps - dark, track)];
};

export const joined = (...blocks: readonly (Block | readonly Block[] | null)[]): readonly Block[] => blocks.flatMap((block) => block ?? []);
