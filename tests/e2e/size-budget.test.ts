import { describe, expect, it } from 'vitest';
import { scriptUntil } from '../support/script-size.ts';
import { goToStep, withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

/**
 * What we allow ourselves, a little above what it is: what adds to it must be worth it. Of the question's React takes 66, i18next 16,
 * query 14, the words of answering 5; questionnaires and their words are data, and not script.
 */
const budgets = { home: 250, question: 145 };

describe('The JavaScript to be fetched', () => {
  it(`until the start page is there is at most ${budgets.home} KB, until the first question ${budgets.question} KB`, async () => {
    const { page, context, close } = await servedApp.open();
    await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    await goToStep(page, '作答');
    await page.locator('article input').first().waitFor();
    const question = await scriptUntil(await context.newPage(), page.url(), 'article input');
    const home = await scriptUntil(await context.newPage(), servedApp.home, 'button:has-text("打开示例")');
    console.log(`JavaScript until the start page: ${home.toFixed(0)} KB, until the first question: ${question.toFixed(0)} KB`);
    expect(question).toBeLessThanOrEqual(budgets.question);
    expect(home).toBeLessThanOrEqual(budgets.home);
    await close();
  });
});
