/** Reads a CSV file that begins with a byte order mark, by RFC 4180. */
export const readCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.slice(1).matchAll(field)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};
