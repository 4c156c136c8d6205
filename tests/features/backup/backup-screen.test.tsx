import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PasswordLock } from '../../../src/ports/backup-files.ts';
import { renderApp, renderWith, title } from '../../app/render-app.tsx';
import { anAssessment, anEnterprise, lockHere } from '../../support/app-fixtures.ts';

const assessments = [anAssessment(), anAssessment({}, { id: 'a2' })];
const go = () => screen.findByRole('button', { name: '生成备份' });

const openWith = async (given: Parameters<typeof renderWith>[2] = {}) => {
  const app = await renderWith('/backup', { enterprise: anEnterprise(), assessments }, given);
  await title('备份全部数据');
  return app;
};

const protect = async ({ user }: Awaited<ReturnType<typeof openWith>>, password: string, repeat = password) => {
  await user.click(await screen.findByLabelText('用密码保护'));
  await user.type(screen.getByLabelText('密码'), password);
  await user.type(screen.getByLabelText('再输一次'), repeat);
  await user.click(await go());
};

describe('backing up', () => {
  it('says what will be in it and what will not, hands out the file, and says that it was read back', async () => {
    const { user, files } = await openWith();
    expect(await screen.findByText('1 家企业，2 份诊断（含备注和提升计划）')).toBeVisible();
    expect(screen.getByText('回收站里的企业不在其中。')).toBeVisible();
    expect(screen.getByText(/不设密码的备份是普通的 zip 文件/)).toBeVisible();
    await user.click(await go());
    expect(await screen.findByText('备份已生成，并已读回核对无误：1 家企业，2 份诊断。')).toBeVisible();
    expect(files.saved.map((f) => f.name)).toEqual(['融尺备份-2026-11-24.zip']);
    await user.click(screen.getByRole('button', { name: '再下载一次' }));
    expect(files.saved).toHaveLength(2);
  });

  it.each([
    ['abc', 'abc', '密码至少要 8 个字符。'],
    ['abcdefgh', 'abcdefgi', '两次输入的密码不一样。'],
  ])('with the passwords %s and %s is not made, and says why', async (password, repeat, reason) => {
    const app = await openWith();
    await protect(app, password, repeat);
    expect(await screen.findByText(reason)).toBeVisible();
    expect(app.files.saved).toEqual([]);
  });

  it('with a password hands out a locked file, and warns that nobody can open it without', async () => {
    const app = await openWith();
    await protect(app, '江城诊断二〇二六');
    await screen.findByText(/备份已生成/);
    expect(app.files.saved.map((f) => f.name)).toEqual(['融尺备份-2026-11-24.rongchi']);
    expect(screen.getByText(/忘了密码，谁也打不开这份备份/)).toBeVisible();
  });

  it('says that there is nothing yet', async () => {
    renderApp('/backup');
    expect(await screen.findByText('还没有可备份的数据')).toBeVisible();
    expect(screen.queryByRole('button', { name: '生成备份' })).not.toBeInTheDocument();
  });

  it('says that it failed and hands out nothing where the browser does not do it, and can be tried again', async () => {
    const lock: PasswordLock = { ...lockHere, lock: async () => ({ ok: false, error: { code: 'failed', detail: 'no worker' } }) };
    const app = await openWith({ lock });
    await protect(app, 'abcdefgh');
    expect(await screen.findByRole('alert')).toHaveTextContent('备份没有生成。 浏览器没能完成这一步。（no worker）');
    expect(app.files.saved).toEqual([]);
    await waitFor(async () => expect(await go()).toBeEnabled());
  });
});
