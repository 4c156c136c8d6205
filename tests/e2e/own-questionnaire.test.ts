import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openApp, type Served, serveDist } from '../support/browser.ts';
import { projectRoot } from '../support/source-files.ts';
import { tinyCheck, tinyText } from '../support/tiny-check.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const toModels = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '开始诊断' }).click();
  await page.getByLabel('企业名称').fill('自编问卷试用厂');
  await page.getByLabel('所属行业').selectOption('34');
  await page.getByText('离散大批量').click();
  await page.getByRole('button', { name: '保存并选择模型' }).click();
  await page.getByRole('heading', { level: 1, name: '选择诊断模型' }).waitFor();
};

const { title } = tinyCheck().texts['zh-CN'];

const cardOf = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: title }) });

/** Answers the first option, tick or number of every card, section by section, then goes to the results. */
const answerAll = async (page: Page): Promise<void> => {
  while (true) {
    await page.locator('article').first().waitFor();
    for (const card of await page.locator('article').all()) {
      const radio = card.getByRole('radio').last();
      const field = card.locator('fieldset').first().getByRole('textbox').first();
      if ((await radio.count()) > 0) await radio.check();
      else if ((await field.count()) > 0) await field.fill('60');
      else await card.locator('fieldset').first().getByRole('checkbox').first().check();
    }
    const next = page.getByRole('link', { name: '下一部分' });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  await page.getByRole('main').getByRole('link', { name: '查看结果' }).last().click();
  await page.getByTestId('level').waitFor();
};

describe('A questionnaire opened from a file', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveDist();
  });
  afterAll(() => served.stop());

  const choose = (page: Page, text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'mine.questionnaire.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  it('is checked, offered as unofficial, answered, scored, and still there after a reload', async () => {
    const { page, close } = await openApp(browser, served.home);
    await toModels(page);
    await choose(page, tinyText());
    await page.getByText(`已打开“${title}”`).waitFor();
    await page.reload();
    await cardOf(page).getByText('非官方问卷').waitFor();
    await cardOf(page).getByRole('button', { name: '开始作答' }).first().click();
    await answerAll(page);
    await page.getByText('本结果使用的是从文件打开的非官方问卷').waitFor();
    expect(await page.getByTestId('score').textContent()).toMatch(/\d/);
    await close();
  });

  it('is refused with file, place and reason when something is wrong in it, and nothing is kept', async () => {
    const { page, close } = await openApp(browser, served.home);
    await toModels(page);
    await choose(page, tinyText([['pack', 'minimumAnsweredShare'], 80]));
    await page.getByText('没能打开“mine.questionnaire.json”').waitFor();
    await page.getByText('pack.json › minimumAnsweredShare').waitFor();
    await choose(page, '{ "format": "something-else" }');
    await page.getByText('something-else').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '选择诊断模型' }).waitFor();
    expect(await cardOf(page).count()).toBe(0);
    await close();
  });
});

describe('A folder put into questionnaires/', () => {
  let folder: string;
  let served: Served;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rongchi-one-more-'));
    for (const name of ['index.html', 'public', 'questionnaires']) cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
    mkdirSync(join(folder, 'questionnaires/tiny-check'));
    cpSync(join(projectRoot, 'tests/support/small-pack'), join(folder, 'questionnaires/tiny-check'), { recursive: true });
    symlinkSync(join(projectRoot, 'src'), join(folder, 'src'));
    await build({
      root: folder,
      configFile: join(projectRoot, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: join(folder, 'dist') },
    });
    served = await serveDist(join(folder, 'dist'));
  });

  afterAll(async () => {
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is a questionnaire of the app, without a line of code changed: offered, answered, scored', async () => {
    const { page, close } = await openApp(browser, served.home);
    await toModels(page);
    await cardOf(page).getByRole('button', { name: '开始作答' }).first().click();
    await answerAll(page);
    expect(await page.getByText('非官方问卷').count()).toBe(0);
    await close();
  });
});
