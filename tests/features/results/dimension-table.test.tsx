import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWith, title } from '../../app/render-app.tsx';
import { rung } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, notApplicable, type Records, tinyAnswers, unknown, without } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

const open = async (records: Records = tinyAnswers) => {
  await renderWith('/e/e1/a/a1/results', { assessments: [aTinyAssessment(records)] }, { packs });
  await title('诊断结果');
  const table = within(screen.getByRole('region', { name: '分维度结果' }));
  /** The rows under a dimension, as they read. */
  const answersOf = (dimension: string) => {
    const block = table.getByText(dimension).closest('details');
    if (!block) throw new Error('opens to nothing');
    return within(block)
      .getAllByRole('listitem')
      .map((row) => [...row.children].map((part) => part.textContent).join('|'));
  };
  const lines = () =>
    table
      .getAllByRole('group')
      .map((block) => [block.querySelector('summary'), block.previousElementSibling].map((part) => part?.textContent).join('|'));
  return { table, answersOf, lines };
};

describe('the dimensions', () => {
  it('each say their score, what it can still become, their share of the whole and how much of them is answered', async () => {
    const { lines } = await open(without(tinyAnswers, 'downtime'));
    expect(lines()).toEqual([
      '生产记录占上级比重 40%已答 100%|100.0',
      '设备占上级比重 30%已答 50%|50.0可能区间 25.0–75.0',
      '数据保管占上级比重 30%已答 100%|62.0',
    ]);
  });

  it('say so where they have no score, and their share goes to the others', async () => {
    const { lines } = await open(without(tinyAnswers, 'collected', 'downtime'));
    expect(lines()).toEqual([
      '生产记录占上级比重 57%已答 100%|100.0',
      '设备占上级比重 0%已答 0%|无得分可能区间 0.0–100.0',
      '数据保管占上级比重 43%已答 100%|62.0',
    ]);
  });
});

describe('each dimension', () => {
  it('opens to the answers that made its score, in words, with the way to each', async () => {
    const { table, answersOf } = await open();
    expect(answersOf('设备')).toEqual(['自动采集内容|产量|50.0', '非计划停机|12 小时|70.0']);
    expect(answersOf('数据保管')).toEqual(['数据备份|定期备份，有专人负责。|50.0', '培训人数|40 人 / 100 人 → 40 %|80.0']);
    expect(table.getByRole('link', { name: '非计划停机' })).toHaveAttribute('href', '#/e/e1/a/a1/answer/downtime');
  });

  it('says of a question without a score what it is: unknown, unanswered, or not applicable with its reason', async () => {
    const { answersOf } = await open({ ...without(tinyAnswers, 'backup'), downtime: unknown, trained: notApplicable('外包') });
    expect(answersOf('设备')[1]).toBe('非计划停机|不清楚|不清楚');
    expect(answersOf('数据保管')).toEqual(['数据备份|未答|未答', '培训人数|外包|不适用']);
  });

  it('shows of a capped answer the score that counts', async () => {
    const { answersOf } = await open({ ...tinyAnswers, backup: rung('tested') });
    expect(answersOf('数据保管')[0]).toBe('数据备份|自动备份，并且定期演练恢复。|50.0');
  });
});
