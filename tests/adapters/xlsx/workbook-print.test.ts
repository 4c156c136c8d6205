import { describe, expect, it } from 'vitest';
import { readParts, writtenFor } from '../../support/read-workbook.ts';
import { readSample, requestFor } from '../../support/report-request.ts';

const logo = { bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), mime: 'image/png', width: 400, height: 100 } as const;

describe('every table of a workbook', async () => {
  const parts = readParts(await writtenFor(requestFor(readSample('sample-weak-sme'), { options: { logo } })));
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? '');
  const tables = names.map((name, index) => [name, parts[`xl/worksheets/sheet${index + 1}.xml`] ?? ''] as const);

  it.each(tables.slice(1, -1))('%s keeps its head in sight and can be filtered', (_, xml) => {
    const [, first, last] = /<autoFilter ref="A(\d+):[A-Z]+(\d+)"\/>/.exec(xml) ?? [];
    expect(/<pane [^>]*ySplit="(\d+)"[^>]*state="frozen"/.exec(xml)?.[1]).toBe(first);
    expect([...xml.matchAll(/<row r="(\d+)"/g)].at(-1)?.[1]).toBe(last);
    expect(xml.indexOf('<autoFilter')).toBeGreaterThan(xml.indexOf('</sheetData>'));
  });

  it.each(tables)('%s prints on A4 as wide as the page, with a footer', (name, xml) => {
    const isCover = name === '概要';
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain(`orientation="${isCover ? 'portrait' : 'landscape'}" fitToWidth="1" fitToHeight="${isCover ? 1 : 0}"`);
    expect(xml).toMatch(/<pageSetup paperSize="9"/);
    expect(xml).toMatch(/<oddFooter>&amp;L&amp;8 自评结果，不等同于官方评定 · .*第 &amp;P 页，共 &amp;N 页<\/oddFooter>/);
  });

  it('repeats its head on every printed page', () => {
    const titles = [...(parts['xl/workbook.xml'] ?? '').matchAll(/_xlnm\.Print_Titles" localSheetId="(\d+)">'([^']*)'!/g)];
    expect(titles.map(([, index, name]) => names[Number(index)] === name)).toEqual(tables.slice(1, -1).map(() => true));
  });

  it('is a click away from the cover', () => {
    const links = [...(tables[0]?.[1] ?? '').matchAll(/<hyperlink [^>]*location="&apos;([^&]*)&apos;!A1"/g)].map(([, name]) => name);
    expect(links).toEqual(names.slice(1));
  });

  it('leads from an address to its page', () => {
    const [name, xml] = tables.find(([title]) => title === '对标') ?? [];
    const wanted = [...(xml ?? '').matchAll(/<hyperlink [^>]*r:id="(rLink\d+)"/g)].map(([, id]) => id);
    const rels = parts[`xl/worksheets/_rels/sheet${names.indexOf(name ?? '') + 1}.xml.rels`] ?? '';
    expect(wanted.length).toBeGreaterThan(0);
    for (const id of wanted) expect(rels).toMatch(new RegExp(`Id="${id}" [^>]*Target="https?://[^"]*" TargetMode="External"`));
  });

  it('has rows high enough for what is in them', () => {
    const heights = tables.flatMap(([, xml]) => [...xml.matchAll(/<row r="\d+" ht="([\d.]+)"/g)].map(([, ht]) => Number(ht)));
    expect(Math.min(...heights)).toBeGreaterThan(14);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  it('stands behind a cover that bears the logo', () => {
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:row>0</xdr:row>');
    expect(Object.keys(parts).filter((part) => part.startsWith('xl/media/'))).toHaveLength(1);
  });
});
