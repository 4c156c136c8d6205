import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWith, title } from '../../app/render-app.tsx';
import { percent } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, notApplicable, type Records, tinyAnswers, unknown, without } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

const open = async (records: Records) => {
  await renderWith('/e/e1/a/a1/results', { assessments: [aTinyAssessment(records)] }, { packs });
  await title('诊断结果');
  return within(screen.getByRole('region', { name: '自评等级' }));
};
const narrowing = () => screen.queryByRole('region', { name: '最能缩小区间的题' });

describe('while something is open', () => {
  // 生产记录 100 and 数据保管 62 stand; 设备 is 50 with half its weight open: 25 to 75. In all 58.6 + 0.3 × (25 to 75).
  it('the score is given with the range it will end in, and how many questions that hangs on', async () => {
    const panel = await open(without(tinyAnswers, 'downtime'));
    expect(panel.getByText('可能区间 66.1–81.1')).toBeVisible();
    expect(panel.getByText(/还没有结论的 1 题全部答完/)).toBeVisible();
  });

  it('the level is given with the levels it will end between', async () => {
    const panel = await open(without(tinyAnswers, 'downtime'));
    expect(panel.getByText('全部答完，等级会在“联通级”至“决策级”之间')).toBeVisible();
  });

  it('a level no answer can change any more is said to be settled', async () => {
    const panel = await open({ ...without(tinyAnswers, 'trained'), 'online-share': percent(60) });
    expect(panel.getByText('余下的题怎么答，等级都是“联通级”')).toBeVisible();
  });

  it('“unknown” leaves it open as well', async () => {
    const panel = await open({ ...tinyAnswers, downtime: unknown });
    expect(panel.getByText('可能区间 66.1–81.1')).toBeVisible();
  });

  it('the questions that narrow it most are listed, with the way to each; one that might narrow it by nothing is not', async () => {
    await open(without(tinyAnswers, 'downtime', 'trained', 'backup'));
    const list = within(narrowing() ?? document.body);
    const rows = list.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toBe('数据备份至少缩小 18.0 分');
    expect(rows.map((row) => row?.replace(/至少.*/, ''))).toEqual(['数据备份', '非计划停机']);
    expect(list.getByRole('link', { name: '数据备份' })).toHaveAttribute('href', '#/e/e1/a/a1/answer/backup');
  });
});

describe('once everything has its answer', () => {
  it.each([
    ['answered', tinyAnswers],
    ['or said not to apply', { ...tinyAnswers, trained: notApplicable('外包') }],
  ])('%s, no range is shown and nothing is left to narrow', async (_, records) => {
    const panel = await open(records);
    expect(panel.queryByText(/可能区间|全部答完|余下的题/)).not.toBeInTheDocument();
    expect(screen.queryByText(/可能区间/)).not.toBeInTheDocument();
    expect(narrowing()).not.toBeInTheDocument();
  });
});
