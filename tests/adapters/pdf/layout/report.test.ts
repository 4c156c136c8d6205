import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawReport } from '../../../../src/adapters/pdf/render-report.ts';
import { createPdfPaper } from '../../../../src/adapters/pdf/typesetting/pdf-paper.ts';
import { questionnaires } from '../../../../src/cli/read-data.ts';
import { type ReportSection, reportSections, roadmapBars, sectionsWithContent } from '../../../../src/engine/index.ts';
import { formatScore } from '../../../../src/i18n/format.ts';
import { createTranslations } from '../../../../src/i18n/translator.ts';
import type { ReportRequest } from '../../../../src/ports/report-renderer.ts';
import { linesOn, type PlainPaper, plainPaper } from '../../../support/plain-paper.ts';
import { readSample, requestFor } from '../../../support/report-request.ts';
import { fontTime, readFonts } from '../read-fonts.ts';

const precision = readSample('sample-precision-parts');
const whole = requestFor(precision, { at: 1 });

const draw = (request: ReportRequest): PlainPaper => {
  const paper = plainPaper();
  drawReport(paper, request, () => undefined);
  return paper;
};

const { t } = createTranslations('zh-CN');
const titleOf = (section: ReportSection): string => t(`paper.section.${section}`);
/** Titles of sections where they stand, contents and all. */
const titled = (paper: PlainPaper) => paper.texts.filter(({ look, page }) => look.size === 18 && look.font === 'bold' && page > 2);
const saysAnywhere = (paper: PlainPaper, words: string): boolean =>
  paper.texts
    .map(({ text }) => text)
    .join('')
    .includes(words);

