import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assessmentFileVersion, openAssessmentFile } from '../../../src/engine/index.ts';
import type { StoreProblem } from '../../../src/ports/assessment-store.ts';
import { goTo, renderApp, renderWith, title } from '../../app/render-app.tsx';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  freshStore,
  idOfEnterprise,
  moment,
  packs,
  percent,
  readBlob,
  recordWith,
  storedIn,
} from '../../support/app-fixtures.ts';

const list = () => screen.findByRole('region', { name: '企业' });
/** An enterprise of the list, once all of it is told: until it is read from the device only its name is. */
const entry = async (name: string): Promise<HTMLElement> => {
  const told = () => {
    const item = screen.getByRole('heading', { level: 3, name }).closest('li');
    if (!item) throw new Error(`${name} stands in no list`);
    within(item).getByRole('button', { name: '保存到文件' });
    return item;
  };
  return waitFor(told);
};
const samples = await packs.samples();
const firstSample = samples[0]?.file;
if (!firstSample) throw new Error('no samples');
const sampleName = firstSample.enterprise.facts.name;

describe('the start page', () => {
  it('says what the tool is for, how to go about it, and that nothing leaves the device', async () => {
    renderApp('/');
    expect(await title('二十分钟，看清企业走到了哪一步')).toBeVisible();
    expect(within(screen.getByRole('list', { name: '怎么用' })).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText('所有数据只保存在本设备，不上传、不联网。')).toBeVisible();
  });

  it('says that there is no enterprise yet', async () => {
    renderApp('/');
    expect(await within(await list()).findByText('还没有企业')).toBeVisible();
  });

  it('starts a new enterprise with an empty profile', async () => {
    const { user, store } = renderApp('/');
    await user.click(await screen.findByRole('button', { name: '开始诊断' }));
    expect(await title('企业档案')).toBeVisible();
    expect(screen.getByLabelText(/企业名称/)).toHaveValue('');
    const { enterprise } = await storedIn(store, 'new-1');
    expect(enterprise.value).toMatchObject({ sample: false, createdAt: moment, updatedAt: moment });
  });

  it('does not list an enterprise that was started and left without a word', async () => {
    const { user } = renderApp('/');
    await user.click(await screen.findByRole('button', { name: '开始诊断' }));
    await title('企业档案');
    await user.click(screen.getByRole('link', { name: '融尺' }));
    expect(await within(await list()).findByText('还没有企业')).toBeVisible();
  });

  it('lists an enterprise as soon as its name is typed', async () => {
    const { user, store } = renderApp('/');
    await user.click(await screen.findByRole('button', { name: '开始诊断' }));
    await user.type(await screen.findByLabelText(/企业名称/), '新建企业');
    await waitFor(async () => expect((await storedIn(store, 'new-1')).enterprise.value.facts.name).toBe('新建企业'));
    await user.click(screen.getByRole('link', { name: '融尺' }));
    expect(await entry('新建企业')).toHaveTextContent('尚未开始诊断');
  });

  it('shows of each enterprise name, industry, size, city, the last change and how far each model is', async () => {
    const facts = { staff: 420, revenue: 28_600, city: 'wuhan' };
    const later = {
      ...anAssessment(answersOf({ q012: percent(58), q001: recordWith({ state: { kind: 'unknown' } }) })),
      updatedAt: '2026-12-01T04:00:00.000Z',
    };
    await renderWith('/', { enterprise: anEnterprise(facts), assessments: [later] });
    const shown = await entry('武汉测试机械有限公司');
    expect(shown).toHaveTextContent('通用设备制造业 · 中型 · 武汉市');
    expect(shown).toHaveTextContent('上次修改：2026年12月1日');
    expect(within(shown).getByText(/两化融合 · 简版/)).toBeVisible();
    expect(within(shown).getByText(/^已答 2\/\d+ 题$/)).toBeVisible();
  });

  it('puts the enterprise changed last first', async () => {
    const store = freshStore();
    await store.replace({ ...anEnterprise({ name: '早' }, 'e1'), updatedAt: '2026-01-01T00:00:00.000Z' }, []);
    await store.replace({ ...anEnterprise({ name: '晚' }, 'e2'), updatedAt: '2026-06-01T00:00:00.000Z' }, []);
    renderApp('/', { store });
    await entry('早');
    expect(
      within(await list())
        .getAllByRole('heading', { level: 3 })
        .map((h) => h.textContent),
    ).toEqual(['晚', '早']);
  });

  it('leads from an enterprise back to where one was, to the results, the profile and the models', async () => {
    await renderWith('/', { assessments: [anAssessment({}, { last: 'q012' })] });
    const shown = within(await entry('武汉测试机械有限公司'));
    expect(shown.getByRole('link', { name: '查看结果' })).toHaveAttribute('href', '#/e/e1/a/a1/results');
    expect(shown.getByRole('link', { name: '企业档案' })).toHaveAttribute('href', '#/e/e1/profile');
    expect(shown.getByRole('link', { name: '选择模型' })).toHaveAttribute('href', '#/e/e1/models');
    expect(shown.getByRole('link', { name: '继续作答' })).toHaveAttribute('href', '#/e/e1/a/a1/answer');
  });

  it('shows a name that looks like a placeholder or like HTML as it is', async () => {
    const name = '{{name}} $t(app.name) <b>甲&乙</b>';
    const { user } = await renderWith('/', { enterprise: anEnterprise({ name }) });
    await user.click(within(await entry(name)).getByRole('button', { name: '删除' }));
    expect(await screen.findByRole('dialog', { name: `删除“${name}”？` })).toBeInTheDocument();
  });
});

