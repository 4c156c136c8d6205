import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Assessment, crosswalk, optionId } from '../../../src/engine/index.ts';
import { renderWith, title } from '../../app/render-app.tsx';
import {
  anAssessment,
  anEnterprise,
  answered,
  answersOf,
  pair,
  percent,
  picked,
  recordWith,
  rung,
  ticked,
} from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { tinyCheck, tinyId } from '../../support/tiny-check.ts';

type Records = Parameters<typeof answersOf>[0];
const named = (id: string, short: string) => tinyCheck([['pack', 'id'], id], [['texts', 'zh-CN', 'shortTitle'], short]);
const way = crosswalk.parse({
  format: 'rongchi-crosswalk',
  formatVersion: 1,
  id: 'older-tiny',
  kind: 'edition',
  from: 'older',
  to: tinyId,
  links: [
    { to: 'paperless', relation: 'same', convert: { kind: 'copy', question: 'paperless' } },
    { to: 'online-share', relation: 'widened', convert: { kind: 'copy', question: 'online-share' } },
  ],
  isNew: ['trained', 'backup', 'backup-practices', 'collected', 'downtime'],
});
const packs = smallCatalog({ questionnaires: [tinyCheck(), named('older', '旧版'), named('alien', '别的')], crosswalks: [way] });

/** Worth 53.35: 0.4 × 40 + 0.3 × 62.5 + 0.3 × 62, the backup capped at 50 for want of a rule. */
const first: Records = {
  paperless: picked('paper'),
  'online-share': percent(80),
  collected: ticked('output'),
  downtime: answered({ kind: 'number', value: 10 }),
  backup: rung('tested'),
  trained: pair(40, 100),
};
/** 12 more for the records in a sheet, 9 more for the rule that lifts the cap: 74.35. */
const second: Records = { ...first, paperless: picked('sheet'), backup: { ...rung('tested'), evidence: withRule() } };
function withRule() {
  const rule = tinyCheck().pack.root.groups.flatMap((g) => g.questions.flatMap((q) => q.proves?.record ?? []))[0];
  return rule ? [rule] : [];
}

const round = (id: string, at: string, records: Records, over: Partial<Assessment> = {}): Assessment => ({
  ...anAssessment(answersOf(records), { id, pack: tinyId, form: 'quick' }),
  createdAt: at,
  updatedAt: at,
  ...over,
});
const r1 = round('r1', '2025-03-02T04:00:00.000Z', first);
const r2 = round('r2', '2026-03-02T04:00:00.000Z', second);
const older = round('old', '2024-03-02T04:00:00.000Z', first, { packId: anAssessment({}, { pack: 'older' }).packId });
const full = round('full', '2025-06-02T04:00:00.000Z', { paperless: picked('system') }, { form: anAssessment({}, { form: 'full' }).form });

const open = async (address: string, assessments: readonly Assessment[], enterprise = anEnterprise()) => {
  const app = await renderWith(
    `/e/e1/trend${address}`,
    { assessments, enterprise: { ...enterprise, updatedAt: enterprise.createdAt } },
    { packs },
  );
  await title('与往次比较');
  return app;
};
const sheet = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const textsIn = (items: readonly HTMLElement[]) => items.map((item) => item.textContent);

