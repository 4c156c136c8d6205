import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWith, title } from '../../app/render-app.tsx';
import { pair, percent, picked } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, notApplicable, type Records, tinyAnswers, unknown, without } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

const open = async (records: Records = tinyAnswers) => {
  const app = await renderWith('/e/e1/a/a1/results', { assessments: [aTinyAssessment(records)] }, { packs });
  await title('诊断结果');
  return app;
};
const sheet = (name: string) => within(screen.getByRole('region', { name }));
const rows = (name: string) =>
  sheet(name)
    .getAllByRole('listitem')
    .map((row) => row.textContent);

describe('results without a score', () => {
  it.each<[string, Records]>([
    ['nothing is answered', {}],
    ['all that is said is that one does not know', { paperless: unknown, backup: unknown }],
    ['one number of two is all there is', { trained: pair(40, null) }],
  ])('say so and lead to the questions: %s', async (_, records) => {
    const { user } = await open(records);
    expect(screen.getByText('还没有可计分的回答')).toBeVisible();
    expect(screen.queryByRole('region', { name: '自评等级' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: '去回答' }));
    expect(await screen.findByRole('navigation', { name: '各部分' })).toBeVisible();
  });
});

describe('strong and weak points', () => {
  it('are told with their score and place: the three best, the best first', async () => {
    await open();
    expect(rows('做得好的')).toEqual(['记录方式生产记录100.0', '在线填报比例生产记录100.0', '培训人数数据保管80.0']);
  });

  it('are told by how much the overall score would rise: the three that do most, with the way there', async () => {
    await open();
    expect(rows('提升空间最大的')).toEqual([
      '数据备份数据保管 · 做到最高可使总分提高 9.00试算50.0',
      '自动采集内容设备 · 做到最高可使总分提高 7.50试算50.0',
      '非计划停机设备 · 做到最高可使总分提高 4.50试算70.0',
    ]);
    expect(sheet('提升空间最大的').getByRole('link', { name: '数据备份' })).toHaveAttribute('href', '#/e/e1/a/a1/answer/backup');
  });

  it.each([
    ['strong', 'paper', '做得好的', '还没有得分过半的题目。'],
    ['weak', 'system', '提升空间最大的', '没有失分的题目。'],
  ])('are said to be none where there are none: %s', async (_, option, name, words) => {
    await open({ paperless: picked(option) });
    expect(sheet(name).getByText(words)).toBeVisible();
    expect(sheet(name).queryAllByRole('listitem')).toEqual([]);
  });
});

describe('questions without a result', () => {
  it('are listed with what they lack and the way there, but for those that do not apply', async () => {
    await open({ ...without(tinyAnswers, 'backup'), downtime: notApplicable('无设备'), 'online-share': unknown, trained: pair(40, null) });
    expect(rows('还没有结论的题')).toEqual(['在线填报比例不清楚', '数据备份未答', '培训人数数据不全']);
    expect(sheet('还没有结论的题').getByRole('link', { name: '数据备份' })).toHaveAttribute('href', '#/e/e1/a/a1/answer/backup');
  });

  it('are none where everything is answered', async () => {
    await open();
    expect(screen.queryByRole('region', { name: '还没有结论的题' })).not.toBeInTheDocument();
  });
});

describe('how the score comes about', () => {
  it('is told in the words of the questionnaire', async () => {
    await open();
    for (const text of ['各题折成0到100分，按权重取平均。', '没有书面材料的，备份一题最多算50分。'])
      expect(sheet('得分怎么来的').getByText(text)).toBeVisible();
  });

  it('is shown as a radar that reads out every dimension, and leaves open the one without a score', async () => {
    await open({ ...without(tinyAnswers, 'collected', 'downtime'), 'online-share': percent(40) });
    expect(screen.getByRole('img', { name: '雷达图。生产记录 80.0、设备 —、数据保管 62.0' })).toBeVisible();
  });

  it('leads on to the comparison and to the report', async () => {
    await open();
    expect(screen.getByRole('link', { name: '与公开数据对比' })).toHaveAttribute('href', '#/e/e1/a/a1/benchmark');
    expect(screen.getByRole('link', { name: '生成报告' })).toHaveAttribute('href', '#/e/e1/a/a1/report');
  });
});
