import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { asCopy } from '../../src/app/saved-file.ts';
import { type Assessment, assessmentFile, type Enterprise, writeAssessmentFile } from '../../src/engine/index.ts';
import type { AssessmentStore } from '../../src/ports/assessment-store.ts';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  countingIds,
  faultyStore,
  freshStore,
  moment,
  percent,
  picked,
  storedIn,
} from '../support/app-fixtures.ts';
import { renderApp } from './render-app.tsx';

const fileText = (enterprise: Enterprise, assessments: readonly Assessment[]): string =>
  writeAssessmentFile({ savedAt: moment, enterprise, assessments });
const asFile = (content: string | Uint8Array<ArrayBuffer>, name = '来自同事.rongchi.json'): File =>
  new File([content], name, { type: 'application/json' });

const answering = (value: number) => anAssessment(answersOf({ q012: percent(value) }));
const goodText = fileText(anEnterprise(), [answering(58)]);
const changed = (change: (raw: Record<string, unknown>) => void): string => {
  const raw: Record<string, unknown> = JSON.parse(goodText);
  change(raw);
  return JSON.stringify(raw);
};

const openOnHome = async (file: File, store: AssessmentStore = freshStore()) => {
  const app = renderApp('/', { store });
  await app.user.upload(await screen.findByLabelText('打开文件'), file);
  return app;
};

const listedNames = (): readonly (string | null)[] =>
  within(screen.getByRole('region', { name: '企业' }))
    .queryAllByRole('heading', { level: 3 })
    .map((h) => h.textContent);

const everything = async (store: AssessmentStore): Promise<string> => JSON.stringify(await store.list());

describe('a good file', () => {
  it('opens: the enterprise stands in the list with its answers, and a message says so', async () => {
    const { store } = await openOnHome(asFile(goodText));
    expect(await screen.findByText('已打开“武汉测试机械有限公司”。')).toBeVisible();
    await waitFor(() => expect(listedNames()).toEqual(['武汉测试机械有限公司']));
    const stored = await storedIn(store);
    expect([stored.enterprise.value, stored.assessments.map((a) => a.value)]).toEqual([anEnterprise(), [answering(58)]]);
  });

  it('opens when dropped anywhere on the page', async () => {
    const { store } = renderApp('/');
    const target = await screen.findByRole('heading', { level: 1 });
    fireEvent.dragOver(target, { dataTransfer: { types: ['Files'] } });
    expect(screen.getByText('松手即可打开')).toBeVisible();
    fireEvent.drop(target, { dataTransfer: { types: ['Files'], files: [asFile(goodText)] } });
    expect(await screen.findByText('已打开“武汉测试机械有限公司”。')).toBeVisible();
    expect((await storedIn(store)).assessments).toHaveLength(1);
  });

  it('is announced while it is held over the window, and not once it has been carried off', async () => {
    /** jsdom knows no drag events of its own. */
    const leave = (to: Element | null) => fireEvent(document.body, new MouseEvent('dragleave', { bubbles: true, relatedTarget: to }));
    renderApp('/');
    await screen.findByRole('heading', { level: 1 });
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } });
    expect(screen.getByText('松手即可打开')).toBeVisible();
    leave(document.body);
    expect(screen.getByText('松手即可打开')).toBeVisible();
    leave(null);
    expect(screen.queryByText('松手即可打开')).not.toBeInTheDocument();
  });

  it('is not what dragged text is taken for', async () => {
    renderApp('/');
    const target = await screen.findByRole('heading', { level: 1 });
    fireEvent.dragOver(target, { dataTransfer: { types: ['text/plain'] } });
    expect(screen.queryByText('松手即可打开')).not.toBeInTheDocument();
    expect(fireEvent.drop(target, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true);
  });

  it('opens though an editor has put a byte order mark in front', async () => {
    await openOnHome(asFile(`\uFEFF${goodText}`));
    expect(await screen.findByText('已打开“武汉测试机械有限公司”。')).toBeVisible();
  });

  it('may be opened again after it was refused once: the same name can be chosen twice', async () => {
    const { user } = await openOnHome(asFile('{', '同名.json'));
    expect(await screen.findByText(/没能打开“同名.json”/)).toBeVisible();
    await user.upload(screen.getByLabelText('打开文件'), asFile(goodText, '同名.json'));
    expect(await screen.findByText('已打开“武汉测试机械有限公司”。')).toBeVisible();
    expect(screen.queryByText(/没能打开/)).not.toBeInTheDocument();
  });
});

