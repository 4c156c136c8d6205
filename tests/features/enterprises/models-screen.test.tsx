import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import twoIntegrationPack from '../../../questionnaires/two-integration/pack.json';
import { card, renderWith, title } from '../../app/render-app.tsx';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  idOfQuestion,
  moment,
  packs,
  percent,
  recordWith,
  storedIn,
  twoIntegration,
} from '../../support/app-fixtures.ts';

const { pack, texts } = await packs.load(twoIntegration, 'zh-CN');

const open = async (...given: readonly [Parameters<typeof renderWith>[1]?]) => {
  const app = await renderWith('/e/e1/models', ...given);
  await title('选择诊断模型');
  return app;
};

const model = async (name = texts.title) => {
  const item = (await screen.findByRole('heading', { level: 2, name })).closest('li');
  if (!item) throw new Error(`${name} stands in no list`);
  return within(item);
};

/** The form of the model that the fixtures answer. */
const form = async () => within((await model()).getByRole('region', { name: texts.forms.short?.title ?? '' }));

describe('the models', () => {
  it('are all offered, each with its edition and its forms, and each form with the number of questions and the time it takes', async () => {
    await open();
    await model();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength((await packs.ids()).length);
    const shown = await model();
    expect(shown.getByText(texts.edition)).toBeVisible();
    expect(shown.getAllByRole('region')).toHaveLength(pack.forms.length);
    const short = await form();
    expect(short.getByText(`约 ${pack.forms.find((f) => f.id === 'short')?.minutes} 分钟`)).toBeVisible();
    expect(short.getByText(/^\d+ 题$/)).toBeVisible();
  });

  it('count only the questions that are put to this type of production', async () => {
    const questions = async () => Number.parseInt((await form()).getByText(/^\d+ 题$/).textContent ?? '', 10);
    const { unmount } = await open({ enterprise: anEnterprise({ productionType: 'discrete-large-batch' }) });
    const discrete = await questions();
    unmount();
    await open({ enterprise: anEnterprise({ productionType: 'construction' }) });
    expect(await questions()).toBeLessThan(discrete);
  });

  it.each([
    ['name', { name: '' }],
    ['industry', { industry: null }],
    ['production type', { productionType: null }],
  ])('cannot be started while the %s is missing, and the page leads to the profile', async (_, facts) => {
    const { user } = await open({ enterprise: anEnterprise(facts) });
    expect((await form()).getByRole('button', { name: '开始作答' })).toBeDisabled();
    expect(screen.getByText(/请先补全企业档案中的必填项/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: '去补全' }));
    expect(await title('企业档案')).toBeVisible();
  });

  it('start with an assessment of their own, at the first question', async () => {
    const { user, store } = await open();
    await user.click((await form()).getByRole('button', { name: '开始作答' }));
    expect(await card('q001')).toBeVisible();
    expect(window.location.hash).toBe('#/e/e1/a/new-1/answer/q001');
    await waitFor(async () =>
      expect((await storedIn(store)).assessments.map((a) => a.value)).toEqual([
        {
          ...anAssessment({}, { id: 'new-1', last: 'q001' }),
          packVersion: twoIntegrationPack.version,
          createdAt: moment,
          updatedAt: moment,
        },
      ]),
    );
  });

  it('are resumed where one was, and say how far one is', async () => {
    const answers = answersOf({ q001: percent(40), q012: percent(58), q005: recordWith({ state: { kind: 'unknown' } }) });
    const { user } = await open({ assessments: [anAssessment(answers, { last: 'q012' })] });
    const shown = await form();
    expect(shown.getByText(/^已答 3\/\d+ 题$/)).toBeVisible();
    expect(shown.queryByRole('button', { name: '开始作答' })).not.toBeInTheDocument();
    await user.click(shown.getByRole('link', { name: '继续作答' }));
    expect(await card('q012')).toBeVisible();
    expect(window.location.hash).toBe('#/e/e1/a/a1/answer/q012');
  });

  it('lead to the results of what was started', async () => {
    const { user } = await open({ assessments: [anAssessment(answersOf({ q001: percent(40) }))] });
    await user.click((await form()).getByRole('link', { name: '查看结果' }));
    expect(await title('诊断结果')).toBeVisible();
  });
});

describe('restarting a model', () => {
  const ask = async () => {
    const app = await open({ assessments: [anAssessment(answersOf({ q001: percent(40), q012: percent(58) }), { last: 'q012' })] });
    await app.user.click((await form()).getByRole('button', { name: '重新作答' }));
    return { ...app, dialog: within(await screen.findByRole('dialog', { name: `重新作答“${texts.title}”？` })) };
  };
  const answers = async (store: Awaited<ReturnType<typeof ask>>['store']) => (await storedIn(store)).assessments[0]?.value.answers;

  it('clears nothing before it is confirmed', async () => {
    const { dialog, user, store } = await ask();
    expect(dialog.getByText(/现有答案会被清空/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(Object.keys((await answers(store)) ?? {})).toEqual(['q001', 'q012']);
  });

  it('clears all answers once confirmed, and begins with the first question', async () => {
    const { dialog, user, store } = await ask();
    await user.click(dialog.getByRole('button', { name: '清空并重新作答' }));
    const first = within(await card('q001'));
    expect(first.getByRole('textbox', { name: texts.questions[idOfQuestion('q001')]?.topic ?? '' })).toHaveValue('');
    await waitFor(async () => expect(await answers(store)).toEqual({}));
  });

  it('also clears what was typed and could not be read', async () => {
    const { user } = await renderWith('/e/e1/a/a1/answer/q001', { assessments: [anAssessment(answersOf({ q012: percent(58) }))] });
    const field = () => screen.getByRole('textbox', { name: texts.questions[idOfQuestion('q001')]?.topic ?? '' });
    await card('q001');
    await user.type(field(), '一大半');
    await user.click(screen.getByRole('link', { name: '选择诊断模型' }));
    await user.click((await form()).getByRole('button', { name: '重新作答' }));
    await user.click(await screen.findByRole('button', { name: '清空并重新作答' }));
    await card('q001');
    expect(field()).toHaveValue('');
  });

  it('is left with Escape', async () => {
    const { store } = await ask();
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(Object.keys((await answers(store)) ?? {})).toHaveLength(2);
  });
});
