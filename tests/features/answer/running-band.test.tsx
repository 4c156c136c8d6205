import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { clearDrafts } from '../../../src/features/answer/drafts.ts';
import { card, renderWith } from '../../app/render-app.tsx';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, type Records, tinyAnswers, without } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

afterEach(() => clearDrafts('a1'));

const open = async (records: Records, at = 'downtime') => {
  const app = await renderWith(`/e/e1/a/a1/answer/${at}`, { assessments: [aTinyAssessment(records)] }, { packs });
  const shown = within(await card(at));
  await screen.findByRole('status');
  return { ...app, shown };
};

/** What is spoken, and what is seen. */
const spoken = () => screen.getByRole('status').textContent;
const seen = () => screen.getByRole('status').previousElementSibling?.firstElementChild?.textContent;

describe('the running band', () => {
  it('says the score so far and what it will end between', async () => {
    await open(without(tinyAnswers, 'downtime'));
    expect(seen()).toBe('目前得分 73.6，全部答完将在 66.1–81.1 之间');
  });

  it('says before the first answer that there is no score yet', async () => {
    await open({});
    expect(seen()).toBe('还没有得分，全部答完将在 0.0–100.0 之间');
  });

  it('says so once everything is answered', async () => {
    await open(tinyAnswers);
    expect(seen()).toBe('已全部答完，得分 76.6');
  });

  it('follows the answers, and is spoken only once they have come to rest', async () => {
    const { user, shown } = await open(without(tinyAnswers, 'downtime'));
    await user.type(shown.getByLabelText('非计划停机'), '12');
    await waitFor(() => expect(seen()).toBe('已全部答完，得分 76.6'));
    expect(spoken()).toBe('目前得分 73.6，全部答完将在 66.1–81.1 之间');
    await act(() => new Promise((resolve) => setTimeout(resolve, 1600)));
    expect(spoken()).toBe('已全部答完，得分 76.6');
  });
});