describe('a sample', () => {
  it('opens with its results at once and says wherever it is shown that it is one', async () => {
    const { user } = renderApp('/');
    await user.click(await screen.findByRole('button', { name: `打开示例：${sampleName}` }));
    expect(await title('诊断结果')).toBeVisible();
    expect(screen.getByText('示例')).toBeVisible();
    goTo('/');
    expect(await entry(`${sampleName}示例`)).toBeVisible();
  });

  it('is offered no longer while it is in the list, and again once it is deleted', async () => {
    await renderWith('/', { enterprise: firstSample.enterprise, assessments: firstSample.assessments });
    await entry(`${sampleName}示例`);
    expect(screen.queryByRole('button', { name: `打开示例：${sampleName}` })).not.toBeInTheDocument();
  });

  it('keeps what one has changed in it when it is opened a second time from an old page', async () => {
    const store = freshStore();
    const { user } = renderApp('/', { store });
    const button = await screen.findByRole('button', { name: `打开示例：${sampleName}` });
    const edited = firstSample.assessments.map((a) => ({ ...a, answers: {} }));
    await store.replace(firstSample.enterprise, edited);
    await user.click(button);
    expect(await title('诊断结果')).toBeVisible();
    expect((await storedIn(store, firstSample.enterprise.id)).assessments.every((a) => Object.keys(a.value.answers).length === 0)).toBe(
      true,
    );
  });
});

