import { beforeAll, describe, expect, it } from 'vitest';
import { layOutReport } from '../../../src/adapters/docx/layout/report.ts';
import { type ReportSection, reportSections, sectionsWithContent } from '../../../src/engine/index.ts';
import { formatScore } from '../../../src/i18n/format.ts';
import { createTranslations } from '../../../src/i18n/translator.ts';
import type { ReportRequest } from '../../../src/ports/report-renderer.ts';
import { squeezed, type WordFile } from '../../support/read-word.ts';
import { readSample, requestFor } from '../../support/report-request.ts';
import { made } from './made.ts';

const { t } = createTranslations('zh-CN');

const titles = Object.fromEntries(reportSections.map((section) => [section, t(`paper.section.${section}`)])) as Readonly<
  Record<ReportSection, string>
>;

const sample = readSample('sample-precision-parts');
const request = requestFor(sample);
const { report } = request;
const [edition] = request.editions;
const { decimals } = report.pack.scale;
const score = (value: number): string => formatScore(value, decimals);

describe('the Word report of a sample', () => {
  let file: WordFile;
  beforeAll(async () => {
    file = await made(request);
  });

  it('has a chapter for every section with content, in their order', () => {
    expect(file.headings(1)).toEqual(sectionsWithContent(request).map((section) => titles[section]));
  });

  it('lists every chapter and section in its contents, by the number Word gives it', () => {
    const entries = file.paragraphs.filter((p) => p.style === 'TOC1').map((p) => p.text);
    expect(entries).toEqual(file.headings(1).map((title, index) => `${index + 1} ${title}`));
    expect(file.paragraphs.filter((p) => p.style === 'TOC2')).toHaveLength(file.headings(2).length);
    expect(file.part('word/document.xml')).toMatch(/TOC \\b &quot;rongchi_part_0&quot; \\h \\o &quot;1-2&quot;/);
  });

  it('leads from every entry of the contents to a heading', () => {
    const xml = file.part('word/document.xml');
    const anchors = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor);
    const marks = new Set([...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, mark]) => mark));
    expect(anchors).toHaveLength(file.headings(1).length + file.headings(2).length);
    expect(anchors.filter((anchor) => !marks.has(anchor))).toEqual([]);
  });

  it('says that the result is no official rating, that the enterprise is made up, and whose rules the scores follow', () => {
    expect(file.text).toContain(squeezed(t('paper.disclaimer')));
    expect(file.text).toContain(squeezed(t('paper.sample')));
    expect(file.text).toContain(squeezed(edition.texts.notices.ownRules));
    expect(file.part('word/footer1.xml')).toContain(t('paper.disclaimer'));
  });

  it('gives the overall score and every score of a group as the engine has it', () => {
    expect(file.text).toContain(formatScore(report.score ?? 0, decimals, report.thresholds));
    const [table] = file.tables.filter(({ rows }) => rows[0]?.cells.includes(t('results.share')));
    const shown = table?.rows.slice(1).map(({ cells }) => [cells[0], cells[1]]);
    expect(shown).toEqual(
      report.groups.map((row) => [edition.texts.groups[row.id]?.title, row.score === null ? t('results.noScore') : score(row.score)]),
    );
  });

  it('gives the score of every question asked', () => {
    const rows = file.tables.filter(({ rows }) => rows[0]?.cells[1] === t('paper.answerCol')).flatMap(({ rows }) => rows.slice(1));
    const items = report.groups.flatMap((group) => group.items);
    expect(rows.map(({ cells }) => cells[2])).toEqual(
      items.map(({ result }) => (result.score === null ? t(`status.${result.status}`) : score(result.score))),
    );
  });

  it('repeats the head of every table that has one, and breaks no row', () => {
    const headed = file.tables.filter(({ style }) => style === 'RongchiHeadedTable');
    expect(headed.length).toBeGreaterThan(20);
    expect(headed.filter(({ rows }) => rows[0]?.isHead !== true)).toEqual([]);
    expect(file.tables.flatMap(({ rows }) => rows).filter(({ isWhole }) => !isWhole)).toEqual([]);
  });

  it('fills the grid of every table in every row', () => {
    expect(file.tables.filter(({ columns, grid }) => columns.some((count) => count !== grid))).toEqual([]);
  });

  it('numbers the sources of its figures in the order they are met, and lists every one', () => {
    const { comparisons } = report;
    const sources = file.paragraphs.filter((p) => p.style === 'RongchiSource');
    const marks = new Set([...file.text.matchAll(/\[(\d+)\]/g)].map(([, mark]) => Number(mark)));
    expect(comparisons.length).toBeGreaterThan(0);
    expect([...marks]).toEqual(sources.map((_, index) => index + 1));
  });

  it('draws the radar as a chart of Word’s own, with the engine’s figures in it', () => {
    const chart = file.part('word/charts/chart1.xml');
    expect(chart).toContain('<c:radarChart>');
    for (const { score: value } of report.radar) expect(chart).toContain(`<c:v>${value}</c:v>`);
  });

  it('shows every task of the plan with its owner and budget', () => {
    for (const { task, step } of request.roadmap?.view.tasks ?? []) {
      if (!step) continue;
      expect(file.text).toContain(squeezed(edition.texts.questions[step.question]?.topic ?? ''));
      if (task.owner) expect(file.text).toContain(squeezed(task.owner));
    }
  });

  it('is an A4 document with a page number in the foot, whose text Word checks as Chinese', () => {
    const xml = file.part('word/document.xml');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(file.part('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
    expect(file.part('word/styles.xml')).toContain('w:eastAsia="zh-CN"');
    expect(file.part('docProps/core.xml')).toContain('<dc:language>zh-CN</dc:language>');
    expect(file.part('docProps/core.xml')).toContain(`<dc:title>${report.enterprise.facts.name} `);
    expect(file.part('docProps/core.xml')).toContain(report.madeAt.slice(0, 19));
  });

  it('has named styles for headings, text and tables, with Chinese fonts in them', () => {
    const styles = file.part('word/styles.xml');
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'TOC1', 'RongchiBody', 'RongchiTable', 'RongchiHeadedTable'])
      expect(styles.match(new RegExp(`w:styleId="${id}"`, 'g'))).toHaveLength(1);
    const used = new Set(file.paragraphs.map((p) => p.style).filter(Boolean));
    expect([...used].filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
    expect(styles).toMatch(/w:eastAsia="黑体"/);
    expect(styles).toMatch(/w:eastAsia="宋体"/);
  });

  it('gives every bookmark a number of its own', () => {
    const ids = [...file.part('word/document.xml').matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is laid out the same whenever it is laid out', () => {
    expect(layOutReport(request)).toEqual(layOutReport(request));
  });
});

