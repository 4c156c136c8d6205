import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../src/engine/index.ts';
import type { DataShelf } from '../../src/ports/data-shelf.ts';
import { anAssessment, answersOf, freshShelf, percent, picked } from '../support/app-fixtures.ts';
import { aProfile } from '../support/engine-fixtures.ts';
import { smallCatalog } from '../support/small-catalog.ts';
import { inRecords, tinyCheck, tinyId, tinyText } from '../support/tiny-check.ts';
import { goTo, renderWith, title } from './render-app.tsx';

const official = tinyCheck(
  [['pack', 'id'], 'official'],
  [['texts', 'zh-CN', 'title'], '自带的问卷'],
  [['texts', 'en', 'title'], 'The official one'],
);
const packs = smallCatalog({ questionnaires: [official] });
const tinyTitle = '车间数据小检查';
const asFile = (content: string | Uint8Array<ArrayBuffer>, name = 'mine.questionnaire.json'): File =>
  new File([content], name, { type: 'application/json' });

const openModels = async (shelf: DataShelf = freshShelf()) => {
  const app = await renderWith('/e/e1/models', {}, { packs, shelf });
  await title('选择诊断模型');
  return { ...app, shelf, choose: async (file: File) => app.user.upload(await screen.findByLabelText('打开问卷文件'), file) };
};
const namesOn = async (shelf: DataShelf) => {
  const listed = await shelf.list();
  return listed.ok ? listed.value.map((e) => `${e.kind} ${e.id}`) : listed;
};
const cardTitles = () => screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent);
const reasons = async () =>
  within(await screen.findByRole('alert'))
    .getAllByRole('listitem')
    .map((r) => r.textContent);

describe('a good questionnaire file', () => {
  it('appears among the models, marked as unofficial, and a message says so', async () => {
    const { choose, shelf } = await openModels();
    await choose(asFile(tinyText()));
    expect(await screen.findByText(`已打开“${tinyTitle}”。`)).toBeVisible();
    await waitFor(() => expect(cardTitles()).toEqual(['自带的问卷', `${tinyTitle}非官方问卷`]));
    expect(await namesOn(shelf)).toEqual([`questionnaire ${tinyId}`]);
  });

  it('is kept for the next visit, and can be answered like any other', async () => {
    const shelf = freshShelf();
    await shelf.put({ kind: 'questionnaire', id: tinyId, questionnaire: tinyCheck() });
    const { user } = await openModels(shelf);
    await waitFor(() => expect(cardTitles()).toHaveLength(2));
    const item = screen.getByRole('heading', { level: 2, name: `${tinyTitle}非官方问卷` }).closest('li');
    if (!item) throw new Error('stands in no list');
    await user.click(within(within(item).getByRole('region', { name: '快速版' })).getByRole('button', { name: '开始作答' }));
    expect(await title('生产记录')).toBeVisible();
  });

  it('takes the place of the one opened before under the same name', async () => {
    const { choose } = await openModels();
    await choose(asFile(tinyText()));
    await screen.findByText(`已打开“${tinyTitle}”。`);
    await choose(asFile(tinyText([['texts', 'zh-CN', 'title'], '小检查（改）'], [['pack', 'version'], '1.1.0'])));
    await waitFor(() => expect(cardTitles()).toEqual(['自带的问卷', '小检查（改）非官方问卷']));
  });

  it('is told of as unofficial with its results', async () => {
    const shelf = freshShelf();
    await shelf.put({ kind: 'questionnaire', id: tinyId, questionnaire: tinyCheck() });
    const answers = answersOf({ paperless: picked('system'), 'online-share': percent(80) });
    const assessments = [anAssessment(answers, { pack: tinyId, form: 'quick' })];
    await renderWith('/e/e1/a/a1/results', { assessments }, { packs, shelf });
    expect(await screen.findByText(/本结果使用的是从文件打开的非官方问卷/)).toBeVisible();
  });
});

