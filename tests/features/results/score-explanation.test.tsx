import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWith, title } from '../../app/render-app.tsx';
import { judged, percent, picked, rung } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, hours, notApplicable, type Records, tinyAnswers, unknown, without } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

const openAt = async (place: string, records: Records = tinyAnswers, form = 'quick') =>
  renderWith(`/e/e1/a/a1/results${place}`, { assessments: [aTinyAssessment(records, { form })] }, { packs });

const open = async (id: string, heading: string, records: Records = tinyAnswers, form = 'quick') => {
  const app = await openAt(`/why/${id}`, records, form);
  await title(heading);
  return app;
};

const sheet = (name: string) => within(screen.getByRole('region', { name }));
const rowsOf = (region: ReturnType<typeof sheet>) =>
  region.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent).join('|'));
const trail = () =>
  within(screen.getByRole('navigation', { name: '所在位置' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('every score on the results', () => {
  it('opens to how it was made: the overall one, a dimension’s, a question’s', async () => {
    await openAt('');
    await title('诊断结果');
    for (const [name, id] of [
      ['综合得分 76.6', 'overall'],
      ['设备 60.0', 'equipment'],
      ['非计划停机 70.0', 'downtime'],
    ] as const)
      expect(screen.getAllByRole('link', { name: `${name}，看怎么算的` })[0]).toHaveAttribute('href', `#/e/e1/a/a1/results/why/${id}`);
  });

  it('is reached, and left again, by the address alone', async () => {
    const { user } = await openAt('');
    await title('诊断结果');
    await user.click(screen.getByRole('link', { name: '设备 60.0，看怎么算的' }));
    await title('设备');
    expect(window.location.hash).toBe('#/e/e1/a/a1/results/why/equipment');
    await user.click(within(screen.getByRole('navigation', { name: '所在位置' })).getByRole('link', { name: '综合' }));
    await title('综合');
  });

  it('that is not there is said to be no page', async () => {
    await openAt('/why/nowhere');
    expect(await title('没有这个页面')).toBeVisible();
  });
});

describe('a group’s score', () => {
  it('is written out with its real figures, and its children with weight, share, score and points', async () => {
    await open('overall', '综合');
    expect(screen.getByTestId('explained-score')).toHaveTextContent('76.6 / 100');
    const sum = sheet('怎么算');
    expect(sum.getByText('(40 × 100.00 + 30 × 60.00 + 30 × 62.00) ÷ 100 = 76.60')).toBeVisible();
    expect(rowsOf(sum)).toEqual([
      '项目|权重|占比|得分|贡献',
      '生产记录|40|40%|100.0|40.00',
      '设备|30|30%|60.0|18.00',
      '数据保管|30|30%|62.0|18.60',
      '合计|100|100%||76.60',
    ]);
  });

  it('says which children have none, why, and where their weight has gone', async () => {
    await open('overall', '综合', { ...without(tinyAnswers, 'downtime'), collected: unknown });
    const left = sheet('没有计入的项');
    expect(left.getByText('不清楚 1 题、未答 1 题')).toBeVisible();
    expect(left.getByText('“设备”没有得分，它的权重 30 由其余各项按比例分担。')).toBeVisible();
    expect(rowsOf(sheet('怎么算'))[1]).toBe('生产记录|40|57.1%|100.0|57.14');
  });

  it('says whose weights they are', async () => {
    await open('overall', '综合');
    expect(screen.getByText('这里的权重是自定的，不是官方公布的。题目、权重和分界由编写者自定。')).toBeVisible();
  });

  it('is given with what it can still become while something below is open', async () => {
    await open('equipment', '设备', { ...tinyAnswers, downtime: unknown });
    expect(screen.getByText('可能区间 25.0–75.0')).toBeVisible();
  });
});

describe('a question’s score', () => {
  it('shows where it stands, its share of the whole and the answer in words, with the way to it', async () => {
    await open('downtime', '非计划停机');
    expect(trail()).toEqual(['诊断结果', '综合', '设备', '非计划停机']);
    expect(screen.getByText('占总分的 15%，为总分贡献 10.50 分')).toBeVisible();
    expect(sheet('回答').getByText('12 小时')).toBeVisible();
    expect(sheet('回答').getByRole('link')).toHaveAttribute('href', '#/e/e1/a/a1/answer/downtime');
  });

  it('from a curve: the two points the figure lies between, the sum, and the line in words for who cannot see it', async () => {
    await open('online-share', '在线填报比例', { ...tinyAnswers, 'online-share': percent(60) });
    const working = sheet('怎么计分');
    expect(working.getByText('60% 落在 40%（50 分）与 80%（100 分）之间。')).toBeVisible();
    expect(working.getByText('50 + (60 − 40) ÷ (80 − 40) × (100 − 50) = 75.00')).toBeVisible();
    expect(working.getByRole('img')).toHaveAccessibleName(
      '计分折线图：0% 得 0 分、40% 得 50 分、80% 得 100 分。本企业 60%，折算为 75.00 分。',
    );
    const rows = working.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['数值', '得分'],
      ['0%', '0'],
      ['40%', '50'],
      ['80%', '100'],
    ]);
  });

  it('beyond the end of a curve: that the end counts', async () => {
    await open('downtime', '非计划停机', { ...tinyAnswers, downtime: hours(50) });
    expect(sheet('怎么计分').getByText('50 小时 超出折线的端点 40 小时，按端点的 0 分计。')).toBeVisible();
  });

  it('from an option: the score of each, the chosen one marked', async () => {
    await open('paperless', '记录方式', { ...tinyAnswers, paperless: picked('sheet') });
    expect(rowsOf(sheet('怎么计分')).slice(1)).toEqual([
      '写在纸上，月底装订。|0',
      '录进电子表格，存在个人电脑里。 ✓ 所选|50',
      '直接在系统里填，随时能查。|100',
    ]);
  });

  it('from ticks: the weight ticked of the weight that is full', async () => {
    await open('collected', '自动采集内容');
    expect(sheet('怎么计分').getByText('2 ÷ 4 × 100 = 50.00')).toBeVisible();
    expect(rowsOf(sheet('怎么计分')).slice(1)).toEqual(['产量|2|已勾选', '能耗|1|未勾选', '报警|1|未勾选']);
  });

  it('from practices: how far each level is met, and which no longer matter', async () => {
    const degrees = { copies: 'full', place: 'full', schedule: 'full', owner: 'none', restored: 'full', improved: 'none' } as const;
    await open('backup-practices', '数据备份（逐条）', { ...tinyAnswers, 'backup-practices': judged(degrees) }, 'full');
    const working = sheet('怎么计分');
    expect(working.getByText('25 + 50% × (50 − 25) = 37.50')).toBeVisible();
    expect(
      rowsOf(working)
        .slice(1)
        .map((row) => row.split('|').slice(1).join('|')),
    ).toEqual(['100%|25|达到', '50%|50|未达到，按比例加分', '50%|100|不影响得分']);
  });

  it('held down by a cap: both scores, what lacks, and the material that lifts it', async () => {
    await open('backup', '数据备份', { ...tinyAnswers, backup: rung('tested') });
    const cap = sheet('封顶');
    expect(cap.getByText('按回答可得 100.0 分，缺成文记录，按 50.0 分计。')).toBeVisible();
    expect(cap.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['备份制度', '备份记录']);
  });

  it.each([
    ['unknown', unknown, '回答是“不清楚”，暂不计分，权重由同组其他题分担。'],
    ['not applicable', notApplicable('外包'), '已说明不适用，不计入得分，权重由同组其他题分担。'],
  ])('that is %s: why there is none, and where its weight goes', async (_, record, reason) => {
    await open('trained', '培训人数', { ...tinyAnswers, trained: record });
    expect(screen.getByTestId('explained-score')).toHaveTextContent('无得分');
    expect(sheet('回答').getByText(reason)).toBeVisible();
    expect(screen.queryByRole('region', { name: '怎么计分' })).not.toBeInTheDocument();
  });
});
