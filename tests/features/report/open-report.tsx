import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { renderWith, title } from '../../app/render-app.tsx';
import { lastJob, lastPreview } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, type Records, tinyAnswers } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

type Opened = {
  readonly records?: Records;
  readonly missing?: readonly string[] | Promise<readonly string[]>;
  readonly kept?: Readonly<Record<string, string>>;
};

/** The report of a little assessment, as the screen shows it. */
export const openReport = async ({ records = tinyAnswers, missing = [], kept = {} }: Opened = {}) => {
  const app = await renderWith('/e/e1/a/a1/report', { assessments: [aTinyAssessment(records)] }, { packs, kept });
  app.renderer.missing = missing;
  await title('诊断报告');
  const press = (name: string) => app.user.click(screen.getByRole('button', { name }));
  const choose = (name: string) => app.user.click(screen.getByRole('radio', { name }));
  /** The document is asked for, and its renderer is at work. */
  const make = async (format: 'PDF' | 'Word' | 'Excel' = 'PDF') => {
    const documents = { PDF: app.renderer, Word: app.word, Excel: app.workbook }[format];
    const before = documents.jobs.length;
    await press(`生成 ${format}`);
    await waitFor(() => expect(documents.jobs).toHaveLength(before + 1));
    return lastJob(documents);
  };
  /** The preview asked for after so many others. */
  const preview = async (before = 0) => {
    await waitFor(() => expect(app.previewer.jobs.length).toBeGreaterThan(before));
    return lastPreview(app.previewer);
  };
  return { ...app, press, choose, make, preview };
};
