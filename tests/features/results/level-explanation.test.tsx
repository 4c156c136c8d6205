import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWith, title } from '../../app/render-app.tsx';
import { pair, percent, rung, ticked } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, hours, type Records, tinyAnswers, unknown, without } from '../../support/tiny-answers.ts';
import { inRecords, tinyCheck } from '../../support/tiny-check.ts';

const needs = (level: string, min: number) => ({ level, requires: [{ group: 'records', min }] });
const counting = tinyCheck(
  [
    ['pack', 'levelRule'],
    {
      kind: 'gates',
      gates: [
        { level: 'paper-based', requires: [] },
        { level: 'started', requires: [{ group: 'records', min: 40 }], counts: [{ mark: 'must', score: 60, atLeast: 2 }] },
        needs('managed', 50),
        needs('connected', 60),
        needs('steered', 90),
      ],
    },
  ],
  [[...inRecords, 'paperless', 'marks'], ['must']],
  [[...inRecords, 'online-share', 'marks'], ['must']],
  [['texts', 'zh-CN', 'marks'], { must: '必备' }],
  [['texts', 'en', 'marks'], { must: 'Must' }],
);

const open = async (records: Records = tinyAnswers, questionnaire = tinyCheck()) => {
  const packs = smallCatalog({ questionnaires: [questionnaire] });
  await renderWith('/e/e1/a/a1/results/level', { assessments: [aTinyAssessment(records)] }, { packs });
  await title('等级是怎么定出来的');
  const steps = within(screen.getByRole('region', { name: '逐级判定' }));
  const step = (name: string) => {
    const item = steps.getByRole('heading', { name: new RegExp(`^${name}`) }).closest('li');
    if (!item) throw new Error(`no step ${name}`);
    return within(item);
  };
  const rows = (name: string) =>
    step(name)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent).join('|'));
  return { step, rows };
};

describe('the level', () => {
  it('opens to its rule step by step, each condition with what there is', async () => {
    const { step, rows } = await open();
    expect(screen.getByTestId('explained-level')).toHaveTextContent('联通级');
    expect(rows('联通级')).toEqual(['综合得分不低于 60|现为 76.6|✓ 满足']);
    expect(rows('决策级')).toEqual(['综合得分不低于 80|现为 76.6|✗ 不满足']);
    expect(step('联通级').getByText('已达到')).toBeVisible();
    expect(step('决策级').getByText('未达到')).toBeVisible();
  });

  it('never shows a score as meeting a condition that is missed', async () => {
    // 生产记录 100, 设备 100 and 数据保管 33.28 would make 79.98: with one place it would read 80.0.
    const { rows } = await open({
      ...tinyAnswers,
      collected: ticked('output', 'energy', 'alarm'),
      downtime: hours(0),
      backup: rung('none'),
      trained: pair(416, 1000),
    });
    expect(rows('决策级')).toEqual(['综合得分不低于 80|现为 79.98|✗ 不满足']);
  });

  it('counts questions by name: those counted, those that score too little, those still open', async () => {
    const { step, rows } = await open({ ...tinyAnswers, 'online-share': percent(40) }, counting);
    expect(rows('起步级')).toEqual(['生产记录得分不低于 40|现为 80.0|✓ 满足', '得分不低于 60 的“必备”不少于 2 个|现有 1 个|✗ 不满足']);
    expect(step('起步级').getByText('算在内的（1）').nextElementSibling).toHaveTextContent('记录方式');
    expect(step('起步级').getByText('得分不够的（1）').nextElementSibling).toHaveTextContent('在线填报比例');
  });

  it('counts an open question neither as met nor as too low', async () => {
    const { step } = await open({ ...tinyAnswers, 'online-share': unknown }, counting);
    expect(step('起步级').getByText('还没有结论的（1）').nextElementSibling).toHaveTextContent('在线填报比例');
    expect(step('起步级').queryByText(/得分不够的/)).not.toBeInTheDocument();
  });

  it('a later step whose own conditions hold is not reached while an earlier one is missed', async () => {
    const { step } = await open({ ...tinyAnswers, 'online-share': percent(40) }, counting);
    expect(step('纸面级').getByText('这一级没有条件。')).toBeVisible();
    expect(step('管理级').getByText('条件已满足，但前面有一级没有达到')).toBeVisible();
  });

  it('that is withheld says why, and between which levels it will end; no step is called reached', async () => {
    const { step } = await open(without(tinyAnswers, 'downtime', 'trained'));
    expect(step('管理级').getByText('条件已满足')).toBeVisible();
    expect(screen.queryByText('已达到')).not.toBeInTheDocument();
    expect(screen.getByText(/未到 80%，数据不足，不给等级/)).toBeVisible();
    expect(screen.getByText(/^全部答完，等级会在/)).toBeVisible();
  });

  it('says whose conditions they are', async () => {
    await open();
    expect(screen.getByText('这里的等级条件是自定的，不是官方公布的。题目、权重和分界由编写者自定。')).toBeVisible();
  });
});
