import type { Feature } from 'write-excel-file/universal';
import { getCellAddress, sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import type { CellLink, WorkbookCell } from './cell-content.ts';
import { colours } from './cell-style.ts';
import type { WorkbookSheet } from './workbook-table.ts';

/** What the file says of itself, for the properties dialog and for search. */
export type WorkbookInfo = { readonly title: string; readonly creator: string; readonly language: string; readonly createdAt: string };

type Linked = { readonly at: string; readonly link: CellLink };

const linksIn = ({ rows }: WorkbookSheet): readonly Linked[] =>
  rows.flatMap((row, y) =>
    row.flatMap((cell: WorkbookCell, x): readonly Linked[] =>
      cell.kind === 'text' && cell.link ? [{ at: getCellAddress(y, x), link: cell.link }] : [],
    ),
  );

const quoteName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The header row and all below it; '' where the sheet is no table. */
const filterRange = ({ head, rows, widths }: WorkbookSheet, fixed: (row: number, column: number) => string): string =>
  head === 0 || rows.length <= head ? '' : `${fixed(head - 1, 0)}:${fixed(rows.length - 1, widths.length - 1)}`;

const fixedAddress = (row: number, column: number): string => getCellAddress(row, column).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');

const linkXml = (sheets: readonly WorkbookSheet[], { at, link }: Linked, index: number): string => {
  if (link.kind === 'page') return `<hyperlink ref="${at}" r:id="rLink${index}"/>`;
  const target = `${quoteName(sheets[link.sheet]?.name ?? '')}!A1`;
  return `<hyperlink ref="${at}" location="${sanitizeAttributeValue(target)}"/>`;
};

const linksXml = (sheets: readonly WorkbookSheet[], sheet: WorkbookSheet): string => {
  const links = linksIn(sheet).map((linked, index) => linkXml(sheets, linked, index));
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
};

const linkTargets = (sheet: WorkbookSheet): string =>
  linksIn(sheet)
    .map(({ link }, index) =>
      link.kind === 'page'
        ? `<Relationship Id="rLink${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${sanitizeAttributeValue(link.url)}" TargetMode="External"/>`
        : '',
    )
    .join('');

/** Of the 255 characters a footer may have; each may be an & and so count twice. */
const footLimit = 90;

/** The blank after the type size keeps a name that begins with a figure from adding to it. */
const footerXml = ({ words: { foot, page } }: WorkbookSheet): string => {
  const left = foot.slice(0, footLimit).replaceAll('&', '&&');
  return `<headerFooter><oddFooter>${sanitizeTextContent(`&L&8 ${left}&R&8 ${page}`)}</oddFooter></headerFooter>`;
};

const sheetProperties = ({ isCover }: WorkbookSheet): string =>
  `<sheetPr>${isCover ? `<tabColor rgb="FF${colours.accent.slice(1)}"/>` : ''}<pageSetUpPr fitToPage="1"/></sheetPr>`;

/** As wide as the page and as long as it takes; the cover upright on one page. */
const pageAttributes = (sheet: WorkbookSheet | undefined) =>
  sheet?.isCover ? { orientation: 'portrait', fitToWidth: 1, fitToHeight: 1 } : { fitToWidth: 1, fitToHeight: 0 };

/** Where the parts go is laid down by the format: filter after the cells, links before the margins, footer after the page. */
const completeSheet = (xml: string, sheets: readonly WorkbookSheet[], sheet: WorkbookSheet): string => {
  const range = filterRange(sheet, getCellAddress);
  return xml
    .replace(/<worksheet[^>]*>/u, (root) => `${root}${sheetProperties(sheet)}`)
    .replace('</sheetData>', () => `</sheetData>${range ? `<autoFilter ref="${range}"/>` : ''}`)
    .replace('<pageMargins', () => `${linksXml(sheets, sheet)}<pageMargins`)
    .replace(/<pageSetup[^>]*>/u, (setup) => `${setup}${footerXml(sheet)}`);
};

/** The names Excel knows filters and repeated header rows by. */
const definedNames = (sheets: readonly WorkbookSheet[]): string =>
  sheets
    .flatMap((sheet, index) => {
      const range = filterRange(sheet, fixedAddress);
      const name = sanitizeTextContent(quoteName(sheet.name));
      if (!range) return [];
      return [
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!${range}</definedName>`,
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$${sheet.head}:$${sheet.head}</definedName>`,
      ];
    })
    .join('');

const coreProperties = ({ title, creator, language, createdAt }: WorkbookInfo): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${sanitizeTextContent(title)}</dc:title><dc:creator>${sanitizeTextContent(creator)}</dc:creator><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${createdAt}</dcterms:created></cp:coreProperties>`;

/** What the library leaves out: filters, links, A4 across fitted to the width, header rows on every page, footers, properties. */
export const printFeature = (sheets: readonly WorkbookSheet[], info: WorkbookInfo): Feature<Blob> => ({
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () => '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
      },
      '_rels/.rels': {
        insert: () =>
          '<Relationship Id="rCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
      },
      'xl/workbook.xml': {
        transform: (xml) => xml.replace(/<definedNames\s*\/>/u, () => `<definedNames>${definedNames(sheets)}</definedNames>`),
      },
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes, _index, _options, { sheetIndex }) =>
          tag === 'pageSetup' ? { ...attributes, ...pageAttributes(sheets[sheetIndex]) } : attributes,
        transform: (xml, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          return sheet ? completeSheet(xml, sheets, sheet) : xml;
        },
      },
      'xl/worksheets/_rels/sheet{id}.xml.rels': {
        insert: (_, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          return sheet ? linkTargets(sheet) : '';
        },
      },
    },
    write: { files: () => ({ 'docProps/core.xml': coreProperties(info) }) },
  },
});