describe('a questionnaire file with something wrong in it', () => {
  it('is refused with the part of the file, the place there, what is wrong and the cure, and nothing is kept', async () => {
    const { choose, shelf } = await openModels();
    await choose(asFile(tinyText([['texts', 'en', 'levels', 'managed'], undefined])));
    expect(await screen.findByText('没能打开“mine.questionnaire.json”，本设备上的数据没有改动。')).toBeVisible();
    const [only, ...more] = await reasons();
    expect(more).toEqual([]);
    expect(only).toContain('texts.en.json › levels › managed');
    expect(only).toContain('缺少');
    expect(only).toContain('在对应语言的文字文件里补上。');
    expect(await namesOn(shelf)).toEqual([]);
    expect(cardTitles()).toEqual(['自带的问卷']);
  });

  it('is refused with every fault, the first five in full', async () => {
    const { choose } = await openModels();
    const options = [...inRecords, 'paperless', 'answer', 'options'];
    await choose(
      asFile(
        tinyText(
          [[...options, 'sheet', 'score'], 120],
          [
            ['pack', 'radar'],
            ['gone', 'lost', 'away'],
          ],
          [['texts', 'en', 'levels', 'managed'], undefined],
          [['texts', 'zh-CN', 'levels', 'managed'], undefined],
        ),
      ),
    );
    const told = await reasons();
    expect(told).toHaveLength(6);
    expect(told.join('')).toContain('pack.json');
    expect(told[5]).toMatch(/^另有 \d+ 处问题未列出。$/);
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string | RegExp]>([
    ['text that is not UTF-8', new Uint8Array([0xd6, 0xd0]), '这不是文本文件，无法读取。'],
    ['empty', '', '文件是空的。'],
    ['cut off in the middle', tinyText().slice(0, 300), /内容不完整或已损坏/],
    ['an assessment', '{"format":"rongchi-assessment"}', /格式标识：rongchi-assessment/],
    ['under the name of one of the app’s', tinyText([['pack', 'id'], 'official']), /“official”是融尺自带数据的名字/],
  ])('%s: is refused with the reason, and nothing is kept', async (_, content, reason) => {
    const { choose, shelf } = await openModels();
    await choose(asFile(content));
    expect((await reasons())[0]).toMatch(reason);
    expect(await namesOn(shelf)).toEqual([]);
  });

  it('may be chosen again under the same name once it is put right', async () => {
    const { choose } = await openModels();
    await choose(asFile('{'));
    await screen.findByText(/没能打开/);
    await choose(asFile(tinyText()));
    expect(await screen.findByText(`已打开“${tinyTitle}”。`)).toBeVisible();
    expect(screen.queryByText(/没能打开/)).not.toBeInTheDocument();
  });

  it('leaves the one opened before under that name as it was', async () => {
    const { choose, shelf } = await openModels();
    await choose(asFile(tinyText()));
    await screen.findByText(`已打开“${tinyTitle}”。`);
    await choose(asFile(tinyText([['pack', 'minimumAnsweredShare'], 80])));
    expect((await reasons())[0]).toContain('pack.json › minimumAnsweredShare');
    expect(await shelf.list()).toEqual({ ok: true, value: [{ kind: 'questionnaire', id: tinyId, questionnaire: tinyCheck() }] });
  });
});

describe('a device that does not keep it', () => {
  it('is told, and the questionnaire is not offered', async () => {
    const shelf: DataShelf = { ...freshShelf(), put: async () => fail({ code: 'full' }) };
    const { choose } = await openModels(shelf);
    await choose(asFile(tinyText()));
    expect((await reasons())[0]).toContain('已满');
    expect(cardTitles()).toEqual(['自带的问卷']);
  });
});

describe('an opened questionnaire', () => {
  const opened = async (answers = answersOf({})) => {
    const shelf = freshShelf();
    await shelf.put({ kind: 'questionnaire', id: tinyId, questionnaire: tinyCheck() });
    const assessments = Object.keys(answers).length > 0 ? [anAssessment(answers, { pack: tinyId, form: 'quick' })] : [];
    const app = await renderWith('/e/e1/models', { assessments }, { packs, shelf });
    await screen.findByRole('heading', { level: 2, name: `${tinyTitle}非官方问卷` });
    return { ...app, shelf };
  };

  it('is taken away again, from the screen and from the device', async () => {
    const { user, shelf } = await opened();
    await user.click(screen.getByRole('button', { name: '移除' }));
    await waitFor(() => expect(cardTitles()).toEqual(['自带的问卷']));
    expect(await namesOn(shelf)).toEqual([]);
  });

  it('leaves figures of the same name on the shelf when it is taken away', async () => {
    const { user, shelf } = await opened();
    await shelf.put({ kind: 'profile', id: tinyId, profile: aProfile({ indicator: 'tiny-online-share' }, { id: tinyId }) });
    await user.click(screen.getByRole('button', { name: '移除' }));
    await waitFor(() => expect(cardTitles()).toEqual(['自带的问卷']));
    expect(await namesOn(shelf)).toEqual([`profile ${tinyId}`]);
  });

  it('leaves the answers given to it where they are when it is taken away, and the app goes on', async () => {
    const { user, store } = await opened(answersOf({ paperless: picked('system') }));
    await user.click(screen.getByRole('button', { name: '移除' }));
    await waitFor(() => expect(cardTitles()).toEqual(['自带的问卷']));
    goTo('/');
    expect(await screen.findByRole('heading', { level: 3, name: '武汉测试机械有限公司' })).toBeVisible();
    const listed = await store.list();
    expect(listed.ok && listed.value[0]?.assessments).toHaveLength(1);
  });

  it('that was taken away leads to a page that says so, not to a crash', async () => {
    const { user } = await opened(answersOf({ paperless: picked('system') }));
    await user.click(screen.getByRole('button', { name: '移除' }));
    await waitFor(() => expect(cardTitles()).toEqual(['自带的问卷']));
    goTo('/e/e1/a/a1/results');
    await waitFor(() => expect(screen.queryByRole('heading', { level: 1, name: '选择诊断模型' })).not.toBeInTheDocument());
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading).not.toHaveTextContent('这个页面出错了');
  });
});

