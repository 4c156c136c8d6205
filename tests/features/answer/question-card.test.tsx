import { waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { card, renderWith } from '../../app/render-app.tsx';
import { anAssessment, answersOf, idOfQuestion, picked, recordWith, storedRecord } from '../../support/app-fixtures.ts';
import { idOfPack } from '../../support/engine-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { inRecords, tinyCheck, tinyId } from '../../support/tiny-check.ts';

const older = tinyCheck([['pack', 'id'], 'older'], [['texts', 'zh-CN', 'shortTitle'], '旧版小检查']);
const marked = tinyCheck(
  [[...inRecords, 'paperless', 'marks'], ['must']],
  [['texts', 'zh-CN', 'marks'], { must: '必答' }],
  [['texts', 'en', 'marks'], { must: 'Must' }],
);
const terms = {
  spreadsheet: { term: '电子表格', also: ['表格软件'], meaning: '在电脑上填的表。' },
  system: { term: '系统', also: [], meaning: '大家共用的软件。' },
};
const packs = smallCatalog({ questionnaires: [marked, older], terms });

const open = async (record = recordWith({}), question = 'paperless') => {
  const assessments = [anAssessment(answersOf({ [question]: record }), { pack: tinyId, form: 'quick' })];
  const app = await renderWith(`/e/e1/a/a1/answer/${question}`, { assessments }, { packs });
  return { ...app, shown: within(await card(question)) };
};

describe('an answer taken over from another questionnaire', () => {
  const carried = { packId: idOfPack('older'), questions: [idOfQuestion('paperless')] };
  const words = '由“旧版小检查”的回答带入，请核对；改动后就以这里的为准。';

  it('says where it comes from, and is flagged where it is to be looked at', async () => {
    const { shown } = await open({ ...picked('sheet'), flagged: true, carried });
    expect(await shown.findByText(words)).toBeVisible();
    expect(shown.getByText('已标记待核')).toBeVisible();
    expect(shown.getByRole('radio', { name: /录进电子表格/ })).toBeChecked();
  });

  it('is the enterprise’s own once it is changed here', async () => {
    const { shown, user, store } = await open({ ...picked('sheet'), carried });
    await user.click(shown.getByRole('radio', { name: /直接在系统里填/ }));
    await waitFor(() => expect(shown.queryByText(words)).not.toBeInTheDocument());
    await waitFor(async () => expect((await storedRecord(store, 'paperless'))?.carried).toBeNull());
  });

  it('says so by its id where that questionnaire is no longer there', async () => {
    const { shown } = await open({ ...picked('sheet'), carried: { ...carried, packId: idOfPack('gone') } });
    expect(shown.getByText(/由“gone”的回答带入/)).toBeVisible();
  });
});

describe('terms a reader may not know', () => {
  it('are listed under the question with their meaning, for keyboard and touch', async () => {
    const { shown } = await open();
    expect(await shown.findByText('本题用到的术语：电子表格、系统')).toBeInTheDocument();
    expect(shown.getAllByText('在电脑上填的表。')).not.toHaveLength(0);
    expect(shown.getByText('电子表格 · 表格软件')).toBeInTheDocument();
  });

  it('leave the name of an option as it is read out', async () => {
    const { shown } = await open();
    await shown.findByText('本题用到的术语：电子表格、系统');
    expect(shown.getByRole('radio', { name: '录进电子表格，存在个人电脑里。' })).toBeInTheDocument();
  });

  it('are none where a question uses none', async () => {
    const { shown } = await open(recordWith({}), 'online-share');
    expect(shown.queryByText(/本题用到的术语/)).not.toBeInTheDocument();
  });
});

it('a question shows the marks under which it is counted', async () => {
  const { shown } = await open();
  expect(shown.getByText('必答')).toBeVisible();
});
