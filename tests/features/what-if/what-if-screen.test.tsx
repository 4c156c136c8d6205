import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goTo, renderWith, title } from '../../app/render-app.tsx';
import { answersOf, idOfAssessment, moment, picked, recordWith, storedIn, ticked } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, type Records, tinyAnswers, without } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.restoreAllMocks());

/** 试算 on the little questionnaire, with a question opened or none. */
const open = async (question = '', records: Records = tinyAnswers, over: Parameters<typeof renderWith>[2] = {}) => {
  const assessments = [aTinyAssessment(records)];
  const app = await renderWith(`/e/e1/a/a1/what-if/${question}`, { assessments }, { packs, ...over });
  await title('试算');
  const answer = async (name: string | RegExp) => app.user.click(screen.getByLabelText(name));
  const press = (name: string) => app.user.click(screen.getByRole('button', { name }));
  const stored = async () => (await storedIn(app.store)).assessments[0]?.value.answers;
  return { ...app, answer, press, stored };
};
const outcome = () => within(screen.getByRole('complementary', { name: '试算结果' }));
const part = (name: string) => within(outcome().getByRole('region', { name }));
const score = () => screen.getByTestId('what-if-score').textContent;
const level = () => screen.getByTestId('what-if-level').textContent;
const list = () => within(screen.getByRole('region', { name: '题目' }));
const topics = () =>
  list()
    .queryAllByRole('link')
    .map((link) => link.textContent);
const row = (topic: string) => {
  const found = list().getByRole('link', { name: topic }).closest('li');
  if (!found) throw new Error(`no row for ${topic}`);
  return found;
};

describe('trying other answers', () => {
  it('shows score, level, dimensions and conditions at once, and leaves the stored answers alone', async () => {
    const { answer, stored } = await open('backup');
    expect([score(), level()]).toEqual(['76.6 → 76.60', '联通级 → 联通级']);
    expect(part('等级条件').getByText('综合：现为 76.6，需达到 80')).toBeVisible();
    await answer(/自动备份，并且定期演练恢复。/);
    expect(screen.getByText(/还没有勾选能证明“有成文记录”的材料/)).toBeVisible();
    expect(score()).toBe('76.6 → 76.60');
    await answer(/备份制度/);
    expect([score(), level()]).toEqual(['76.6 → 85.6+9.00', '联通级 → 决策级']);
    expect(part('各维度').getByRole('rowheader', { name: '数据保管' }).parentElement).toHaveTextContent('数据保管62.092.0+30.00');
    expect(part('等级条件').getByText('决策级：综合达到 80（试算为 85.6）')).toBeVisible();
    expect(part('等级条件').getByText('已是最高等级。')).toBeVisible();
    expect(await stored()).toEqual(answersOf(tinyAnswers));
  });

  it('marks what is missing only because of it', async () => {
    const { answer } = await open('paperless');
    await answer('写在纸上，月底装订。');
    expect([score(), level()]).toEqual(['76.6 → 52.6−24.00', '联通级 → 管理级']);
    expect(part('等级条件').getByText('综合：现为 52.6，需达到 60').textContent).toBe('综合：现为 52.6，需达到 60原来已达到');
  });

  it('says why there is no level any more', async () => {
    const { press } = await open('backup', without(tinyAnswers, 'trained'));
    await press('不清楚');
    expect(level()).toBe('联通级 → 暂不给出等级');
    expect(part('等级条件').getByText(/数据不足，不给等级/)).toBeVisible();
  });

  it('tells which question is no longer put, and because of which', async () => {
    const { answer, user } = await open('collected');
    await answer('都没有');
    const told = part('跟着变的题');
    expect(told.getByRole('listitem').textContent).toBe('非计划停机不再涉及因为改了自动采集内容');
    await user.click(told.getByRole('link', { name: '非计划停机' }));
    expect(await screen.findByText('按试算里的回答，这道题不再涉及，不计入得分。')).toBeVisible();
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });

  it('lets a question be answered that is put only now', async () => {
    const { answer, user } = await open('collected', { ...tinyAnswers, collected: ticked('none') });
    expect(topics()).not.toContain('非计划停机');
    await answer('产量');
    expect(part('跟着变的题').getByRole('listitem')).toHaveTextContent('需要回答了');
    await user.click(list().getByRole('link', { name: '非计划停机' }));
    expect(await screen.findByRole('article')).toBeVisible();
    expect(await screen.findByLabelText('非计划停机')).toHaveValue('12');
  });

  it('says of each edit what was and what is: answer, material, note and flag', async () => {
    const { answer, press, user } = await open('backup');
    await answer(/没有备份。/);
    await user.click(screen.getByText('可以出示的材料'));
    await answer(/备份记录/);
    await press('标记待核');
    await press('备注');
    await user.type(screen.getByRole('textbox', { name: '备注' }), '问过');
    const lines = [...part('改了哪些').getByRole('listitem').querySelectorAll('p')].map((p) => p.textContent);
    expect(lines).toEqual(['原来定期备份，有专人负责。', '现在没有备份。', '材料0 项 → 1 项', '备注备注有改动', '标记待核标记待核']);
  });

  it('says of ticks only which came and went', async () => {
    const { answer } = await open('collected');
    await answer('能耗');
    expect(part('改了哪些').getByRole('listitem')).toHaveTextContent(/勾选能耗/);
    expect(part('改了哪些').getByRole('listitem')).not.toHaveTextContent(/产量/);
  });
});

