import { describe, expect, it } from 'vitest';
import type { ReportRequest } from '../../../src/ports/report-renderer.ts';
import { readCells, textsIn, writtenFor } from '../../support/read-workbook.ts';
import { readSample, requestFor } from '../../support/report-request.ts';

const sample = readSample('sample-strong-process');

const sheetsFor = async (request: ReportRequest): Promise<readonly string[]> => [...(await readCells(await writtenFor(request))).keys()];

describe('the sheets of a workbook', () => {
  it('are the sections wanted, behind a cover that is always there', async () => {
    expect(await sheetsFor(requestFor(sample, { options: { sections: ['benchmark', 'answers'] } }))).toEqual(['概要', '对标', '逐题结果']);
    expect(await sheetsFor(requestFor(sample, { options: { sections: [] } }))).toEqual(['概要']);
  });

  it('leave out a section that has nothing to say', async () => {
    const request = requestFor(readSample('sample-weak-sme'));
    const without = {
      ...request,
      report: { ...request.report, contradictions: [], capped: [], programmes: [], routes: [], readiness: [] },
    };
    const names = await sheetsFor(without);
    expect(names.filter((name) => ['可能矛盾', '封顶的题', '公共项目', '申报方向', '申报准备'].includes(name))).toEqual([]);
  });

  it('are fewer in brief: no practices, and figures only where they are compared', async () => {
    const request = requestFor(sample, { at: 1, options: { detail: 'brief' } });
    expect(await sheetsFor(request)).not.toContain('逐条做法');
    const compared = request.report.comparisons.filter((c) => c.current && c.verdict.kind === 'compared');
    const rows = (await readCells(await writtenFor(request))).get('对标') ?? [];
    expect(rows.filter((row) => typeof row[2] === 'number')).toHaveLength(compared.length);
  });

  it('say all in the first language, then all in the second, under names that differ', async () => {
    const both = await sheetsFor(requestFor(sample, { at: 1, languages: ['zh-CN', 'en'] }));
    const [chinese, english] = [
      await sheetsFor(requestFor(sample, { at: 1 })),
      await sheetsFor(requestFor(sample, { at: 1, languages: ['en'] })),
    ];
    expect(both).toEqual([...chinese, ...english]);
    expect(new Set(both).size).toBe(both.length);
    for (const name of both) expect(name).toMatch(/^[^[\]/\\:*?]{1,31}$/);
  });

  it('speak English in English, but for what the enterprise wrote itself', async () => {
    const workbook = await readCells(await writtenFor(requestFor(sample, { at: 1, languages: ['en'] })));
    /** Its name, its people, and the numbers of Chinese documents. */
    const own = (text: string): boolean => /三峡示例|信息化办公室|〔\d+〕/u.test(text);
    const notes = new Set(Object.values(sample.assessments[1]?.answers ?? {}).map((record) => record.note));
    expect(textsIn(workbook).filter((text) => /\p{Script=Han}/u.test(text) && !own(text) && !notes.has(text))).toEqual([]);
  });

  it('say above every table that the result is a self-assessment, of a sample, by an unofficial questionnaire', async () => {
    const request = requestFor(readSample('sample-weak-sme'));
    const workbook = await readCells(await writtenFor({ ...request, report: { ...request.report, official: false } }));
    for (const [name, rows] of workbook) {
      const top = rows.slice(0, 5).flat().join(' ');
      expect(`${name} ${top}`).toContain('自评结果，不等同于官方评定');
      expect(`${name} ${top}`).toContain('示例企业，非真实数据');
      expect(`${name} ${top}`).toContain('非官方问卷');
    }
  });

  it('say on the cover who verified, and give the day of the report as a day', async () => {
    const request = requestFor(sample, { options: { kind: 'verified', verifier: '李明 咨询师' } });
    const rows = (await readCells(await writtenFor(request))).get('概要') ?? [];
    const given = (label: string) => rows.find((row) => row[0] === label)?.[1];
    expect([given('评估方式'), given('核验人')]).toEqual(['现场核验', '李明 咨询师']);
    expect(given('报告日期')).toBeInstanceOf(Date);
    expect(given('问卷编号与版本')).toBe(`${request.report.pack.id} ${request.report.pack.version}`);
  });
});
