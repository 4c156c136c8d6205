import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWith, title } from '../../app/render-app.tsx';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, type Records, tinyAnswers, unknown } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

const open = async (records: Records = tinyAnswers) => {
  await renderWith('/e/e1/a/a1/results', { assessments: [aTinyAssessment(records)] }, { packs });
  await title('诊断结果');
  const sheet = screen.getByRole('region', { name: '各题得分分布' });
  const rows = within(sheet)
    .getAllByRole('listitem')
    .filter((row) => within(row).queryAllByRole('link').length > 0);
  return { sheet, rows };
};

const cellsOf = (row: HTMLElement): readonly string[] =>
  [...row.querySelectorAll<HTMLElement>('[data-step] > span')].map((cell) => cell.style.inlineSize);

describe('the distribution of scores', () => {
  it('has a row for every question asked, with the way to its answer and to how its score was made', async () => {
    const { rows } = await open();
    expect(rows.length).toBe(Object.keys(tinyAnswers).length);
    for (const row of rows) expect(within(row).getAllByRole('link').length).toBeGreaterThanOrEqual(1);
  });

  it('fills five cells as far as the score beside them reaches', async () => {
    const { rows } = await open();
    for (const row of rows) {
      const score = Number(row.lastElementChild?.textContent);
      const filled = cellsOf(row).reduce((sum, width) => sum + Number.parseFloat(width), 0);
      expect(filled / 5).toBeCloseTo(score, 6);
    }
  });

  it('draws no cells where there is no score, and says why', async () => {
    const { rows } = await open({ ...tinyAnswers, paperless: unknown });
    const open_ = rows.filter((row) => cellsOf(row).length === 0);
    expect(open_.map((row) => row.lastElementChild?.textContent)).toEqual(['不清楚']);
  });

  it('explains its shades by ranges of the scale', async () => {
    const { sheet } = await open();
    for (const range of ['0–20', '20–40', '40–60', '60–80', '80–100']) expect(within(sheet).getByText(range)).toBeVisible();
  });
});
