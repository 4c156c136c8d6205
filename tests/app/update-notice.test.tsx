import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeUpdates } from '../support/app-fixtures.ts';
import { renderApp, title } from './render-app.tsx';

const open = async () => {
  const updates = fakeUpdates();
  const app = renderApp('/', { updates });
  await title(/./);
  return { ...app, updates };
};

describe('a new version', () => {
  it('is offered and taken only when asked for', async () => {
    const { updates, user } = await open();
    expect(screen.queryByRole('status', { name: '新版本' })).not.toBeInTheDocument();
    act(() => updates.set('waiting'));
    expect(screen.getByRole('status', { name: '新版本' })).toHaveTextContent('保存过的内容不受影响');
    expect(updates.taken()).toBe(0);
    await user.click(screen.getByRole('button', { name: '现在更新' }));
    expect(updates.taken()).toBe(1);
  });

  it('may wait, and is told again only when something changes', async () => {
    const { updates, user } = await open();
    act(() => updates.set('waiting'));
    await user.click(screen.getByRole('button', { name: '以后再说' }));
    expect(screen.queryByRole('status', { name: '新版本' })).not.toBeInTheDocument();
    act(() => updates.set('replaced'));
    expect(screen.getByRole('button', { name: '刷新页面' })).toBeVisible();
    expect(updates.taken()).toBe(0);
  });

  it('says at the foot of the page once the app works without network', async () => {
    const { updates } = await open();
    expect(screen.queryByText('已存到本设备，断网也能用。')).not.toBeInTheDocument();
    act(() => updates.set('kept'));
    expect(screen.getByText('已存到本设备，断网也能用。')).toBeVisible();
  });
});
