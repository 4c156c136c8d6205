import { waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { card, renderWith } from '../../app/render-app.tsx';
import { anAssessment, answersOf, judged, recordWith, rung, storedRecord } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { inData, tinyCheck, tinyId } from '../../support/tiny-check.ts';

const withTwoProofs = tinyCheck(
  [
    ['pack', 'evidenceCaps'],
    [
      { proof: 'record', max: 50 },
      { proof: 'measure', max: 75 },
    ],
  ],
  [[...inData, 'backup', 'proves'], { record: ['rule'], measure: ['records'] }],
  [[...inData, 'backup-practices', 'proves'], { record: ['rule'], measure: ['records'] }],
);
const notice = /暂按 \d+ 分计/;

const open = async (record = recordWith({}), { question = 'backup', form = 'quick', questionnaire = tinyCheck() } = {}) => {
  const assessments = [anAssessment(answersOf({ [question]: record }), { pack: tinyId, form })];
  const app = await renderWith(
    `/e/e1/a/a1/answer/${question}`,
    { assessments },
    { packs: smallCatalog({ questionnaires: [questionnaire] }) },
  );
  return { ...app, shown: within(await card(question)) };
};

describe('an answer that claims more than the material shows', () => {
  it('is told the moment it is given: what is missing, what it would score and what it counts', async () => {
    const { user, shown } = await open();
    expect(shown.queryByText(notice)).not.toBeInTheDocument();
    await user.click(shown.getByRole('radio', { name: /自动备份，失败有提醒/ }));
    expect(await shown.findByText('还没有勾选能证明“有成文记录”的材料：按回答可得 75.0 分，暂按 50 分计。')).toBeVisible();
  });

  it('is not told where the score lies within what needs no material', async () => {
    const { user, shown } = await open();
    await user.click(shown.getByRole('radio', { name: /定期备份/ }));
    await waitFor(() => expect(shown.getByRole('radio', { name: /定期备份/ })).toBeChecked());
    expect(shown.queryByText(notice)).not.toBeInTheDocument();
  });

  it('is lifted by ticking the material, and told again when the tick is taken back', async () => {
    const { user, shown, store } = await open(rung('tested'));
    const rule = () => shown.getByRole('checkbox', { name: /备份制度/ });
    await user.click(rule());
    await waitFor(() => expect(shown.queryByText(notice)).not.toBeInTheDocument());
    await waitFor(async () => expect((await storedRecord(store, 'backup'))?.evidence).toEqual(['rule']));
    await user.click(rule());
    expect(await shown.findByText(notice)).toBeVisible();
  });

  it('is told of the strictest of several kinds of material, and then of the next', async () => {
    const { user, shown } = await open(rung('tested'), { questionnaire: withTwoProofs });
    expect(shown.getByText(/有成文记录.*暂按 50 分计/)).toBeVisible();
    await user.click(shown.getByRole('checkbox', { name: /备份制度/ }));
    expect(await shown.findByText(/有量化数据.*按回答可得 100.0 分，暂按 75 分计/)).toBeVisible();
    await user.click(shown.getByRole('checkbox', { name: /备份记录/ }));
    await waitFor(() => expect(shown.queryByText(notice)).not.toBeInTheDocument());
  });

  it('holds for an item judged practice by practice as well', async () => {
    const all = ['copies', 'place', 'schedule', 'owner', 'restored', 'improved'];
    const record = judged(Object.fromEntries(all.map((id) => [id, 'full'] as const)));
    const { shown } = await open(record, { question: 'backup-practices', form: 'full' });
    expect(shown.getByText(/按回答可得 100.0 分，暂按 50 分计/)).toBeVisible();
  });
});

describe('the material of a question', () => {
  it('says of each piece what it shows, where scores depend on it', async () => {
    const { shown } = await open(recordWith({}), { questionnaire: withTwoProofs });
    expect(shown.getByRole('checkbox', { name: '备份制度成文记录' })).toBeInTheDocument();
    expect(shown.getByRole('checkbox', { name: '备份记录量化数据' })).toBeInTheDocument();
    expect(shown.getByText(/得分会受材料限制/)).toBeInTheDocument();
  });

  it('is only counted where scores do not depend on it', async () => {
    const { shown } = await open(recordWith({}), { question: 'paperless' });
    expect(shown.getByRole('checkbox', { name: '近一个月的记录表' })).toBeInTheDocument();
    expect(shown.getByText('已备 0/2')).toBeInTheDocument();
    expect(shown.queryByText(/得分会受材料限制/)).not.toBeInTheDocument();
  });

  it('lies open where it would lift a score, and shut otherwise', async () => {
    const { shown, unmount } = await open(rung('tested'));
    expect(shown.getByText('可以出示的材料').closest('details')).toHaveAttribute('open');
    unmount();
    const { shown: within50 } = await open(rung('regular'));
    expect(within50.getByText('可以出示的材料').closest('details')).not.toHaveAttribute('open');
  });
});
