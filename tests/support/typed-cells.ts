import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A cell as a spreadsheet writes it; `style` is an index of the workbook's cell styles. */
export type Entered =
  | { readonly text: string }
  | { readonly number: number; readonly style?: number }
  | { readonly error: string }
  | { readonly formula: string; readonly text: string };

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const cellXml = (cell: string, entered: Entered): string => {
  if ('error' in entered) return `<c r="${cell}" t="e"><f>1/0</f><v>${entered.error}</v></c>`;
  if ('formula' in entered) return `<c r="${cell}" t="str"><f>${entered.formula}</f><v>${escaped(entered.text)}</v></c>`;
  if ('number' in entered)
    return `<c r="${cell}"${entered.style === undefined ? '' : ` s="${entered.style}"`}><v>${entered.number}</v></c>`;
  return `<c r="${cell}" t="inlineStr"><is><t>${escaped(entered.text)}</t></is></c>`;
};

/** The parts of a workbook as text, changed and packed again. */
export const edited = (bytes: Uint8Array, edit: (path: string, xml: string) => string): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strToU8(edit(path, strFromU8(part)))]))).slice();

export const partOf = (bytes: Uint8Array, path: string): string => {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no ${path}`);
  return strFromU8(part);
};

/** Types into cells of a sheet, by address; `sheet` 1 is the guide. */
export const typeInto = (bytes: Uint8Array, sheet: number, cells: Readonly<Record<string, Entered>>): Uint8Array<ArrayBuffer> =>
  edited(bytes, (path, xml) => {
    if (path !== `xl/worksheets/sheet${sheet}.xml`) return xml;
    return Object.entries(cells).reduce((sofar, [cell, entered]) => {
      const there = new RegExp(`<c r="${cell}"(?:[^>]*/>|[^>]*>.*?</c>)`);
      if (!there.test(sofar)) throw new Error(`no cell ${cell}`);
      return sofar.replace(there, () => cellXml(cell, entered));
    }, xml);
  });
