import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/engine/index.ts';
import { card, renderWith, title } from '../../app/render-app.tsx';
import { anAssessment, answersOf, percent, picked, recordWith, storedIn } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { tinyCheck, tinyId } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });
const round = (id: string, at: string, answers: Assessment['answers'] = {}, updatedAt = at): Assessment => ({
  ...anAssessment(answers, { id, pack: tinyId, form: 'quick' }),
  createdAt: at,
  updatedAt,
});
const said = answersOf({
  paperless: { ...picked('sheet'), note: '看过台账' },
  'online-share': percent(40),
  backup: recordWith({ state: { kind: 'unknown' } }),
});
const first = round('r1', '2025-03-02T04:00:00.000Z', said, '2026-10-01T04:00:00.000Z');
const second = round('r2', '2026-03-02T04:00:00.000Z', answersOf({ paperless: picked('system') }));

const openModels = async (assessments: readonly Assessment[]) => {
  const app = await renderWith('/e/e1/models', { assessments }, { packs });
  await title('选择诊断模型');
  const form = async (name = '快速版') => within(await screen.findByRole('region', { name }));
  const stored = async (id: string) => (await storedIn(app.store)).assessments.find((a) => a.value.id === id)?.value;
  const begin = async (how: string) => {
    await app.user.click((await form()).getByRole('button', { name: '开始新一轮诊断' }));
    await app.user.click(screen.getByRole('button', { name: how }));
  };
  return { ...app, form, stored, begin };
};

describe('a new round', () => {
  it('says before it begins that earlier rounds stay, and that a copy is not linked', async () => {
    const { user, form } = await openModels([first]);
    await user.click((await form()).getByRole('button', { name: '开始新一轮诊断' }));
    expect(screen.getByText(/已有各轮原样保留/)).toBeInTheDocument();
    expect(screen.getByText(/复制之后两轮各自独立，改这一轮不会动上一轮/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('from a copy begins with the answers and notes of the newest, each saying that it was taken over', async () => {
    const { begin, stored } = await openModels([first]);
    await begin('以上一轮的回答为底稿');
    expect(within(await card('paperless')).getByRole('radio', { name: /录进电子表格/ })).toBeChecked();
    expect(within(await card('paperless')).getByText(/由“小检查”的回答带入/)).toBeVisible();
    await waitFor(async () =>
      expect((await stored('new-1'))?.answers).toMatchObject({ paperless: { note: '看过台账', carried: { packId: tinyId } } }),
    );
    expect(Object.keys((await stored('new-1'))?.answers ?? {})).toEqual(['paperless', 'online-share', 'backup']);
  });

  it('is changed without the one before being changed, and the other way round', async () => {
    const { user, begin, stored } = await openModels([first]);
    await begin('以上一轮的回答为底稿');
    await user.click(within(await card('paperless')).getByRole('radio', { name: /写在纸上/ }));
    await waitFor(async () =>
      expect((await stored('new-1'))?.answers).toMatchObject({
        paperless: { state: picked('paper').state, carried: null, note: '看过台账' },
      }),
    );
    expect(await stored('r1')).toEqual(first);
  });

  it('from a blank sheet begins without any answer', async () => {
    const { begin, stored } = await openModels([first]);
    await begin('从空白开始');
    await card('paperless');
    await waitFor(async () => expect((await stored('new-1'))?.answers).toEqual({}));
    expect(await stored('r1')).toEqual(first);
  });

  it('is not offered after one without any answer', async () => {
    const { form } = await openModels([round('r1', '2025-03-02T04:00:00.000Z')]);
    expect((await form()).queryByRole('button', { name: '开始新一轮诊断' })).not.toBeInTheDocument();
  });
});

describe('the models of an enterprise with two rounds', () => {
  it('continue, and count, the one begun last, even where the older one was changed after it', async () => {
    const { form } = await openModels([second, first]);
    const shown = await form();
    expect(shown.getByText(/^已答 1\/\d 题$/, { selector: 'p' })).toBeVisible();
    expect(shown.getByRole('link', { name: '继续作答' })).toHaveAttribute('href', '#/e/e1/a/r2/answer');
  });

  it('say which round that is and when it was begun, and keep the earlier ones within reach', async () => {
    const { form } = await openModels([second, first]);
    const shown = await form();
    expect(shown.getByText('2026年3月2日开始')).toBeVisible();
    const earlier = within(shown.getByText('以前各轮（1）').closest('details') ?? document.body);
    expect(earlier.getByText('2025年3月2日开始')).toBeInTheDocument();
    expect(earlier.getByText('2026年10月1日最后修改')).toBeInTheDocument();
    expect(earlier.getByRole('link', { name: '查看第 1 轮结果' })).toHaveAttribute('href', '#/e/e1/a/r1/results');
  });

  it('lead to the comparison with the round before', async () => {
    const { form } = await openModels([second, first]);
    expect((await form()).getByRole('link', { name: '与往次比较' })).toHaveAttribute('href', '#/e/e1/trend/r1/r2');
  });

  it('clear only the newest round when it is restarted', async () => {
    const { user, form, stored } = await openModels([second, first]);
    await user.click((await form()).getByRole('button', { name: '重新作答' }));
    expect(screen.getByText(/只清空最新一轮的答案，以前各轮原样保留/)).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: '清空并重新作答' }));
    await card('paperless');
    await waitFor(async () => expect((await stored('r2'))?.answers).toEqual({}));
    expect(await stored('r1')).toEqual(first);
  });

  it('carry over into another form what the newest round says, not an older one', async () => {
    const { user, form, stored } = await openModels([second, first]);
    await user.click((await form('逐条版')).getByRole('button', { name: '开始作答' }));
    await card('paperless');
    await waitFor(async () => expect(Object.keys((await stored('new-1'))?.answers ?? {})).toEqual(['paperless']));
    expect((await stored('new-1'))?.answers).toMatchObject({ paperless: { state: picked('system').state } });
  });
});

describe('the start page', () => {
  const openHome = async (assessments: readonly Assessment[]) => {
    await renderWith('/', { assessments }, { packs });
    return within(await screen.findByRole('region', { name: '企业' }));
  };

  it('has one line for a form, of its newest round, with the earlier ones below', async () => {
    const list = await openHome([second, first]);
    expect(await list.findByText('第 2 轮')).toBeVisible();
    expect(list.getAllByRole('link', { name: '继续作答' }).map((a) => a.getAttribute('href'))).toEqual(['#/e/e1/a/r2/answer']);
    expect(list.getByRole('link', { name: '查看第 1 轮结果' })).toHaveAttribute('href', '#/e/e1/a/r1/results');
    expect(list.getByRole('link', { name: '与往次比较' })).toHaveAttribute('href', '#/e/e1/trend/r1/r2');
  });

  it('offers no comparison for an enterprise assessed once', async () => {
    const list = await openHome([second]);
    expect(await list.findByText('第 1 轮')).toBeVisible();
    expect(list.queryByRole('link', { name: '与往次比较' })).not.toBeInTheDocument();
  });
});

describe('a round that is not the newest', () => {
  it('is readable, says that it is the past, and leads to the newest', async () => {
    const { user } = await renderWith('/e/e1/a/r1/results', { assessments: [second, first] }, { packs });
    await title('诊断结果');
    expect(screen.getByText(/这是第 1 轮（2025年3月2日开始），之后还有更新的一轮/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: '到最新一轮' }));
    await waitFor(() => expect(window.location.hash).toBe('#/e/e1/a/r2/results'));
    expect(screen.queryByText(/之后还有更新的一轮/)).not.toBeInTheDocument();
  });
});
