import type { Parts } from './unpack.ts';

/**
 * What the reading library does not tell of a cell: that its number is shown as a percentage (0.6 as 60 %), and that its
 * formula has no result. `errors`: by address, with the sign shown.
 */
export type CellMarks = {
  readonly percent: ReadonlySet<string>;
  readonly errors: ReadonlyMap<string, string>;
  /** The last row, from 1, and the last column, from 0, that hold something. */
  readonly rows: number;
  readonly columns: number;
  /** False: something has an address that is none, of which the reading library would make a column far beyond all. */
  readonly isSound: boolean;
};

const decoder = new TextDecoder();
const textOf = (parts: Parts, path: string): string => decoder.decode(parts.get(path) ?? new Uint8Array());

/** Elements may carry a prefix of their namespace. */
const tags = (xml: string, name: string): readonly string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];
const attribute = (tag: string, name: string): string | null => new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

const builtInPercent = ['9', '10'];

const isPercentFormat = (code: string): boolean => code.replace(/&quot;.*?&quot;|\\./g, '').includes('%');

/** Indexes of the cell styles that show a percentage. */
const percentStyles = (styles: string): ReadonlySet<string> => {
  const own = tags(styles, 'numFmt').filter((tag) => isPercentFormat(attribute(tag, 'formatCode') ?? ''));
  const formats = new Set([...builtInPercent, ...own.flatMap((tag) => attribute(tag, 'numFmtId') ?? [])]);
  const cells = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  return new Set(tags(cells, 'xf').flatMap((tag, index) => (formats.has(attribute(tag, 'numFmtId') ?? '') ? [String(index)] : [])));
};

const placeOfColumn = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const cellPattern = /<(?:\w+:)?c(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

/** Of rows a number, of cells letters and a number; as far out as a spreadsheet goes. */
const isAddress = (text: string): boolean => /^(?:[A-Z]{1,3})?\d{1,7}$/.test(text);
const addresses = (xml: string): readonly string[] => [...xml.matchAll(/\sr\s*=\s*(["'])([\s\S]*?)\1/g)].map(([, , text = '']) => text);

const markCells = (xml: string, percentStyle: ReadonlySet<string>): CellMarks => {
  const percent = new Set<string>();
  const errors = new Map<string, string>();
  let [rows, columns] = [0, 0];
  for (const [, attributes = '', content = ''] of xml.matchAll(cellPattern)) {
    const [, letters = '', row = ''] = /\sr="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    if (content === '' || letters === '') continue;
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, placeOfColumn(letters));
    const kind = attribute(attributes, 't') ?? 'n';
    if (kind === 'n' && percentStyle.has(attribute(attributes, 's') ?? '')) percent.add(letters + row);
    if (kind === 'e') errors.set(letters + row, /<(?:\w+:)?v>([^<]*)</.exec(content)?.[1] ?? '#');
  }
  return { percent, errors, rows, columns, isSound: addresses(xml).every(isAddress) };
};

/** Paths of the sheets, in the workbook's order. */
const sheetPaths = (parts: Parts): readonly string[] => {
  const targets = new Map(
    tags(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target') ?? '']),
  );
  return tags(textOf(parts, 'xl/workbook.xml'), 'sheet').map((tag) => {
    const target = targets.get(/\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
};

/** Marks of each sheet, in the workbook's order. */
export const markSheets = (parts: Parts): readonly CellMarks[] => {
  const styles = percentStyles(textOf(parts, 'xl/styles.xml'));
  return sheetPaths(parts).map((path) => markCells(textOf(parts, path), styles));
};
