import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countCards } from '../support/browser.ts';
import { goToStep, withServedApp } from '../support/served-app.ts';
import { countPdfBitmaps, readPdfFonts, readPdfText, runTool, withFile } from '../support/tools.ts';

/** 𬭎 lies beyond U+FFFF, 䶮 in Extension A: both must print and copy. */
const enterprise = '江城䶮泰𬭎业精密机械有限公司';

const servedApp = withServedApp();

const fillProfile = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '开始诊断' }).click();
  await page.getByLabel('企业名称').fill(enterprise);
  await page.getByLabel('统一社会信用代码').fill('91420100MA4KXXXX1');
  await page.getByLabel('所属行业').selectOption('34');
  await page.getByText('离散大批量').click();
  await page.getByLabel('从业人数').fill('３２０人');
  await page.getByLabel('年营业收入').fill('2.86亿元');
  await page.getByLabel('所在市州').selectOption('wuhan');
  await page.getByRole('button', { name: '保存并选择模型' }).click();
};

const correctCreditCode = async (page: Page): Promise<void> => {
  await page.getByText('应为 18 位').waitFor();
  await page.getByLabel('统一社会信用代码').fill('');
  await page.getByRole('button', { name: '保存并选择模型' }).click();
};

/** Answers every card of the section on screen as a person would: the second option, a tick, or a number by its label. */
const answerSection = async (page: Page): Promise<number> => {
  const cards = page.locator('article');
  const count = await countCards(page);
  for (let index = 0; index < count; index += 1) await answerCard(cards.nth(index));
  return count;
};

const answerCard = async (card: ReturnType<Page['locator']>): Promise<void> => {
  const radios = card.getByRole('radio');
  if ((await radios.count()) > 0) return radios.nth(1).check();
  const boxes = card.locator('fieldset').first().getByRole('checkbox');
  if ((await boxes.count()) > 0) return boxes.first().check();
  const fields = card.locator('fieldset').first().getByRole('textbox');
  for (let index = 0; index < (await fields.count()); index += 1) await fields.nth(index).fill(index === 0 ? '60' : '50');
};

const answerRest = async (page: Page): Promise<number> => {
  let answered = await answerSection(page);
  while (true) {
    const next = page.getByRole('link', { name: '下一部分' });
    if ((await next.count()) === 0) return answered;
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await next.click();
    await page.waitForFunction((title) => document.querySelector('h1')?.textContent !== title, before);
    answered += await answerSection(page);
  }
};

const saved = (page: Page): Promise<void> => page.getByText('已保存').waitFor();

const downloadFrom = async (page: Page, button: string): Promise<Download> => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return waiting;
};

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

const makePdf = async (page: Page): Promise<Download> => {
  await goToStep(page, '报告');
  await page.getByRole('button', { name: '生成 PDF' }).click();
  await page.getByRole('button', { name: '下载 PDF' }).waitFor({ timeout: 60_000 });
  return downloadFrom(page, '下载 PDF');
};

const squeezed = (text: string): string => text.replace(/\s/g, '');

