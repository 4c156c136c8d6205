import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnswerRecord } from '../../../src/engine/index.ts';
import { clearDrafts } from '../../../src/features/answer/drafts.ts';
import { card, renderWith, title } from '../../app/render-app.tsx';
import {
  anEnterprise,
  faultyStore,
  pair,
  percent,
  picked,
  recordWith,
  rung,
  storedIn,
  storedRecord,
  ticked,
} from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, hours, notApplicable, type Records, tinyAnswers, unknown, without } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });
const unanswered = recordWith({}).state;

/** What the question on records calls 系统界面. */
const screenshot = tinyCheck().pack.root.groups[0]?.questions[0]?.evidence.filter((id) => id === 'screen') ?? [];

afterEach(() => clearDrafts('a1'));

type Opened = { readonly last?: string; readonly productionType?: string };

const open = async (at: string, records: Records = {}, { last, productionType = 'discrete-large-batch' }: Opened = {}) => {
  const enterprise = anEnterprise({ productionType });
  const app = await renderWith(
    `/e/e1/a/a1/answer${at}`,
    { enterprise, assessments: [aTinyAssessment(records, last ? { last } : {})] },
    { packs },
  );
  const sections = within(await screen.findByRole('navigation', { name: '各部分' }));
  return { ...app, sections };
};
const openCard = async (id: string, records: Records = {}) => {
  const app = await open(`/${id}`, records);
  return { ...app, shown: within(await card(id)) };
};
type Shown = Awaited<ReturnType<typeof openCard>>['shown'];

