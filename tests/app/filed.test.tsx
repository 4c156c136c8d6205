import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { DeviceState } from '../../src/ports/device-state.ts';
import { aDevice, anAssessment, anEnterprise, storedIn } from '../support/app-fixtures.ts';
import { goTo, renderWith, title } from './render-app.tsx';

const home = '二十分钟，看清企业走到了哪一步';
const openHome = async (lasting: DeviceState['lasting'] = async () => 'lasting', enterprise = anEnterprise()) => {
  const app = await renderWith('/', { enterprise, assessments: [anAssessment()] }, { device: aDevice({ lasting }) });
  await title(home);
  return app;
};
const area = () => within(screen.getByRole('region', { name: '全部数据' }));
const told = () =>
  area()
    .queryByText(/家企业的改动还没有存成文件/)
    ?.textContent?.trim() ?? null;

describe('what lies in no file', () => {
  it('is counted, with what the browser may do to it where it may', async () => {
    await openHome(async () => 'clearable');
    await waitFor(() => expect(told()).toBe('有 1 家企业的改动还没有存成文件。浏览器可能自行清除长期不用的数据（Safari 是 7 天）。'));
  });

  it('is nothing once it was saved to a file, and counts again after the next change', async () => {
    const { user, store } = await openHome();
    await user.click(screen.getByRole('button', { name: '保存到文件' }));
    await waitFor(() => expect(told()).toBeNull());
    const { enterprise } = await storedIn(store);
    await store.saveEnterprise({ ...enterprise.value, updatedAt: '2026-11-25T08:00:00.000Z' }, enterprise.revision);
    goTo('/bin');
    await title('回收站');
    goTo('/');
    await title(home);
    await waitFor(() => expect(told()).toBe('有 1 家企业的改动还没有存成文件。'));
  });

  it('is nothing once all was backed up', async () => {
    const { user } = await openHome();
    goTo('/backup');
    await user.click(await screen.findByRole('button', { name: '生成备份' }));
    await screen.findByRole('button', { name: '再下载一次' });
    goTo('/');
    await title(home);
    expect(told()).toBeNull();
  });

  it('does not count a sample', async () => {
    await openHome(async () => 'clearable', { ...anEnterprise(), sample: true });
    expect(told()).toBeNull();
  });

  it('is known for as long as the page is open where the browser keeps nothing', async () => {
    const { user } = await openHome();
    const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await user.click(screen.getByRole('button', { name: '保存到文件' }));
    await waitFor(() => expect(told()).toBeNull());
    blocked.mockRestore();
  });
});