describe('two rounds of one form', () => {
  it('say by how much the overall score changed, and from which level to which', async () => {
    await open('/r1/r2', [r1, r2]);
    const shown = sheet('变化');
    expect(screen.getByTestId('trend-difference')).toHaveTextContent('+21.00');
    expect(shown.getByText('总分提高 21.00 分')).toBeVisible();
    expect(shown.getByText('等级由“管理级”变为“联通级”')).toBeVisible();
  });

  it('say where the change comes from, the largest first, each with reason, scores and the way there, down to the sum', async () => {
    await open('/r1/r2', [r1, r2]);
    const shown = sheet('变化从哪里来');
    expect(textsIn(shown.getAllByRole('listitem'))).toEqual([
      expect.stringMatching(/^记录方式回答变了.*原来.*现在.*\+12\.000\.0 → 50\.0$/),
      expect.stringMatching(/^数据备份补齐材料，不再封顶.*上一轮缺成文记录，按 50 分计；这一轮不再封顶\+9\.0050\.0 → 100\.0$/),
    ]);
    expect(shown.getByRole('link', { name: '记录方式' })).toHaveAttribute('href', '#/e/e1/a/r2/answer/paperless');
    expect(screen.getByTestId('trend-sum')).toHaveTextContent('+21.00');
  });

  it('say of a list of ticks only what came and what went', async () => {
    await open('/r1/r2', [r1, round('r2', r2.createdAt, { ...first, collected: ticked('energy', 'alarm') })]);
    const [entry] = sheet('变化从哪里来').getAllByRole('listitem');
    const texts = tinyCheck().texts['zh-CN'].questions.collected?.options ?? {};
    const of = (id: string) => (texts[optionId.parse(id)] ?? '?').replace(/。$/, '');
    expect(entry).toHaveTextContent(`新勾选${of('energy')}；${of('alarm')}`);
    expect(entry).toHaveTextContent(`不再选${of('output')}`);
  });

  it('fold away the questions of which only the weight moved, with their sum', async () => {
    await open('/r1/r2', [r1, round('r2', r2.createdAt, { ...first, trained: recordWith({ state: { kind: 'unknown' } }) })]);
    const shown = sheet('变化从哪里来');
    expect(textsIn(shown.getAllByRole('listitem'))[0]).toMatch(/^培训人数不再有答案.*现在不清楚.*80\.0 → —$/);
    const folded = shown.getByText('只有比重变了的 1 题').closest('details');
    expect(folded).not.toHaveAttribute('open');
    expect(within(folded ?? document.body).getByRole('link', { name: '数据备份' })).toBeInTheDocument();
  });

  it('stand in a table by parts, with what each part adds to the overall change', async () => {
    await open('/r1/r2', [r1, r2]);
    expect(textsIn(sheet('各部分的变化').getAllByRole('row')).slice(1)).toEqual([
      expect.stringMatching(/40\.070\.0\+30\.00\+12\.00$/),
      expect.stringMatching(/62\.562\.500$/),
      expect.stringMatching(/62\.092\.0\+30\.00\+9\.00$/),
    ]);
  });

  it('are drawn as a line that says the same in words, and stand in a table that leads to each round', async () => {
    await open('/r1/r2', [r1, r2]);
    expect(screen.getByRole('img', { name: '折线图：第 1 轮 53.4、第 2 轮 74.3' })).toBeVisible();
    expect(screen.getByRole('link', { name: '第 1 轮' })).toHaveAttribute('href', '#/e/e1/a/r1/results');
  });

  it('never show a threshold as reached that is not', async () => {
    const almost = round('r2', r2.createdAt, {
      ...first,
      paperless: picked('sheet'),
      downtime: answered({ kind: 'number', value: 24.373 }),
    });
    await open('/r1/r2', [r1, almost]);
    expect(sheet('变化').getByText('59.96')).toBeVisible();
    expect(screen.queryByText('60.0')).not.toBeInTheDocument();
  });

  it('say so where nothing changed', async () => {
    await open('/r1/r2', [r1, { ...r2, answers: r1.answers }]);
    expect(screen.getByText('总分没有变化')).toBeVisible();
    expect(screen.getByText('两轮的回答没有差别。')).toBeVisible();
  });

  it('say that there is no change to be shown while one has no score, and explain nothing', async () => {
    await open('/r1/r2', [r1, round('r2', r2.createdAt, {})]);
    expect(screen.getByText('有一轮还没有得分，暂时算不出变化。')).toBeVisible();
    expect(screen.queryByRole('region', { name: '变化从哪里来' })).not.toBeInTheDocument();
  });

  it('mention the profile only where it was changed after the earlier one', async () => {
    const note = /企业档案在前一次之后改动过/;
    const { unmount } = await open('/r1/r2', [r1, r2]);
    expect(screen.queryByText(note)).not.toBeInTheDocument();
    unmount();
    const enterprise = { ...anEnterprise(), createdAt: '2025-01-01T00:00:00.000Z', updatedAt: '2025-12-01T00:00:00.000Z' };
    await renderWith('/e/e1/trend/r1/r2', { assessments: [r1, r2], enterprise }, { packs });
    expect(await screen.findByText(note)).toBeVisible();
  });

  it('say that they were answered on different versions and are scored by one', async () => {
    await open('/r1/r2', [{ ...r1, packVersion: '0.9.0' }, r2]);
    expect(screen.getByText(/作答时的问卷版本不同（0\.9\.0、1\.0\.0）。各轮都按现行版本 1\.0\.0 重新计分/)).toBeVisible();
  });
});

describe('the choice of the two', () => {
  it('is made among the rounds that can be compared, and goes into the address, the earlier one first', async () => {
    const r3 = round('r3', '2026-09-02T04:00:00.000Z', second);
    const { user } = await open('/r2/r3', [r1, r2, r3]);
    await user.selectOptions(screen.getByLabelText('后一次'), 'r1');
    await waitFor(() => expect(window.location.hash).toBe('#/e/e1/trend/r1/r2'));
  });

  it('does not offer a model that measures something else, nor the other of the two', async () => {
    const alien = round('alien', r1.createdAt, first, { packId: anAssessment({}, { pack: 'alien' }).packId });
    await open('/r1/r2', [r1, r2, alien]);
    const options = within(screen.getByLabelText('前一次')).getAllByRole('option');
    expect(options.map((o) => [o.getAttribute('value'), o.hasAttribute('disabled')])).toEqual([
      ['r1', false],
      ['r2', true],
    ]);
  });

  it('is the newest two rounds of a form where the address names none', async () => {
    await open('', [r2, older, r1]);
    await waitFor(() => expect(window.location.hash).toBe('#/e/e1/trend/r1/r2'));
  });

  it('turns about an address that names the later one first', async () => {
    await open('/r2/r1', [r1, r2]);
    await waitFor(() => expect(window.location.hash).toBe('#/e/e1/trend/r1/r2'));
  });

  it.each(['/r1/gone', '/r1/r1'])('leads nowhere for %s', async (address) => {
    await renderWith(`/e/e1/trend${address}`, { assessments: [r1, r2] }, { packs });
    expect(await title('没有这个页面')).toBeVisible();
  });
});

