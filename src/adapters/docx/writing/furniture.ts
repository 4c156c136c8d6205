import { BorderStyle, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { contentWidth, type Part } from '../document.ts';
import { legalText } from './legal-text.ts';
import { points, twips } from './lengths.ts';

const small = { size: 18, color: '6B7480' };

const numbers: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
  '{page}': PageNumber.CURRENT,
  '{pages}': PageNumber.TOTAL_PAGES,
};

/** A text with page numbers as fields: only the places marked in the template, whatever a name may hold. */
const withNumbers = (text: string): TextRun =>
  new TextRun({ children: ['\t', ...text.split(/(\{pages?\})/u).map((part) => numbers[part] ?? part)], ...small });

const rule = { style: BorderStyle.SINGLE, size: 4, space: 4, color: 'D6D3CB' };

/** Left, and at the right margin. */
const edge = (left: string, right: TextRun, side: 'top' | 'bottom'): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: twips(contentWidth) }],
    border: { [side]: rule },
    children: [new TextRun({ text: legalText(left), ...small }), right],
  });

const header = ({ head }: Part): Header =>
  new Header({ children: [edge(head.left, new TextRun({ text: `\t${legalText(head.right)}`, ...small }), 'bottom')] });

const footer = ({ foot }: Part): Footer => new Footer({ children: [edge(foot.left, withNumbers(foot.right), 'top')] });

const empty = { headers: new Header({ children: [] }), footers: new Footer({ children: [] }) };

/** A4 with a head and page numbers on every page but the cover. Lengths in millimetres. */
export const pageOf = (part: Part): Pick<ISectionOptions, 'headers' | 'footers' | 'properties'> => ({
  headers: { default: header(part), first: empty.headers },
  footers: { default: footer(part), first: empty.footers },
  properties: {
    titlePage: true,
    page: {
      size: { width: twips(210), height: twips(297) },
      margin: { left: twips(24), right: twips(24), top: twips(27), bottom: twips(24), header: points(36), footer: points(34) },
    },
  },
});