describe('From the first question to the report', () => {
  it('a whole assessment is typed, survives a reload half-way, and ends in a sound Chinese PDF that says what the screen said', async () => {
    const { page, close } = await servedApp.open({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    await fillProfile(page);
    await correctCreditCode(page);

    await page.getByRole('region', { name: '简版' }).getByRole('button', { name: '开始作答' }).click();
    const first = await answerSection(page);
    expect(first).toBeGreaterThan(5);
    await saved(page);
    const address = page.url();

    await page.reload();
    await page.getByText(new RegExp(`已答 ${first}/`)).waitFor();
    expect(page.url()).toBe(address);
    await page.getByRole('link', { name: '下一部分' }).click();
    await answerRest(page);
    await saved(page);

    await page.getByRole('link', { name: '查看结果' }).first().click();
    const level = squeezed((await page.getByTestId('level').textContent()) ?? '');
    const [score = ''] = ((await page.getByTestId('score').textContent()) ?? '').split('/').map(squeezed);
    expect(level).not.toBe('');
    expect(Number(score)).toBeGreaterThan(0);

    await goToStep(page, '对标');
    await page.getByRole('heading', { name: '可以直接比较' }).waitFor();

    const download = await makePdf(page);
    expect(download.suggestedFilename()).toContain(enterprise);
    await withFile('report.pdf', await bytesOf(download), async (path) => {
      const text = squeezed(await readPdfText(path));
      const wanted = [
        enterprise,
        level,
        score,
        '两化融合',
        '自评结果，不等同于官方评定',
        '关键工序数控化率',
        '湖北目标，2025年',
        '方法与声明',
        '通用设备制造业',
        '28,600万元',
      ];
      for (const sentence of wanted) expect(text).toContain(squeezed(sentence));
      for (const font of await readPdfFonts(path)) expect(font).toMatchObject({ isEmbedded: true, hasUnicode: true });
      expect(await countPdfBitmaps(path)).toBe(0);
      expect((await runTool('qpdf', ['--check', path])).code).toBe(0);
    });
    await close();
  });

  it('the sample enterprise is open with two clicks and its DCMM report prints level, items, first steps and the own-rules notice', async () => {
    const { page, close } = await servedApp.open({ acceptDownloads: true });
    await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    await page.goto(servedApp.home);
    await page.getByRole('listitem').filter({ hasText: 'DCMM' }).getByRole('link', { name: '查看结果' }).last().click();
    await page.getByText('受管理级').first().waitFor();
    const download = await makePdf(page);
    await withFile('report.pdf', await bytesOf(download), async (path) => {
      const text = squeezed(await readPdfText(path));
      for (const sentence of [
        '江城示例精密零部件有限公司',
        '示例企业，非真实数据',
        '受管理级',
        '数据战略规划',
        '建议先做',
        '本工具的约定',
        '尚未查到公开发布的DCMM能力域平均分',
      ])
        expect(text).toContain(sentence);
    });
    await close();
  });
});

describe('What is open, and how the figures were made', () => {
  const reportOf = async (sample: RegExp): Promise<string> => {
    const { page, close } = await servedApp.open({ acceptDownloads: true });
    await page.getByRole('button', { name: sample }).click();
    await page.getByTestId('level').waitFor();
    const range = await page
      .getByText(/^可能区间 [\d.]+–[\d.]+$/)
      .first()
      .or(page.getByText('按已答的'))
      .first()
      .textContent();
    const download = await makePdf(page);
    const text = await withFile('report.pdf', await bytesOf(download), async (path) => squeezed(await readPdfText(path)));
    expect(text).toContain(squeezed(range ?? 'nothing on screen'));
    await close();
    return text;
  };

  it('a half-filled assessment prints the ranges it shows on screen, the sum with its real figures and the level rule', async () => {
    const text = await reportOf(/打开示例：鄂东示例矿业/);
    for (const sentence of [
      '可能区间12.4–82.5；全部答完，等级会在“起步建设”至“创新突破”之间',
      '得分是怎么算出来的',
      '(20×45.65+25×34.15)÷45=39.26',
      '“综合集成”、“协同与创新”、“竞争力”、“经济和社会效益”没有得分，它们的权重共55，由其余各项按比例分担',
      '单项应用得分不低于40；现为34.2；不满足',
      '这里的等级条件是自定的，不是官方公布的',
    ])
      expect(text).toContain(sentence);
  });

  it('contradictions are printed with both answers, and a complete assessment prints no range', async () => {
    const text = await reportOf(/打开示例：楚风示例智能家电/);
    expect(text).toContain('数字化设备联网率：0%');
    expect(text).toContain('生产计划：靠经验和电子表格编制，调整靠电话、会议协调。');
    expect(text).not.toContain('可能区间');
  });
});

describe('A character no font has', () => {
  it('is named before the report is made, and the report can be made all the same', async () => {
    const { page, close } = await servedApp.open({ acceptDownloads: true });
    await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    await goToStep(page, '企业档案');
    await page.getByLabel('企业名称').fill('江城𠮷田示例有限公司');
    await goToStep(page, '报告');
    await page.getByRole('button', { name: '生成 PDF' }).click();
    await page.getByText('有 1 个字没有可用的字形').waitFor();
    await page.getByText('𠮷').last().waitFor();
    await page.getByRole('button', { name: '仍然生成' }).click();
    await page.getByRole('button', { name: '下载 PDF' }).waitFor({ timeout: 60_000 });
    const download = await downloadFrom(page, '下载 PDF');
    await withFile('report.pdf', await bytesOf(download), async (path) =>
      expect(squeezed(await readPdfText(path))).toContain('田示例有限公司'),
    );
    await close();
  });
});

describe('Files', () => {
  it('a saved file opens on another device with every answer, and a broken, foreign or newer one is refused and stores nothing', async () => {
    const here = await servedApp.open({ acceptDownloads: true });
    await here.page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await here.page.getByTestId('level').waitFor();
    const level = await here.page.getByTestId('score').textContent();
    await here.page.goto(servedApp.home);
    const file = await bytesOf(await downloadFrom(here.page, '保存到文件'));
    await here.close();

    const there = await servedApp.open();
    const choose = (name: string, content: Buffer | string) =>
      there.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    await choose('broken.json', file.subarray(0, 2000));
    await there.page.getByText('不是本工具保存的文件').waitFor();
    await choose('foreign.json', '{"format":"other"}');
    await there.page.getByText('不是融尺保存的文件').waitFor();
    await choose('newer.json', file.toString('utf8').replace(/"version": \d+/, '"version": 99'));
    await there.page.getByText('由更新版本的融尺保存').waitFor();
    await there.page.getByText('还没有企业').waitFor();

    await choose('good.json', file);
    await there.page.getByRole('link', { name: '查看结果' }).first().click();
    expect(await there.page.getByTestId('score').textContent()).toBe(level);
    await there.close();
  });
});