describe('going back', () => {
  it('puts one answer back, in its field as well, and leaves the others', async () => {
    const { press, user, answer } = await open('downtime');
    await user.clear(screen.getByLabelText('非计划停机'));
    await user.type(screen.getByLabelText('非计划停机'), '0');
    await user.click(list().getByRole('link', { name: '记录方式' }));
    await answer('写在纸上，月底装订。');
    await user.click(list().getByRole('link', { name: '非计划停机' }));
    expect(part('改了哪些').getAllByRole('listitem')).toHaveLength(2);
    await press('改回：非计划停机');
    expect(screen.getByLabelText('非计划停机')).toHaveValue('12');
    expect(
      part('改了哪些')
        .getAllByRole('link')
        .map((l) => l.textContent),
    ).toEqual(['记录方式']);
    expect(score()).toBe('76.6 → 52.6−24.00');
  });

  it('counts an answer put back by hand as no change', async () => {
    const { answer } = await open('paperless');
    await answer('写在纸上，月底装订。');
    expect(screen.getByText('已改 1 题，原来的回答没有动。')).toBeVisible();
    await answer('直接在系统里填，随时能查。');
    expect(screen.getByText('还没有改动，点开一道题改改看。')).toBeVisible();
    expect(screen.getByRole('button', { name: '采用这些改动' })).toBeDisabled();
  });

  it('drops all at once, and brings it back when asked', async () => {
    const { answer, press, stored } = await open('paperless');
    await answer('写在纸上，月底装订。');
    await press('全部放弃');
    expect(screen.getByText('已放弃 1 题的改动，原来的回答没有动。')).toHaveFocus();
    expect(score()).toBe('76.6 → 76.60');
    expect(screen.getByLabelText('直接在系统里填，随时能查。')).toBeChecked();
    await press('恢复');
    expect(score()).toBe('76.6 → 52.6−24.00');
    expect(await stored()).toEqual(answersOf(tinyAnswers));
  });
});