describe('two forms of one questionnaire', () => {
  it('stand side by side with the sentence that they are two measures, and without any difference', async () => {
    await open('/r1/full', [r1, full]);
    expect(screen.getByText(/不同形式，题目不同，是两把尺/)).toBeVisible();
    expect(screen.queryByTestId('trend-difference')).not.toBeInTheDocument();
    expect(screen.queryByTestId('trend-sum')).not.toBeInTheDocument();
    expect(textsIn(sheet('各部分得分').getAllByRole('columnheader'))).toEqual(['部分', '前一次', '后一次']);
  });

  it('list the shared questions that changed, with their own scores', async () => {
    await open('/r1/full', [r1, full]);
    const shown = sheet('两种形式都问的题');
    expect(textsIn(shown.getAllByRole('listitem'))).toContainEqual(expect.stringMatching(/^记录方式回答变了.*0\.0 → 100\.0$/));
    expect(shown.queryByRole('link', { name: '数据备份' })).not.toBeInTheDocument();
  });
});

describe('two editions', () => {
  it('say that their overall scores are different measures, and are not subtracted', async () => {
    await open('/old/r2', [older, r2]);
    expect(screen.getByText(/总分不是同一个量，只并排列出，不相减/)).toBeVisible();
    expect(screen.queryByTestId('trend-difference')).not.toBeInTheDocument();
  });

  it('are set against each other item by item: the same question with its difference, a similar one without', async () => {
    await open('/old/r2', [older, r2]);
    expect(textsIn(sheet('两版对照').getAllByRole('row')).slice(1)).toEqual([
      expect.stringMatching(/^记录方式同一题.*0\.050\.0\+50\.0$/),
      expect.stringMatching(/^在线填报比例范围变宽.*100\.0100\.0$/),
    ]);
    expect(screen.getByText('同一题 1 道（得分提高 1，降低 0，持平 0，有一版没有得分 0）；相近的题 1 道。')).toBeVisible();
  });

  it('list what is new and what is asked no more', async () => {
    await open('/old/r2', [older, r2]);
    expect(sheet('新版新增（4）').getByRole('link', { name: '数据备份' })).toHaveAttribute('href', '#/e/e1/a/r2/answer/backup');
    expect(sheet('新版不再问（4）').getByRole('link', { name: '数据备份' })).toHaveAttribute('href', '#/e/e1/a/old/answer/backup');
  });

  it('on different scales say which', async () => {
    const old = named('older', '旧版');
    const wide = { ...old, pack: { ...old.pack, scale: { ...old.pack.scale, max: 200 } } };
    const scaled = smallCatalog({ questionnaires: [tinyCheck(), wide], crosswalks: [way] });
    await renderWith('/e/e1/trend/old/r2', { assessments: [older, r2] }, { packs: scaled });
    expect(await screen.findByText(/两版的量程也不同（旧版 0–200，小检查 0–100）/)).toBeVisible();
    expect(textsIn(sheet('两版对照').getAllByRole('row'))[1]).toMatch(/0\.050\.0$/);
  });
});

describe('an enterprise assessed once', () => {
  it('is told what a second round would show, and how to begin one', async () => {
    const { user } = await open('', [r1]);
    expect(screen.getByText(/以上一轮的回答为底稿/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: '去选择诊断模型' }));
    expect(await title('选择诊断模型')).toBeVisible();
  });
});

describe('the way there', () => {
  it('starts at the results of an assessment that has another to be compared with', async () => {
    const { user } = await renderWith('/e/e1/a/r2/results', { assessments: [r1, r2] }, { packs });
    await user.click(await screen.findByRole('link', { name: '与往次比较' }));
    expect(await title('与往次比较')).toBeVisible();
    expect(window.location.hash).toBe('#/e/e1/trend/r1/r2');
  });

  it('is not offered where there is none', async () => {
    await renderWith('/e/e1/a/r1/results', { assessments: [r1] }, { packs });
    await title('诊断结果');
    expect(screen.queryByRole('link', { name: '与往次比较' })).not.toBeInTheDocument();
  });
});
