import { describe, expect, it } from 'vitest';
import { renderInterview } from '../../../src/adapters/pdf/render-interview.ts';
import { checkPdf, readPdfText, withFile } from '../../support/tools.ts';
import { requestFor } from '../xlsx/filled-workbook.ts';
import { fontTime, readFonts } from './read-fonts.ts';

const printed = async (...args: Parameters<typeof requestFor>) => {
  const request = await requestFor(...args);
  const { bytes, pages } = renderInterview(request, await readFonts(), () => undefined);
  const text = await withFile('interview.pdf', bytes, async (path) => {
    await checkPdf(path);
    return readPdfText(path);
  });
  const squeezed = text.replace(/[^\S\f]/g, '');
  return { request, pages, text: squeezed, byPage: squeezed.split('\f').filter(Boolean) };
};

const bare = (text: string): string => text.replace(/[\s“”‘’"']/g, '');

describe('a printed interview', () => {
  it.each([
    ['two-integration', 'full'],
    ['dcmm-2025', 'full'],
    ['sme-digital-2024', 'standard'],
  ] as const)(
    'of %s %s holds every question, option and practice, and on every page the version and the page number',
    async (pack, form) => {
      const { request, text, byPage, pages } = await printed(pack, form);
      const whole = bare(text.replaceAll('\f', ''));
      for (const { question } of request.parts.flatMap((part) => part.questions)) {
        const own = request.texts.questions[question.id];
        for (const wanted of [own?.topic ?? '', ...Object.values(own?.practices ?? {})]) expect(whole).toContain(bare(wanted));
      }
      expect(byPage).toHaveLength(pages);
      byPage.forEach((page, index) => {
        expect(page).toContain(`问卷${pack}·版本${request.pack.version}`);
        expect(page).toContain(`第${index + 1}页，共${pages}页`);
      });
    },
    fontTime,
  );

  it(
    'by role has a part a role with a head of its own, and says of a question who else may know',
    async () => {
      const { text } = await printed('two-integration', 'short', { byRole: true });
      for (const words of ['访谈表：生产', '访谈表：财务', '受访人', '也可以问：']) expect(text).toContain(words);
      expect(text).not.toContain('由谁回答：');
    },
    fontTime,
  );

  it(
    'says of a question that hangs on another when to ask it',
    async () => {
      const { text } = await printed('two-integration', 'short');
      expect(bare(text)).toContain(bare('仅当第 4 题“生产设备数字化率”大于 0%时回答。'));
    },
    fontTime,
  );

  it(
    'is English in English',
    async () => {
      const { text } = await printed('dcmm-2025', 'quick', { language: 'en' });
      for (const words of ['Interviewee', 'Notapplicable,because', 'Page1of']) expect(text).toContain(words);
    },
    fontTime,
  );
});
