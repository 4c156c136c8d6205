import { describe, expect, it } from 'vitest';
import { type AssessmentFile, type Plan, questionId, recordOf } from '../../../src/engine/index.ts';
import type { ReportRequest } from '../../../src/ports/report-renderer.ts';
import { readCells, readParts, rowsOf, textsIn, writtenFor } from '../../support/read-workbook.ts';
import { readSample, requestFor } from '../../support/report-request.ts';

const sample = readSample('sample-weak-sme');
const formulas = ['=1+1', '+86 135', '-2', '@SUM(A1)', '\t=1', '＝1+1', ' =1', '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0"];

type Written = { readonly name?: string; readonly note?: string; readonly owner?: string };

/** The sample with texts of one's own as name, as note of its first question, and as owner of every task. */
const requestWith = ({ name = '企业', note = '', owner = '' }: Written): ReportRequest => {
  const [first, ...rest] = sample.assessments;
  const id = questionId.parse(Object.keys(first?.answers ?? {})[0]);
  if (!first) throw new Error('the sample has no assessment');
  const answers = { ...first.answers, [id]: { ...recordOf(first.answers, id), note } };
  const changed: AssessmentFile = {
    ...sample,
    enterprise: { ...sample.enterprise, facts: { ...sample.enterprise.facts, name } },
    assessments: [{ ...first, answers }, ...rest],
  };
  const request = requestFor(changed);
  const owned = (plan: Plan): Plan => ({ ...plan, tasks: plan.tasks.map((task) => ({ ...task, owner })) });
  const { roadmap } = request;
  if (!roadmap) throw new Error('the sample has no plan');
  const tasks = roadmap.view.tasks.map((viewed) => ({ ...viewed, task: { ...viewed.task, owner } }));
  return { ...request, roadmap: { plan: owned(roadmap.plan), view: { ...roadmap.view, tasks } } };
};

const noteIn = async (bytes: Uint8Array) => rowsOf(await readCells(bytes), '逐题结果', '备注').flatMap((row) => row.备注 ?? []);

describe('a text that begins like a formula', () => {
  it.each(formulas)('stays the text %j as name, note and owner', async (text) => {
    const bytes = await writtenFor(requestWith({ name: text, note: text, owner: text }));
    const workbook = await readCells(bytes);
    expect(await noteIn(bytes)).toContain(text);
    expect(rowsOf(workbook, '行动清单', '负责人')[0]?.负责人).toBe(text);
    expect(workbook.get('概要')?.flat()).toContain(text);
    const sheets = Object.entries(readParts(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.filter(([, xml]) => /<f[ >]/.test(xml))).toEqual([]);
  });

  it('is in a cell formatted as text, so that it stays one when edited', async () => {
    const bytes = await writtenFor(requestWith({ name: '=1+1' }));
    const parts = readParts(bytes);
    const format = /<numFmt numFmtId="(\d+)" formatCode="@"/.exec(parts['xl/styles.xml'] ?? '')?.[1] ?? '49';
    const styles = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*>/g)].map(([xf]) => xf.includes(`numFmtId="${format}"`));
    const style = /<c r="A2" s="(\d+)"/.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1];
    expect(styles[Number(style)]).toBe(true);
  });
});

describe('a text that a cell cannot hold', () => {
  it('is cut at 32,767 characters and says so', async () => {
    const [note] = await noteIn(await writtenFor(requestWith({ note: '长'.repeat(40_000) })));
    expect(String(note)).toHaveLength(32_767);
    expect(String(note)).toMatch(/长……（过长，已截断：一个单元格最多 32767 个字符）$/);
  });

  it('loses control characters and halves of characters, and keeps its lines', async () => {
    const [note] = await noteIn(await writtenFor(requestWith({ note: 'a\u0000b\u001Bc\r\nd\uD800e 𬭎' })));
    expect(note).toBe('abc\nde 𬭎');
  });

  it('is escaped where it reads like XML, and is not mixed up with what every object has', async () => {
    for (const note of ['<b>&amp;"\'</b>', 'constructor', '__proto__'])
      expect((await noteIn(await writtenFor(requestWith({ note })))).map((found) => String(found).trim())).toContain(note);
  });

  it('never makes the footer longer than a footer may be', async () => {
    const parts = readParts(await writtenFor(requestWith({ name: '企&业'.repeat(60) })));
    const footer = /<oddFooter>(.*?)<\/oddFooter>/.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1] ?? '';
    expect(footer.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
  });
});

describe('texts of the workbook', () => {
  it('hold no placeholder and no key', async () => {
    const texts = textsIn(await readCells(await writtenFor(requestFor(sample, { languages: ['zh-CN', 'en'] }))));
    expect(texts.filter((text) => /\{\{|^(xlsx|paper|results|explain)\.|undefined|NaN/.test(text))).toEqual([]);
  });
});
