import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportSections } from '../../../src/engine/index.ts';
import type { ReportOptions } from '../../../src/ports/report-renderer.ts';
import { openReport } from './open-report.tsx';

const names = { all: '全选', short: '给总经理的简版' } as const;

const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const boxes = () => within(screen.getByRole('region', { name: '报告内容' })).getAllByRole<HTMLInputElement>('checkbox');

/** What a document made now would be asked for. */
const wanted = async ({ make }: Pick<Awaited<ReturnType<typeof openReport>>, 'make'>): Promise<ReportOptions> => {
  const job = await make();
  job.finish();
  await screen.findByText(/报告已生成/);
  return job.request.options;
};

const kept = (): Record<string, unknown> => JSON.parse(localStorage.getItem('rongchi.report') ?? '{}') as Record<string, unknown>;

describe('the sections of the report', () => {
  it('are listed in the order of the document, all of them chosen', async () => {
    const app = await openReport();
    expect(boxes()).toHaveLength(reportSections.length);
    expect(
      boxes()
        .filter((one) => !one.disabled)
        .every((one) => one.checked),
    ).toBe(true);
    const { sections } = await wanted(app);
    expect(sections).toEqual(reportSections.filter((section) => sections.includes(section)));
    expect(sections).toContain('answers');
  });

  it('without content say why, cannot be chosen, and are not asked for', async () => {
    const app = await openReport();
    const checks = box('需要核对的回答');
    expect(checks).toBeDisabled();
    expect(checks).toHaveAccessibleDescription('没有前后矛盾，也没有因缺材料被封顶的题');
    expect(checks).not.toBeChecked();
    expect((await wanted(app)).sections).not.toContain('checks');
  });

  it('that are left out are not asked for', async () => {
    const app = await openReport();
    await app.user.click(box('逐题回答与备注'));
    expect((await wanted(app)).sections).not.toContain('answers');
  });

  it('can be reduced to the short set for the general manager, and be all again', async () => {
    const app = await openReport();
    await app.press(names.short);
    expect(screen.getByRole('button', { name: names.short })).toHaveAttribute('aria-pressed', 'true');
    expect(box('逐题回答与备注')).not.toBeChecked();
    expect((await wanted(app)).sections).toEqual(['summary', 'strengths', 'roadmap', 'method', 'signature']);
    await app.press(names.all);
    expect(box('逐题回答与备注')).toBeChecked();
  });

  it('must be at least one, or nothing can be made', async () => {
    const { user } = await openReport();
    for (const one of boxes().filter((each) => each.checked)) await user.click(one);
    expect(screen.getByText('请至少选一部分内容。')).toBeVisible();
    expect(screen.getByRole('button', { name: '生成 PDF' })).toBeDisabled();
  });
});

describe('the look of the report', () => {
  it('is full and in the language of the screen unless chosen otherwise', async () => {
    const app = await openReport();
    const job = await app.make();
    expect(job.request.options).toMatchObject({ detail: 'full', kind: 'self', verifier: '', logo: null });
    expect(job.request.editions.map(({ language }) => language)).toEqual(['zh-CN']);
  });

  it('may be brief', async () => {
    const app = await openReport();
    await app.choose('简要');
    expect((await wanted(app)).detail).toBe('brief');
  });

  it('may be in both languages: all in Chinese, then all in English', async () => {
    const app = await openReport();
    await app.choose('中英双语');
    const { editions } = (await app.make()).request;
    expect(editions.map(({ language, texts }) => [language, texts.language])).toEqual([
      ['zh-CN', 'zh-CN'],
      ['en', 'en'],
    ]);
  });

  it('carries the data it was made of unless they are left out, which only a PDF can', async () => {
    const app = await openReport();
    expect((await app.make()).request.attachments.map(({ name }) => name)).toEqual(['assessment.rongchi.json', 'rongchi-report.json']);
    cleanup();
    const again = await openReport();
    await again.choose('不附');
    expect(screen.getByText('PDF 里只有印出来的内容，以后不能用它重新打开诊断。')).toBeVisible();
    expect((await again.make()).request.attachments).toEqual([]);
    expect(kept()).toMatchObject({ withData: false });
    await again.choose('Word');
    expect(screen.queryByRole('radio', { name: '不附' })).not.toBeInTheDocument();
  });

  it('says who verified the answers on site', async () => {
    const app = await openReport();
    expect(screen.queryByLabelText('核验人')).not.toBeInTheDocument();
    await app.choose('现场核验');
    await app.user.type(screen.getByLabelText('核验人'), ' 李工 ');
    expect(await wanted(app)).toMatchObject({ kind: 'verified', verifier: '李工' });
    await app.choose('企业自评');
    expect(await wanted(app)).toMatchObject({ kind: 'self', verifier: '' });
  });
});

