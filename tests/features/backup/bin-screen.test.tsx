import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, title } from '../../app/render-app.tsx';
import { anAssessment, anEnterprise, freshStore, moment, storedIn } from '../../support/app-fixtures.ts';

const openBin = async () => {
  const store = freshStore();
  const put = (id: string, name: string, deletedAt: string) =>
    store.bin.put(id, { enterprise: anEnterprise({ name }, `e-${id}`), assessments: [anAssessment({}, { id, of: `e-${id}` })], deletedAt });
  await put('one', '第一家', '2026-11-10T08:00:00.000Z');
  await put('two', '第二家', moment);
  await put('future', '未来的', '2030-01-01T08:00:00.000Z');
  const app = renderApp('/bin', { store });
  await title('回收站');
  return app;
};

const lines = async () => (await within(screen.getByRole('main')).findAllByRole('listitem')).map((item) => item.textContent ?? '');

describe('the bin on screen', () => {
  it('says of each enterprise what it is and when it goes, and where the date cannot be', async () => {
    await openBin();
    const [future, two, one] = await lines();
    expect(future).toContain('删除日期与本机日期对不上，不会自动清除');
    expect(two).toContain('还有 30 天清除');
    expect(one).toMatch(/第一家.*1 份诊断 · 删除于 2026年11月10日.*还有 16 天清除/);
    expect(screen.getByText(/保留 30 天，期满后打开融尺时清除。本机日期不对时不会清除/)).toBeVisible();
  });

  it('gives one back, and says so', async () => {
    const { user, store } = await openBin();
    await user.click(await screen.findByRole('button', { name: '恢复“第一家”' }));
    expect(await screen.findByText('“第一家”已恢复。')).toBeVisible();
    expect((await storedIn(store, 'e-one')).assessments).toHaveLength(1);
    await waitFor(async () => expect(await lines()).toHaveLength(2));
  });

  it('says that it made another enterprise where the same one is on the device again', async () => {
    const { user, store } = await openBin();
    await store.replace(anEnterprise({ name: '重新建的' }, 'e-one'), []);
    await user.click(await screen.findByRole('button', { name: '恢复“第一家”' }));
    expect(await screen.findByText(/本机已有同一家企业，恢复的另存为一家/)).toBeVisible();
    expect((await storedIn(store, 'e-one')).enterprise.value.facts.name).toBe('重新建的');
  });

  it('asks before it lets one go for good, and before all', async () => {
    const { user, store } = await openBin();
    await user.click(await screen.findByRole('button', { name: '彻底删除“第一家”' }));
    const dialog = within(screen.getByRole('dialog', { name: '彻底删除“第一家”？' }));
    await user.click(dialog.getByRole('button', { name: '取消' }));
    expect(await lines()).toHaveLength(3);
    await user.click(await screen.findByRole('button', { name: '彻底删除“第一家”' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '彻底删除' }));
    await waitFor(async () => expect(await lines()).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: '清空回收站' }));
    expect(screen.getByText('2 家企业的档案和全部答案将无法找回。')).toBeVisible();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '彻底删除' }));
    expect(await screen.findByText('回收站是空的')).toBeVisible();
    expect(await store.bin.list()).toEqual({ ok: true, value: [] });
  });
});
