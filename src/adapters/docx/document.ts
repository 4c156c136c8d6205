/** A document as plain data: what stands in it and in which style, not how Word writes it down. Lengths in millimetres, colours as RRGGBB. */
/** The page within its margins. */
export const contentWidth = 162;

export type Look = 'strong' | 'faint' | 'accent' | 'warn';
export type Run = { readonly text: string; readonly look: Look | null };

/** The paragraph styles a reader finds in Word and can change there. */
export const roles = [
  'coverTitle',
  'coverName',
  'coverNotice',
  'lead',
  'body',
  'bodyLatin',
  'note',
  'source',
  'figure',
  'cell',
  'cellNote',
  'cellHead',
] as const;
export type Role = (typeof roles)[number];

export type Align = 'left' | 'center' | 'right';

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly role: Role;
  readonly runs: readonly Run[];
  readonly align: Align;
  /** How far from the left it stands. */
  readonly inset: number;
};

export type Heading = { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly opensPage: boolean };

/** `bar`: a strip within its row, with white above and below. */
export type Fill = { readonly color: string; readonly shape: 'cell' | 'bar' };
export type Cell = { readonly paragraphs: readonly Paragraph[]; readonly columns: number; readonly fill: Fill | null };
export type Row = readonly Cell[];

/** `heads`: how many rows from the top are repeated on every page. `ruled`: with lines between rows; `open`: without any. */
export type Table = {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly heads: number;
  readonly rows: readonly Row[];
  readonly look: 'ruled' | 'open';
  /** Of every row, at least; null: as high as what stands in it. */
  readonly rowHeight: number | null;
};

/** Scores round a centre, on a scale; null where there is none. `description` says the same to a screen reader. */
export type Radar = {
  readonly kind: 'radar';
  readonly name: string;
  readonly description: string;
  readonly axes: readonly { readonly name: string; readonly value: number | null }[];
  readonly scale: { readonly min: number; readonly max: number; readonly decimals: number };
};

export type Picture = {
  readonly kind: 'picture';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly description: string;
};

export type Block = Heading | Paragraph | Table | Radar | Picture;

/** What stands at the top or foot of every page, left and right; {page} and {pages} where the numbers go. */
export type Edge = { readonly left: string; readonly right: string };

/** All that is said in one language. */
export type Part = {
  readonly language: 'zh-CN' | 'en';
  readonly head: Edge;
  readonly foot: Edge;
  readonly cover: readonly Block[];
  readonly contentsTitle: string;
  readonly body: readonly Block[];
};

/** `createdAt`: ISO time. `roleNames`: what the styles are called in Word. */
export type WordDocument = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly createdAt: string;
  readonly roleNames: Readonly<Record<Role | 'table' | 'headedTable', string>>;
  readonly parts: readonly [Part, ...Part[]];
};