const withOptions = (options: Partial<ReportRequest['options']>, name = 'sample-precision-parts', at = 0): ReportRequest =>
  requestFor(readSample(name), { options, at });

describe('the choice of what a Word report says', () => {
  it('leaves out the sections that were not chosen', async () => {
    const file = await made(withOptions({ sections: ['summary', 'method'] }));
    expect(file.headings(1)).toEqual([titles.summary, titles.method]);
  });

  it('has every section there is in one sample or another', async () => {
    const sections: readonly ReportSection[] = ['checks', 'readiness'];
    const samples = [withOptions({ sections }, 'sample-strong-process', 1), withOptions({ sections }, 'sample-contradictory'), request];
    const files = await Promise.all(samples.map(made));
    const found = new Set(files.flatMap((file) => file.headings(1)));
    expect(reportSections.filter((section) => !found.has(titles[section]))).toEqual([]);
  });

  it('says in brief only what could be compared, and answers without the questions, but no note is lost', async () => {
    const [full, brief] = await Promise.all(
      (['full', 'brief'] as const).map((detail) => made(withOptions({ sections: ['benchmark', 'answers'], detail }))),
    );
    const noted = report.groups.flatMap((g) => g.items).find(({ record }) => record.note);
    const note = noted?.record.note ?? '';
    const prompt = edition.texts.questions[noted?.question.id ?? '']?.prompt ?? '';
    expect([note, prompt]).not.toContain('');
    expect(full?.text).toContain(squeezed(note));
    expect(brief?.text).toContain(squeezed(note));
    expect(full?.text).toContain(squeezed(prompt));
    expect(brief?.text).not.toContain(squeezed(prompt));
    expect(full?.headings(2)).toContain(t('benchmark.notComparable'));
    expect(brief?.headings(2)).not.toContain(t('benchmark.notComparable'));
  });

  it('names what is at hand beside the answers only where no list of evidence has it ticked', async () => {
    const item = report.groups.flatMap((g) => g.items).find(({ record }) => record.evidence.length > 0);
    const { question, record } = item ?? { question: null, record: null };
    const words = record?.evidence.map((id) => edition.texts.questions[question?.id ?? '']?.evidence?.[id] ?? id) ?? [];
    const line = squeezed(t('paper.evidence', { text: words.join(t('app.listJoin')) }));
    expect(words).not.toEqual([]);
    const [alone, listed] = await Promise.all(
      ([['answers'], ['evidence', 'answers']] as const).map((sections) => made(withOptions({ sections }))),
    );
    expect(alone?.text).toContain(line);
    expect(listed?.text).not.toContain(line);
  });

  it('lists in brief the evidence still to be got, and all of it in full', async () => {
    const items = report.groups.flatMap((g) => g.items);
    const at = items.flatMap(({ record }) => record.evidence).length;
    expect(at).toBeGreaterThan(0);
    const [full, brief] = await Promise.all(
      (['full', 'brief'] as const).map((detail) => made(withOptions({ sections: ['evidence'], detail }))),
    );
    const ticked = (file: WordFile | undefined): number => [...(file?.text ?? '').matchAll(/☑/g)].length;
    expect([ticked(full), ticked(brief)]).toEqual([at, 0]);
    expect(brief?.text).toContain('☐');
  });

  it('names who has verified it, and says in whose eyes it has been', async () => {
    const sections: readonly ReportSection[] = ['signature'];
    const verified = await made(withOptions({ sections, kind: 'verified', verifier: '李核验' }));
    expect(verified.text).toContain(squeezed(t('paper.verifiedBy', { name: '李核验' })));
    expect(verified.text).toContain(squeezed(t('paper.signVerifiedStatement')));
    const self = await made(withOptions({ sections, verifier: '李核验' }));
    expect(self.text).toContain(squeezed(t('paper.signReader')));
    expect(self.text).not.toContain('李核验');
  });

  it('shows the logo on the cover in its own proportions', async () => {
    const bytes = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      (c) => c.charCodeAt(0),
    );
    const file = await made(withOptions({ sections: ['method'], logo: { bytes, mime: 'image/png', width: 400, height: 100 } }));
    expect(file.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(file.part('word/document.xml')) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(4, 1);
  });

  it('says which questionnaire is not ours', async () => {
    const file = await made({ ...withOptions({ sections: ['method'] }), report: { ...report, official: false } });
    expect(file.text).toContain(squeezed(t('data.unofficialResult')));
  });

  it('says the next steps where there is no plan', async () => {
    const file = await made({ ...withOptions({ sections: ['summary', 'roadmap'] }), roadmap: null });
    const [first] = report.firstSteps;
    expect(file.headings(1)).toContain(titles.roadmap);
    expect(file.text.split(squeezed(first?.action.texts['zh-CN'].what ?? '–')).length).toBeGreaterThan(2);
  });
});

describe('a Word report in two languages', () => {
  it('says everything in the first, then everything in the second, each with its own contents', async () => {
    const sections: readonly ReportSection[] = ['summary', 'results', 'signature'];
    const file = await made(requestFor(sample, { languages: ['en', 'zh-CN'], options: { sections } }));
    const english = createTranslations('en').t;
    const chapters = file.headings(1);
    expect(chapters[0]).toBe(english('paper.section.summary'));
    expect(chapters[chapters.length / 2]).toBe(titles.summary);
    expect(chapters).toHaveLength(sections.length * 2);
    expect(file.part('word/document.xml')).toContain('rongchi_part_1&quot;');
    expect(file.part('docProps/core.xml')).toContain('<dc:language>en</dc:language>');
  });
});
