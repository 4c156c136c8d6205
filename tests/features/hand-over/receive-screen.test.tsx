import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Assessment, fail, ok } from '../../../src/engine/index.ts';
import type { HandOver, HandOverExtent } from '../../../src/ports/hand-over.ts';
import { handOverHere, renderApp, renderWith, title } from '../../app/render-app.tsx';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  freshStore,
  middlingAnswers,
  packs,
  percent,
  picked,
  storedIn,
  storedRecord,
  twoIntegration,
} from '../../support/app-fixtures.ts';
import { drawnCodes } from '../../support/drawn-codes.ts';
import { aFile } from '../../support/transfer-fixtures.ts';

const { pack } = await packs.load(twoIntegration, 'zh-CN');

const textsOf = async (assessments: readonly Assessment[], extent: HandOverExtent = { kind: 'assessment' }, name?: string) => {
  const file = aFile(assessments);
  const enterprise = name ? { ...file.enterprise, facts: { ...file.enterprise.facts, name } } : file.enterprise;
  return (await drawnCodes({ extent, file: { ...file, enterprise } })).map(({ text }) => text);
};

/** Long notes make several codes of it. */
const long = Object.fromEntries(
  Object.entries(middlingAnswers(pack, 'short')).map(([id, record], i) => [
    id,
    { ...record, note: `核对 ${i * 7919} ${id} 台账 ${(i * 104_729) % 9973} 号` },
  ]),
);
const several = await textsOf([anAssessment(long)]);

const pictures = (texts: readonly string[]): readonly File[] =>
  texts.map((text, i) => new File([text], `截图${i + 1}.png`, { type: 'image/png' }));

const choose = (texts: readonly string[]) =>
  fireEvent.change(screen.getByLabelText('选择图片', { selector: 'input' }), { target: { files: pictures(texts) } });

const open = async (handOver: HandOver = handOverHere(), store = freshStore()) => {
  const app = renderApp('/receive', { handOver, store });
  await title('扫码接收');
  return app;
};

