import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWith, title } from '../../app/render-app.tsx';
import { pair, percent, picked, rung, ticked } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, hours, notApplicable, type Records, tinyAnswers, unknown, without } from '../../support/tiny-answers.ts';
import { inEquipment, inRecords, tinyCheck } from '../../support/tiny-check.ts';

const open = async (records: Records = tinyAnswers, questionnaire = tinyCheck()) => {
  await renderWith(
    '/e/e1/a/a1/results',
    { assessments: [aTinyAssessment(records)] },
    { packs: smallCatalog({ questionnaires: [questionnaire] }) },
  );
  await title('诊断结果');
  return within(screen.getByRole('region', { name: '自评等级' }));
};
type Panel = Awaited<ReturnType<typeof open>>;
const steps = (panel: Panel) => panel.getAllByRole('list')[0]?.textContent;
const reached = (panel: Panel) => panel.getAllByRole('listitem', { current: true }).map((step) => step.textContent);

const perfect: Records = {
  paperless: picked('system'),
  'online-share': percent(80),
  collected: ticked('output', 'energy', 'alarm'),
  downtime: hours(0),
  backup: { ...rung('tested'), evidence: tinyCheck().pack.root.groups[2]?.questions[0]?.proves?.record ?? [] },
  trained: pair(50, 100),
};

describe('a level that is reached', () => {
  it('is told by name and meaning, on the scale of all levels, beside the score and its maximum', async () => {
    const panel = await open();
    expect(panel.getByTestId('level')).toHaveTextContent('联通级');
    expect(panel.getByText('设备和记录连在一起。')).toBeVisible();
    expect(panel.getByText('综合得分')).toBeVisible();
    expect(panel.getByTestId('score')).toHaveTextContent('76.6 / 100');
    expect(steps(panel)).toBe('纸面级起步级管理级联通级决策级');
    expect(reached(panel)).toEqual(['联通级']);
  });

  it('says what is missing to the next one', async () => {
    const panel = await open();
    expect(panel.getByText('距“决策级”还差')).toBeVisible();
    expect(panel.getByText('综合：现为 76.6，需达到 80')).toBeVisible();
  });

  it('says so where it is the highest', async () => {
    const panel = await open(perfect);
    expect(panel.getByTestId('level')).toHaveTextContent('决策级');
    expect(panel.getByText('已是最高等级。')).toBeVisible();
    expect(panel.queryByText(/还差/)).not.toBeInTheDocument();
  });

  it('is not shown as passed by rounding: a score short of 80 never reads 80.0', async () => {
    const panel = await open({ ...perfect, downtime: hours(40), 'online-share': percent(54.88) });
    expect(panel.getByTestId('level')).toHaveTextContent('联通级');
    expect(panel.getByTestId('score')).toHaveTextContent('79.98 / 100');
    expect(panel.getByText('综合：现为 79.98，需达到 80')).toBeVisible();
  });

  it('says whose rule it is, and that it is no official assessment', async () => {
    const panel = await open();
    expect(panel.getByText('自评结果，仅供内部参考。 题目、权重和分界由编写者自定。')).toBeVisible();
  });
});

describe('a level that is not reached', () => {
  const overall = (level: string, min: number) => ({ level, requires: [{ group: 'overall', min }] });
  const gates = tinyCheck(
    [
      ['pack', 'levelRule'],
      {
        kind: 'gates',
        gates: [
          { level: 'paper-based', requires: [{ group: 'equipment', min: 70 }] },
          { level: 'started', requires: [], counts: [{ mark: 'must', score: 60, atLeast: 2 }] },
          overall('managed', 40),
          overall('connected', 60),
          overall('steered', 80),
        ],
      },
    ],
    // A rule that looks at a dimension must find it asked of everybody.
    [[...inEquipment, 'collected', 'appliesWhen'], undefined],
    [[...inRecords, 'paperless', 'marks'], ['must']],
    [[...inRecords, 'online-share', 'marks'], ['must']],
    [['texts', 'zh-CN', 'marks'], { must: '必备' }],
    [['texts', 'en', 'marks'], { must: 'Must' }],
  );

  it('below the first: names the one that was missed, and what it takes', async () => {
    const panel = await open(tinyAnswers, gates);
    expect(panel.getByTestId('level')).toHaveTextContent('未达到“纸面级”');
    expect(panel.getByText('设备：现为 60.0，需达到 70')).toBeVisible();
    expect(panel.queryAllByRole('listitem', { current: true })).toEqual([]);
  });

  it('for want of marked questions: says how many there are and how many it takes', async () => {
    const panel = await open({ ...tinyAnswers, downtime: hours(0), 'online-share': percent(40) }, gates);
    expect(panel.getByTestId('level')).toHaveTextContent('纸面级');
    expect(panel.getByText('距“起步级”还差')).toBeVisible();
    expect(panel.getByText('得分不低于 60 的“必备”：现有 1 个，需要 2 个')).toBeVisible();
  });

  it('because a group it looks at has no score: names the group and gives no level', async () => {
    const panel = await open({ ...tinyAnswers, collected: notApplicable('手工设备'), downtime: notApplicable('手工设备') }, gates);
    expect(panel.getByTestId('level')).toHaveTextContent('暂不给出等级');
    expect(panel.getByText('设备还没有得分，无法判断等级。')).toBeVisible();
  });
});

describe('too few answers', () => {
  it('give no level, and the share there is and the share it takes are said; the score stands', async () => {
    const panel = await open(without(tinyAnswers, 'downtime', 'trained'));
    expect(panel.getByTestId('level')).toHaveTextContent('暂不给出等级');
    expect(panel.getByText('已答 67%，未到 80%，数据不足，不给等级。再答几题即可。')).toBeVisible();
    expect(panel.getByTestId('score')).toHaveTextContent('70.0 / 100');
    expect(panel.queryAllByRole('listitem', { current: true })).toEqual([]);
  });

  it('are not made enough by “unknown”', async () => {
    const panel = await open({ ...tinyAnswers, downtime: unknown, trained: unknown });
    expect(panel.getByTestId('level')).toHaveTextContent('暂不给出等级');
  });

  it('are none where the rest does not apply', async () => {
    const panel = await open({ ...tinyAnswers, downtime: notApplicable('无设备'), trained: notApplicable('外包') });
    expect(panel.getByTestId('level')).toHaveTextContent('联通级');
  });
});

describe('what the score rests on', () => {
  it('is said in full: answered of asked, unanswered, unknown, half given and not applicable', async () => {
    const panel = await open({
      paperless: picked('system'),
      'online-share': unknown,
      collected: ticked('output'),
      downtime: notApplicable('无设备'),
      trained: pair(null, 100),
    });
    expect(panel.getByText('按已答的 2/5 题计算 · 未答 1 题 · 不清楚 1 题 · 数据不全 1 题 · 不适用 1 题')).toBeVisible();
  });

  it('is said without what there is none of', async () => {
    expect((await open()).getByText('按已答的 6/6 题计算')).toBeVisible();
  });

  it('is the capped score where material is missing', async () => {
    const panel = await open({ ...perfect, backup: rung('tested') });
    expect(panel.getByTestId('score')).toHaveTextContent('91.0 / 100');
  });
});