describe('a report', () => {
  it('has every section that has something to say, in order', () => {
    const titles = titled(draw(whole)).map(({ text }) => text);
    expect(titles.filter((text) => !/^\d+$/.test(text))).toEqual(sectionsWithContent(whole).map(titleOf));
  });

  it('leaves out the sections not chosen, whichever they are', () => {
    for (const left of reportSections) {
      const sections = reportSections.filter((section) => section !== left);
      const titles = titled(draw({ ...whole, options: { ...whole.options, sections } })).map(({ text }) => text);
      expect(titles).not.toContain(titleOf(left));
      expect(titles.filter((text) => !/^\d+$/.test(text))).toHaveLength(sectionsWithContent(whole).filter((s) => s !== left).length);
    }
  });

  it('gives in the contents the page on which each section begins, and leads there', () => {
    const paper = draw(whole);
    for (const { text, page } of titled(paper).filter(({ text: words }) => !/^\d+$/.test(words))) {
      const entry = paper.texts.find((drawn) => drawn.page === 2 && drawn.text === text);
      const number = paper.texts.find((drawn) => drawn.page === 2 && drawn.y === entry?.y && drawn.look.align === 'right');
      expect(number?.text).toBe(String(page));
      expect(paper.links.filter((link) => link.page === 2).map(({ target }) => target)).toContain(page);
    }
  });

  it('says on every page after the cover which one it is, of how many, and that it is no official rating', () => {
    const paper = draw(whole);
    for (let page = 2; page <= paper.pageCount(); page += 1) {
      expect(linesOn(paper, page)).toContain(t('paper.page', { page, pages: paper.pageCount() }));
      expect(linesOn(paper, page).join(' ')).toContain(t('paper.disclaimer'));
    }
  });

  it('keeps the summary on one page, in both languages, for every sample', { timeout: fontTime }, async () => {
    const fonts = { ...(await readFonts()), rare: null };
    const samples = readdirSync(join(questionnaires, 'samples')).filter((name) => name.endsWith('.json'));
    for (const file of samples.map((name) => readSample(name.replace('.json', ''))))
      for (const at of file.assessments.keys())
        for (const language of ['zh-CN', 'en'] as const) {
          const paper = createPdfPaper(fonts, { title: '', author: '', subject: '', language, createdAt: file.savedAt });
          drawReport(paper, requestFor(file, { at, languages: [language], options: { sections: ['summary'] } }), () => undefined);
          expect(paper.pageCount()).toBe(3);
        }
  });

  it('shows the score of every question in the distribution', () => {
    const sections = ['results'] as const;
    const paper = draw({ ...whole, options: { ...whole.options, sections } });
    const said = paper.texts.map(({ text }) => text);
    const words = whole.editions[0].texts;
    for (const { result, question } of whole.report.groups.flatMap((group) => group.items)) {
      if (result.score === null) continue;
      const topic = words.questions[question.id]?.topic ?? '';
      expect(said.join('')).toContain(topic);
      expect(said).toContain(formatScore(result.score, whole.report.pack.scale.decimals));
    }
  });

  it('says everything twice, in the first language and then in the second, when both are wanted', () => {
    const both = draw(requestFor(precision, { at: 1, languages: ['zh-CN', 'en'] }));
    const chinese = draw(whole).pageCount();
    const english = draw(requestFor(precision, { at: 1, languages: ['en'] })).pageCount();
    expect(both.pageCount()).toBe(chinese + english);
    expect(linesOn(both, chinese + 2)).toContain('Contents');
    expect(linesOn(both, both.pageCount()).join(' ')).toContain(`Page ${both.pageCount()} of ${both.pageCount()}`);
  });

  it('is shorter in brief, and loses no note', () => {
    const brief = draw({ ...whole, options: { ...whole.options, detail: 'brief' } });
    expect(brief.pageCount()).toBeLessThan(draw(whole).pageCount());
    const said = brief.texts.map(({ text }) => text).join('');
    for (const { record } of whole.report.groups.flatMap((group) => group.items)) expect(said).toContain(record.note);
  });

  it('names what is at hand beside the answers only where no list of evidence has it ticked', () => {
    const item = whole.report.groups.flatMap((group) => group.items).find(({ record }) => record.evidence.length > 0);
    const words = whole.editions[0].texts.questions[item?.question.id ?? '']?.evidence ?? {};
    const line = t('paper.evidence', { text: item?.record.evidence.map((id) => words[id]).join(t('app.listJoin')) });
    const said = (sections: readonly ReportSection[]): boolean =>
      saysAnywhere(draw({ ...whole, options: { ...whole.options, sections } }), line);
    expect([said(['answers']), said(['evidence', 'answers'])]).toEqual([true, false]);
  });

  it('names who verified it on the cover and in the signature block, only where someone did', () => {
    const verifier = '武汉市数字化转型工作站';
    const paper = draw({ ...whole, options: { ...whole.options, kind: 'verified', verifier } });
    expect(linesOn(paper, 1).join('')).toContain(`现场核验（${verifier}）`);
    expect(linesOn(paper, paper.pageCount())).toContain(verifier);
    const self = draw({ ...whole, options: { ...whole.options, verifier } });
    expect(saysAnywhere(self, verifier)).toBe(false);
    expect(linesOn(self, 1)).toContain('企业自评');
  });

  it('says that it can be opened again where its data are inside, and only there', () => {
    const file = { name: 'a.json', mimeType: 'application/json', description: '', relationship: 'Source', text: '{}' } as const;
    expect(saysAnywhere(draw({ ...whole, attachments: [file] }), t('paper.carries'))).toBe(true);
    expect(saysAnywhere(draw(whole), t('paper.carries'))).toBe(false);
  });

  it('puts a logo on the cover in its own proportions, within its room', () => {
    const logo = { bytes: new Uint8Array([1]), mime: 'image/png', width: 600, height: 100 } as const;
    const [picture] = draw({ ...whole, options: { ...whole.options, logo } }).pictures;
    expect(picture?.page).toBe(1);
    expect(picture?.width).toBeCloseTo(52, 6);
    expect(picture?.height).toBeCloseTo(52 / 6, 6);
  });

  it('draws a bar for every task of the plan and names owner, budget and date where they are given', () => {
    const sections = ['roadmap'] as const;
    const paper = draw({ ...whole, options: { ...whole.options, sections } });
    const said = paper.texts.map(({ text }) => text).join('');
    const bars = whole.roadmap ? roadmapBars(whole.roadmap) : [];
    expect(bars.length).toBeGreaterThan(5);
    for (const [index, { viewed }] of bars.entries()) {
      const topic = whole.editions[0].texts.questions[viewed.step?.question ?? '']?.topic;
      expect(said.split(`${index + 1}. ${topic}`).length).toBeGreaterThanOrEqual(3);
    }
    expect(said).toContain('信息化办公室 李工');
    expect(said).toContain('预算 12.5 万元');
    expect(said).toContain('2027-03-31');
  });

  it('offers next steps where no plan has been made', () => {
    const sections = ['roadmap'] as const;
    const paper = draw({ ...whole, roadmap: null, options: { ...whole.options, sections } });
    expect(saysAnywhere(paper, '还没有制定提升计划')).toBe(true);
  });
});
