import { describe, expect, it } from 'vitest';
import { legalText, linesOf } from '../../../src/adapters/docx/writing/legal-text.ts';
import type { ReportRequest } from '../../../src/ports/report-renderer.ts';
import { parseXml, within } from '../../support/read-word.ts';
import { readSample, requestFor } from '../../support/report-request.ts';
import { made } from './made.ts';

const request = requestFor(readSample('sample-precision-parts'));

/** The request with a name for the enterprise and a note at every question. */
const saying = (name: string, note: string): ReportRequest => {
  const { report } = request;
  const facts = { ...report.enterprise.facts, name };
  const groups = report.groups.map((group) => ({
    ...group,
    items: group.items.map((item) => ({ ...item, record: { ...item.record, note } })),
  }));
  return { ...request, report: { ...report, enterprise: { ...report.enterprise, facts }, groups } };
};

describe('text in a Word file', () => {
  it('loses what XML forbids and nothing else', () => {
    expect(legalText('a\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffffb\tc')).toBe('ab\tc');
    expect(legalText('\ud800中\udc00')).toBe('中');
    expect(legalText('𬭎𠮷👩‍🏭\u{10ffff}')).toBe('𬭎𠮷👩‍🏭\u{10ffff}');
  });

  it('is broken into lines whatever ends them', () => {
    expect(linesOf('一\r\n二\n三\r四\u2028五')).toEqual(['一', '二', '三', '四', '五']);
  });

  it('keeps every character of names and notes, markup and those beyond U+FFFF among them', async () => {
    const name = '“𬭎𠮷”<b>&amp;</b> ]]> 有限公司 {page}';
    const note = '第一行 <w:t>&quot;\n第二行\u0007 {{x}} \\ \' " 𰻝\t完';
    const file = await made(saying(name, note));
    expect(file.paragraphs.filter((p) => p.text === name).length).toBeGreaterThan(0);
    expect(file.paragraphs.some((p) => p.text.includes('第一行 <w:t>&quot;\n第二行 {{x}} \\ \' " 𰻝'))).toBe(true);
    expect(within(parseXml(file.part('docProps/core.xml')), 'dc:title')[0]?.text).toContain(name);
    expect(file.part('word/header1.xml')).toContain('𬭎𠮷');
    for (const part of file.names.filter((n) => n.endsWith('.xml'))) parseXml(file.part(part));
  });
});