describe('keeping the changes', () => {
  it('writes them to the answers, with the time, and nothing else', async () => {
    const { answer, press, stored, store } = await open('paperless', tinyAnswers);
    await answer('写在纸上，月底装订。');
    await press('采用这些改动');
    expect(screen.getByText('已采用：1 题的改动写进了回答。')).toHaveFocus();
    await waitFor(async () => expect(await stored()).toEqual(answersOf({ ...tinyAnswers, paperless: picked('paper') })));
    expect((await storedIn(store)).assessments[0]?.value).toMatchObject({
      id: idOfAssessment('a1'),
      updatedAt: moment,
      lastQuestion: null,
    });
    expect([score(), level()]).toEqual(['52.6 → 52.60', '管理级 → 管理级']);
    expect(sessionStorage).toHaveLength(0);
  });

  it('does not undo what was written beside the same question meanwhile', async () => {
    const { answer, press, stored, user } = await open('paperless');
    await answer('写在纸上，月底装订。');
    goTo('/e/e1/a/a1/answer/paperless');
    await title('生产记录');
    await user.click(within(document.getElementById('question-paperless') ?? document.body).getByRole('button', { name: '标记待核' }));
    goTo('/e/e1/a/a1/what-if');
    await title('试算');
    await press('采用这些改动');
    const both = { ...picked('paper'), flagged: true };
    await waitFor(async () => expect(await stored()).toEqual(answersOf({ ...tinyAnswers, paperless: both })));
  });

  it('goes by the same save as any answer: what another window has saved is not overwritten unasked', async () => {
    const { answer, press, stored, store } = await open('paperless');
    const [theirs] = (await storedIn(store)).assessments;
    if (!theirs) throw new Error('nothing stored');
    await store.saveAssessment({ ...theirs.value, answers: answersOf({ paperless: picked('sheet') }) }, theirs.revision);
    await answer('写在纸上，月底装订。');
    await press('采用这些改动');
    expect(await screen.findByText(/另一个窗口刚刚改过这份数据/)).toBeVisible();
    expect(await stored()).toEqual(answersOf({ paperless: picked('sheet') }));
  });
});

describe('the scratch copy', () => {
  const held = (edits: unknown) => sessionStorage.setItem('rongchi.what-if e1 a1', JSON.stringify(edits));

  it('outlives leaving the page, and the results say that it is there', async () => {
    const { answer, user } = await open('paperless');
    await answer('写在纸上，月底装订。');
    await user.click(outcome().getByRole('link', { name: '回到结果' }));
    await title('诊断结果');
    expect(screen.getByTestId('score')).toHaveTextContent('76.6');
    await user.click(screen.getByRole('link', { name: '继续试算（已改 1 题）' }));
    await title('试算');
    expect(score()).toBe('76.6 → 52.6−24.00');
  });

  it('outlives a reload', async () => {
    held({ paperless: { state: picked('paper').state } });
    await open();
    expect(score()).toBe('76.6 → 52.6−24.00');
  });

  it.each([
    ['is no JSON', () => sessionStorage.setItem('rongchi.what-if e1 a1', '{')],
    ['has another shape', () => held({ paperless: 'paper' })],
    ['does not fit the questionnaire', () => held({ paperless: { state: picked('gone').state }, gone: { flagged: true } })],
  ])('begins anew where what the tab holds %s', async (_, put) => {
    put();
    await open();
    expect(screen.getByText('还没有改动，点开一道题改改看。')).toBeVisible();
  });

  it('says so where the tab may hold nothing, and still works', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { answer } = await open('paperless');
    await answer('写在纸上，月底装订。');
    expect(await screen.findByText(/浏览器不允许暂存/)).toBeVisible();
    expect(score()).toBe('76.6 → 52.6−24.00');
  });

  it('goes when the answers are cleared to begin anew', async () => {
    const { answer, user } = await open('paperless');
    await answer('写在纸上，月底装订。');
    goTo('/e/e1/models');
    await user.click(await screen.findByRole('button', { name: '重新作答' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '清空并重新作答' }));
    await title('生产记录');
    expect(sessionStorage).toHaveLength(0);
  });

  it('goes when the enterprise is deleted for good, and not before', async () => {
    const { answer, user } = await open('paperless');
    await answer('写在纸上，月底装订。');
    await waitFor(() => expect(sessionStorage).toHaveLength(1));
    goTo('/');
    await user.click(await screen.findByRole('button', { name: /^删除/ }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '移到回收站' }));
    await screen.findByText(/已移到回收站/);
    expect(sessionStorage).toHaveLength(1);
    goTo('/bin');
    await user.click(await screen.findByRole('button', { name: /^彻底删除/ }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '彻底删除' }));
    await waitFor(() => expect(sessionStorage).toHaveLength(0));
  });
});

