import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assessmentId, enterpriseId } from '../../../src/engine/index.ts';
import { renderWith, title } from '../../app/render-app.tsx';
import { directSolver, fakeNews, percent, picked, rung, storedIn } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, type Records, tinyAnswers, unknown, without } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

type Given = Parameters<typeof renderWith>[2];

const open = async (records: Records = tinyAnswers, given: Given = {}, questionnaire = tinyCheck()) => {
  const app = await renderWith(
    '/e/e1/a/a1/plan',
    { assessments: [aTinyAssessment(records)] },
    { packs: smallCatalog({ questionnaires: [questionnaire] }), ...given },
  );
  await title('提升路径');
  return app;
};
type App = Awaited<ReturnType<typeof open>>;

const find = async ({ user }: App) => {
  await user.click(screen.getByRole('button', { name: '计算最省路径' }));
};
const found = async () => within(await screen.findByRole('region', { name: '最省路径' }));
const roadmap = async () => within(await screen.findByRole('region', { name: '季度计划' }));
const stored = async ({ store }: App) => {
  const loaded = await store.load(enterpriseId.parse('e1'));
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value.assessments.find((a) => a.value.id === assessmentId.parse('a1'))?.value.plan ?? null;
};

const adopted = async (given?: Given) => {
  const app = await open({ ...tinyAnswers, backup: rung('none'), 'online-share': percent(20) }, given);
  await find(app);
  await app.user.click((await found()).getByRole('button', { name: '采用，排进季度' }));
  return app;
};

describe('a target', () => {
  it('is the next level at first, and no level that is reached is offered', async () => {
    await open();
    const levels = within(screen.getByRole('combobox', { name: '要达到' })).getAllByRole('option');
    expect(levels.map((o) => o.textContent)).toEqual(['等级：决策级', '某个维度的得分']);
  });

  it('in points is refused beside the scale, with the range, and nothing is searched', async () => {
    const app = await open();
    await app.user.selectOptions(screen.getByRole('combobox', { name: '要达到' }), '某个维度的得分');
    for (const typed of ['', '0', '101', '很高']) {
      const field = screen.getByRole('textbox', { name: '目标得分' });
      await app.user.clear(field);
      if (typed) await app.user.type(field, typed);
      await find(app);
      expect(await screen.findByText('请填大于 0、不超过 100 的数字。')).toBeVisible();
    }
    expect(screen.queryByRole('region', { name: '最省路径' })).not.toBeInTheDocument();
  });

  it('that is reached already is said to be', async () => {
    const app = await open();
    await app.user.selectOptions(screen.getByRole('combobox', { name: '要达到' }), '某个维度的得分');
    await app.user.type(screen.getByRole('textbox', { name: '目标得分' }), '50');
    await find(app);
    expect(await screen.findByText('这个目标现在已经达到，可以选更高的目标。')).toBeVisible();
  });

  it('cannot be chosen on too few answers: the screen leads back to the questions', async () => {
    await open(without({ ...tinyAnswers, downtime: unknown }, 'trained', 'backup'));
    expect(screen.getByText(/已答的题还不够定级/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '计算最省路径' })).not.toBeInTheDocument();
  });
});

describe('the cheapest path', () => {
  it('is told with its cost, its steps and what it comes to', async () => {
    const app = await open();
    await find(app);
    const shown = await found();
    expect(shown.getByText(/^至少 [\d.]+ 人天，共 \d+ 步$/)).toBeVisible();
    expect(shown.getByText(/^全部做完后，得分从 76.6 升到 [\d.]+，等级为决策级。$/)).toBeVisible();
    expect(shown.getByText(/没有更省的组合/)).toBeVisible();
  });

  it('that needs something to buy is set beside the way without it', async () => {
    const edits = tinyCheck();
    const tagged = {
      ...edits,
      advice: { ...edits.advice, actions: edits.advice.actions.map((a) => ({ ...a, tags: edits.advice.tags.map((x) => x.id) })) },
    };
    const app = await open(tinyAnswers, {}, tagged);
    await find(app);
    const shown = await found();
    expect(await shown.findByText('不新上系统')).toBeVisible();
    expect(await shown.findByText('达不到目标')).toBeVisible();
  });

  it('that leads nowhere says what stands in the way', async () => {
    const edits = tinyCheck();
    const bare = { ...edits, advice: { ...edits.advice, actions: [], evidence: [] } };
    const app = await open(tinyAnswers, {}, bare);
    await find(app);
    expect(await screen.findByText(/做完所有可做的步骤也达不到这个目标/)).toBeVisible();
    expect(screen.getByText(/“综合”要达到 80.0，最多只能到 76.6/)).toBeVisible();
  });

  it('can be cancelled while it is searched, and failing is said', async () => {
    const never: Given = {
      solver: {
        solve: (_, { signal }) =>
          new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))),
      },
    };
    const app = await open(tinyAnswers, never);
    await find(app);
    expect(await screen.findByText('正在比较各种走法…')).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: '取消' }));
    expect(await screen.findByText('已取消计算。')).toBeVisible();
  });

  it('that could not be worked out is said, and can be asked for again', async () => {
    let fails = true;
    const app = await open(tinyAnswers, {
      solver: { solve: (request, watch) => (fails ? Promise.reject(new Error('out of memory')) : directSolver.solve(request, watch)) },
    });
    await find(app);
    expect(await screen.findByText('计算没有完成，请再试一次。')).toBeVisible();
    fails = false;
    await find(app);
    expect(await found()).toBeTruthy();
  });
});

