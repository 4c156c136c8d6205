import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Facts, noFacts } from '../../../src/engine/index.ts';
import type { AssessmentStore } from '../../../src/ports/assessment-store.ts';
import { renderWith, title } from '../../app/render-app.tsx';
import { anEnterprise, completeFacts, type FakeNews, fakeNews, idOfEnterprise, storedIn } from '../../support/app-fixtures.ts';

const open = async (facts: Parameters<typeof anEnterprise>[0] = {}) => {
  const app = await renderWith('/e/e1/profile', { enterprise: anEnterprise(facts) });
  await title('企业档案');
  return app;
};
const openEmpty = () => open(noFacts);

const field = (label: RegExp) => screen.getByLabelText(label);
const name = () => field(/^企业名称/);
const creditCode = () => field(/^统一社会信用代码/);
const industry = () => field(/^所属行业/);
const staff = () => field(/^从业人数/);
const revenue = () => field(/^年营业收入/);
const size = () => screen.getByRole('status', { name: '' }).textContent;
const next = () => screen.getByRole('button', { name: '保存并选择模型' });

const facts = async (store: AssessmentStore) => (await storedIn(store)).enterprise.value.facts;
/** The message that belongs to a field, as a screen reader reads it out. */
const messageOf = (element: HTMLElement): string => {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .filter((id) => id.endsWith('-error'))
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join();
};