describe('what was chosen', () => {
  const earlier = {
    version: 1,
    sections: ['summary', 'method'],
    wording: 'both',
    detail: 'brief',
    verifier: '李工',
    verified: ['a1'],
    format: 'docx',
  };
  const keptAs = (choices: object) => ({ kept: { 'rongchi.report': JSON.stringify(choices) } });

  it('is there the next time', async () => {
    const app = await openReport(keptAs(earlier));
    expect(screen.getByRole('radio', { name: 'Word' })).toBeChecked();
    const { options, editions } = (await app.make('Word')).request;
    expect(options).toMatchObject({ sections: ['summary', 'method'], detail: 'brief', kind: 'verified', verifier: '李工' });
    expect(editions).toHaveLength(2);
  });

  it('is kept on the device as it is chosen', async () => {
    const app = await openReport();
    await app.choose('Excel');
    await app.choose('简要');
    await app.press(names.short);
    expect(kept()).toMatchObject({ version: 1, format: 'xlsx', detail: 'brief', sections: expect.arrayContaining(['signature']) });
  });

  it('does not call another assessment verified because one was', async () => {
    await openReport(keptAs({ ...earlier, verified: ['another'] }));
    expect(screen.getByRole('radio', { name: '企业自评' })).toBeChecked();
    cleanup();
    const app = await openReport(keptAs({ ...earlier, verified: ['another'] }));
    await app.choose('现场核验');
    expect(screen.getByLabelText('核验人')).toHaveValue('李工');
    expect(kept()).toMatchObject({ verified: ['another', 'a1'] });
  });

  it.each([
    ['no JSON', '{'],
    ['another version', JSON.stringify({ ...earlier, version: 2 })],
    ['an unknown section', JSON.stringify({ ...earlier, sections: ['weather'] })],
  ])('is ignored where it cannot be read: %s', async (_, text) => {
    const app = await openReport({ kept: { 'rongchi.report': text, 'rongchi.report.logo': text } });
    expect(screen.getByRole('radio', { name: 'PDF' })).toBeChecked();
    expect(await wanted(app)).toMatchObject({ detail: 'full', kind: 'self', logo: null });
  });
});

describe('the logo', () => {
  const pngStart = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const png = (name = 'logo.png') => new File([pngStart], name, { type: 'image/png' });
  const choose = async ({ user }: Pick<Awaited<ReturnType<typeof openReport>>, 'user'>, file: File) =>
    user.upload(screen.getByLabelText(/^(选择图片|换一张)$/, { selector: 'input' }), file);

  const drawn: number[][] = [];
  beforeEach(() => {
    drawn.length = 0;
    vi.stubGlobal('createImageBitmap', async () => ({ width: 1200, height: 400, close: () => undefined }));
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
      () => ({ drawImage: (_: unknown, ...at: number[]) => void drawn.push(at) }) as never,
    );
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give, type = '') => give(new Blob(['small'], { type })));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('is drawn anew at most 600 pixels wide, shown, put into the document, and kept for the next', async () => {
    const app = await openReport();
    await choose(app, png());
    expect(await screen.findByRole('img', { name: '已选的标志' })).toHaveAttribute('src', `data:image/png;base64,${btoa('small')}`);
    expect(drawn).toEqual([[0, 0, 600, 200]]);
    const { logo } = await wanted(app);
    expect(logo).toMatchObject({ mime: 'image/png', width: 600, height: 200 });
    expect(new TextDecoder().decode(logo?.bytes)).toBe('small');
    const text = localStorage.getItem('rongchi.report.logo') ?? '';
    cleanup();
    await openReport({ kept: { 'rongchi.report.logo': text } });
    expect(await screen.findByRole('img', { name: '已选的标志' })).toBeVisible();
  });

  it('can be removed, from the device too', async () => {
    const app = await openReport();
    await choose(app, png());
    await screen.findByRole('img', { name: '已选的标志' });
    await app.press('移除');
    expect(screen.queryByRole('img', { name: '已选的标志' })).not.toBeInTheDocument();
    expect(localStorage.getItem('rongchi.report.logo')).toBeNull();
    expect((await wanted(app)).logo).toBeNull();
  });

  it('is refused with the reason where the file is no picture, whatever its name says', async () => {
    const app = await openReport();
    await choose(app, new File(['GIF89a'], 'logo.png', { type: 'image/png' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('这不是 PNG 或 JPEG 图片');
    await choose(app, png());
    await screen.findByRole('img', { name: '已选的标志' });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is refused with the reason where the picture is damaged, and the one before stays', async () => {
    const app = await openReport();
    await choose(app, png());
    await screen.findByRole('img', { name: '已选的标志' });
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('broken', 'InvalidStateError')));
    await choose(app, png('broken.png'));
    expect(await screen.findByRole('alert')).toHaveTextContent('图片打不开');
    expect(screen.getByRole('img', { name: '已选的标志' })).toBeVisible();
  });

  it('is refused with the reason where the file is huge', async () => {
    const app = await openReport();
    const huge = png();
    Object.defineProperty(huge, 'size', { value: 21 * 1024 * 1024 });
    await choose(app, huge);
    expect(await screen.findByRole('alert')).toHaveTextContent('超过 20 MB');
  });

  it('holds for this page where the device has no room for it', async () => {
    const app = await openReport();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await choose(app, png());
    await screen.findByRole('img', { name: '已选的标志' });
    expect((await wanted(app)).logo).not.toBeNull();
  });
});
