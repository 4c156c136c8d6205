import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { goTo, renderWith, title } from '../../app/render-app.tsx';
import { aDocument, lastJob } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, type Records, tinyAnswers, unknown, without } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

const open = async (records: Records = tinyAnswers, missing: readonly string[] | Promise<readonly string[]> = []) => {
  const app = await renderWith('/e/e1/a/a1/report', { assessments: [aTinyAssessment(records)] }, { packs });
  app.renderer.missing = missing;
  await title('诊断报告');
  const press = (name: string) => app.user.click(screen.getByRole('button', { name }));
  /** The PDF is asked for, and the renderer is at work. */
  const make = async () => {
    const before = app.renderer.jobs.length;
    await press('生成 PDF');
    await waitFor(() => expect(app.renderer.jobs).toHaveLength(before + 1));
    return lastJob(app.renderer);
  };
  return { ...app, press, make };
};
const readyWords = '报告已生成，共 12 页，2 KB。';

describe('before the report is made', () => {
  it('says what will be in it, and by which version of the questionnaire it can be worked out again', async () => {
    await open();
    const parts = within(screen.getByRole('region', { name: '报告内容' })).getAllByRole('listitem');
    expect(parts.map((part) => part.textContent)).toEqual(['摘要', '企业概况', '分维度结果', '与公开数据对比', '逐题结果', '方法与声明']);
    expect(screen.getByText(/问卷 tiny-check，版本 1.0.0/)).toBeVisible();
    expect(screen.queryByText(/未答或不清楚/)).not.toBeInTheDocument();
  });

  it('says how many questions it will show as open', async () => {
    await open({ ...without(tinyAnswers, 'backup'), paperless: unknown });
    expect(screen.getByText('还有 2 题未答或不清楚，报告会如实写明。')).toBeVisible();
  });

  it('offers none where nothing can be scored, and says what to do', async () => {
    await open({ paperless: unknown });
    expect(screen.getByText('还没有可计分的回答，暂时不能生成报告。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '生成 PDF' })).not.toBeInTheDocument();
  });
});

describe('characters without a glyph', () => {
  const warning = '有 2 个字没有可用的字形，印出来会是“〓”：𰻝 𰻞 可以改用别的写法，或继续生成。';

  it('are named before anything is made', async () => {
    const { press, renderer } = await open(tinyAnswers, ['𰻝', '𰻞']);
    await press('生成 PDF');
    expect(await screen.findByText(warning)).toBeVisible();
    expect(renderer.jobs).toEqual([]);
  });

  it('do not keep the report from being made when one asks for it all the same', async () => {
    const { press, renderer } = await open(tinyAnswers, ['𰻝', '𰻞']);
    await press('生成 PDF');
    await screen.findByText(warning);
    await press('仍然生成');
    await waitFor(() => expect(renderer.jobs).toHaveLength(1));
    lastJob(renderer).finish();
    expect(await screen.findByText(readyWords)).toBeVisible();
  });

  it('are not spoken of where there are none', async () => {
    const { make } = await open();
    await make();
    expect(screen.queryByText(/没有可用的字形/)).not.toBeInTheDocument();
  });
});

describe('while the report is made', () => {
  it('says what is being done, and does not start a second time', async () => {
    const { make } = await open();
    const job = await make();
    expect(screen.getByRole('status')).toHaveTextContent('准备字体');
    expect(screen.getByRole('button', { name: '生成 PDF' })).toBeDisabled();
    job.report({ stage: 'pages', done: 0.5 });
    expect(await screen.findByText('排版')).toBeVisible();
    job.report({ stage: 'file', done: 0 });
    expect(await screen.findByText('写入文件')).toBeVisible();
  });

  it('it can be cancelled, and made again', async () => {
    const { make, press } = await open();
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
    const { press, renderer } = await open(tinyAnswers, lookedUp);
    await press('生成 PDF');
    await press('取消');
    found(['𰻝']);
    expect(await screen.findByText('已取消。')).toBeVisible();
    expect(screen.queryByText(/没有可用的字形/)).not.toBeInTheDocument();
    expect(renderer.jobs).toEqual([]);
  });

  it('leaving the page cancels it', async () => {
    const { make } = await open();
    const job = await make();
    goTo('/e/e1/a/a1/answer/paperless');
    await title('生产记录');
    expect(job.signal.aborted).toBe(true);
  });

  it('choosing another language drops it: what comes out afterwards is not offered in that language', async () => {
    const { make, user } = await open();
    const job = await make();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(job.signal.aborted).toBe(true);
    job.report({ stage: 'file', done: 1 });
    job.finish();
    await waitFor(() => expect(screen.getByRole('button', { name: '生成 PDF' })).toBeEnabled());
    for (const words of [readyWords, '写入文件', '已取消。']) expect(screen.queryByText(words)).not.toBeInTheDocument();
  });
});

describe('a renderer that fails', () => {
  it('is told of, with what to do, and can be tried again', async () => {
    const { make } = await open();
    (await make()).fail(new Error('out of memory'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/报告没有生成成功，答案不受影响。请重试/);
    (await make()).finish();
    expect(await screen.findByText(readyWords)).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('the finished report', () => {
  it('says its pages and size, and is handed out as a PDF named after enterprise, questionnaire and day', async () => {
    const { make, press, files } = await open();
    (await make()).finish(aDocument(31, 3 * 1024 * 1024));
    expect(await screen.findByText('报告已生成，共 31 页，3 MB。')).toBeVisible();
    expect(files.saved).toEqual([]);
    await press('下载 PDF');
    await waitFor(() => expect(files.saved).toHaveLength(1));
    expect(files.saved[0]?.name).toBe('武汉测试机械有限公司-小检查-诊断报告-2026-11-24.pdf');
    expect([files.saved[0]?.content.type, files.saved[0]?.content.size]).toEqual(['application/pdf', 3 * 1024 * 1024]);
  });

  it('is written in the language chosen, names and all, whatever the screen speaks', async () => {
    const { make, press, user, files } = await open();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    const job = await make();
    expect(job.request).toMatchObject({ language: 'en', texts: { language: 'en' }, profileTexts: { language: 'en' } });
    job.finish();
    await screen.findByText(readyWords);
    await press('下载 PDF');
    await waitFor(() => expect(files.saved).toHaveLength(1));
    expect(files.saved[0]?.name).not.toMatch(/诊断报告|小检查/);
  });

  it('is made of what the results show', async () => {
    const { make } = await open();
    const { report } = (await make()).request;
    expect(report.score).toBeCloseTo(76.6, 10);
    expect(report.level).toMatchObject({ kind: 'reached', level: 'connected' });
    expect(report.enterprise.facts.name).toBe('武汉测试机械有限公司');
  });

  it('is no longer offered once another language is chosen', async () => {
    const { make, user } = await open();
    (await make()).finish();
    await screen.findByText(readyWords);
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(screen.queryByRole('button', { name: '下载 PDF' })).not.toBeInTheDocument();
  });
});
