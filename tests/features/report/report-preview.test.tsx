import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Drawn } from '../../../src/ports/report-renderer.ts';
import { goTo, title } from '../../app/render-app.tsx';
import { aPage } from '../../support/app-fixtures.ts';
import { openReport } from './open-report.tsx';

const pane = () => screen.getByRole('region', { name: '预览' });
const drawnPages = () => within(pane()).queryAllByRole('button', { name: /^放大第/ });
const pages = (...texts: readonly string[]) => texts.map(aPage);

describe('the preview', () => {
  it('is asked for at once, with what a document made now would be asked for, and shows its pages', async () => {
    const { preview, make } = await openReport();
    const job = await preview();
    expect(screen.getByText('正在排版……')).toBeVisible();
    job.finish(pages('封面', '摘要页'));
    expect(await screen.findByText('封面')).toBeInTheDocument();
    expect(screen.getByText('第 1 页，共 2 页')).toBeVisible();
    expect(drawnPages().map((page) => page.textContent)).toEqual(['封面', '摘要页']);
    expect(pane()).toHaveAttribute('aria-busy', 'false');
    expect(job.request).toEqual((await make()).request);
  });

  it('keeps the old pages while new ones are laid out, and says so', async () => {
    const { preview, choose } = await openReport();
    (await preview()).finish(pages('旧的'));
    await screen.findByText('旧的');
    await choose('简要');
    expect(screen.getByText('正在更新……')).toBeVisible();
    const next = await preview(1);
    expect(next.request.options.detail).toBe('brief');
    expect(screen.getByText('旧的')).toBeInTheDocument();
    next.finish(pages('新的'));
    expect(await screen.findByText('新的')).toBeInTheDocument();
    expect(screen.queryByText('旧的')).not.toBeInTheDocument();
    expect(screen.queryByText('正在更新……')).not.toBeInTheDocument();
  });

  it('is laid out once for several changes made one after the other', async () => {
    const { preview, choose, press, previewer } = await openReport();
    (await preview()).finish(pages('旧的'));
    await screen.findByText('旧的');
    await choose('简要');
    await press('给总经理的简版');
    await choose('English');
    const next = await preview(1);
    expect(previewer.jobs).toHaveLength(2);
    expect(next.request.editions[0].language).toBe('en');
    expect(next.request.options).toMatchObject({ detail: 'brief', sections: expect.not.arrayContaining(['answers']) });
  });

  it('drops the one under way when something changes', async () => {
    const { preview, choose } = await openReport();
    const first = await preview();
    await choose('简要');
    expect(first.signal.aborted).toBe(true);
    first.finish(pages('过时的'));
    (await preview(1)).finish(pages('新的'));
    await screen.findByText('新的');
    expect(screen.queryByText('过时的')).not.toBeInTheDocument();
  });

  it('does not depend on the kind of file', async () => {
    const { preview, choose, previewer } = await openReport();
    const first = await preview();
    await choose('Word');
    expect(first.signal.aborted).toBe(false);
    first.finish(pages('封面'));
    await screen.findByText('封面');
    expect(previewer.jobs).toHaveLength(1);
    expect(screen.getByText(/预览是 PDF 的版面；Word/)).toBeVisible();
  });

  it('that fails says so without keeping the document from being made, and can be tried again', async () => {
    const { preview, press, make } = await openReport();
    (await preview()).fail(new Error('no fonts'));
    expect(await screen.findByText('预览没有出来，不影响生成报告。')).toBeVisible();
    await make();
    await press('重试');
    expect(screen.queryByText('预览没有出来，不影响生成报告。')).not.toBeInTheDocument();
    (await preview(1)).finish(pages('封面'));
    expect(await screen.findByText('封面')).toBeInTheDocument();
  });

  it('that fails after a change leaves the old pages where they are', async () => {
    const { preview, choose } = await openReport();
    (await preview()).finish(pages('旧的'));
    await screen.findByText('旧的');
    await choose('简要');
    (await preview(1)).fail(new Error('out of memory'));
    await screen.findByText('预览没有出来，不影响生成报告。');
    expect(screen.getByText('旧的')).toBeInTheDocument();
  });

  it('is dropped when the page is left', async () => {
    const { preview } = await openReport();
    const job = await preview();
    goTo('/e/e1/a/a1/answer/paperless');
    await title('生产记录');
    expect(job.signal.aborted).toBe(true);
  });
});

describe('a page of the preview', () => {
  it('is drawn as the file says: text with its place, size, weight and colour, shapes, and the font of the file', async () => {
    const { preview } = await openReport();
    const path = { kind: 'path', path: 'M0 0L1 1', fill: null, fillOpacity: 1, stroke: '#ff0000', width: 0.2, dash: [1, 0.5] } as const;
    const parted = { ...aPage('用MES')[0], seams: [1], room: 0.3 } as Drawn;
    (await preview()).finish([[...aPage('封面'), path, parted]]);
    const text = await screen.findByText('封面');
    expect(text).toHaveAttribute('transform', 'translate(20 30) scale(0.01)');
    expect(text).toHaveAttribute('font-size', '350');
    expect(screen.getByText('MES')).toHaveAttribute('dx', '30');
    const drawing = text.closest('svg');
    expect(drawing).toHaveAttribute('viewBox', '0 0 210 297');
    expect(drawing).toHaveAttribute('font-family', '"Paper"');
    const shape = drawing?.querySelector('path');
    expect(shape).toHaveAttribute('fill', 'none');
    expect(shape).toHaveAttribute('stroke-dasharray', '1 0.5');
  });

  it('opens large, is turned by buttons and keys, and closes', async () => {
    const { preview, user } = await openReport();
    (await preview()).finish(pages('一', '二', '三'));
    await user.click(await screen.findByRole('button', { name: '放大第 2 页，共 3 页' }));
    const dialog = screen.getByRole('dialog', { name: '预览' });
    const shown = () => within(dialog).getByRole('img').textContent;
    expect(shown()).toBe('二');
    await user.click(within(dialog).getByRole('button', { name: '下一页' }));
    expect(shown()).toBe('三');
    expect(within(dialog).getByRole('button', { name: '下一页' })).toBeDisabled();
    fireEvent.keyDown(dialog, { key: 'ArrowLeft' });
    fireEvent.keyDown(dialog, { key: 'PageUp' });
    fireEvent.keyDown(dialog, { key: 'PageUp' });
    expect(shown()).toBe('一');
    await user.click(within(dialog).getByRole('button', { name: '放大一倍' }));
    expect(within(dialog).getByRole('button', { name: '放大一倍' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(within(dialog).getByRole('button', { name: '关闭' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});
