import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layOutReport } from '../../../src/adapters/docx/layout/report.ts';
import { writeDocument } from '../../../src/adapters/docx/writing/write-document.ts';
import { sectionsWithContent } from '../../../src/engine/index.ts';
import { createTranslations } from '../../../src/i18n/translator.ts';
import { readWord, squeezed } from '../../support/read-word.ts';
import { readSample, requestFor } from '../../support/report-request.ts';
import { countPdfPages, hasSoffice, printWithSoffice, readPdfText, withFile } from '../../support/tools.ts';

const { t } = createTranslations('zh-CN');

const printed = (bytes: Uint8Array): Promise<{ readonly text: string; readonly pages: number }> =>
  withFile('report.docx', bytes, async (path) => {
    const pdf = await printWithSoffice(path, dirname(path));
    return { text: squeezed(await readPdfText(pdf)), pages: await countPdfPages(pdf) };
  });

describe.skipIf(!hasSoffice())('a Word report opened by LibreOffice', () => {
  it('prints every heading by its number, every paragraph, and the number of every page', { timeout: 240_000 }, async () => {
    const request = requestFor(readSample('sample-precision-parts'), { languages: ['zh-CN', 'en'], options: { detail: 'brief' } });
    const bytes = await writeDocument(layOutReport(request));
    const { text, pages } = await printed(bytes);
    const chapters = readWord(bytes).headings(1);
    const each = sectionsWithContent(request).length;
    chapters.forEach((title, index) => {
      expect(text).toContain(`${(index % each) + 1}${squeezed(title)}`);
    });
    expect(text).toContain(squeezed(t('paper.disclaimer')));
    expect(text).toContain(squeezed(t('paper.page', { page: 2, pages })));
    const said = readWord(bytes).paragraphs.filter((p) => p.style === 'RongchiNote' || p.style === 'RongchiLead');
    expect(said.map((p) => squeezed(p.text)).filter((words) => words.length < 30 && !text.includes(words))).toEqual([]);
  });
});
