import { screen, waitFor, within } from '@testing-library/react';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lockBytes } from '../../../src/adapters/crypto/lock-bytes.ts';
import type { AssessmentStore } from '../../../src/ports/assessment-store.ts';
import { renderApp, title } from '../../app/render-app.tsx';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  packs as bundled,
  fakeFiles,
  freshShelf,
  freshStore,
  percent,
  picked,
  storedIn,
} from '../../support/app-fixtures.ts';
import { backupOf, filesIn, portfolioOf } from '../../support/backup-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { tinyCheck, tinyId } from '../../support/tiny-check.ts';

const password = '江城 2026';
const answering = (value: number) => [anAssessment(answersOf({ q012: percent(value) }))];

const backup = async (locked = false) => {
  const store = freshStore();
  await store.replace(anEnterprise(), answering(58));
  return backupOf(await portfolioOf(store), locked ? password : '');
};

const asFile = (bytes: Uint8Array<ArrayBuffer>, name = '融尺备份.zip'): File => new File([bytes], name);

const openWith = async (file: File, store: AssessmentStore = freshStore()) => {
  const app = renderApp('/restore', { store });
  await title('从备份恢复');
  await app.user.upload(await screen.findByLabelText('选择备份文件'), file);
  return app;
};

const nothingIn = async (store: AssessmentStore) => expect(await store.list()).toEqual({ ok: true, value: [] });

