import { describe, expect, it } from 'vitest';
import { calendarQuarter, heatmapOf, listEvidence, type ReportModel } from '../../../src/engine/index.ts';
import type { ReportRequest } from '../../../src/ports/report-renderer.ts';
import { type ReadWorkbook, readCells, rowsOf, writtenFor } from '../../support/read-workbook.ts';
import { readSample, requestFor } from '../../support/report-request.ts';

/** One assessment of each questionnaire, a half-filled one among them. */
const samples = [
  ['sample-contradictory', 0],
  ['sample-half-filled', 0],
  ['sample-half-filled', 1],
  ['sample-strong-process', 1],
  ['sample-weak-sme', 0],
] as const;

const wholeWorkbook = async (name: string, at: number): Promise<{ readonly request: ReportRequest; readonly workbook: ReadWorkbook }> => {
  const request = requestFor(readSample(name), { at });
  return { request, workbook: await readCells(await writtenFor(request)) };
};

const itemsOf = ({ groups }: ReportModel) => groups.flatMap((group) => group.items);

describe.each(samples)('the workbook of %s (assessment %i)', async (name, at) => {
  const { request, workbook } = await wholeWorkbook(name, at);
  const { report, roadmap } = request;

  it('gives the score of every group at full precision, the whole first', () => {
    const rows = rowsOf(workbook, '维度得分', '占上级比重');
    expect(rows.map((row) => row.得分)).toEqual([report.score, ...report.groups.map((g) => g.score)].map((score) => score ?? '无得分'));
    expect(rows.slice(1).map((row) => row.占上级比重)).toEqual(report.groups.map((g) => (g.score === null ? null : g.share)));
    expect(rows.map((row) => row.应答题数)).toEqual([report.counts.asked, ...report.groups.map((g) => g.counts.asked)]);
  });

  it('gives the score, share and potential of every question asked at full precision', () => {
    const rows = rowsOf(workbook, '逐题结果', '回答');
    const weighed = new Map(report.weighed.map((w) => [w.id, w] as const));
    const items = itemsOf(report);
    expect(rows.map((row) => row.得分)).toEqual(items.map(({ result }) => result.score ?? '—'));
    expect(rows.map((row) => row.占总分)).toEqual(items.map(({ result }) => weighed.get(result.id)?.share ?? null));
    expect(rows.map((row) => row.可提升总分)).toEqual(items.map(({ result }) => weighed.get(result.id)?.potential ?? null));
  });

  it('says of every group and question in words how its score is made', () => {
    const scored = rowsOf(workbook, '维度得分', '占上级比重').filter((row) => typeof row.得分 === 'number');
    for (const row of scored) expect(row.怎么算).toMatch(/^\(.* × .*\) ÷ .* = /);
    for (const row of rowsOf(workbook, '逐题结果', '回答')) expect(row.怎么计分).not.toBeNull();
  });

  it('shades every question by how far it has climbed each fifth of the scale', () => {
    const cells = heatmapOf(report).blocks.flatMap(({ rows }) => rows.map((row) => row.cells));
    const found = rowsOf(workbook, '热力图', '项目').map((row) => Object.values(row).slice(3));
    expect(found).toEqual(cells.map((climbed) => climbed ?? [null, null, null, null, null]));
  });

  it('puts own values and differences beside published figures as numbers, each with year, n, source and address', () => {
    const rows = rowsOf(workbook, '对标', '参照数');
    const current = report.comparisons.filter((c) => c.current);
    expect(rows).toHaveLength(current.length);
    expect([...rows.map((row) => row.参照数)].sort()).toEqual(current.map((c) => c.figure.value).sort());
    const compared = current.flatMap(({ verdict }) => (verdict.kind === 'compared' ? [verdict.difference] : []));
    expect(rows.slice(0, compared.length).map((row) => row.差值)).toEqual(compared);
    for (const row of rows) expect([row.数据时间, row.来源]).toEqual([expect.any(String), expect.any(String)]);
    expect(rows.filter((row) => row.网址 !== null)).toHaveLength(current.filter((c) => c.profile.url !== null).length);
  });

  it('lists the material of every question answered', () => {
    const entries = listEvidence(report).flatMap((list) => list.entries);
    const rows = rowsOf(workbook, '佐证材料', '已备');
    expect(rows.map((row) => row.已备)).toEqual(entries.map((entry) => (entry.isAtHand ? '是' : '否')));
  });

  it('lists the tasks of the plan with quarter, owner, budget, day and days; without a plan the first steps', () => {
    const rows = rowsOf(workbook, '行动清单', '行动');
    if (!roadmap) return expect(rows).toHaveLength(report.gaps.filter(({ action }) => action).length);
    const open = roadmap.view.tasks.filter(({ step }) => step).sort((a, b) => (a.slot?.from ?? 0) - (b.slot?.from ?? 0));
    const quarterOf = (quarter: number): string => {
      const { year, quarter: of } = calendarQuarter(roadmap.plan, quarter);
      return `${year}年第${of}季度`;
    };
    expect(rows.map((row) => row.开始季度)).toEqual(open.map(({ slot, task }) => quarterOf(slot?.from ?? task.quarter)));
    expect(rows.map((row) => row.负责人)).toEqual(open.map(({ task }) => task.owner || null));
    expect(rows.map((row) => row['预算（万元）'])).toEqual(open.map(({ task }) => task.budget));
    expect(rows.map((row) => row.完成日期)).toEqual(open.map(({ task }) => (task.due ? new Date(`${task.due}T00:00:00Z`) : null)));
    expect(rows.map((row) => row['人天（估计）'])).toEqual(open.map(({ step }) => step?.cost));
  });
});

describe('the workbook', () => {
  it('lists every practice of questions that are judged by practices, and has no such sheet elsewhere', async () => {
    const { request, workbook } = await wholeWorkbook('sample-strong-process', 1);
    const practices = itemsOf(request.report).flatMap(({ question: { answer } }) =>
      answer.kind === 'practices' ? answer.levels.flatMap((level) => level.practices) : [],
    );
    expect(practices.length).toBeGreaterThan(100);
    expect(rowsOf(workbook, '逐条做法', '做法')).toHaveLength(practices.length);
    const other = await wholeWorkbook('sample-weak-sme', 0);
    expect([...other.workbook.keys()]).not.toContain('逐条做法');
  });

  it('names contradicting answers with the check they break', async () => {
    const { request, workbook } = await wholeWorkbook('sample-contradictory', 0);
    const { contradictions } = request.report;
    const rows = rowsOf(workbook, '可能矛盾', '涉及的回答');
    expect(contradictions.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(contradictions.length);
    for (const row of rows) expect(String(row.涉及的回答).split('\n').length).toBeGreaterThan(1);
  });
});