describe('reference figures of one’s own', () => {
  const words = {
    title: '本地协会统计',
    publisher: '某协会',
    source: '年报',
    population: '会员企业',
    indicators: { 'tiny-online-share': '在线填报率' },
  };
  const profile = aProfile({ indicator: 'tiny-online-share', value: 50 }, { id: 'our-trade', texts: { 'zh-CN': words, en: words } });
  const openBenchmark = async () => {
    const shelf = freshShelf();
    const answers = answersOf({ 'online-share': percent(80) });
    const assessments = [anAssessment(answers, { pack: 'official', form: 'quick' })];
    const app = await renderWith('/e/e1/a/a1/benchmark', { assessments }, { packs, shelf });
    return {
      ...app,
      shelf,
      choose: async (text: string) => app.user.upload(await screen.findByLabelText('打开参照数据文件'), asFile(text, 'figures.json')),
    };
  };

  it('are compared, said to be the user’s own, and taken away again', async () => {
    const { choose, user, shelf } = await openBenchmark();
    await choose(JSON.stringify(profile));
    const own = await screen.findByRole('region', { name: '自己的参照数据' });
    expect(await within(own).findByText('本地协会统计')).toBeVisible();
    expect(screen.getByText(/本地协会统计.*用户打开的参照数据，非融尺自带/)).toBeVisible();
    await user.click(within(own).getByRole('button', { name: '移除' }));
    await waitFor(() => expect(screen.queryByText('本地协会统计')).not.toBeInTheDocument());
    expect(await namesOn(shelf)).toEqual([]);
  });

  it('from memory are refused in so many words, and not kept', async () => {
    const { choose, shelf } = await openBenchmark();
    await choose(JSON.stringify({ ...profile, evidence: 'recalled' }));
    expect((await reasons())[0]).toContain('凭记忆');
    expect(await namesOn(shelf)).toEqual([]);
  });
});
