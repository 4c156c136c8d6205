import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { checkIds } from '../../../src/features/about/checks.ts';
import type { InterviewPrinter } from '../../../src/ports/interview-sheets.ts';
import { renderApp, title } from '../../app/render-app.tsx';
import { aDevice, fakeUpdates } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

const printer = (over: Partial<InterviewPrinter> = {}): InterviewPrinter => ({
  missingCharacters: async () => [],
  print: async () => ({ bytes: new TextEncoder().encode(`%PDF-1.7${' '.repeat(2000)}`), pages: 1 }),
  ...over,
});

const open = async (given: Parameters<typeof renderApp>[1] = {}) => {
  const app = renderApp('/check', { packs, printer: printer(), updates: fakeUpdates('kept'), ...given });
  await title('自检');
  await screen.findByText(/^检查完毕/);
  return app;
};

/** The row of a check, by its name. */
const row = (name: string): HTMLElement => {
  const found = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (!found) throw new Error(`no row ${name}`);
  return found;
};

describe('自检', () => {
  it('tries everything and says that all is well where it is', async () => {
    await open();
    expect(screen.getByText('检查完毕，没有发现故障。')).toBeVisible();
    expect(screen.getAllByText('正常')).toHaveLength(checkIds.length);
    expect(row('保存数据')).toHaveTextContent('能写入，也能读回，用时 3 毫秒。');
    expect(row('剩余空间')).toHaveTextContent('1,907.3 MB');
  });

  it('says for each fault what is wrong and what to do', async () => {
    const device = aDevice({
      tryStorage: async () => ({ ok: false, error: { code: 'blocked' } }),
      room: async () => 1_000_000,
      lasting: async () => 'clearable',
    });
    const broken = printer({ missingCharacters: async () => ['𬭎'], print: () => Promise.reject(new Error('worker gone')) });
    await open({ device, printer: broken, updates: fakeUpdates() });
    expect(screen.getByText('检查完毕，有 4 项不正常，请看下面的办法。')).toBeVisible();
    expect(row('保存数据')).toHaveTextContent('请退出无痕（隐私）模式');
    expect(row('剩余空间')).toHaveTextContent('请清理磁盘');
    expect(row('报告字体')).toHaveTextContent('缺少这些字：𬭎');
    expect(row('生成 PDF')).toHaveTextContent('Error: worker gone');
    expect(row('断网使用')).toHaveTextContent('注意');
    expect(row('生成 Excel')).toHaveTextContent('正常');
  });

  it('tells full storage from blocked storage', async () => {
    await open({ device: aDevice({ tryStorage: async () => ({ ok: false, error: { code: 'full' } }) }) });
    expect(row('保存数据')).toHaveTextContent('存储空间已满');
  });

  it('asks the browser to keep the data for good, and looks again', async () => {
    let kept = false;
    const device = aDevice({
      lasting: async () => (kept ? 'lasting' : 'clearable'),
      askToLast: async () => {
        kept = true;
        return 'lasting';
      },
    });
    const { user } = await open({ device });
    await user.click(screen.getByRole('button', { name: '请浏览器长期保留数据' }));
    await waitFor(() => expect(row('长期保留')).toHaveTextContent('浏览器答应不自动清除'));
    expect(screen.queryByRole('button', { name: '请浏览器长期保留数据' })).not.toBeInTheDocument();
  });

  it('hands out its result as a text, which tries saving, and opens the print dialog', async () => {
    const print = vi.fn();
    const { user, files } = await open({ device: aDevice({ print }) });
    await user.click(screen.getByRole('button', { name: '打开打印窗口' }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: '保存自检结果' }));
    const [saved] = files.saved;
    expect(saved?.name).toMatch(/^rongchi-check-.*\.txt$/);
    const text = (await saved?.content.text()) ?? '';
    expect(text).toContain('1.2.3');
    for (const { textContent } of within(screen.getByRole('region', { name: '自动检查' })).getAllByRole('heading', { level: 3 }))
      expect(text).toContain(textContent);
  });

  it('does not offer printing where the browser has none', async () => {
    await open({ device: aDevice({ print: null }) });
    expect(screen.getByText(/不能直接打印/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '打开打印窗口' })).not.toBeInTheDocument();
  });
});
