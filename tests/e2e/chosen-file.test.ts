import { describe, expect, it } from 'vitest';
import { withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

/** Stands in for the system's dialogs, which nobody can click in here; the files behind them are real ones, in the page's own folder. */
const answerDialogs = (): void => {
  const file = async (name: string) => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
  Object.assign(window, {
    showSaveFilePicker: async () => file('江汉.rongchi.json'),
    showOpenFilePicker: async () => [await file('江汉.rongchi.json')],
  });
};

const contentOf = async (name: string): Promise<string> =>
  (await (await (await navigator.storage.getDirectory()).getFileHandle(name)).getFile()).text();

describe('A file chosen in the dialog of the system', () => {
  it('is written, updated in place, and after a reload opened and updated again', async () => {
    const { page, context, close } = await servedApp.open();
    await context.addInitScript(answerDialogs);
    await page.reload();
    await page.getByRole('button', { name: '开始诊断' }).first().click();
    const rename = async (name: string) => {
      await page.getByLabel('企业名称').fill(name);
      await page.getByText('已保存').waitFor();
      await page.goto(`${servedApp.home}#/`);
    };
    const nameInFile = async () => JSON.parse(await page.evaluate(contentOf, '江汉.rongchi.json')).enterprise.facts.name;
    const save = () => page.getByRole('button', { name: '保存到文件' }).click();

    await rename('武汉江汉机械有限公司');
    await save();
    await page.getByText('已存入“江汉.rongchi.json”').waitFor();
    expect(await nameInFile()).toBe('武汉江汉机械有限公司');

    await page.getByRole('link', { name: '企业档案' }).click();
    await rename('武汉江汉精密机械有限公司');
    await page.getByText('有 1 家企业的改动还没有存成文件').waitFor();
    await save();
    await page.getByText('有 1 家企业的改动还没有存成文件').waitFor({ state: 'hidden' });
    expect(await nameInFile()).toBe('武汉江汉精密机械有限公司');

    await page.reload();
    await page.getByRole('button', { name: '打开文件' }).click();
    await page.getByRole('button', { name: '用文件替换' }).click();
    await page.getByText('已打开').waitFor();
    await page.getByRole('link', { name: '企业档案' }).click();
    await rename('武汉江汉三厂');
    await save();
    await page.getByText('已存入“江汉.rongchi.json”').waitFor();
    expect(await nameInFile()).toBe('武汉江汉三厂');
    await close();
  });
});