describe('deleting an enterprise', () => {
  const ask = async () => {
    const app = await renderWith('/', { assessments: [anAssessment()] });
    await app.user.click(within(await entry('武汉测试机械有限公司')).getByRole('button', { name: '删除' }));
    return { ...app, dialog: within(await screen.findByRole('dialog', { name: '删除“武汉测试机械有限公司”？' })) };
  };

  it('asks first, and says that there is a way back', async () => {
    const { dialog, store } = await ask();
    expect(dialog.getByText(/移到回收站，30 天内可以恢复/)).toBeInTheDocument();
    expect((await storedIn(store)).assessments).toHaveLength(1);
  });

  it('does nothing when cancelled', async () => {
    const { dialog, user, store } = await ask();
    await user.click(dialog.getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect((await storedIn(store)).assessments).toHaveLength(1);
  });

  const removed = async () => {
    const app = await ask();
    const before = await storedIn(app.store);
    await app.user.click(app.dialog.getByRole('button', { name: '移到回收站' }));
    expect(await within(await list()).findByText('还没有企业')).toBeVisible();
    return { ...app, before };
  };

  it('takes the enterprise off the list and puts it into the bin with all its answers', async () => {
    const { store } = await removed();
    expect(await store.load(idOfEnterprise('e1'))).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await store.bin.list()).toMatchObject({
      ok: true,
      value: [{ enterprise: 'e1', name: '武汉测试机械有限公司', assessments: 1, deletedAt: moment, dueSince: null }],
    });
    expect(await screen.findByRole('link', { name: '回收站（1）' })).toBeVisible();
  });

  it('is undone from the notice, to the last answer', async () => {
    const { user, store, before } = await removed();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByText('“武汉测试机械有限公司”已恢复。')).toBeVisible();
    expect(await entry('武汉测试机械有限公司')).toBeVisible();
    const after = await storedIn(store);
    expect([after.enterprise.value, after.assessments.map((a) => a.value)]).toEqual([
      before.enterprise.value,
      before.assessments.map((a) => a.value),
    ]);
    expect(await store.bin.list()).toEqual({ ok: true, value: [] });
  });

  const removeWith = async (problem: StoreProblem) => {
    const device = freshStore();
    const store = { ...device, bin: { ...device.bin, put: async () => ({ ok: false, error: problem }) as const } };
    const app = await renderWith('/', {}, { store });
    await app.user.click(within(await entry('武汉测试机械有限公司')).getByRole('button', { name: '删除' }));
    await app.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '移到回收站' }));
    return app;
  };

  it('says so where the device refuses, and the enterprise stays in the list', async () => {
    await removeWith({ code: 'failed', detail: 'busy' });
    expect(await screen.findByRole('alert')).toHaveTextContent('busy');
    expect(await entry('武汉测试机械有限公司')).toBeVisible();
  });

  it('offers to delete without the bin where there is no room for it, and does nothing before that is chosen', async () => {
    const { user, store } = await removeWith({ code: 'full' });
    expect(await screen.findByRole('alert')).toHaveTextContent('空间已满，放不进回收站');
    expect((await store.load(idOfEnterprise('e1'))).ok).toBe(true);
    await user.click(screen.getByRole('button', { name: '不经回收站，直接删除' }));
    expect(await within(await list()).findByText('还没有企业')).toBeVisible();
    expect(await store.load(idOfEnterprise('e1'))).toEqual({ ok: false, error: { code: 'not-found' } });
  });
});

describe('saving an enterprise to a file', () => {
  it('hands out a file, named after enterprise and day, that holds everything to the last note', async () => {
    const assessments = [
      anAssessment(answersOf({ q012: { ...percent(58), note: '数过', flagged: true } }), { last: 'q012' }),
      anAssessment({}, { id: 'a2' }),
    ];
    const { user, files } = await renderWith('/', { assessments });
    await user.click(within(await entry('武汉测试机械有限公司')).getByRole('button', { name: '保存到文件' }));
    await waitFor(() => expect(files.saved).toHaveLength(1));
    const [file] = files.saved;
    if (!file) throw new Error('nothing saved');
    expect(file.name).toBe('武汉测试机械有限公司-2026-11-24.rongchi.json');
    expect(file.content.type).toBe('application/json');
    const opened = openAssessmentFile(await readBlob(file.content));
    expect(opened).toEqual({
      ok: true,
      value: { format: 'rongchi-assessment', version: assessmentFileVersion, savedAt: moment, enterprise: anEnterprise(), assessments },
    });
  });

  it('gives a file without a name of its own the name of the tool, and no character a system refuses', async () => {
    const store = freshStore();
    await store.replace(anEnterprise({ name: '' }), []);
    await store.replace(anEnterprise({ name: '甲/乙:公司' }, 'e2'), []);
    const { user, files } = renderApp('/', { store });
    await user.click(within(await entry('（未填写名称）')).getByRole('button', { name: '保存到文件' }));
    await user.click(within(await entry('甲/乙:公司')).getByRole('button', { name: '保存到文件' }));
    const expected = ['融尺-2026-11-24.rongchi.json', '甲_乙_公司-2026-11-24.rongchi.json'];
    await waitFor(() => expect(files.saved.map((f) => f.name)).toEqual(expected));
  });
});