describe('receiving codes', () => {
  it('takes pictures in any order, says what is here and what is missing, and opens the whole like a saved file', async () => {
    expect(several.length).toBeGreaterThan(1);
    const { user, store } = await open();
    choose(several.slice(1));
    const last = several.length;
    expect(await screen.findByText(`已收 ${last - 1}/${last} 张，还缺第 1 张`)).toBeVisible();
    expect(screen.getByRole('listitem', { name: '还缺第 1 张' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '在本机打开' })).not.toBeInTheDocument();
    choose(several.slice(0, 1));
    await user.click(await screen.findByRole('button', { name: '在本机打开' }));
    expect(await screen.findByText('已打开“武汉测试机械有限公司”。')).toBeVisible();
    expect((await storedIn(store)).assessments.map(({ value }) => value)).toEqual([anAssessment(long)]);
  });

  it('keeps what is here when the screen is left and the page comes up again', async () => {
    const handOver = handOverHere();
    const { unmount } = await open(handOver);
    choose(several.slice(0, 1));
    await screen.findByText(/^已收 1\//);
    unmount();
    await open(handOver);
    expect(await screen.findByText(/^已收 1\//)).toBeVisible();
  });

  it('tells a repeated part, a part of another transfer, a damaged, a newer and a foreign code apart, and loses nothing', async () => {
    await open();
    const [first = ''] = several;
    const [other = ''] = await textsOf([anAssessment(answersOf({ q001: percent(3) }))]);
    choose([first, first, other, `${first.slice(0, -4)}AB:`, 'RONGCHI:2:X', 'https://example.com', '']);
    for (const words of [
      '收到第 1 张',
      '第 1 张已经收过。',
      '这是另一次传送的第 1 张，已分开收好。',
      '内容不完整',
      '更新版本的融尺',
      '不是融尺的二维码',
      '里没有找到二维码',
    ])
      expect(await screen.findByText(new RegExp(words))).toBeVisible();
    expect(screen.getByText(/^已收 1\//)).toBeVisible();
    expect(screen.getByText('1 张已收齐')).toBeVisible();
  });

  it('forgets a transfer that is discarded', async () => {
    const handOver = handOverHere();
    const { user } = await open(handOver);
    choose(several.slice(0, 1));
    await user.click(await screen.findByRole('button', { name: '丢弃这次传送' }));
    expect(screen.queryByText(/^已收 1\//)).not.toBeInTheDocument();
    expect(handOver.shelf.read()).toEqual([]);
  });

  it('takes pictures that are dropped', async () => {
    await open();
    fireEvent.drop(screen.getByRole('region', { name: '选择图片' }), { dataTransfer: { files: pictures(several.slice(0, 1)) } });
    expect(await screen.findByText(/^已收 1\//)).toBeVisible();
  });

  it('says why a questionnaire that is not here cannot be opened', async () => {
    await open();
    choose(await textsOf([anAssessment({}, { pack: 'elsewhere' })]));
    expect(await screen.findByText('文件用到的问卷“elsewhere”不在本应用中。')).toBeVisible();
  });
});

describe('the camera', () => {
  it.each([
    ['insecure', /只允许 https/],
    ['missing', /没有找到摄像头/],
    ['refused', /没有获准使用摄像头/],
    ['busy', /正被其他程序占用/],
    ['failed', /摄像头打不开/],
  ] as const)('%s: is said, with pictures as the way out', async (problem, words) => {
    const { user } = await open(handOverHere({ watchCamera: async () => fail(problem) }));
    await user.click(screen.getByRole('button', { name: '打开摄像头' }));
    const said = await screen.findByText(words);
    expect(said).toHaveTextContent('图片');
    expect(screen.getByRole('button', { name: '打开摄像头' })).toBeVisible();
  });

  it('takes code after code, and goes off once all are here', async () => {
    let stopped = 0;
    let see: (text: string) => void = () => undefined;
    const handOver = handOverHere({
      watchCamera: async (_, onText) => {
        see = onText;
        return ok({
          stop: () => {
            stopped += 1;
          },
        });
      },
    });
    const { user } = await open(handOver);
    await user.click(screen.getByRole('button', { name: '打开摄像头' }));
    await screen.findByText('让整个二维码落在框里，稍停一下');
    for (const [i, text] of several.entries()) {
      see(text);
      if (i < several.length - 1) await screen.findByText(new RegExp(`^已收 ${i + 1}/`));
    }
    await screen.findByText(`${several.length} 张已收齐`);
    await waitFor(() => expect(stopped).toBe(1));
    expect(screen.getByRole('button', { name: '打开摄像头' })).toBeVisible();
  });

  it('is let go when the screen is left', async () => {
    let stopped = 0;
    const stop = () => {
      stopped += 1;
    };
    const { user } = await open(handOverHere({ watchCamera: async () => ok({ stop }) }));
    await user.click(screen.getByRole('button', { name: '打开摄像头' }));
    await screen.findByText('让整个二维码落在框里，稍停一下');
    await user.click(screen.getByRole('link', { name: '回到首页' }));
    await waitFor(() => expect(stopped).toBe(1));
  });
});

describe('an assessment of an enterprise that is here', () => {
  const storeWith = async (...assessments: readonly Assessment[]) => {
    const store = freshStore();
    await store.replace(anEnterprise(), assessments);
    return store;
  };

  it('is added as a round, and those that are here stay as they are', async () => {
    const mine = anAssessment(answersOf({ q001: percent(1) }), { id: 'mine' });
    const { user, store } = await open(handOverHere(), await storeWith(mine));
    choose(await textsOf([anAssessment(answersOf({ q001: percent(2) }))]));
    await user.click(await screen.findByRole('button', { name: '加为一轮诊断' }));
    expect(await screen.findByText('已加为这家企业的一轮诊断。')).toBeVisible();
    const { assessments } = await storedIn(store);
    expect(assessments.map(({ value }) => value.id).sort()).toEqual(['a1', 'mine']);
    expect(assessments.map(({ value }) => value)).toContainEqual(mine);
  });

  it('leads, where the very assessment is here, to a list of what would change, and is never opened over it', async () => {
    const { user } = await open(handOverHere(), await storeWith(anAssessment(answersOf({ q001: percent(1) }))));
    choose(await textsOf([anAssessment(answersOf({ q001: percent(2) }))]));
    const link = await screen.findByRole('link', { name: /^核对后并入“武汉测试机械有限公司”/ });
    expect(screen.queryByRole('button', { name: '在本机打开' })).not.toBeInTheDocument();
    await user.click(link);
    expect(await screen.findByText('与现有不同 1 题')).toBeVisible();
  });

  it('asks before the whole enterprise is put in place of what is here', async () => {
    const { user, store } = await open(handOverHere(), await storeWith(anAssessment(answersOf({ q001: percent(1) }))));
    choose(await textsOf([anAssessment(answersOf({ q001: percent(2) }))], { kind: 'enterprise' }));
    await user.click(await screen.findByRole('button', { name: '在本机打开' }));
    expect(await screen.findByRole('dialog', { name: '本设备上已有这家企业' })).toBeInTheDocument();
    expect(await storedRecord(store, 'q001')).toEqual(percent(1));
  });
});

describe('taking answers into the open assessment', () => {
  const mine = answersOf({ q001: percent(30), q005: { ...picked('department'), note: '已看台账' } });
  const theirs = answersOf({ q001: percent(30), q005: picked('leader'), q012: percent(58) });

  const receive = async (texts: readonly string[]) => {
    const app = await renderWith('/e/e1/a/a1/take-in', { assessments: [anAssessment(mine)] });
    await title('扫码接收');
    choose(texts);
    return app;
  };
  const [option] = pack.root.groups
    .flatMap(function below(g): readonly string[] {
      return [
        ...g.questions
          .filter((q) => q.id === 'q005')
          .flatMap((q) => (q.answer.kind === 'single' ? q.answer.options.map((o) => o.id as string) : [])),
        ...g.groups.flatMap(below),
      ];
    })
    .filter((id) => id !== 'department');
  const fitting = { ...theirs, ...answersOf({ q005: picked(option ?? '') }) };

  it('shows what is new, different and the same, and keeps what differs unless told', async () => {
    const { user, store } = await receive(await textsOf([anAssessment(fitting)], { kind: 'role', role: 'production' as never }));
    for (const words of ['新填 1 题', '与现有不同 1 题', '与现有相同 1 题']) expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText(/^从“武汉测试机械有限公司 · 生产”读到/)).toBeVisible();
    expect(await storedRecord(store, 'q012')).toBeUndefined();
    await user.click(screen.getByRole('button', { name: '带入 1 题' }));
    expect(await screen.findByText('已带入 1 题，其余回答没有改动。')).toBeVisible();
    await waitFor(async () => expect(await storedRecord(store, 'q012')).toMatchObject(percent(58)));
    expect(await storedRecord(store, 'q005')).toEqual(Object.values(mine)[1]);
    expect(screen.queryByText(/张已收齐/)).not.toBeInTheDocument();
  });

  it('takes theirs where it is chosen, and keeps the note beside it', async () => {
    const { user, store } = await receive(await textsOf([anAssessment(fitting)]));
    const conflict = await screen.findByRole('group', { name: /数字化部门的地位/ });
    await user.click(within(conflict).getByRole('radio', { name: /采用读到的/ }));
    await user.click(screen.getByRole('button', { name: '带入 2 题' }));
    await waitFor(async () => expect(await storedRecord(store, 'q005')).toMatchObject({ state: { value: { option } }, note: '已看台账' }));
  });

  it('warns of answers that come from another enterprise', async () => {
    const file = aFile([{ ...anAssessment(fitting), enterpriseId: 'e9' as never }]);
    const enterprise = { ...anEnterprise({ name: '别家公司' }, 'e9') };
    await receive((await drawnCodes({ extent: { kind: 'assessment' }, file: { ...file, enterprise } })).map(({ text }) => text));
    expect(await screen.findByText(/这些回答来自“别家公司”/)).toBeVisible();
  });

  it('refuses answers to another form, and says where to open them', async () => {
    await receive(await textsOf([anAssessment(answersOf({ q001: percent(1) }), { form: 'full' })]));
    expect(await screen.findByText(/不能并入正在做的这份/)).toBeVisible();
  });
});