describe('a file that cannot be used', () => {
  const gbk = new Uint8Array([0xd6, 0xd0, 0xb9, 0xfa]);
  const withAnswer = (id: string, record: unknown): string =>
    changed((raw) => {
      raw.assessments = [{ ...answering(58), answers: { [id]: record } }];
    });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string | RegExp]>([
    ['text that is not UTF-8', gbk, '这不是文本文件，无法读取。'],
    ['empty', '', '文件是空的。'],
    ['broken off in the middle', goodText.slice(0, 400), /内容不完整或已损坏/],
    ['of another program', '{"format":"other-tool"}', '这不是融尺保存的文件（格式标识：other-tool）。'],
    ['a list', '[1, 2]', /这不是融尺保存的文件/],
    ['of a newer version', changed((raw) => (raw.version = 7)), '文件由更新版本的融尺保存（版本 7），本版本只认识到 5。请更新后再打开。'],
    ['lacking the enterprise', changed((raw) => delete raw.enterprise), '“enterprise”处应为 object，实际是 nothing。'],
    [
      'for a questionnaire this app has not got',
      changed((raw) => (raw.assessments = [anAssessment({}, { pack: 'other-pack' })])),
      '文件用到的问卷“other-pack”不在本应用中。',
    ],
    [
      'for a form the questionnaire has not got',
      changed((raw) => (raw.assessments = [anAssessment({}, { form: 'endless' })])),
      /引用的“endless”不存在/,
    ],
    ['with a question the questionnaire has not got', withAnswer('q999', percent(1)), '问卷里没有题目“q999”。'],
    ['with an option the question has not got', withAnswer('q005', picked('no-such-option')), '题目“q005”没有选项“no-such-option”。'],
    ['with an answer of another kind', withAnswer('q005', percent(1)), '题目“q005”的答案类型不对。'],
    ['with a number out of range', withAnswer('q012', percent(120)), /应为 ≤ 100/],
  ])('%s: is refused with its name and the reason, and nothing stored is touched', async (_, content, reason) => {
    const store = freshStore();
    await store.replace(anEnterprise(), [answering(11)]);
    const before = await everything(store);
    await openOnHome(asFile(content), store);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('没能打开“来自同事.rongchi.json”，本设备上的数据没有改动。')).toBeVisible();
    expect(within(alert).getByRole('listitem')).toHaveTextContent(reason);
    expect(await everything(store)).toBe(before);
  });

  it('is refused with the first five reasons and the number of the others', async () => {
    const answers = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`x${i}`, percent(i)]));
    await openOnHome(asFile(changed((raw) => (raw.assessments = [{ ...answering(1), answers }]))));
    const reasons = within(await screen.findByRole('alert')).getAllByRole('listitem');
    expect(reasons).toHaveLength(6);
    expect(reasons[0]).toHaveTextContent('问卷里没有题目“x0”。');
    expect(reasons[5]).toHaveTextContent('另有 4 处问题未列出。');
  });

  it('does not count a reason that is shown once among those not shown', async () => {
    const assessments = Array.from({ length: 7 }, (_, i) => anAssessment({}, { id: `a${i}`, pack: 'other-pack' }));
    await openOnHome(asFile(changed((raw) => (raw.assessments = assessments))));
    const reasons = within(await screen.findByRole('alert')).getAllByRole('listitem');
    expect(reasons.map((r) => r.textContent)).toEqual(['文件用到的问卷“other-pack”不在本应用中。']);
  });

  it('that has the same assessment twice is refused rather than opened with one of them lost', async () => {
    const store = freshStore();
    await openOnHome(asFile(fileText(anEnterprise(), [answering(1), answering(2)])), store);
    expect(await screen.findByText(/没能打开|已打开/)).toHaveTextContent('没能打开');
    expect(await store.list()).toEqual({ ok: true, value: [] });
  });
});

