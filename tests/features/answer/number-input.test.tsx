import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { clearDrafts } from '../../../src/features/answer/drafts.ts';
import { card, goTo, renderWith, title } from '../../app/render-app.tsx';
import { pair, percent, recordWith, storedRecord, ticked } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, hours, type Records, unknown } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });
const unanswered = recordWith({});

/** What cannot be read is kept as long as the page is open, and a test file is one page. */
afterEach(() => clearDrafts('a1'));

const open = async (id: string, records: Records = {}) => {
  const app = await renderWith(`/e/e1/a/a1/answer/${id}`, { assessments: [aTinyAssessment(records)] }, { packs });
  const shown = within(await card(id));
  await shown.findAllByRole('textbox');
  const field = (label: string) => shown.getByLabelText(label);
  const retype = async (label: string, typed: string) => {
    await app.user.clear(field(label));
    await app.user.type(field(label), typed);
  };
  const stores = (record: object) => waitFor(async () => expect(await storedRecord(app.store, id)).toEqual(record));
  return { ...app, shown, field, retype, stores };
};
const share = '在线填报比例';
const stop = '非计划停机';
const [part, whole] = ['参加培训的人数', '员工总数'];

describe('a number', () => {
  it.each([
    ['a full-width percentage', 'online-share', share, '５８．５％', percent(58.5)],
    ['a percent sign', 'online-share', share, '58%', percent(58)],
    ['the unit of the question', 'downtime', stop, '8 小时', hours(8)],
    ['another spelling of it', 'downtime', stop, '8h', hours(8)],
    ['a unit that can be converted', 'downtime', stop, '90分钟', hours(1.5)],
    ['separators for thousands', 'trained', whole, '1,200人', pair(null, 1200)],
  ])('is read as people type it: %s', async (_, id, label, typed, record) => {
    const { user, field, stores } = await open(id);
    await user.type(field(label), typed);
    await stores(record);
    await user.tab();
    expect(field(label)).toBeValid();
    expect(field(label)).toHaveValue(typed);
  });

  it('that is stored is shown, and is no answer any more once it is taken out', async () => {
    const { user, field, stores } = await open('downtime', { collected: ticked('output'), downtime: hours(12.5) });
    expect(field(stop)).toHaveValue('12.5');
    await user.clear(field(stop));
    await user.tab();
    await stores(unanswered);
    expect(field(stop)).toBeValid();
  });
});

describe('a number that cannot be one', () => {
  it.each([
    ['above the range', 'online-share', share, '120', '120 超出范围，应在 0 到 100 之间。'],
    ['below the range', 'online-share', share, '-1', '-1 超出范围，应在 0 到 100 之间。'],
    ['out of range once converted', 'downtime', stop, '60000分钟', '1000 超出范围，应在 0 到 744 之间。'],
    ['in a wrong unit', 'downtime', stop, '3天', '单位“天”不对，这里的单位是“小时”。'],
    ['no number at all', 'online-share', share, '大约一半', '“大约一半”不是数字。'],
    ['a whole of nothing', 'trained', whole, '0', '0 超出范围，应在 1 到 100000 之间。'],
  ])('%s: is said at its field once one has left it, stays as typed, and counts for nothing', async (_, id, label, typed, message) => {
    const { user, field, stores } = await open(id);
    await user.type(field(label), typed);
    expect(field(label)).not.toHaveAccessibleDescription();
    await user.tab();
    await waitFor(() => expect(field(label)).toHaveAccessibleDescription(message));
    expect(field(label)).toBeInvalid();
    expect(field(label)).toHaveValue(typed);
    await stores(unanswered);
  });

  it('does not leave the number before it standing as if it were the answer', async () => {
    const { retype, user, shown, stores } = await open('online-share', { 'online-share': percent(58) });
    await retype(share, '580');
    await user.tab();
    expect(await shown.findByRole('alert')).toBeVisible();
    await stores(unanswered);
    expect(screen.getByText('已答 0/6 题')).toBeVisible();
  });

  it('loses its message as soon as it is right, and counts again', async () => {
    const { retype, user, field, shown, stores } = await open('online-share');
    await user.type(field(share), '580');
    await user.tab();
    await shown.findByRole('alert');
    await retype(share, '58');
    await waitFor(() => expect(shown.queryByRole('alert')).not.toBeInTheDocument());
    await stores(percent(58));
  });

  it('is still there after a look at another section, and is questioned again', async () => {
    const { user, field } = await open('online-share');
    await user.type(field(share), '580');
    goTo('/e/e1/a/a1/answer/backup');
    await title('数据保管');
    goTo('/e/e1/a/a1/answer/online-share');
    const again = within(await card('online-share')).getByLabelText(share);
    expect(again).toHaveValue('580');
    again.focus();
    await user.tab();
    await waitFor(() => expect(again).toBeInvalid());
  });

  it('goes when one says that one does not know', async () => {
    const { user, field, shown, stores } = await open('online-share');
    await user.type(field(share), '580');
    await user.click(shown.getByRole('button', { name: '不清楚' }));
    expect(field(share)).toHaveValue('');
    await user.tab();
    expect(field(share)).toBeValid();
    await stores(unknown);
  });
});

describe('two numbers', () => {
  it('make a ratio, and it is said; with one of them it is said that this does not count', async () => {
    const { user, field, shown, stores } = await open('trained');
    await user.type(field(part), '40');
    expect(await shown.findByText(/两个数都填了才计分/)).toBeVisible();
    await user.type(field(whole), '120');
    expect(await shown.findByText('算得 33.33 %')).toBeVisible();
    expect(shown.queryByText(/两个数都填了才计分/)).not.toBeInTheDocument();
    await stores(pair(40, 120));
  });

  it('of which the part exceeds the whole are questioned at the part, and count again once the whole is put right', async () => {
    const { user, field, retype, stores } = await open('trained');
    await user.type(field(part), '140');
    await user.type(field(whole), '100');
    await user.tab();
    await waitFor(() => expect(field(part)).toHaveAccessibleDescription('部分不能大于总数。'));
    expect(field(whole)).toBeValid();
    await stores(unanswered);
    await retype(whole, '200');
    await waitFor(() => expect(field(part)).toBeValid());
    await stores(pair(140, 200));
  });

  it('are questioned each at its own field', async () => {
    const { user, field } = await open('trained');
    await user.type(field(part), '四十');
    await user.type(field(whole), '100件');
    await user.tab();
    await waitFor(() => expect(field(whole)).toHaveAccessibleDescription('单位“件”不对，这里的单位是“人”。'));
    expect(field(part)).toHaveAccessibleDescription('“四十”不是数字。');
  });
});
