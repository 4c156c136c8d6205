import pdfmake from 'pdfmake/build/pdfmake';
import type { Content as Piece, TDocumentDefinitions } from 'pdfmake/interfaces';
import { page, styles, type TextStyle } from '../../../src/adapters/pdf/layout/style.ts';
import { type Chart, labelSize, type Shape } from './charts.ts';
import type { Block, Content, Table } from './content.ts';

const points = (millimetres: number): number => (millimetres * 72) / 25.4;
const hex = (color: TextStyle['color']): string => `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Noto Sans SC has lines of 1.448 times the type size; pdfmake multiplies. */
const ownLeading = 1.448;

const look = ({ font, size, color, leading }: TextStyle) => ({
  bold: font === 'bold',
  fontSize: size,
  color: hex(color),
  lineHeight: leading / ownLeading,
});

const list = (corners: readonly (readonly [number, number])[]): string => corners.map((corner) => corner.join(',')).join(' ');

const drawShape = (shape: Shape): string => {
  if (shape.kind === 'label') {
    const size = (labelSize * 25.4) / 72;
    return `<text x="${shape.at[0]}" y="${shape.at[1]}" font-family="NotoSansSC" font-size="${size}" text-anchor="${shape.anchor}">${shape.text}</text>`;
  }
  if (shape.kind === 'line') {
    const { from, to, stroke, width } = shape;
    return `<line x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" stroke="${stroke}" stroke-width="${width}"/>`;
  }
  const { fill, stroke, width } = shape;
  return `<polygon points="${list(shape.points)}" fill="${fill ?? 'none'}" stroke="${stroke ?? 'none'}" stroke-width="${width}"/>`;
};

const chart = ({ width, height, shapes }: Chart): Piece => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${shapes.map(drawShape).join('')}</svg>`,
  width: points(width),
});

const lines = {
  hLineWidth: (index: number) => (index === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => '#d6d3cb',
  paddingLeft: () => 0,
  paddingRight: () => points(4),
  paddingTop: () => points(1.3),
  paddingBottom: () => points(1.3),
};

const table = ({ widths: [first, last], head, rows }: Table): Piece => ({
  layout: lines,
  ...look(styles.small),
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: [points(first), '*', points(last)],
    body: [head, ...rows].map((cells) => cells.map((text, column) => ({ text, alignment: column === 2 ? 'right' : 'left' }))),
  },
});

const textStyles = { title: styles.title, subtitle: styles.heading, paragraph: styles.body, strong: styles.strong } as const;
const above = { title: 0, subtitle: 3, paragraph: 0, strong: 0 } as const;
const below = { title: 3, subtitle: 1.5, paragraph: 0, strong: 0 } as const;

const piece = (block: Block): Piece => {
  if (block.kind === 'table') return table(block.table);
  if (block.kind === 'chart') return chart(block.chart);
  const { kind, text } = block;
  return { text, ...look(textStyles[kind]), margin: [0, points(above[kind]), 0, points(below[kind])] };
};

const definition = ({ pages }: Content): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [points(page.left), points(page.top), points(page.right), points(page.bottom)],
  defaultStyle: { font: 'NotoSansSC' },
  footer: (current, count) => ({
    text: `${current} / ${count}`,
    alignment: 'right',
    margin: [0, points(page.bottom - 16), points(page.right), 0],
    ...look(styles.small),
  }),
  content: pages.map((blocks, index) => ({ stack: blocks.map(piece), ...(index > 0 ? { pageBreak: 'before' as const } : {}) })),
});

const [regular, bold] = ['regular', 'bold'].map((weight) => new URL(`${weight}.ttf`, document.baseURI).href) as [string, string];

/** Fonts are fetched for the first document and kept. */
export const makeWithPdfmake = async (content: Content): Promise<Uint8Array<ArrayBuffer>> => {
  pdfmake.setFonts({ NotoSansSC: { normal: regular, bold } });
  return new Uint8Array(await pdfmake.createPdf(definition(content)).getBuffer());
};