describe('a file of an enterprise that is on this device', () => {
  const ask = async () => {
    const store = freshStore();
    await store.replace(anEnterprise({ name: '本机上的名称' }), [answering(11)]);
    const app = await openOnHome(asFile(goodText), store);
    const dialog = within(await screen.findByRole('dialog', { name: '本设备上已有这家企业' }));
    return { ...app, dialog };
  };

  it('is not stored before the person has said how, and the question names the enterprise and the date of the file', async () => {
    const { dialog, store } = await ask();
    expect(dialog.getByText(/文件与“本机上的名称”是同一家企业。文件保存于 2026年11月24日/)).toBeInTheDocument();
    expect((await storedIn(store)).assessments[0]?.value).toEqual(answering(11));
  });

  it('stays out when cancelled', async () => {
    const { dialog, store, user } = await ask();
    await user.click(dialog.getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect((await storedIn(store)).enterprise.value.facts.name).toBe('本机上的名称');
    expect(listedNames()).toEqual(['本机上的名称']);
  });

  it('stays out when the question is left with Escape', async () => {
    const { store } = await ask();
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect((await storedIn(store)).assessments[0]?.value).toEqual(answering(11));
  });

  it('takes the place of what there is when told to', async () => {
    const { dialog, store, user } = await ask();
    await user.click(dialog.getByRole('button', { name: '用文件替换' }));
    expect(await screen.findByText('已打开“武汉测试机械有限公司”。')).toBeVisible();
    await waitFor(() => expect(listedNames()).toEqual(['武汉测试机械有限公司']));
    const stored = await storedIn(store);
    expect([stored.enterprise.value, stored.assessments.map((a) => a.value)]).toEqual([anEnterprise(), [answering(58)]]);
  });

  it('becomes an enterprise of its own when told to, and the other keeps its answers', async () => {
    const { dialog, store, user } = await ask();
    await user.click(dialog.getByRole('button', { name: '另存为一家新企业' }));
    await waitFor(() => expect([...listedNames()].sort()).toEqual(['本机上的名称', '武汉测试机械有限公司'].sort()));
    expect((await storedIn(store)).assessments[0]?.value).toEqual(answering(11));
    const copy = await storedIn(store, 'new-1');
    expect(copy.enterprise.value).toEqual({ ...anEnterprise(), id: 'new-1' });
    expect(copy.assessments.map((a) => a.value)).toEqual([{ ...answering(58), id: 'new-2', enterpriseId: 'new-1' }]);
  });
});

describe('a file when the device does not do as asked', () => {
  it('never goes over an enterprise that could not be read just now', async () => {
    const device = freshStore();
    await device.replace(anEnterprise({ name: '本机上的名称' }), [answering(11)]);
    let unreadable = false;
    const store: AssessmentStore = {
      ...device,
      load: async (id) => (unreadable ? { ok: false, error: { code: 'failed', detail: 'busy' } } : device.load(id)),
    };
    const { user } = renderApp('/', { store });
    await screen.findByRole('heading', { level: 3, name: '本机上的名称' });
    unreadable = true;
    await user.upload(screen.getByLabelText('打开文件'), asFile(goodText));
    await screen.findByText(/没能打开|已打开/);
    expect((await storedIn(device)).assessments[0]?.value).toEqual(answering(11));
  });

  it('says that it is full, and where the data are now', async () => {
    const { store, breakWith } = faultyStore();
    breakWith({ code: 'full' });
    await openOnHome(asFile(goodText), store);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('本设备的存储空间已满');
    await waitFor(() => expect(listedNames()).toEqual(['武汉测试机械有限公司']));
    expect(alert).not.toHaveTextContent('没能打开');
  });
});

describe('a copy', () => {
  it('has new ids throughout and the same content, and is a file as good as the first', () => {
    const file = assessmentFile.parse(JSON.parse(fileText(anEnterprise(), [answering(1), anAssessment({}, { id: 'a2' })])));
    const copy = asCopy(file, countingIds());
    expect(copy.enterprise).toEqual({ ...file.enterprise, id: 'new-1' });
    expect(copy.assessments.map(({ id, enterpriseId }) => [id, enterpriseId])).toEqual([
      ['new-2', 'new-1'],
      ['new-3', 'new-1'],
    ]);
    expect(assessmentFile.safeParse(JSON.parse(writeAssessmentFile(copy))).success).toBe(true);
  });
});
