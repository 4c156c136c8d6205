import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Paragraph by paragraph what stands in a Word file, as its XML says, without the library that wrote it. */
export type WordParagraph = { readonly style: string; readonly text: string };

export type WordTable = {
  readonly style: string;
  readonly rows: readonly { readonly isHead: boolean; readonly isWhole: boolean; readonly cells: readonly string[] }[];
  /** Every row's columns, spans counted. */
  readonly columns: readonly number[];
  readonly grid: number;
};

export type WordFile = {
  readonly names: readonly string[];
  readonly part: (name: string) => string;
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
  /** Headings by level: 1 for chapters. */
  readonly headings: (level: number) => readonly string[];
  /** All there is to read, blanks left out. */
  readonly text: string;
};

/** An element; `text` is what stands in it directly. */
export type Xml = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
};

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string };

/** Throws where the XML is not well formed. */
export const parseXml = (xml: string): Xml => {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const at = open.at(-1);
    if (at) at.text += text;
  });
  parser.write(xml).close();
  return root;
};

/** Every element of a name within another, in the order of the file. */
export const within = (element: Xml, name: string): readonly Xml[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);

const directly = (element: Xml, name: string): readonly Xml[] => element.children.filter((child) => child.name === name);

const textOf = (element: Xml): string => {
  if (element.name === 'w:t') return element.text;
  return element.name === 'w:br' ? '\n' : element.children.map(textOf).join('');
};

const settingOf = (element: Xml, name: string): string => within(element, name)[0]?.attributes['w:val'] ?? '';

const readTable = (table: Xml): WordTable => {
  const rows = directly(table, 'w:tr');
  return {
    style: settingOf(table, 'w:tblStyle'),
    rows: rows.map((row) => ({
      isHead: within(row, 'w:tblHeader').length > 0,
      isWhole: within(row, 'w:cantSplit').length > 0,
      cells: directly(row, 'w:tc').map(textOf),
    })),
    columns: rows.map((row) => directly(row, 'w:tc').reduce((sum, cell) => sum + (Number(settingOf(cell, 'w:gridSpan')) || 1), 0)),
    grid: within(table, 'w:gridCol').length,
  };
};

export const squeezed = (text: string): string => text.replace(/\s/gu, '');

export const readWord = (bytes: Uint8Array): WordFile => {
  const files = unzipSync(bytes);
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const document = parseXml(part('word/document.xml'));
  const paragraphs = within(document, 'w:p').map((p) => ({ style: settingOf(p, 'w:pStyle'), text: textOf(p) }));
  return {
    names: Object.keys(files),
    part,
    paragraphs,
    tables: within(document, 'w:tbl').map(readTable),
    headings: (level) => paragraphs.filter((p) => p.style === `Heading${level}`).map((p) => p.text),
    text: squeezed(paragraphs.map((p) => p.text).join('')),
  };
};
