import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unansweredRecord } from '../../../src/engine/index.ts';
import { clearDrafts } from '../../../src/features/answer/drafts.ts';
// Fetched when it is wanted: here it is there by then.
import '../../../src/features/answer/find-questions.ts';
import { renderWith } from '../../app/render-app.tsx';
import { percent, picked, rung, storedRecord } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, type Records, unknown } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });
afterEach(() => clearDrafts('a1'));

const open = async (records: Records = {}, at = 'paperless', kept: Readonly<Record<string, string>> = {}) => {
  const app = await renderWith(`/e/e1/a/a1/answer/${at}`, { assessments: [aTinyAssessment(records)] }, { packs, kept });
  await screen.findByRole('search');
  return app;
};

const cards = (): readonly string[] => screen.queryAllByRole('article').map((card) => card.id.replace('question-', ''));
const rows = (): readonly HTMLElement[] => screen.getAllByRole('button', { name: /^\d+/ });
const filter = () => screen.getByRole('combobox', { name: '筛选' });
const query = () => screen.getByRole('searchbox', { name: '搜索题目' });

describe('filters', () => {
  const records: Records = {
    paperless: { ...picked('paper'), flagged: true },
    'online-share': { ...percent(60), confidence: 'low' },
    downtime: unknown,
    backup: { ...rung('regular'), note: '问过信息科' },
  };

  it.each([
    ['未答', ['collected', 'trained']],
    ['待核', ['paperless']],
    ['不清楚', ['downtime']],
    ['把握小', ['online-share']],
    ['互相矛盾', ['paperless', 'online-share']],
    ['有备注', ['backup']],
  ])('%s: shows these over all sections, and says how many', async (name, ids) => {
    const { user } = await open(records);
    await user.selectOptions(filter(), name);
    expect(cards()).toEqual(ids);
    expect(screen.getByText(`找到 ${ids.length} 题。`)).toBeVisible();
  });

  it('puts the unanswered that narrow the band most first, and none that are answered', async () => {
    const { user } = await open({ paperless: picked('paper') });
    await user.selectOptions(filter(), '先答最关键的 12 题');
    await waitFor(() => expect(new Set(cards())).toEqual(new Set(['online-share', 'collected', 'downtime', 'backup', 'trained'])));
    expect(cards()).not.toEqual(['online-share', 'collected', 'downtime', 'backup', 'trained']);
  });

  it('by department holds together with the others', async () => {
    const { user } = await open(records);
    await user.selectOptions(screen.getByRole('combobox', { name: '由谁回答' }), 'equipment');
    expect(cards()).toEqual(['collected', 'downtime']);
    await user.selectOptions(filter(), '未答');
    expect(cards()).toEqual(['collected']);
  });

  it('keep what was found while it is answered, and look anew when asked again', async () => {
    const { user } = await open(records);
    await user.selectOptions(filter(), '未答');
    await user.click(screen.getByRole('checkbox', { name: '能耗' }));
    expect(cards()).toEqual(['collected', 'trained']);
    await user.selectOptions(filter(), '不清楚');
    await user.selectOptions(filter(), '未答');
    expect(cards()).toEqual(['trained']);
  });

  it('that nothing passes say so, and let go by one button', async () => {
    const { user } = await open();
    await user.selectOptions(filter(), '待核');
    expect(screen.getByText('没有符合条件的题。换个说法，或者显示全部。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '显示全部' }));
    expect(cards()).toEqual(['paperless', 'online-share']);
  });

  it('end where one goes to a section', async () => {
    const { user } = await open(records);
    await user.selectOptions(filter(), '待核');
    await user.click(screen.getByRole('link', { name: /设备/ }));
    await waitFor(() => expect(cards()).toEqual(['collected', 'downtime']));
    expect(filter()).toHaveValue('all');
  });
});

describe('search', () => {
  it('finds words in what is asked, in options and in notes, all of them together, whatever the section', async () => {
    const { user } = await open({ backup: { ...rung('regular'), note: '问过信息科 ERP' } });
    await user.type(query(), '报警');
    expect(cards()).toEqual(['collected']);
    await user.clear(query());
    await user.type(query(), 'erp 信息科');
    expect(cards()).toEqual(['backup']);
  });
});

describe('words that come part by part', () => {
  const tiny = tinyCheck();
  const [first] = tiny.pack.root.groups;
  const texts = tiny.texts['zh-CN'];
  const known = new Set(first?.questions.map((q) => q.id as string));
  const some = { ...texts, questions: Object.fromEntries(Object.entries(texts.questions).filter(([id]) => known.has(id))) };

  const openPart = async (at: string, kept: Readonly<Record<string, string>> = {}) => {
    let bring = (): void => undefined;
    const rest = new Promise<void>((resolve) => {
      bring = resolve;
    });
    const slow = {
      ...packs,
      opening: async () => ({ pack: tiny.pack, texts: some, official: true }),
      outline: () => rest.then(() => ({ pack: tiny.pack, texts, official: true })),
    };
    const app = await renderWith(`/e/e1/a/a1/answer/${at}`, { assessments: [aTinyAssessment({})] }, { packs: slow, kept });
    await screen.findByRole('search');
    return { ...app, bringRest: () => act(async () => bring()) };
  };

  it('are enough to answer the part one is in, while the rest is under way', async () => {
    const { user, store, bringRest } = await openPart('paperless');
    expect(cards()).toEqual(['paperless', 'online-share']);
    await user.click(screen.getAllByRole('radio')[0] as HTMLElement);
    await waitFor(async () => expect((await storedRecord(store, 'paperless'))?.state.kind).toBe('answered'));
    await bringRest();
    expect(screen.getAllByRole('radio')[0]).toBeChecked();
  });

  it('are looked through once they have come, where something was looked for before', async () => {
    const { user, bringRest } = await openPart('paperless');
    await user.type(query(), '报警');
    expect(cards()).toEqual([]);
    await bringRest();
    await waitFor(() => expect(cards()).toEqual(['collected']));
    expect(query()).toHaveValue('报警');
  });

  it('leave the part one is in on screen where the rest cannot be fetched', async () => {
    const outline = () => Promise.reject(new Error('no network'));
    const halting = { ...packs, opening: async () => ({ pack: tiny.pack, texts: some, official: true }), outline };
    const { user, store } = await renderWith('/e/e1/a/a1/answer/paperless', { assessments: [aTinyAssessment({})] }, { packs: halting });
    await screen.findByRole('search');
    await user.click(screen.getAllByRole('radio')[0] as HTMLElement);
    await waitFor(async () => expect((await storedRecord(store, 'paperless'))?.state.kind).toBe('answered'));
    expect(cards()).toEqual(['paperless', 'online-share']);
  });

  it.each([
    ['another part', 'backup', {}],
    ['the list of all', 'paperless', { 'rongchi.answerView': 'list' }],
  ])('are waited for by %s', async (_, at, kept) => {
    const { bringRest } = await openPart(at, kept);
    expect(screen.getByText('正在载入……')).toBeInTheDocument();
    await bringRest();
    await waitFor(() => expect(screen.queryByText('正在载入……')).toBeNull());
    expect(cards().length + screen.queryAllByRole('button', { name: /^\d+/ }).length).toBeGreaterThan(0);
  });
});

describe('the list', () => {
  it('shows every question with its answer, opens one at a time, and is there at the next visit', async () => {
    const { user, store } = await open({ paperless: picked('system'), downtime: unknown });
    await user.click(screen.getByRole('button', { name: '列表' }));
    expect(rows()).toHaveLength(6);
    expect(rows().map((row) => row.lastElementChild?.textContent)).toEqual([
      expect.stringMatching(/直接在系统里填/),
      '未答',
      '未答',
      '不清楚',
      '未答',
      '未答',
    ]);
    await user.click(rows()[4] as HTMLElement);
    expect(cards()).toEqual(['backup']);
    await user.click(screen.getByRole('radio', { name: /定期备份/ }));
    await waitFor(async () => expect((await storedRecord(store, 'backup'))?.state).toEqual(rung('regular').state));
    expect(rows()[4]).toHaveTextContent(/定期备份/);
    await user.click(rows()[0] as HTMLElement);
    expect(cards()).toEqual(['paperless']);
    expect(window.localStorage.getItem('rongchi.answerView')).toBe('list');
  });
});

describe('one question at a time', () => {
  it('goes on and back, says where one is, and ends at the results', async () => {
    const { user } = await open({}, 'backup', { 'rongchi.answerView': 'one' });
    const turn = within(screen.getByRole('navigation', { name: '前后题' }));
    expect([cards(), turn.getByText('第 5 题，共 6 题')]).toEqual([['backup'], expect.anything()]);
    await user.click(turn.getByRole('link', { name: '下一题' }));
    await waitFor(() => expect(cards()).toEqual(['trained']));
    expect(turn.getByRole('link', { name: '查看结果' })).toBeVisible();
    await user.click(turn.getByRole('link', { name: '上一题' }));
    await waitFor(() => expect(cards()).toEqual(['backup']));
  });

  it('goes through what was found only', async () => {
    const { user } = await open({ paperless: { ...unknown, flagged: true }, trained: { ...unknown, flagged: true } }, 'backup', {
      'rongchi.answerView': 'one',
    });
    await user.selectOptions(filter(), '待核');
    expect(cards()).toEqual(['paperless']);
    expect(screen.getByText('第 1 题，共 2 题')).toBeVisible();
    await user.click(screen.getByRole('link', { name: '下一题' }));
    await waitFor(() => expect(cards()).toEqual(['trained']));
  });
});

describe('how sure one is', () => {
  it('is asked of an answer, stored, taken back by the same button, and goes with the answer', async () => {
    const { user, store } = await open();
    expect(screen.queryByRole('group', { name: '把握' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: /直接在系统里填/ }));
    const sure = () => within(screen.getAllByRole('group', { name: '把握' })[0] as HTMLElement);
    const stored = async () => (await storedRecord(store, 'paperless'))?.confidence;
    await user.click(sure().getByRole('button', { name: '小' }));
    await waitFor(async () => expect(await stored()).toBe('low'));
    await user.click(sure().getByRole('button', { name: '小' }));
    await waitFor(async () => expect(await stored()).toBeNull());
    await user.click(sure().getByRole('button', { name: '大' }));
    await waitFor(async () => expect(await stored()).toBe('high'));
    await user.click(screen.getAllByRole('button', { name: '不清楚' })[0] as HTMLElement);
    await waitFor(async () => expect(await stored()).toBeNull());
  });
});

describe('single keys', () => {
  const state = async (app: Awaited<ReturnType<typeof open>>, id: string) => (await storedRecord(app.store, id)) ?? unansweredRecord;

  it('pick an option, mark and unmark the question of the address', async () => {
    const app = await open();
    await app.user.keyboard('2');
    await waitFor(async () => expect((await state(app, 'paperless')).state.kind).toBe('answered'));
    await app.user.keyboard('f');
    await waitFor(async () => expect((await state(app, 'paperless')).flagged).toBe(true));
    await app.user.keyboard('u');
    await waitFor(async () => expect((await state(app, 'paperless')).state.kind).toBe('unknown'));
    await app.user.keyboard('u');
    await waitFor(async () => expect((await state(app, 'paperless')).state.kind).toBe('unanswered'));
  });

  it('go from question to question, and act on the one that has the focus', async () => {
    const app = await open();
    await app.user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.id).toBe('question-online-share');
    await app.user.keyboard('n');
    await waitFor(async () => expect((await state(app, 'online-share')).state.kind).toBe('not-applicable'));
    await app.user.keyboard('{ArrowUp}');
    expect(document.activeElement?.id).toBe('question-paperless');
  });

  it('do nothing in what is being typed, nor with a modifier, nor to what does not know them', async () => {
    const app = await open();
    await app.user.keyboard('n');
    await app.user.keyboard('{Control>}f{/Control}');
    await app.user.type(query(), 'u2f');
    expect(await state(app, 'paperless')).toEqual(unansweredRecord);
    expect(query()).toHaveValue('u2f');
  });

  it('find the search, and tell of themselves', async () => {
    const { user } = await open();
    await user.keyboard('/');
    expect(document.activeElement).toBe(query());
    query().blur();
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: '快捷键' })).toBeVisible();
  });

  it('are silent once switched off, at the next visit too', async () => {
    const app = await open();
    await app.user.click(screen.getByRole('button', { name: '快捷键' }));
    await app.user.click(screen.getByRole('checkbox', { name: /启用单键快捷键/ }));
    await app.user.click(screen.getByRole('button', { name: '关闭' }));
    await app.user.keyboard('f');
    expect((await state(app, 'paperless')).flagged).toBe(false);
    expect(window.localStorage.getItem('rongchi.singleKeys')).toBe('off');
  });

  it('work on a row of the list as on a card', async () => {
    const app = await open({}, 'paperless', { 'rongchi.answerView': 'list' });
    rows()[4]?.focus();
    await app.user.keyboard('2f');
    await waitFor(async () => expect(await state(app, 'backup')).toMatchObject({ state: { kind: 'answered' }, flagged: true }));
  });
});

describe('the time it takes yet', () => {
  beforeEach(() => window.localStorage.clear());
  it('is the pace of the form for what is open', async () => {
    await open({ paperless: picked('paper'), 'online-share': unknown, collected: unknown });
    expect(screen.getByText('约还需 3 分钟')).toBeVisible();
  });
});
