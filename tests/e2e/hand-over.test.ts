import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectCode } from '../../src/adapters/qr/code-text.ts';
import { joinTransfer } from '../../src/adapters/qr/transfer-codes.ts';
import { launchBrowser, openApp, singleFileHome } from '../support/browser.ts';
import { accessFaults, goToStep, withServedApp } from '../support/served-app.ts';
import { readQrCode } from '../support/tools.ts';
import { everyPack } from '../support/transfer-fixtures.ts';

const servedApp = withServedApp();
const sample = '江城示例精密零部件有限公司';

/** Where the pictures of the codes lie. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rongchi-codes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: `打开示例：${sample}` }).click();
  await page.getByRole('heading', { level: 1, name: '诊断结果' }).waitFor();
};

const resultsOf = (page: Page): Promise<string> => page.locator('main').innerText();

const goToCodes = async (page: Page): Promise<void> => {
  await goToStep(page, '作答');
  await page.getByRole('link', { name: '二维码传出 / 接收' }).click();
  await page.getByLabel('传什么').selectOption({ label: '整家企业（2 份诊断）' });
  await page.getByRole('button', { name: '放大' }).click();
};

type Shot = { readonly path: string; readonly frame: Buffer };

/** Each code as it fills the screen: as a file, and as a frame for a camera. */
const photograph = async (page: Page): Promise<readonly Shot[]> => {
  const large = page.getByRole('dialog', { name: '放大' });
  const pause = large.getByRole('button', { name: '暂停' });
  if (await pause.isVisible()) await pause.click();
  const label =
    (
      await large
        .getByText(/^第 \d+ 张，共 \d+ 张$/)
        .first()
        .innerText()
    ).match(/\d+/g) ?? [];
  const shots: Shot[] = [];
  for (let taken = 0; taken < Number(label[1]); taken += 1) {
    const path = join(folder, `${Date.now()}-${taken}.png`);
    await page.screenshot({ path });
    shots.push({ path, frame: await page.screenshot({ type: 'jpeg', quality: 90 }) });
    await page.keyboard.press('ArrowRight');
  }
  return shots;
};

const receive = async (page: Page, shots: readonly Shot[]): Promise<void> =>
  page
    .getByLabel('选择图片')
    .locator('input')
    .setInputFiles(shots.map(({ path }) => path));

const goToReceive = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: '扫码接收', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '扫码接收' }).waitFor();
};

describe('An assessment by QR codes', () => {
  it('is shown, read by another program, received from pictures in any order over a reload, and has the same results there', async () => {
    const here = await servedApp.open({ viewport: { width: 900, height: 900 }, colorScheme: 'dark' });
    await openSample(here.page);
    const results = await resultsOf(here.page);
    await goToCodes(here.page);
    const shots = await photograph(here.page);
    expect(shots.length).toBeGreaterThan(1);
    expect(shots.length).toBeLessThanOrEqual(3);
    await here.page.keyboard.press('Escape');
    expect(await accessFaults(here.page)).toEqual([]);
    await here.close();

    const texts = await Promise.all(shots.map(({ path }) => readQrCode(path)));
    const parts = texts.map(inspectCode).flatMap((part) => (part.ok ? [part.value] : []));
    const joined = await joinTransfer(parts, everyPack);
    expect(joined.ok && joined.value.text).toContain(sample);

    const there = await servedApp.open();
    await goToReceive(there.page);
    await receive(there.page, shots.slice(1).reverse());
    await there.page.getByText(`已收 ${shots.length - 1}/${shots.length} 张，还缺第`).waitFor();
    await there.page.reload();
    await there.page.getByText(`已收 ${shots.length - 1}/${shots.length} 张，还缺第`).waitFor();
    await receive(there.page, [...shots.slice(0, 1), ...shots.slice(1, 2)]);
    await there.page.getByText(`${shots.length} 张已收齐`).waitFor();
    await there.page.getByText(/张已经收过/).waitFor();
    expect(await accessFaults(there.page)).toEqual([]);
    await there.page.getByRole('button', { name: '在本机打开' }).click();
    await there.page.getByText(`已打开“${sample}”。`).waitFor();
    await there.page.getByRole('link', { name: '回到首页' }).click();
    await there.page.getByRole('link', { name: '查看结果' }).first().click();
    await there.page.getByRole('heading', { level: 1, name: '诊断结果' }).waitFor();
    expect((await resultsOf(there.page)).split('\n')).toEqual(results.split('\n'));
    await there.close();
  });

  it('is received by the camera, from the one file on a stick as from the web', async () => {
    const here = await servedApp.open({ viewport: { width: 720, height: 720 } });
    await openSample(here.page);
    await goToCodes(here.page);
    const shots = await photograph(here.page);
    await here.close();
    const video = join(folder, 'camera.mjpeg');
    await writeFile(video, Buffer.concat(shots.flatMap(({ frame }) => Array.from({ length: 30 }, () => frame))));
    const flags = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${video}`];
    const browser = await launchBrowser(flags);
    for (const home of [servedApp.home, singleFileHome()]) {
      const there = await openApp(browser, home);
      await goToReceive(there.page);
      await there.page.getByRole('button', { name: '打开摄像头' }).click();
      await there.page.getByText(`${shots.length} 张已收齐`).waitFor({ timeout: 60_000 });
      await there.page.getByRole('button', { name: '打开摄像头' }).waitFor();
      await there.close();
    }
    await browser.close();
  });
});

describe('A part by QR codes', () => {
  it('is taken into the assessment of another device, where what is there already is told to be the same', async () => {
    const here = await servedApp.open({ viewport: { width: 900, height: 900 } });
    await openSample(here.page);
    await goToStep(here.page, '作答');
    await here.page.getByRole('link', { name: '二维码传出 / 接收' }).click();
    const what = here.page.getByLabel('传什么');
    await what.waitFor();
    const [role = ''] = (await what.locator('optgroup[label="只传一个部门的回答"] option').allTextContents()).filter(
      (text) => !text.includes(' 0 '),
    );
    await what.selectOption({ label: role });
    await here.page.getByRole('button', { name: '放大' }).click();
    const shots = await photograph(here.page);
    await here.close();

    const there = await servedApp.open();
    await openSample(there.page);
    await goToStep(there.page, '作答');
    await there.page.getByRole('link', { name: '二维码传出 / 接收' }).click();
    await there.page.getByRole('link', { name: '扫码接收别人的回答' }).click();
    await receive(there.page, shots);
    const answered = Number(/(\d+) 题/.exec(role)?.[1]);
    await there.page.getByText(`与现有相同 ${answered} 题`).waitFor();
    await there.page.getByText('没有要带入的题').waitFor();
    await there.close();
  });
});
