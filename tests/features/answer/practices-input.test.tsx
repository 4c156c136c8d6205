import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { card, renderWith } from '../../app/render-app.tsx';
import { anAssessment, answersOf, judged, storedRecord } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { tinyCheck, tinyId } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });
const item = 'backup-practices';

const open = async (answers: Parameters<typeof answersOf>[0] = {}) => {
  const assessments = [anAssessment(answersOf(answers), { pack: tinyId, form: 'full' })];
  const app = await renderWith(`/e/e1/a/a1/answer/${item}`, { assessments }, { packs });
  const shown = within(await card(item));
  const practice = (text: string) => within(shown.getByRole('group', { name: text }));
  const judge = (text: string, degree: string) => app.user.click(practice(text).getByRole('radio', { name: degree }));
  const degrees = async () => {
    const state = (await storedRecord(app.store, item))?.state;
    return state?.kind === 'answered' && state.value.kind === 'practices' ? state.value.degrees : null;
  };
  return { ...app, shown, practice, judge, degrees };
};

describe('an item judged practice by practice', () => {
  it('shows its practices level by level, each with its four degrees in words', async () => {
    const { shown, practice } = await open();
    expect(shown.getAllByRole('heading', { level: 4 }).map((h) => h.textContent)).toEqual([
      '1起步级已判断 0/2',
      '2管理级已判断 0/2',
      '3决策级已判断 0/2',
    ]);
    const degrees = practice('按固定周期备份。').getAllByRole('radio');
    expect(degrees.map((r) => r.closest('label')?.textContent)).toEqual(['未做', '部分做到', '基本做到', '完全做到']);
    expect(degrees.every((r) => r instanceof HTMLInputElement && !r.checked)).toBe(true);
  });

  it('keeps every judgement at once, and those of the other practices with it', async () => {
    const { judge, degrees, shown } = await open();
    await judge('重要数据有第二份。', '完全做到');
    await judge('指定了负责人。', '未做');
    await waitFor(async () => expect(await degrees()).toEqual({ copies: 'full', owner: 'none' }));
    expect(shown.getByRole('heading', { level: 4, name: /起步级/ })).toHaveTextContent('已判断 1/2');
  });

  it('shows what was judged before, and changes one without the rest', async () => {
    const { judge, practice, degrees } = await open({ [item]: judged({ copies: 'full', place: 'mostly' }) });
    expect(practice('备份放在另一台设备上。').getByRole('radio', { name: '基本做到' })).toBeChecked();
    await judge('备份放在另一台设备上。', '部分做到');
    await waitFor(async () => expect(await degrees()).toEqual({ copies: 'full', place: 'partial' }));
  });

  it('judges practices apart: a degree of one is not a degree of another', async () => {
    const { judge, practice } = await open();
    await judge('重要数据有第二份。', '未做');
    await judge('备份放在另一台设备上。', '完全做到');
    expect(practice('重要数据有第二份。').getByRole('radio', { name: '未做' })).toBeChecked();
  });

  it('is emptied by clearing the answer', async () => {
    const { user, shown, store } = await open({ [item]: judged({ copies: 'full' }) });
    await user.click(shown.getByRole('button', { name: '清除作答' }));
    await waitFor(async () => expect((await storedRecord(store, item))?.state).toEqual({ kind: 'unanswered' }));
    expect(shown.getAllByRole('radio').filter((r) => r instanceof HTMLInputElement && r.checked)).toEqual([]);
  });

  it('says how it is judged, and that levels above one that is not met may be left', async () => {
    const { shown } = await open();
    expect(shown.getByText(/某一级没有做到八成，它以上各级就不影响得分，可以先不答。/)).toBeVisible();
  });

  it('stands in its own form only', async () => {
    const assessments = [anAssessment({}, { pack: tinyId, form: 'quick' })];
    await renderWith('/e/e1/a/a1/answer/backup', { assessments }, { packs });
    await card('backup');
    expect(screen.queryByText('数据备份（逐条）')).not.toBeInTheDocument();
  });
});