describe('the profile', () => {
  it('asks for name, industry and production type, and goes no further without them', async () => {
    const { user } = await openEmpty();
    for (const required of [name(), industry()]) expect(required).toHaveAttribute('aria-required', 'true');
    await user.click(next());
    await waitFor(() => expect(messageOf(name())).toBe('请填写企业名称。'));
    expect(messageOf(industry())).toBe('请选择一项。');
    expect(within(screen.getByRole('group', { name: /生产类型/ })).getByRole('alert')).toHaveTextContent('请选择一项。');
    expect(screen.getByText('还有 3 处需要修改')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('企业档案');
  });

  it('goes on to the models when the three are there and nothing else', async () => {
    const { user, store } = await openEmpty();
    await user.type(name(), '武汉测试机械有限公司');
    await user.selectOptions(industry(), '34');
    await user.click(screen.getByRole('radio', { name: /^离散大批量/ }));
    await user.click(next());
    expect(await title('选择诊断模型')).toBeVisible();
    await waitFor(async () =>
      expect(await facts(store)).toEqual({
        ...noFacts,
        name: '武汉测试机械有限公司',
        industry: '34',
        productionType: 'discrete-large-batch',
      }),
    );
  });

  it('takes a name of blanks for none', async () => {
    const { user } = await openEmpty();
    await user.type(name(), '  　');
    await user.click(next());
    await waitFor(() => expect(messageOf(name())).toBe('请填写企业名称。'));
  });

  it('shows what is stored, in the words of the fields', async () => {
    await open({
      creditCode: '91420100558400000T',
      staff: 420,
      revenue: 28_600,
      city: 'wuhan',
      ownership: 'private',
      certificates: ['high-tech'],
    });
    expect(name()).toHaveValue('武汉测试机械有限公司');
    expect(industry()).toHaveDisplayValue('34 通用设备制造业');
    expect(screen.getByRole('radio', { name: /^离散大批量/ })).toBeChecked();
    expect([staff(), revenue()].map((e) => e.getAttribute('value') ?? (e as HTMLInputElement).value)).toEqual(['420', '28600']);
    expect(field(/^所在市州/)).toHaveDisplayValue('武汉市');
    expect(field(/^所有制/)).toHaveDisplayValue('私人控股（民营）');
    expect(screen.getByRole('checkbox', { name: '高新技术企业' })).toBeChecked();
  });

  it('offers the 17 cities of Hubei and elsewhere', async () => {
    await open();
    expect(within(field(/^所在市州/)).getAllByRole('option')).toHaveLength(1 + 17 + 1);
  });

  it('takes a choice back that was made', async () => {
    const { user, store } = await open({ city: 'wuhan' });
    await user.selectOptions(field(/^所在市州/), '');
    await waitFor(async () => expect((await facts(store)).city).toBeNull());
  });

  it('stores every change at once, without any button', async () => {
    const { user, store } = await open();
    await user.selectOptions(field(/^集团关系/), 'group-member');
    await waitFor(async () => expect((await facts(store)).group).toBe('group-member'));
    expect(await screen.findByText('已保存')).toBeVisible();
  });

  it('keeps certificates, each ticked and unticked by itself, for the next visit', async () => {
    const { user, store, unmount } = await open();
    await user.click(screen.getByRole('checkbox', { name: '高新技术企业' }));
    await user.click(screen.getByRole('checkbox', { name: '数据管理能力成熟度（DCMM）三级' }));
    await user.click(screen.getByRole('checkbox', { name: '高新技术企业' }));
    await user.click(screen.getByRole('checkbox', { name: '专精特新中小企业' }));
    await waitFor(async () => expect([...(await facts(store)).certificates].sort()).toEqual(['dcmm-3', 'specialised-sme']));
    unmount();
    await renderWith('/e/e1/profile', { enterprise: (await storedIn(store)).enterprise.value });
    await title('企业档案');
    expect(screen.getByRole('checkbox', { name: '数据管理能力成熟度（DCMM）三级' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: '高新技术企业' })).not.toBeChecked();
  });
});

describe('the credit code', () => {
  it('is questioned at its field once one has left it, not before, and loses its message as soon as it is right', async () => {
    const { user } = await open();
    await user.type(creditCode(), '91420100558400000');
    expect(messageOf(creditCode())).toBe('');
    await user.tab();
    await waitFor(() => expect(messageOf(creditCode())).toBe('应为 18 位，现在是 17 位。'));
    expect(creditCode()).toHaveAttribute('aria-invalid', 'true');
    await user.type(creditCode(), 'S');
    await waitFor(() => expect(messageOf(creditCode())).toBe('第 18 位“S”不是信用代码会用的字符（不含 I、O、S、V、Z）。'));
    await user.type(creditCode(), '{Backspace}2');
    await waitFor(() => expect(messageOf(creditCode())).toBe('校验位不符，请核对是否有输错的字符。'));
    expect(creditCode()).toHaveValue('914201005584000002');
    await user.type(creditCode(), '{Backspace}T');
    await waitFor(() => expect(messageOf(creditCode())).toBe(''));
    expect(creditCode()).toHaveAttribute('aria-invalid', 'false');
  });

  it('is taken in lower case, full width and with blanks, and stored as it is printed', async () => {
    const { user, store } = await open();
    await user.type(creditCode(), '９１４２０１００ 5584 00000t');
    await user.tab();
    await waitFor(async () => expect((await facts(store)).creditCode).toBe('91420100558400000T'));
    expect(messageOf(creditCode())).toBe('');
  });

  it('may be left out, but a wrong one is not passed on', async () => {
    const { user } = await open();
    await user.type(creditCode(), '123');
    await user.click(next());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('企业档案');
    expect(await screen.findByText('还有 1 处需要修改')).toBeVisible();
    await user.clear(creditCode());
    await user.click(next());
    expect(await title('选择诊断模型')).toBeVisible();
  });
});

describe('numbers as people type them', () => {
  it('revenue of 2.86亿元 is 28600 万元, and staff of ４２０ 人 is 420', async () => {
    const { user, store } = await open();
    await user.type(revenue(), '2.86亿元');
    await user.type(staff(), '４２０ 人');
    await user.tab();
    await waitFor(async () => expect(await facts(store)).toMatchObject({ revenue: 28_600, staff: 420 }));
    expect(messageOf(revenue())).toBe('');
    expect(revenue()).toHaveValue('2.86亿元');
  });

  it('what cannot be read is questioned, stays on the screen and does not count', async () => {
    const { user, store } = await open({ staff: 100 });
    await user.clear(staff());
    await user.type(staff(), '四百多');
    await user.tab();
    await waitFor(() => expect(messageOf(staff())).toBe('“四百多”不是数字。'));
    expect(staff()).toHaveValue('四百多');
    await waitFor(async () => expect((await facts(store)).staff).toBeNull());
  });

  it('revenue in a foreign unit is questioned and stays on the screen', async () => {
    const { user, store } = await open();
    await user.type(revenue(), '3000美元');
    await user.tab();
    await waitFor(() => expect(messageOf(revenue())).toBe('单位“美元”不对，这里的单位是“万元”。'));
    expect(revenue()).toHaveValue('3000美元');
    await waitFor(async () => expect((await facts(store)).revenue).toBeNull());
  });

  it('what cannot be read stays on the screen while the language is changed', async () => {
    const { user } = await open();
    await user.type(staff(), '四百多');
    await user.click(screen.getByRole('button', { name: '切换到英文界面' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    await waitFor(() => expect(screen.getByDisplayValue('武汉测试机械有限公司')).toBeVisible());
    expect(screen.queryByDisplayValue('四百多')).toBeVisible();
  });
});

describe('the size class', () => {
  it('appears when staff and revenue are there, says the rule it follows, and changes with them', async () => {
    const { user } = await open();
    expect(size()).toBe('填写人数和收入后自动得出');
    await user.type(staff(), '420');
    expect(size()).toBe('填写人数和收入后自动得出');
    await user.type(revenue(), '2.86亿元');
    expect(size()).toBe('中型');
    expect(screen.getByText(/依据：.*国统字〔2017〕213号/)).toBeVisible();
    await user.clear(staff());
    await user.type(staff(), '1000');
    await user.clear(revenue());
    await user.type(revenue(), '4亿');
    expect(size()).toBe('大型');
    await user.clear(staff());
    await user.type(staff(), '19');
    expect(size()).toBe('微型');
  });

  it('says where the rule does not cover an industry', async () => {
    const { user } = await open({ staff: 420, revenue: 28_600 });
    expect(size()).toBe('中型');
    await user.selectOptions(industry(), '47');
    expect(size()).toBe('该行业不适用工业划分标准，不作判断');
  });
});

describe('the profile open in two windows', () => {
  /** As another window does. */
  const changeElsewhere = async ({ store, news }: { readonly store: AssessmentStore; readonly news: FakeNews }, given: Partial<Facts>) => {
    const { enterprise } = await storedIn(store);
    const changed = { ...enterprise.value, facts: { ...enterprise.value.facts, ...given } };
    expect((await store.saveEnterprise(changed, enterprise.revision)).ok).toBe(true);
    act(() => news.hear(enterprise.value.id));
  };
  const openBeside = async () => {
    const news = fakeNews();
    const app = await renderWith('/e/e1/profile', { enterprise: anEnterprise() }, { news });
    await title('企业档案');
    return { ...app, news };
  };

  it('shows what the other has changed, says so, and does not save it back', async () => {
    const app = await openBeside();
    await changeElsewhere(app, { name: '改过的名称', staff: 77 });
    await waitFor(() => expect(name()).toHaveValue('改过的名称'));
    expect(staff()).toHaveValue('77');
    expect(screen.getByText('已同步')).toHaveTextContent('已同步另一窗口的修改');
    expect((await storedIn(app.store)).enterprise.revision).toBe(2);
  });

  it('keeps the change of the other when another fact is typed here', async () => {
    const app = await openBeside();
    await changeElsewhere(app, { name: '改过的名称' });
    await waitFor(() => expect(name()).toHaveValue('改过的名称'));
    await app.user.type(staff(), '420');
    await waitFor(async () => expect(await facts(app.store)).toEqual({ ...completeFacts, name: '改过的名称', staff: 420 }));
  });

  it('says that the enterprise was deleted there, and puts it back when told to', async () => {
    const app = await openBeside();
    await app.store.removeEnterprise(idOfEnterprise('e1'));
    act(() => app.news.hear(null));
    expect(await screen.findByText(/^这家企业已在另一个窗口删除/)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: '存回本设备' }));
    await waitFor(async () => expect(await facts(app.store)).toEqual(completeFacts));
    expect(screen.queryByText(/^这家企业已在另一个窗口删除/)).toBeNull();
  });
});
