import { describe, expect, it } from 'vitest';
import { writtenFor } from '../../support/read-workbook.ts';
import { readSample, requestFor } from '../../support/report-request.ts';
import { convert, soffice } from '../../support/spreadsheet.ts';
import { countPdfPages, readPdfText, withFile } from '../../support/tools.ts';

const name = '=1+1 机械有限公司';
const withFormulaName = () => {
  const sample = readSample('sample-weak-sme');
  const { facts } = sample.enterprise;
  return requestFor({ ...sample, enterprise: { ...sample.enterprise, facts: { ...facts, name } } }, { languages: ['zh-CN', 'en'] });
};

describe.runIf(soffice !== null)('LibreOffice', () => {
  it('opens the workbook sheet by sheet, with scores rounded as on screen and formula-like names as texts', async () => {
    const request = withFormulaName();
    const sheets = await convert('report.xlsx', await writtenFor(request), 'csv');
    const textOf = (sheet: string): string => String(sheets.get(`report-${sheet}.csv`));
    expect([...sheets.keys()]).toEqual(expect.arrayContaining(['report-概要.csv', 'report-逐题结果.csv', 'report-Questions.csv']));
    expect(textOf('概要')).toContain(`"${name}"`);
    expect(textOf('概要')).toContain(`,${request.report.score?.toFixed(request.report.pack.scale.decimals)}\n`);
    expect(textOf('Summary')).toContain('"Self-assessment result, not equivalent to an official rating"');
    for (const [, content] of sheets) expect(String(content)).not.toMatch(/#REF!|#NAME\?|#VALUE!|Err:\d/);
  }, 200_000);

  it('prints it, the cover on one page', async () => {
    const made = await convert('report.xlsx', await writtenFor(withFormulaName()), 'pdf');
    const [pdf] = made.values();
    if (!pdf) throw new Error('no PDF');
    await withFile('report.pdf', pdf, async (path) => {
      expect(await countPdfPages(path)).toBeGreaterThan(20);
      const [cover = '', next = ''] = (await readPdfText(path)).split('\f');
      expect(cover).toContain('自评结果，不等同于官方评定');
      expect(cover).toContain('目录');
      expect(next).toContain('分维度结果');
    });
  }, 200_000);
});