describe('a backup with a password', () => {
  it('keeps the file while passwords are tried, tells a wrong one, and opens with the right one', async () => {
    const { user, store } = await openWith(asFile((await backup(true)).bytes, '备份.rongchi'));
    const dialog = within(await screen.findByRole('dialog', { name: '这份备份有密码' }));
    for (const wrong of ['1234', 'abcd']) {
      await user.clear(dialog.getByLabelText('密码'));
      await user.type(dialog.getByLabelText('密码'), wrong);
      await user.click(dialog.getByRole('button', { name: '打开' }));
      expect(await dialog.findByText(/密码不对，请再试一次/)).toBeVisible();
    }
    await nothingIn(store);
    await user.clear(dialog.getByLabelText('密码'));
    await user.type(dialog.getByLabelText('密码'), password);
    await user.click(dialog.getByRole('button', { name: '打开' }));
    expect(await screen.findByRole('region', { name: '本机没有' })).toHaveTextContent('武汉测试机械有限公司');
    await nothingIn(store);
    await user.click(screen.getByRole('button', { name: '恢复' }));
    expect(await screen.findByText('恢复完成，已逐项核对。')).toBeVisible();
    expect((await storedIn(store)).assessments.map((a) => a.value)).toEqual(answering(58));
  });

  it('that is damaged is told so before a password is asked for', async () => {
    const { bytes } = await backup(true);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    await openWith(asFile(bytes, '备份.rongchi'));
    expect(await screen.findByRole('alert')).toHaveTextContent('备份文件已损坏或不完整');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('a file that is no backup', () => {
  const zip = (content: Record<string, string>) =>
    new Uint8Array(zipSync(Object.fromEntries(Object.entries(content).map(([name, text]) => [name, strToU8(text)]))));

  it.each<[string, () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>, RegExp]>([
    ['an Office file', () => zip({ 'xl/workbook.xml': '<workbook/>' }), /不是融尺的备份/],
    ['text', () => new TextEncoder().encode('{"format":"rongchi-assessment"}'), /不是融尺的备份/],
    ['empty', () => new Uint8Array(), /不是融尺的备份/],
    ['half a backup', async () => (await backup()).bytes.slice(0, 300), /备份文件已损坏或不完整/],
    ['a locked file of something else', async () => lockBytes(strToU8('不是压缩包'), '', { memory: 64, passes: 1, lanes: 1 }), /./],
    ['of a newer version', () => zip({ 'manifest.json': '{"format":"rongchi-backup","version":9}' }), /由更新版本的融尺生成（版本 9）/],
  ])('%s: is refused with the reason, and nothing is touched', async (name, content, reason) => {
    const { store } = await openWith(asFile(await content()));
    if (name.startsWith('a locked')) expect(await screen.findByRole('dialog')).toBeInTheDocument();
    else expect(await screen.findByRole('alert')).toHaveTextContent(reason);
    await nothingIn(store);
  });

  it('is refused on the start page, where an Office file does not lead away from it', async () => {
    const { user } = renderApp('/');
    await user.upload(await screen.findByLabelText('打开文件'), asFile(zip({ 'word/document.xml': '<w/>' }), '通知.zip'));
    expect(await screen.findByRole('alert')).toHaveTextContent('不是融尺的备份');
    expect(window.location.hash).toBe('#/');
  });
});

describe('a backup of what is on the device otherwise', () => {
  const withOther = async () => {
    const store = freshStore();
    await store.replace(anEnterprise({ name: '本机改过的' }), answering(11));
    return store;
  };

  it('says so, offers three ways, and changes nothing when cancelled', async () => {
    const store = await withOther();
    const { user } = await openWith(asFile((await backup()).bytes), store);
    const choice = await screen.findByLabelText('怎么处理“武汉测试机械有限公司”');
    expect(
      within(choice)
        .getAllByRole('option')
        .map((o) => o.textContent),
    ).toEqual(['保留较新的（用本机的）', '两份都保留', '不恢复']);
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect((await storedIn(store)).enterprise.value.facts.name).toBe('本机改过的');
  });

  it('keeps both where that is chosen, and says how many', async () => {
    const store = await withOther();
    const { user } = await openWith(asFile((await backup()).bytes), store);
    await user.selectOptions(await screen.findByLabelText(/怎么处理/), '两份都保留');
    await user.click(screen.getByRole('button', { name: '恢复' }));
    expect(await screen.findByText('另存为新企业 1 项')).toBeVisible();
    const listed = await store.list();
    expect(listed.ok && listed.value.map((e) => e.enterprise.value.facts.name).sort()).toEqual(
      ['本机改过的', '武汉测试机械有限公司'].sort(),
    );
  });

  it('has nothing to do where all is the same', async () => {
    const store = freshStore();
    await store.replace(anEnterprise(), answering(58));
    await openWith(asFile((await backup()).bytes), store);
    expect(await screen.findByText(/本机都有，而且相同，不用恢复/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '恢复' })).not.toBeInTheDocument();
  });
});

describe('a damaged file inside a backup', () => {
  it('is named, and the rest is restored', async () => {
    const from = freshStore();
    await from.replace(anEnterprise(), answering(58));
    await from.replace(anEnterprise({ name: '第二家' }, 'e2'), []);
    const files = await filesIn(await backupOf(await portfolioOf(from)));
    const content = Object.fromEntries(files.map((f, i) => [f.name, strToU8(i === 1 ? f.text.replace('58', '85') : f.text)]));
    const { user, store } = await openWith(asFile(new Uint8Array(zipSync(content))));
    const lost = await screen.findByRole('region', { name: '不能恢复' });
    expect(lost).toHaveTextContent('武汉测试机械有限公司文件已损坏或缺失。');
    await user.click(screen.getByRole('button', { name: '恢复' }));
    expect(await screen.findByText('新增 1 项')).toBeVisible();
    expect((await storedIn(store, 'e2')).enterprise.value.facts.name).toBe('第二家');
  });
});

describe('a backup of the own questionnaires, figures and preferences', () => {
  const official = tinyCheck([['pack', 'id'], 'official']);
  const packs = smallCatalog({ questionnaires: [official] });
  const answers = answersOf({ paperless: picked('system'), 'online-share': percent(80) });

  it('brings them back to another device, and is the same as what it was made of', async () => {
    const [store, shelf] = [freshStore(), freshShelf()];
    await store.replace(anEnterprise(), [anAssessment(answers, { pack: tinyId, form: 'quick' })]);
    await shelf.put({ kind: 'questionnaire', id: tinyId, questionnaire: tinyCheck() });
    const [profile] = (await bundled.common()).profiles;
    if (!profile) throw new Error('no figures');
    await shelf.put({ kind: 'profile', id: profile.id, profile });
    const first = renderApp('/backup', { store, shelf, packs, kept: { 'rongchi.theme': 'dark', 'rongchi.answerView': 'list' } });
    await first.user.click(await screen.findByRole('button', { name: '生成备份' }));
    await screen.findByText(/备份已生成/);
    const saved = first.files.saved[0]?.content;
    const bytes = saved && (await fakeFiles().readBytes(saved, () => true));
    if (!bytes) throw new Error('nothing saved');
    first.unmount();

    const [otherStore, otherShelf] = [freshStore(), freshShelf()];
    const second = renderApp('/restore', { store: otherStore, shelf: otherShelf, packs });
    await second.user.upload(await screen.findByLabelText('选择备份文件'), asFile(bytes));
    expect(within(await screen.findByRole('region', { name: '本机没有' })).getAllByRole('listitem')).toHaveLength(4);
    await second.user.click(screen.getByRole('button', { name: '恢复' }));
    expect(await screen.findByText('新增 4 项')).toBeVisible();
    await waitFor(async () => expect(await otherShelf.list()).toEqual(await shelf.list()));
    expect(window.localStorage.getItem('rongchi.theme')).toBe('dark');
    expect(window.localStorage.getItem('rongchi.answerView')).toBe('list');
    expect((await storedIn(otherStore)).assessments[0]?.value.answers).toEqual(answers);

    await second.user.upload(await screen.findByLabelText('选择备份文件'), asFile(bytes));
    expect(within(await screen.findByRole('region', { name: '与本机相同' })).getAllByRole('listitem')).toHaveLength(4);
  });
});
