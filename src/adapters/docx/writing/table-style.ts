export const tableId = 'RongchiTable';
export const headedTableId = 'RongchiHeadedTable';

const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const border = (side: string, size: number, color: string): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

const margins = ['top', 'left', 'bottom', 'right']
  .map((side) => `<w:${side} w:w="${side === 'top' || side === 'bottom' ? 50 : 80}" w:type="dxa"/>`)
  .join('');

const lines = [
  `<w:tblPr><w:tblBorders>${border('top', 8, '14566B')}${border('bottom', 8, '14566B')}${border('insideH', 4, 'D6D3CB')}</w:tblBorders>`,
  `<w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`,
].join('');

const head = [
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${border('bottom', 6, '14566B')}</w:tcBorders>`,
  '<w:shd w:val="clear" w:color="auto" w:fill="E1EDF0"/></w:tcPr></w:tblStylePr>',
].join('');

const style = (id: string, name: string, basedOn: string, look: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:qFormat/>${look}</w:style>`;

/**
 * Lines between rows and stronger ones round the whole, and the same with a tinted head: as table styles, so that one change in Word
 * changes every table. The library has no words for them, but takes them as XML; the names are words of ours that need no escaping.
 */
export const tableStyles = ({ table, headedTable }: Readonly<Record<'table' | 'headedTable', string>>): string =>
  [
    `<w:styles xmlns:w="${wordprocessing}">`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/></w:style>',
    style(tableId, table, 'TableNormal', lines),
    style(headedTableId, headedTable, tableId, head),
    '</w:styles>',
  ].join('');
