import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { goTo, title } from '../../app/render-app.tsx';
import { aDocument, lastJob } from '../../support/app-fixtures.ts';
import { tinyAnswers, unknown, without } from '../../support/tiny-answers.ts';
import { openReport } from './open-report.tsx';

const readyWords = '报告已生成，共 12 页，2 KB。';

describe('before the report is made', () => {
  it('says by which version of the questionnaire it can be worked out again', async () => {
    await openReport();
    expect(screen.getByText(/问卷 tiny-check，版本 1.0.0/)).toBeVisible();
    expect(screen.queryByText(/未答或不清楚/)).not.toBeInTheDocument();
  });

  it('leads to the sheets to be filled in away from the screen', async () => {
    const { user } = await openReport();
    await user.click(screen.getByRole('link', { name: '访谈表 / 空白问卷' }));
    await title('访谈表与空白问卷');
  });

  it('says how many questions it will show as open', async () => {
    await openReport({ records: { ...without(tinyAnswers, 'backup'), paperless: unknown } });
    expect(screen.getByText('还有 2 题未答或不清楚，报告会如实写明。')).toBeVisible();
  });

  it('offers none where nothing can be scored, and says what to do', async () => {
    await openReport({ records: { paperless: unknown } });
    expect(screen.getByText('还没有可计分的回答，暂时不能生成报告。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '生成 PDF' })).not.toBeInTheDocument();
  });
});

describe('characters without a glyph', () => {
  const warning = '有 2 个字没有可用的字形，印出来会是“〓”：𰻝 𰻞 可以改用别的写法，或继续生成。';

  it('are named before anything is made', async () => {
    const { press, renderer } = await openReport({ missing: ['𰻝', '𰻞'] });
    await press('生成 PDF');
    expect(await screen.findByText(warning)).toBeVisible();
    expect(renderer.jobs).toEqual([]);
  });

  it('do not keep the report from being made when one asks for it all the same', async () => {
    const { press, renderer } = await openReport({ missing: ['𰻝', '𰻞'] });
    await press('生成 PDF');
    await screen.findByText(warning);
    await press('仍然生成');
    await waitFor(() => expect(renderer.jobs).toHaveLength(1));
    lastJob(renderer).finish();
    expect(await screen.findByText(readyWords)).toBeVisible();
  });

  it('are not spoken of where there are none', async () => {
    const { make } = await openReport();
    await make();
    expect(screen.queryByText(/没有可用的字形/)).not.toBeInTheDocument();
  });
});

describe('while the report is made', () => {
  it('says what is being done, and does not start a second time', async () => {
    const { make } = await openReport();
    const job = await make();
    expect(screen.getByRole('status')).toHaveTextContent('准备字体');
    expect(screen.getByRole('button', { name: '生成 PDF' })).toBeDisabled();
    job.report({ stage: 'pages', done: 0.5 });
    expect(await screen.findByText('排版')).toBeVisible();
    job.report({ stage: 'file', done: 0 });
    expect(await screen.findByText('写入文件')).toBeVisible();
  });

  it('it can be cancelled, and made again', async () => {
    const { make, press } = await openReport();
    const job = await make();
    await press('取消');
    expect(job.signal.aborted).toBe(true);
    expect(await screen.findByText('已取消。')).toBeVisible();
    (await make()).finish();
    expect(await screen.findByText(readyWords)).toBeVisible();
  });

  it('it can be cancelled while its characters are still looked up, and then does not warn of them', async () => {
    let found: (characters: readonly string[]) => void = () => undefined;
    const lookedUp = new Promise<readonly string[]>((resolve) => {
      found = resolve;
    });
    const { press, renderer } = await openReport({ missing: lookedUp });
    await press('生成 PDF');
    await press('取消');
    found(['𰻝']);
    expect(await screen.findByText('已取消。')).toBeVisible();
    expect(screen.queryByText(/没有可用的字形/)).not.toBeInTheDocument();
    expect(renderer.jobs).toEqual([]);
  });

  it('leaving the page cancels it', async () => {
    const { make } = await openReport();
    const job = await make();
    goTo('/e/e1/a/a1/answer/paperless');
    await title('生产记录');
    expect(job.signal.aborted).toBe(true);
  });

  it('choosing another language drops it: what comes out afterwards is not offered in that language', async () => {
    const { make, user } = await openReport();
    const job = await make();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(job.signal.aborted).toBe(true);
    job.report({ stage: 'file', done: 1 });
    job.finish();
    await waitFor(() => expect(screen.getByRole('button', { name: '生成 PDF' })).toBeEnabled());
    for (const words of [readyWords, '写入文件', '已取消。']) expect(screen.queryByText(words)).not.toBeInTheDocument();
  });
});

describe('a Word or Excel file', () => {
  it.each(['Word', 'Excel'] as const)('is made with progress, and can be cancelled: %s', async (format) => {
    const { make, press, choose, renderer } = await openReport({ missing: ['𰻝'] });
    await choose(format);
    const job = await make(format);
    job.report({ stage: 'pages', done: 0.5 });
    expect(await screen.findByText('排版')).toBeVisible();
    await press('取消');
    expect(job.signal.aborted).toBe(true);
    expect(await screen.findByText('已取消。')).toBeVisible();
    expect(renderer.jobs).toEqual([]);
  });

  it.each([
    ['Word', 'docx', 'wordprocessingml'],
    ['Excel', 'xlsx', 'spreadsheetml'],
  ] as const)('is handed out under its own ending: %s', async (format, ending, kind) => {
    const { make, press, choose, files } = await openReport();
    await choose(format);
    (await make(format)).finish({ bytes: new Uint8Array(2048), pages: null });
    expect(await screen.findByText('报告已生成，2 KB。')).toBeVisible();
    await press(`下载 ${format}`);
    await waitFor(() => expect(files.saved).toHaveLength(1));
    expect(files.saved[0]?.name).toBe(`武汉测试机械有限公司-小检查-诊断报告-2026-11-24.${ending}`);
    expect(files.saved[0]?.content.type).toContain(kind);
  });

  it('is not offered as the other kind: choosing another drops what was made', async () => {
    const { make, choose } = await openReport();
    (await make()).finish();
    await screen.findByText(readyWords);
    await choose('Word');
    expect(screen.queryByRole('button', { name: /^下载/ })).not.toBeInTheDocument();
    expect(screen.getByText(/分页以打开它的程序为准/)).toBeVisible();
  });
});

describe('a renderer that fails', () => {
  it('is told of, with what to do, and can be tried again', async () => {
    const { make } = await openReport();
    (await make()).fail(new Error('out of memory'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/报告没有生成成功，答案不受影响。请重试/);
    (await make()).finish();
    expect(await screen.findByText(readyWords)).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('the finished report', () => {
  it('says its pages and size, and is handed out as a PDF named after enterprise, questionnaire and day', async () => {
    const { make, press, files } = await openReport();
    (await make()).finish(aDocument(31, 3 * 1024 * 1024));
    expect(await screen.findByText('报告已生成，共 31 页，3 MB。')).toBeVisible();
    expect(files.saved).toEqual([]);
    await press('下载 PDF');
    await waitFor(() => expect(files.saved).toHaveLength(1));
    expect(files.saved[0]?.name).toBe('武汉测试机械有限公司-小检查-诊断报告-2026-11-24.pdf');
    expect([files.saved[0]?.content.type, files.saved[0]?.content.size]).toEqual(['application/pdf', 3 * 1024 * 1024]);
  });

  it('is written in the language chosen, names and all, whatever the screen speaks', async () => {
    const { make, press, user, files } = await openReport();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    const job = await make();
    expect(job.request.editions).toMatchObject([{ language: 'en', texts: { language: 'en' }, profileTexts: { language: 'en' } }]);
    job.finish();
    await screen.findByText(readyWords);
    await press('下载 PDF');
    await waitFor(() => expect(files.saved).toHaveLength(1));
    expect(files.saved[0]?.name).not.toMatch(/诊断报告|小检查/);
  });

  it('is made of what the results show', async () => {
    const { make } = await openReport();
    const { report } = (await make()).request;
    expect(report.score).toBeCloseTo(76.6, 10);
    expect(report.level).toMatchObject({ kind: 'reached', level: 'connected' });
    expect(report.enterprise.facts.name).toBe('武汉测试机械有限公司');
  });

  it('is no longer offered once another language is chosen', async () => {
    const { make, user } = await openReport();
    (await make()).finish();
    await screen.findByText(readyWords);
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(screen.queryByRole('button', { name: '下载 PDF' })).not.toBeInTheDocument();
  });
});
