import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AssessmentFile, openAssessmentFile, type PackTexts, type Questionnaire } from '../../src/engine/index.ts';
import type { PackCatalog } from '../../src/ports/pack-catalog.ts';
import { anEnterprise, faultyStore, moment, picked, readBlob, storedIn, ticked } from '../support/app-fixtures.ts';
import { valueIn } from '../support/engine-fixtures.ts';
import { smallCatalog } from '../support/small-catalog.ts';
import { aTinyAssessment } from '../support/tiny-answers.ts';
import { tinyCheck } from '../support/tiny-check.ts';
import { card, goTo, renderApp, renderWith, title } from './render-app.tsx';

/** React tells of every caught error; here they are wanted. */
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

const withoutWords = (texts: PackTexts, question: string): PackTexts => ({
  ...texts,
  questions: Object.fromEntries(Object.entries(texts.questions).filter(([id]) => id !== question)),
});

/** No file like this passes the door: the section 设备 throws wherever the hours of downtime are asked for. */
const tiny = tinyCheck();
const broken: Questionnaire = {
  ...tiny,
  texts: { 'zh-CN': withoutWords(tiny.texts['zh-CN'], 'downtime'), en: withoutWords(tiny.texts.en, 'downtime') },
};
const packs = smallCatalog({ questionnaires: [broken] });
const unreadable: PackCatalog = { ...smallCatalog({ questionnaires: [tiny] }), samples: () => Promise.reject(new Error('no samples')) };

type App = { readonly user: UserEvent; readonly files: ReturnType<typeof renderApp>['files'] };

const savedBy = async (
  { user, files }: App,
  button = '把数据保存到文件',
): Promise<{ name: string; type: string; file: AssessmentFile }> => {
  await user.click(await screen.findByRole('button', { name: button }));
  const saved = files.saved.at(-1);
  if (!saved) throw new Error('nothing saved');
  return { name: saved.name, type: saved.content.type, file: valueIn(openAssessmentFile(await readBlob(saved.content))) };
};
const answersIn = ({ file }: { readonly file: AssessmentFile }) => file.assessments[0]?.answers;

/** One question answered on a device that is full, then a look at the section that throws. */
const crashUnsaved = async (name?: string) => {
  const { store, device, breakWith } = faultyStore();
  const enterprise = anEnterprise(name === undefined ? {} : { name });
  const app = await renderWith('/e/e1/a/a1/answer/paperless', { enterprise, assessments: [aTinyAssessment()] }, { packs, store });
  breakWith({ code: 'full' });
  await app.user.click(within(await card('paperless')).getByRole('radio', { name: /直接在系统里填/ }));
  await screen.findByText('未保存');
  goTo('/e/e1/a/a1/answer/collected');
  await title('这个页面出错了');
  return { ...app, device };
};

describe('a screen that throws', () => {
  it('leads to a page that says so, with the error to be reported, and the frame around it stays', async () => {
    await crashUnsaved();
    expect(screen.getByText('您的答案还在。可以先把数据保存到文件，再重新载入。')).toBeVisible();
    expect(within(screen.getByRole('region', { name: /错误信息/ })).getByText('Error: no texts for downtime')).toBeVisible();
    for (const name of ['重新载入', '回到首页']) expect(screen.getByRole('button', { name })).toBeVisible();
    expect(screen.getByText('所有数据只保存在本设备，不上传、不联网。')).toBeVisible();
  });

  it('still hands out a file that opens, with the answers the device has refused', async () => {
    const app = await crashUnsaved();
    expect((await storedIn(app.device)).assessments[0]?.value.answers).toEqual({});
    const saved = await savedBy(app);
    expect(answersIn(saved)).toEqual({ paperless: picked('system') });
    expect(saved.file).toMatchObject({ savedAt: moment, enterprise: anEnterprise() });
    expect(saved.type).toBe('application/json');
  });

  it('because of an answer: the file holds that answer too', async () => {
    const assessments = [aTinyAssessment({ collected: ticked('none') })];
    const app = await renderWith('/e/e1/a/a1/answer/collected', { assessments }, { packs });
    await app.user.click(within(await card('collected')).getByRole('checkbox', { name: '能耗' }));
    await title('这个页面出错了');
    expect(answersIn(await savedBy(app))).toEqual({ collected: ticked('energy') });
  });

  it('still hands out the file after the language has been changed', async () => {
    const app = await crashUnsaved();
    await app.user.click(screen.getByRole('button', { name: '切换到英文界面' }));
    await waitFor(() => expect(screen.queryByText(/您的答案还在/)).not.toBeInTheDocument());
    expect(answersIn(await savedBy(app, 'Save the data to a file'))).toEqual({ paperless: picked('system') });
  });

  it.each([
    ['the enterprise', '武汉测试机械有限公司', '武汉测试机械有限公司.rongchi.json'],
    ['the tool, where the enterprise has no name', '', '融尺.rongchi.json'],
    ['the enterprise, but for characters a system refuses', '甲/乙:公司', '甲_乙_公司.rongchi.json'],
  ])('names the file after %s', async (_, name, expected) => {
    expect((await savedBy(await crashUnsaved(name))).name).toBe(expected);
  });
});

describe('a screen that throws while no enterprise is open', () => {
  const expectNothingToSave = async () => {
    await title('这个页面出错了');
    expect(screen.getByText('当前没有打开的数据需要保存。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '把数据保存到文件' })).not.toBeInTheDocument();
  };

  it('says that there is nothing to save', async () => {
    renderApp('/', { packs: unreadable });
    await expectNothingToSave();
  });

  it('does not offer an enterprise that was open before', async () => {
    await renderWith('/e/e1/a/a1/answer/paperless', { assessments: [aTinyAssessment()] }, { packs: unreadable });
    await card('paperless');
    goTo('/');
    await expectNothingToSave();
  });
});
