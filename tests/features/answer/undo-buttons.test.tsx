import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { clearDrafts } from '../../../src/features/answer/drafts.ts';
import { card, renderWith } from '../../app/render-app.tsx';
import { anEnterprise, percent, picked, recordWith, storedRecord } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, type Records } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });
afterEach(() => clearDrafts('a1'));

const open = async (id: string, records: Records = {}) => {
  const enterprise = anEnterprise({ productionType: 'discrete-large-batch' });
  const app = await renderWith(`/e/e1/a/a1/answer/${id}`, { enterprise, assessments: [aTinyAssessment(records)] }, { packs });
  return { ...app, shown: within(await card(id)) };
};
const button = (name: string) => screen.getByRole('button', { name });

describe('undo while answering', () => {
  it('has nothing to do at first', async () => {
    await open('paperless');
    expect(button('撤销')).toHaveAttribute('aria-disabled', 'true');
    expect(button('重做')).toHaveAttribute('aria-disabled', 'true');
  });

  it('takes an answer back, says which, and saves it; redo gives it again', async () => {
    const { user, shown, store } = await open('paperless');
    await user.click(shown.getByRole('radio', { name: /直接在系统里填/ }));
    await user.click(button('撤销'));
    expect(await screen.findByText(/^已撤销：/)).toBeVisible();
    await waitFor(async () => expect(await storedRecord(store, 'paperless')).toBeUndefined());
    await user.click(button('重做'));
    expect(await screen.findByText(/^已重做：/)).toBeVisible();
    await waitFor(async () => expect(await storedRecord(store, 'paperless')).toEqual(picked('system')));
  });

  it.each(['{Control>}z{/Control}', '{Meta>}z{/Meta}'])('hears %s, and its opposite', async (keys) => {
    const { user, shown } = await open('paperless');
    const radio = shown.getByRole('radio', { name: /直接在系统里填/ });
    await user.click(radio);
    await user.keyboard(keys);
    expect(radio).not.toBeChecked();
    await user.keyboard('{Control>}y{/Control}');
    expect(radio).toBeChecked();
    await user.keyboard(keys);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(radio).toBeChecked();
  });

  it('leaves the keys to a field that is being typed in', async () => {
    const { user, shown, store } = await open('online-share');
    await user.type(shown.getByLabelText('在线填报比例'), '58');
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.queryByText(/^已撤销：/)).toBeNull();
    await waitFor(async () => expect(await storedRecord(store, 'online-share')).toEqual(percent(58)));
  });

  it('by button puts the earlier number back into the field', async () => {
    const { user, shown } = await open('online-share', { 'online-share': percent(40) });
    const field = shown.getByLabelText('在线填报比例');
    await user.clear(field);
    await user.type(field, '58');
    await user.click(button('撤销'));
    await user.click(button('撤销'));
    await waitFor(() => expect(field).toHaveValue('40'));
  });
});

describe('earlier answers', () => {
  it('are not offered where there are none', async () => {
    const { shown } = await open('paperless');
    expect(shown.queryByText(/^回答记录/)).toBeNull();
  });

  it('are listed in words and put back by one click, which can be undone', async () => {
    const { user, shown, store } = await open('online-share', { 'online-share': recordWith({ ...percent(40), note: '估的' }) });
    const field = shown.getByLabelText('在线填报比例');
    await user.clear(field);
    await user.type(field, '58');
    await user.click(await shown.findByText(/^回答记录/));
    expect(shown.getByText('40%')).toBeVisible();
    expect(shown.getByText('备注：估的')).toBeVisible();
    await user.click(shown.getByRole('button', { name: '恢复这个回答' }));
    await waitFor(async () => expect(await storedRecord(store, 'online-share')).toMatchObject({ state: percent(40).state }));
    expect(field).toHaveValue('40');
    await user.click(button('撤销'));
    await waitFor(() => expect(field).toHaveValue('58'));
  });
});