describe('the list of questions', () => {
  it('begins with what would raise the score most, and tells answer, score and potential', async () => {
    await open();
    expect(topics()).toEqual(['数据备份', '自动采集内容', '非计划停机', '培训人数', '记录方式', '在线填报比例']);
    expect(row('自动采集内容').textContent).toBe('自动采集内容设备产量50.0提升空间 7.50');
    expect(row('记录方式')).toHaveTextContent('已得满分');
  });

  it('ranks an open question by what a best answer would add', async () => {
    await open('', { ...without(tinyAnswers, 'downtime'), collected: ticked('output', 'energy', 'alarm'), backup: recordWith({}) });
    expect(topics().slice(0, 1)).toEqual(['培训人数']);
    expect(row('数据备份')).toHaveTextContent('未答—提升空间');
  });

  it('keeps its order while answers change', async () => {
    const { answer } = await open('backup');
    const before = topics();
    await answer(/没有备份。/);
    expect(topics()).toEqual(before);
    expect(row('数据备份')).toHaveAttribute('data-edited', 'true');
    expect(row('数据备份')).toHaveTextContent('50.0 → 0.0');
  });

  it('is narrowed to a dimension, to the edited ones, and by words of topic, place or wording', async () => {
    const { answer, user } = await open('paperless');
    await answer('写在纸上，月底装订。');
    await user.click(list().getByRole('link', { name: '记录方式' }));
    const range = screen.getByLabelText('范围');
    await user.selectOptions(range, '设备');
    expect(topics()).toEqual(['自动采集内容', '非计划停机']);
    await user.selectOptions(range, '只看已改的（1）');
    expect(topics()).toEqual(['记录方式']);
    await user.selectOptions(range, '全部题目');
    await user.type(screen.getByLabelText('查找题目'), '数据 备份');
    expect(topics()).toEqual(['数据备份']);
    await user.type(screen.getByLabelText('查找题目'), ' 火星');
    expect(screen.getByText('没有符合条件的题。')).toBeVisible();
  });

  it('keeps the opened question whatever is searched for', async () => {
    const { user } = await open('paperless');
    await user.type(screen.getByLabelText('查找题目'), '备份');
    expect(topics()).toEqual(['数据备份', '记录方式']);
  });

  it('is reached with a question opened from the results', async () => {
    const { user } = await renderWith('/e/e1/a/a1/results', { assessments: [aTinyAssessment(tinyAnswers)] }, { packs });
    await title('诊断结果');
    expect(screen.getByRole('link', { name: '试算：改几题看看' })).toHaveAttribute('href', '#/e/e1/a/a1/what-if');
    await user.click(screen.getByRole('link', { name: '试算：数据备份' }));
    await title('试算');
    expect(within(await screen.findByRole('article')).getByText('生产数据的备份做到哪一步？')).toBeVisible();
  });

  it('takes numbers as 作答 does: what cannot be read does not count', async () => {
    const { user } = await open('online-share');
    const field = screen.getByLabelText('在线填报比例');
    await user.clear(field);
    await user.type(field, '四成');
    expect(row('在线填报比例')).toHaveTextContent('100.0 → —');
    await user.clear(field);
    await user.type(field, '40%');
    expect(row('在线填报比例')).toHaveTextContent('100.0 → 50.0');
  });
});