describe('a plan', () => {
  it('is kept with the assessment as soon as it is taken', async () => {
    const app = await adopted();
    await waitFor(async () => expect((await stored(app))?.tasks.length).toBeGreaterThan(0));
    expect(await stored(app)).toMatchObject({ target: { kind: 'level' }, capacity: 60, start: { year: 2027, quarter: 1 } });
    expect((await roadmap()).getByRole('region', { name: '2027年第1季度' })).toBeVisible();
  });

  it('takes owner, money, date and quarter of every task, and keeps them', async () => {
    const app = await adopted();
    const shown = await roadmap();
    const [owner] = shown.getAllByRole('textbox', { name: /^负责人：/ });
    const [budget] = shown.getAllByRole('textbox', { name: /^预算（万元）：/ });
    const [due] = shown.getAllByLabelText(/^完成日期：/);
    const [quarter] = shown.getAllByRole('combobox', { name: /^季度：/ });
    if (!owner || !budget || !due || !quarter) throw new Error('a task has four fields');
    await app.user.type(owner, '王工');
    await app.user.type(budget, '12.5万元');
    await app.user.type(due, '2027-03-31');
    await app.user.selectOptions(quarter, '2027年第2季度');
    await waitFor(async () =>
      expect((await stored(app))?.tasks).toContainEqual(
        expect.objectContaining({ owner: '王工', budget: 12.5, due: '2027-03-31', quarter: 1 }),
      ),
    );
  });

  it('shows money that another window has put in, over what is typed', async () => {
    const news = fakeNews();
    const app = await adopted({ news });
    const [budget] = (await roadmap()).getAllByRole('textbox', { name: /^预算（万元）：/ });
    if (!budget) throw new Error('a task has a budget');
    await app.user.type(budget, '很多');
    await screen.findByText('已保存');
    const [assessment] = (await storedIn(app.store)).assessments;
    const plan = assessment?.value.plan;
    if (!assessment || !plan) throw new Error('the plan is stored');
    const dear = { ...plan, tasks: plan.tasks.map((task) => ({ ...task, budget: 25 })) };
    expect((await app.store.saveAssessment({ ...assessment.value, plan: dear }, assessment.revision)).ok).toBe(true);
    act(() => news.hear(null));
    await waitFor(() => expect(budget).toHaveValue('25'));
  });

  it('says at the field which money it cannot read, and keeps none', async () => {
    const app = await adopted();
    const [budget] = (await roadmap()).getAllByRole('textbox', { name: /^预算（万元）：/ });
    if (!budget) throw new Error('a task has a budget');
    await app.user.type(budget, '很多');
    expect(await screen.findByText(/请填 0 到 1000000 万元之间的数字/)).toBeVisible();
    expect(budget).toHaveValue('很多');
    await waitFor(async () => expect((await stored(app))?.tasks.every((t) => t.budget === null)).toBe(true));
  });

  it('loses a task that is taken out, which then is not considered until it is restored', async () => {
    const app = await adopted();
    const before = (await stored(app))?.tasks.length ?? 0;
    const [drop] = (await roadmap()).getAllByRole('button', { name: /^移出计划：/ });
    if (!drop) throw new Error('a task can be taken out');
    await app.user.click(drop);
    await waitFor(async () => expect((await stored(app))?.tasks).toHaveLength(before - 1));
    expect((await stored(app))?.without.steps).toHaveLength(1);
    expect(await screen.findByText(/照现在的安排做完，还达不到目标/)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: '恢复' }));
    await waitFor(async () => expect((await stored(app))?.without.steps).toEqual([]));
  });

  it('is laid out anew under another capacity, and refuses one that is none', async () => {
    const app = await adopted();
    const capacity = (await roadmap()).getByRole('textbox', { name: '每季度可投入' });
    await app.user.clear(capacity);
    await app.user.type(capacity, '0');
    await app.user.click(screen.getByRole('button', { name: '重新排期' }));
    expect(await screen.findByText('请填 1 到 10000 之间的数字。')).toBeVisible();
    await app.user.clear(capacity);
    await app.user.type(capacity, '1');
    await app.user.click(screen.getByRole('button', { name: '重新排期' }));
    await waitFor(async () => expect(await stored(app)).toMatchObject({ capacity: 1 }));
    expect((await roadmap()).getByRole('region', { name: '2027年第2季度' })).toBeVisible();
  });

  it('is deleted only after it was asked for', async () => {
    const app = await adopted();
    await app.user.click((await roadmap()).getByRole('button', { name: '删除计划' }));
    const dialog = within(await screen.findByRole('dialog', { name: '删除这份计划？' }));
    expect(await stored(app)).not.toBeNull();
    await app.user.click(dialog.getByRole('button', { name: '删除计划' }));
    await waitFor(async () => expect(await stored(app)).toBeNull());
    expect(screen.queryByRole('region', { name: '季度计划' })).not.toBeInTheDocument();
  });

  it('says of steps the answers have caught up with that they are done', async () => {
    const first = await adopted();
    await waitFor(async () => expect(await stored(first)).not.toBeNull());
    const plan = await stored(first);
    first.unmount();
    await renderWith(
      '/e/e1/a/a1/plan',
      { assessments: [{ ...aTinyAssessment({ ...tinyAnswers, paperless: picked('system') }), plan }] },
      { packs: smallCatalog({ questionnaires: [tinyCheck()] }) },
    );
    expect(await screen.findByText(/步按现在的回答已经做到或不再适用/)).toBeVisible();
  });
});
