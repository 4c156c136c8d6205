import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inspectCode } from '../../../src/adapters/qr/code-text.ts';
import type { DrawnCode, HandOverContent } from '../../../src/ports/hand-over.ts';
import { handOverHere, renderWith, title } from '../../app/render-app.tsx';
import { aDcmmAssessment, anAssessment, answersOf, middlingAnswers, packs, percent, twoIntegration } from '../../support/app-fixtures.ts';

const { pack } = await packs.load(twoIntegration, 'zh-CN');
const address = '/e/e1/a/a1/hand-over';

/** The real codes, and what they were drawn of. */
const watched = (codes?: readonly DrawnCode[]) => {
  const contents: HandOverContent[] = [];
  const real = handOverHere();
  const handOver = {
    ...real,
    codes: {
      ...real.codes,
      draw: async (content: HandOverContent, known: Parameters<typeof real.codes.draw>[1]) => {
        contents.push(content);
        return codes ? ({ ok: true, value: codes } as const) : real.codes.draw(content, known);
      },
    },
  };
  return { contents, handOver };
};

const three: readonly DrawnCode[] = [1, 2, 3].map((n) => ({ text: String(n), size: 21, path: `M0 0L0 ${n}L1 ${n}L1 0Z` }));

const open = async (codes?: readonly DrawnCode[], assessments = [anAssessment(middlingAnswers(pack, 'short'))]) => {
  const { contents, handOver } = watched(codes);
  const app = await renderWith(address, { assessments }, { handOver });
  await title('用二维码传到另一台设备');
  return { ...app, contents };
};

afterEach(() => vi.useRealTimers());

describe('what is handed over', () => {
  it('is this assessment with its answers at first', async () => {
    const { contents } = await open();
    await screen.findAllByRole('img', { name: /^第 1 张/ });
    expect(contents[0]?.extent).toEqual({ kind: 'assessment' });
    expect(Object.keys(contents[0]?.file.assessments[0]?.answers ?? {}).length).toBeGreaterThan(30);
  });

  it('may be the whole enterprise where it has more than one assessment', async () => {
    const { user, contents } = await open(three, [anAssessment(), { ...aDcmmAssessment(), id: 'a2' as never }]);
    await user.selectOptions(await screen.findByLabelText('传什么'), '整家企业（2 份诊断）');
    await screen.findAllByRole('img', { name: '第 1 张，共 3 张' });
    expect(contents.at(-1)?.file.assessments).toHaveLength(2);
  });

  it('may be the answers of one role or one section, without the plan and without the others', async () => {
    const { user, contents } = await open(three);
    const select = await screen.findByLabelText('传什么');
    await user.selectOptions(select, within(select).getByRole('option', { name: /^生产（/ }));
    await screen.findAllByRole('img', { name: '第 1 张，共 3 张' });
    const [sent] = contents.at(-1)?.file.assessments ?? [];
    expect(contents.at(-1)?.extent).toEqual({ kind: 'role', role: 'production' });
    const roleOf = new Map(
      pack.root.groups.flatMap(function below(g): [string, string][] {
        return [...g.questions.map((q): [string, string] => [q.id, q.roles[0] ?? '']), ...g.groups.flatMap(below)];
      }),
    );
    expect(Object.keys(sent?.answers ?? {}).length).toBeGreaterThan(0);
    for (const id of Object.keys(sent?.answers ?? {})) expect(roleOf.get(id)).toBe('production');
    expect(sent?.plan).toBeNull();
  });

  it('has no codes where a role has answered nothing', async () => {
    const { user } = await open(undefined, [anAssessment()]);
    const select = await screen.findByLabelText('传什么');
    await user.selectOptions(select, within(select).getByRole('option', { name: /^生产（/ }));
    expect(await screen.findByText('这里还没有回答，没有可传的内容。')).toBeVisible();
  });

  it('has the same codes when it is shown again later, also after the respondent has moved on', async () => {
    const texts: string[] = [];
    for (const last of ['q001', 'q012']) {
      const { contents, unmount } = await open(undefined, [anAssessment(answersOf({ q001: percent(3) }), { last })]);
      await screen.findAllByRole('img', { name: /^第 1 张/ });
      const drawn = contents[0] && (await handOverHere().codes.draw(contents[0], [pack]));
      texts.push(drawn?.ok ? (drawn.value[0]?.text ?? '') : '');
      unmount();
    }
    expect(texts[0]).toBe(texts[1]);
    expect(inspectCode(texts[0] ?? '').ok).toBe(true);
  });

  it('says what to do instead where it is too much', async () => {
    const real = handOverHere();
    const handOver = { ...real, codes: { ...real.codes, draw: async () => ({ ok: false, error: 'too-large' }) as const } };
    await renderWith(address, { assessments: [anAssessment()] }, { handOver });
    expect(await screen.findByText(/内容太多，二维码装不下。请分部门传/)).toBeVisible();
  });
});

describe('the codes', () => {
  const place = () => screen.getAllByText(/^第 \d 张，共 3 张$/)[0]?.textContent;

  it('come one after the other by themselves until paused', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setInterval', 'clearInterval'] });
    await open(three);
    await screen.findAllByRole('img', { name: '第 1 张，共 3 张' });
    act(() => void vi.advanceTimersByTime(2600));
    expect(place()).toBe('第 2 张，共 3 张');
    fireEvent.click(screen.getAllByRole('button', { name: '暂停' })[0] as HTMLElement);
    act(() => void vi.advanceTimersByTime(9000));
    expect(place()).toBe('第 2 张，共 3 张');
  });

  it('are turned by buttons and arrow keys, round and round, and stay where they are turned to', async () => {
    const { user } = await open(three);
    await screen.findAllByRole('img', { name: '第 1 张，共 3 张' });
    await user.click(screen.getAllByRole('button', { name: '上一张' })[0] as HTMLElement);
    expect(place()).toBe('第 3 张，共 3 张');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(place()).toBe('第 2 张，共 3 张');
    expect(screen.getAllByRole('button', { name: '轮换' })[0]).toBeVisible();
  });

  it('are black on white with four modules of white around them', async () => {
    await open(three);
    const [code] = await screen.findAllByRole('img', { name: '第 1 张，共 3 张' });
    expect(code).toHaveAttribute('viewBox', '-4 -4 29 29');
    expect(code?.querySelector('rect')).toHaveAttribute('fill', '#fff');
    expect(code?.querySelector('path')).toHaveAttribute('fill', '#000');
  });

  it('need no turning where there is one', async () => {
    await open(three.slice(0, 1));
    await screen.findAllByRole('img', { name: '第 1 张，共 1 张' });
    expect(screen.queryByRole('button', { name: '下一张' })).not.toBeInTheDocument();
  });

  it('are reached from the questions and from the start page', async () => {
    const { user } = await renderWith('/e/e1/a/a1/answer', { assessments: [anAssessment()] });
    await user.click(await screen.findByRole('link', { name: '二维码传出 / 接收' }));
    await title('用二维码传到另一台设备');
    await user.click(screen.getByRole('link', { name: '融尺' }));
    expect(await screen.findByRole('link', { name: '用二维码传出' })).toHaveAttribute('href', '#/e/e1/a/a1/hand-over');
    expect(screen.getByRole('link', { name: '扫码接收' })).toHaveAttribute('href', '#/receive');
  });
});