describe('a change', () => {
  type Change = readonly [what: string, id: string, act: (user: UserEvent, shown: Shown) => Promise<void>, stored: Partial<AnswerRecord>];
  const changes: readonly Change[] = [
    ['an option picked', 'paperless', (user, s) => user.click(s.getByRole('radio', { name: /直接在系统里填/ })), picked('system')],
    ['a rung picked', 'backup', (user, s) => user.click(s.getByRole('radio', { name: /定期备份/ })), rung('regular')],
    ['an option ticked', 'collected', (user, s) => user.click(s.getByRole('checkbox', { name: '能耗' })), ticked('energy')],
    ['a percentage typed', 'online-share', (user, s) => user.type(s.getByLabelText('在线填报比例'), '58.5'), percent(58.5)],
    ['one number of two typed', 'trained', (user, s) => user.type(s.getByLabelText('员工总数'), '120'), pair(null, 120)],
    ['“unknown”', 'paperless', (user, s) => user.click(s.getByRole('button', { name: '不清楚' })), unknown],
    ['“not applicable”', 'trained', (user, s) => user.click(s.getByRole('button', { name: '不适用' })), notApplicable('')],
    ['a flag', 'paperless', (user, s) => user.click(s.getByRole('button', { name: '标记待核' })), { flagged: true }],
    ['a piece of material', 'paperless', (user, s) => user.click(s.getByRole('checkbox', { name: '系统界面' })), { evidence: screenshot }],
    [
      'a note',
      'paperless',
      async (user, s) => {
        await user.click(s.getByRole('button', { name: '备注' }));
        await user.type(s.getByRole('textbox', { name: '备注' }), '问过班长');
      },
      { note: '问过班长' },
    ],
  ];

  it.each(changes)('%s: is stored at once, without any button, and nothing else with it', async (_, id, act, stored) => {
    const { user, shown, store } = await openCard(id);
    await act(user, shown);
    await waitFor(async () => expect(await storedRecord(store, id)).toEqual(recordWith(stored)));
    expect(await screen.findByText('已保存')).toBeVisible();
    expect(Object.keys((await storedIn(store)).assessments[0]?.value.answers ?? {})).toEqual([id]);
  });

  it('that the device refuses stays on the screen, and is said to be unsaved with the reason', async () => {
    const { store, breakWith } = faultyStore();
    await renderWith('/e/e1/a/a1/answer/paperless', { assessments: [aTinyAssessment()] }, { packs, store });
    const shown = within(await card('paperless'));
    breakWith({ code: 'full' });
    shown.getByRole('radio', { name: /写在纸上/ }).click();
    expect(await screen.findByText('未保存')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(/存储空间已满/);
    expect(shown.getByRole('radio', { name: /写在纸上/ })).toBeChecked();
  });
});

describe('an answer of ticks', () => {
  it('is either “none of these” or some of them', async () => {
    const { user, shown, store } = await openCard('collected', { collected: ticked('output', 'alarm') });
    await user.click(shown.getByRole('checkbox', { name: '都没有' }));
    await waitFor(async () => expect(await storedRecord(store, 'collected')).toEqual(ticked('none')));
    await user.click(shown.getByRole('checkbox', { name: '报警' }));
    await waitFor(async () => expect(await storedRecord(store, 'collected')).toEqual(ticked('alarm')));
  });

  it('is no answer any more once the last tick is taken back', async () => {
    const { user, shown, store } = await openCard('collected', { collected: ticked('output') });
    await user.click(shown.getByRole('checkbox', { name: '产量' }));
    await waitFor(async () => expect((await storedRecord(store, 'collected'))?.state).toEqual(unanswered));
  });
});

describe('a question that does not apply', () => {
  it('counts as open until the reason is written, and the reason is stored', async () => {
    const { user, shown, store } = await openCard('trained');
    await user.click(shown.getByRole('button', { name: '不适用' }));
    const reason = await shown.findByRole('textbox', { name: '为什么不适用？' });
    expect(reason).toHaveAccessibleDescription(/请写明理由，否则按未答处理。/);
    expect(screen.getByText('已答 0/6 题')).toBeVisible();
    await user.type(reason, '无此岗位');
    expect(reason).not.toHaveAccessibleDescription(/否则按未答处理/);
    expect(screen.getByText('已答 1/6 题')).toBeVisible();
    await waitFor(async () => expect(await storedRecord(store, 'trained')).toEqual(notApplicable('无此岗位')));
  });

  it('takes the place of an answer, and is itself taken back by the same button', async () => {
    const { user, shown, store } = await openCard('trained', { trained: pair(40, 100) });
    await user.click(shown.getByRole('button', { name: '不适用' }));
    expect(shown.getByLabelText('员工总数')).toHaveValue('');
    await user.click(shown.getByRole('button', { name: '不适用', pressed: true }));
    await waitFor(async () => expect((await storedRecord(store, 'trained'))?.state).toEqual(unanswered));
  });

  it('cannot be said where the question is for every enterprise', async () => {
    const { shown } = await openCard('paperless');
    expect(shown.queryByRole('button', { name: '不适用' })).not.toBeInTheDocument();
  });
});

describe('a question one does not know the answer to', () => {
  it('counts as dealt with, empties the answer and says what comes of it', async () => {
    const { user, shown, store } = await openCard('online-share', { 'online-share': percent(58) });
    await user.click(shown.getByRole('button', { name: '不清楚' }));
    expect(await shown.findByText(/已记为“不清楚”：本题暂不计分/)).toBeVisible();
    expect(shown.getByLabelText('在线填报比例')).toHaveValue('');
    expect(screen.getByText('已答 1/6 题')).toBeVisible();
    await waitFor(async () => expect(await storedRecord(store, 'online-share')).toEqual(unknown));
  });

  it('is simply answered later', async () => {
    const { user, shown, store } = await openCard('backup', { backup: unknown });
    await user.click(shown.getByRole('radio', { name: /定期备份/ }));
    expect(shown.getByRole('button', { name: '不清楚' })).toHaveAttribute('aria-pressed', 'false');
    await waitFor(async () => expect(await storedRecord(store, 'backup')).toEqual(rung('regular')));
  });
});

describe('coming back', () => {
  it('leads to the question where one was, with what was answered', async () => {
    await open('', { backup: rung('automatic') }, { last: 'backup' });
    expect(await title('数据保管')).toBeVisible();
    expect(window.location.hash).toBe('#/e/e1/a/a1/answer/backup');
    expect(within(await card('backup')).getByRole('radio', { name: /自动备份，失败有提醒/ })).toBeChecked();
  });

  it.each([
    ['never been there', '', undefined],
    ['been at a question that is no longer asked', '', 'downtime'],
    ['an address of no question', '/nonsense', undefined],
  ])('with %s: leads to the first question', async (_, at, last) => {
    await open(at, { collected: ticked('none') }, last ? { last } : {});
    expect(await title('生产记录')).toBeVisible();
    expect(window.location.hash).toBe('#/e/e1/a/a1/answer/paperless');
  });

  it('finds the section last looked at, though nothing was answered there', async () => {
    const { user, sections, store } = await open('/paperless');
    await user.click(sections.getByRole('link', { name: /数据保管/ }));
    await title('数据保管');
    await waitFor(async () => expect((await storedIn(store)).assessments[0]?.value.lastQuestion).toBe('backup'));
  });
});

describe('the sections', () => {
  const states = ({ sections }: Awaited<ReturnType<typeof open>>) => sections.getAllByRole('listitem').map((item) => item.textContent);

  it('each say how many questions are open, and all together how many are done', async () => {
    const app = await open('/paperless', { 'online-share': percent(58), backup: unknown, trained: notApplicable(' ') });
    expect(states(app)).toEqual(['生产记录还有 1 题', '设备还有 2 题', '数据保管还有 1 题']);
    expect(screen.getByText('已答 2/6 题')).toBeVisible();
    await app.user.click(within(await card('paperless')).getByRole('radio', { name: /写在纸上/ }));
    expect(states(app)[0]).toBe('生产记录已答完');
    expect(screen.getByText('已答 3/6 题')).toBeVisible();
    expect(app.sections.getByRole('link', { current: true })).toHaveTextContent('生产记录');
  });

  it('count a question as soon as an answer calls for it, and no longer than it does', async () => {
    const app = await open('/collected', { collected: ticked('none') });
    expect(states(app)[1]).toBe('设备已答完');
    await app.user.click(within(await card('collected')).getByRole('checkbox', { name: '产量' }));
    expect(states(app)[1]).toBe('设备还有 1 题');
    expect(await card('downtime')).toBeVisible();
    await app.user.click(within(await card('collected')).getByRole('checkbox', { name: '都没有' }));
    expect(states(app)[1]).toBe('设备已答完');
  });

  it('without a question for this enterprise say so and lead nowhere', async () => {
    const app = await open('/paperless', {}, { productionType: 'mining' });
    expect(states(app)[1]).toBe('设备无题');
    expect(app.sections.queryByRole('link', { name: /设备/ })).not.toBeInTheDocument();
    expect(screen.getByText('已答 0/4 题')).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: '下一部分' }));
    expect(await title('数据保管')).toBeVisible();
  });

  it('lead to the next open question from where one is, then to those before, and at last to the results', async () => {
    const app = await open('/collected', without(tinyAnswers, 'paperless', 'downtime'));
    expect(screen.getByRole('link', { name: '下一道未答' })).toHaveAttribute('href', '#/e/e1/a/a1/answer/downtime');
    await app.user.type(within(await card('downtime')).getByLabelText('非计划停机'), '8');
    expect(screen.getByRole('link', { name: '下一道未答' })).toHaveAttribute('href', '#/e/e1/a/a1/answer/paperless');
    await app.user.click(screen.getByRole('link', { name: '下一道未答' }));
    await app.user.click(within(await card('paperless')).getByRole('radio', { name: /写在纸上/ }));
    expect(screen.queryByRole('link', { name: '下一道未答' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: '查看结果' })).toHaveAttribute('href', '#/e/e1/a/a1/results');
    await waitFor(async () => expect(await storedRecord(app.store, 'downtime')).toEqual(hours(8)));
  });
});
