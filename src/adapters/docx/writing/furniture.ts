import { AlignmentType, BorderStyle, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Part } from '../document.ts';
import { legalText } from './legal-text.ts';
import { points, twips } from './lengths.ts';

const small = { size: 18, color: '6B7480' };

const header = ({ head }: Part, width: number): Header =>
  new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: 'D6D3CB' } },
        children: [new TextRun({ text: legalText(head.left), ...small }), new TextRun({ text: `\t${legalText(head.right)}`, ...small })],
      }),
    ],
  });

const numbers: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
  '{page}': PageNumber.CURRENT,
  '{pages}': PageNumber.TOTAL_PAGES,
};

const footer = ({ page }: Part): Footer => {
  const children = page.split(/(\{pages?\})/u).map((part) => numbers[part] ?? part);
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, ...small })] })] });
};

const empty = { headers: new Header({ children: [] }), footers: new Footer({ children: [] }) };

/** A4 with a head and page numbers on every page but the cover. Lengths in millimetres. */
export const pageOf = (part: Part): Pick<ISectionOptions, 'headers' | 'footers' | 'properties'> => ({
  headers: { default: header(part, 162), first: empty.headers },
  footers: { default: footer(part), first: empty.footers },
  properties: {
    titlePage: true,
    page: {
      size: { width: twips(210), height: twips(297) },
      margin: { left: twips(24), right: twips(24), top: twips(27), bottom: twips(24), header: points(36), footer: points(34) },
    },
  },
});
