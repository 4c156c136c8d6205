import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Assessment, crosswalk } from '../../../src/engine/index.ts';
import { card, renderWith, title } from '../../app/render-app.tsx';
import { anAssessment, answersOf, freshShelf, percent, picked, rung, storedIn } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const named = (id: string, name: string, short: string) =>
  tinyCheck([['pack', 'id'], id], [['texts', 'zh-CN', 'title'], name], [['texts', 'zh-CN', 'shortTitle'], short]);
const copyOf = (question: string, relation = 'same') => ({ to: question, relation, convert: { kind: 'copy', question } });
const way = crosswalk.parse({
  format: 'rongchi-crosswalk',
  formatVersion: 1,
  id: 'old-new',
  kind: 'edition',
  from: 'old',
  to: 'new',
  links: [copyOf('paperless'), copyOf('online-share', 'widened')],
  isNew: ['trained', 'backup'],
});
const packs = smallCatalog({ questionnaires: [named('old', '旧版检查', '旧版'), named('new', '新版检查', '新版')], crosswalks: [way] });

const before = anAssessment(answersOf({ paperless: picked('sheet'), 'online-share': percent(40), backup: rung('regular') }), {
  id: 'a-old',
  pack: 'old',
  form: 'quick',
});
const begun = (answers: Assessment['answers'] = {}) => anAssessment(answers, { id: 'a-new', pack: 'new', form: 'quick' });

const open = async (assessments: readonly Assessment[]) => {
  const app = await renderWith('/e/e1/models', { assessments }, { packs });
  await title('选择诊断模型');
  const form = async (model: string, name = '快速版') => {
    const item = (await screen.findByRole('heading', { level: 2, name: model })).closest('li');
    if (!item) throw new Error(`${model} stands in no list`);
    return within(within(item).getByRole('region', { name }));
  };
  const stored = async (id: string) => (await storedIn(app.store)).assessments.find((a) => a.value.id === id)?.value;
  return { ...app, form, stored };
};
const offer = /其中 \d+ 题可以用/;

describe('a model that another assessment answers in part', () => {
  it('says how many of its questions, and from which questionnaire', async () => {
    const { form } = await open([before]);
    expect((await form('新版检查')).getByText('其中 2 题可以用“旧版”里的回答带入，带入后请核对。')).toBeVisible();
  });

  it('lists what its edition asks for the first time', async () => {
    const { form } = await open([before]);
    const shown = await form('新版检查');
    expect(shown.getByText('新版另有 2 项需要回答')).toBeVisible();
    expect(shown.getByText('培训人数、数据备份')).toBeInTheDocument();
  });

  it('starts with those answers in place, each saying where it comes from, and flagged unless the question is the same', async () => {
    const { user, form, stored } = await open([before]);
    await user.click((await form('新版检查')).getByRole('button', { name: '开始作答' }));
    expect(within(await card('paperless')).getByRole('radio', { name: /录进电子表格/ })).toBeChecked();
    expect(await within(await card('paperless')).findByText(/由“旧版”的回答带入/)).toBeVisible();
    await waitFor(async () => {
      const answers = (await stored('new-1'))?.answers ?? {};
      expect(Object.entries(answers).map(([id, r]) => [id, r?.flagged, r?.carried?.packId])).toEqual([
        ['paperless', false, 'old'],
        ['online-share', true, 'old'],
      ]);
    });
  });

  it('begun before takes them over only when asked to, and none over an answer given here', async () => {
    const { user, form, stored } = await open([before, begun(answersOf({ paperless: picked('system') }))]);
    const shown = await form('新版检查');
    expect(shown.getByText('其中 1 题可以用“旧版”里的回答带入，带入后请核对。')).toBeVisible();
    await user.click(shown.getByRole('button', { name: '带入已有回答' }));
    await waitFor(async () => {
      const answers: Readonly<Record<string, unknown>> = (await stored('a-new'))?.answers ?? {};
      expect(answers.paperless).toEqual(picked('system'));
      expect(answers['online-share']).toMatchObject({ state: percent(40).state, carried: { packId: 'old' } });
    });
  });

  it('leaves the assessment they come from as it is', async () => {
    const { user, form, stored } = await open([before]);
    await user.click((await form('新版检查')).getByRole('button', { name: '开始作答' }));
    await card('paperless');
    await waitFor(async () => expect(await stored('new-1')).toBeDefined());
    expect(await stored('a-old')).toEqual(before);
  });

  it('offers nothing any more once everything is taken over', async () => {
    const { form } = await open([before, begun(answersOf({ paperless: picked('system'), 'online-share': percent(1) }))]);
    const shown = await form('新版检查');
    expect(shown.queryByText(offer)).not.toBeInTheDocument();
    expect(shown.queryByRole('button', { name: '带入已有回答' })).not.toBeInTheDocument();
  });
});

describe('a model that no other assessment answers', () => {
  it('says nothing of it', async () => {
    const { form } = await open([]);
    expect((await form('新版检查')).queryByText(offer)).not.toBeInTheDocument();
    expect((await form('旧版检查')).queryByText(offer)).not.toBeInTheDocument();
  });

  it('starts empty', async () => {
    const { user, form, stored } = await open([]);
    await user.click((await form('新版检查')).getByRole('button', { name: '开始作答' }));
    await card('paperless');
    await waitFor(async () => expect((await stored('new-1'))?.answers).toEqual({}));
  });
});

describe('an official model and an opened one', () => {
  it('are told apart: only the opened one is marked, says what that means, and can be taken away', async () => {
    const shelf = freshShelf();
    await shelf.put({ kind: 'questionnaire', id: 'mine', questionnaire: named('mine', '自编检查', '自编') });
    await renderWith('/e/e1/models', {}, { packs, shelf });
    const item = async (name: RegExp) => within((await screen.findByRole('heading', { level: 2, name })).closest('li') ?? document.body);
    const [own, official] = [await item(/自编检查/), await item(/新版检查/)];
    expect(own.getByText('非官方问卷')).toBeVisible();
    expect(own.getByText('由用户从文件打开，不是融尺自带的问卷。')).toBeVisible();
    expect(own.getByRole('button', { name: '移除' })).toBeVisible();
    expect(official.queryByText('非官方问卷')).not.toBeInTheDocument();
    expect(official.queryByRole('button', { name: '移除' })).not.toBeInTheDocument();
  });
});
